/**
 * Kills a program that annotates, again and again, and looks whether anything that it had shown is missing afterwards:
 * npm run soak -- --rounds 500. Exit code 1 at the first loss; the project is kept then, for whoever looks into it.
 */
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '500' }, 'texts-anew': { type: 'string', default: '50' } },
});
const rounds = Number(values.rounds);
const anewEvery = Number(values['texts-anew']);
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(anewEvery) || anewEvery < 1) {
  console.error('Usage: npm run soak -- [--rounds NUMBER] [--texts-anew NUMBER]');
  process.exit(2);
}

/** @type {import("vite").InlineConfig} */
const options = { configFile: false, logLevel: 'error' };
const { module: kill } = await runnerImport('/tests/harness/store-kill-rounds.ts', options);
const { module: harness } = await runnerImport('/tests/harness/store-project.ts', options);

const annotator = await kill.buildAnnotator();
let project = null;
let shown = new Map();
let total = 0;
const started = Date.now();
for (let round = 1; round <= rounds; round += 1) {
  if (!project || round % anewEvery === 0) {
    await project?.remove();
    project = await harness.makeStoreProject({
      'a.txt': harness.threeParagraphs.repeat(20),
      'ü/б.txt': 'Ещё один текст.\n'.repeat(50),
    });
    shown = new Map();
  }
  const { shown: added, losses } = await kill.killRound(
    annotator,
    project.folder,
    round,
    Math.random() * 1200 - 600,
    shown,
  );
  total += added;
  if (losses.length > 0) {
    console.error(`Round ${round}: ${losses.length} losses in ${project.folder}\n${losses.slice(0, 20).join('\n')}`);
    await annotator.remove();
    process.exit(1);
  }
  if (round % 10 === 0 || round === rounds) {
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`${round} of ${rounds} rounds, ${total} annotations shown, none lost, ${seconds} s`);
  }
}
await project?.remove();
await annotator.remove();
