import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPassages } from '../../core/duplicates/find-passages.ts';
import { PassageIndex } from '../../core/duplicates/passage-index.ts';
import type { PassageText } from '../../core/duplicates/passage-result.ts';
import { scanWords, WordBuffer } from '../../core/duplicates/word-scanner.ts';
import { findParagraphs } from '../../core/text/paragraphs.ts';

/*
 * Runs in a process of its own, so that its memory and CPU time are those of the search alone:
 * node duplicates-run.mjs FOLDER ROUNDS [--fine] [--groups FILE] [--incremental]
 */

const [folder = '.', roundsText = '1', ...options] = process.argv.slice(2);
const fine = options.includes('--fine');
const groupsFile = options.includes('--groups') ? options[options.indexOf('--groups') + 1] : undefined;

interface Timing {
  readonly wall: number;
  readonly cpu: number;
}

function timed<Value>(work: () => Value): { value: Value; timing: Timing } {
  const startedAt = performance.now();
  const startedWith = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(startedWith);
  return { value, timing: { wall: performance.now() - startedAt, cpu: (user + system) / 1000 } };
}

function readTexts(): PassageText[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const content = readFileSync(join(folder, name), 'utf8');
      return { textId: name, content, paragraphs: findParagraphs(content) };
    });
}

function readAndScan(): number {
  const words = new WordBuffer();
  let count = 0;
  for (const name of readdirSync(folder).sort()) {
    const content = readFileSync(join(folder, name), 'utf8');
    for (const { start, end } of findParagraphs(content)) {
      scanWords(content, start, end, words);
      count += words.count;
    }
  }
  return count;
}

function median(timings: readonly Timing[]): Timing {
  const middle = (values: number[]): number => values.sort((left, right) => left - right)[values.length >> 1] ?? 0;
  return { wall: middle(timings.map(({ wall }) => wall)), cpu: middle(timings.map(({ cpu }) => cpu)) };
}

/** What it costs to change one text in the middle of the corpus, and what to have all groups listed again. */
function measureChanges(): { first: Timing; change: Timing; list: Timing; text: number } {
  const texts = readTexts();
  const index = new PassageIndex({ fine });
  const { timing: first } = timed(() => {
    for (const text of texts) index.add(text);
    return index.groups();
  });
  const changes: Timing[] = [];
  const lists: Timing[] = [];
  for (let round = 0; round < 20; round += 1) {
    const text = texts[(round * 7919) % texts.length];
    if (!text) continue;
    const content = text.content.replace(/ \S+ /g, (word) => (word.length % 5 === 0 ? ' changed ' : word));
    const changed = { ...text, content, paragraphs: findParagraphs(content) };
    changes.push(timed(() => index.add(changed)).timing);
    lists.push(timed(() => index.groups()).timing);
  }
  return { first, change: median(changes), list: median(lists), text: texts[0]?.content.length ?? 0 };
}

if (options.includes('--incremental')) {
  console.log(JSON.stringify(measureChanges()));
} else {
  const floors: Timing[] = [];
  const finds: Timing[] = [];
  let words = 0;
  for (let round = 0; round < Number(roundsText); round += 1) {
    if (!options.includes('--no-floor')) {
      const floor = timed(readAndScan);
      words = floor.value;
      floors.push(floor.timing);
    }
    const find = timed(() => findPassages(readTexts(), { fine }));
    finds.push(find.timing);
    if (groupsFile && round === 0) writeFileSync(groupsFile, JSON.stringify(find.value));
  }
  const floor = median(floors);
  const find = median(finds);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ words, floor, find, ratio: find.cpu / floor.cpu, peakMegabytes }));
}
