import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { electronVite } from './build.mjs';
import { repository } from './folders.mjs';
import { runThrough } from './run-through.mjs';
import { runScript } from './say.mjs';

/*
 * npm test: every check the project has, one after the other, whatever the earlier ones say. Ends with one line
 * `N passed, N failed`, which counts each test, and each check that is no set of tests as one.
 */

/** @typedef {{ passed: number, failed: number }} Tally */
/** @typedef {{ name: string, program: string, args: string[], tally?: (status: number) => Promise<Tally>, needs?: string }} Step */

const require = createRequire(import.meta.url);
const reports = await mkdtemp(join(tmpdir(), 'tagwerk-reports-'));
const unitReport = join(reports, 'unit.json');
const endToEndReport = join(reports, 'e2e.json');

/** @type {Step[]} */
const steps = [
  { name: 'types', program: bin('typescript', 'tsc'), args: ['--build'] },
  { name: 'lint', program: bin('eslint'), args: ['.', '--max-warnings', '0'] },
  { name: 'format', program: bin('prettier'), args: ['--check', '.', '--log-level', 'warn'] },
  {
    name: 'directions',
    program: bin('dependency-cruiser', 'depcruise'),
    args: ['--config', '.dependency-cruiser.cjs', 'core', 'main', 'preload', 'renderer', 'cli'],
  },
  { name: 'dead code', program: bin('knip'), args: [] },
  { name: 'build', program: electronVite, args: ['build', '--logLevel', 'warn'] },
  {
    name: 'unit tests',
    program: bin('vitest'),
    args: [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    tally: tallyOfVitest,
  },
  {
    name: 'end-to-end tests',
    program: join(repository, 'scripts/e2e.mjs'),
    args: [],
    tally: tallyOfPlaywright,
    needs: 'build',
  },
];

/**
 * Path of a program that a package brings.
 * @param {string} packageName
 * @param {string} [program]
 */
function bin(packageName, program = packageName) {
  const manifestPath = packagePath(packageName);
  const { bin: programs } = require(manifestPath);
  return join(dirname(manifestPath), typeof programs === 'string' ? programs : programs[program]);
}

/** @param {string} packageName */
function packagePath(packageName) {
  // Not through the package's exports, which need not let its manifest out.
  return join(repository, 'node_modules', packageName, 'package.json');
}

async function tallyOfVitest() {
  const report = await readReport(unitReport);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

async function tallyOfPlaywright() {
  const report = await readReport(endToEndReport);
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}

/** @param {string} path */
async function readReport(path) {
  return readFile(path, 'utf8').then(
    (text) => JSON.parse(text),
    () => null,
  );
}

/**
 * @param {Step} step
 * @returns {Promise<Tally>}
 */
async function perform({ program, args, tally }) {
  const environment = { ...process.env, TAGWERK_JSON_REPORT: endToEndReport };
  const status = await runThrough(process.execPath, [program, ...args], { environment });
  if (!tally) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counted = await tally(status);
  // A runner that breaks off, or finds nothing to run, has not passed, whatever it counted.
  const isSound = status === 0 ? counted.failed === 0 && counted.passed > 0 : counted.failed > 0;
  return isSound ? counted : { ...counted, failed: counted.failed + 1 };
}

await runScript(async () => {
  process.chdir(repository);
  let isInterrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => (isInterrupted = true));
  const total = { passed: 0, failed: 0 };
  const failed = new Set();
  for (const step of steps) {
    if (isInterrupted) break;
    console.log(`\n== ${step.name}`);
    const started = Date.now();
    const isPossible = step.needs === undefined || !failed.has(step.needs);
    const { passed, failed: failures } = isPossible ? await perform(step) : { passed: 0, failed: 1 };
    total.passed += passed;
    total.failed += failures;
    if (failures > 0) failed.add(step.name);
    const outcome = !isPossible ? `not run: the ${step.needs} failed` : failures > 0 ? 'FAILED' : 'passed';
    console.log(`== ${step.name}: ${outcome} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
  await rm(reports, { recursive: true, force: true });
  if (isInterrupted) return 1;
  if (failed.size > 0) console.log(`\nFailed: ${[...failed].join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
});
