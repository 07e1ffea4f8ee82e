import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { electronPath, repository } from '../harness/launch-app.ts';
import { makeCorpus, paragraphsPerText } from './duplicates-corpus.ts';
import type { ProbeFigures } from './project-probe.ts';

/*
 * A project of 1,000 texts (5 million words) in the real app: how soon its list can be used, how long main and the
 * window stand still meanwhile, how long the threads take, memory; the same again from the cache, with 100 texts, and
 * the start beside a bare Electron window. Needs a build. TAGWERK_BENCH_TEXTS=200 makes the project smaller.
 */

interface Display {
  readonly environment: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

const textCount = Number(process.env['TAGWERK_BENCH_TEXTS'] ?? 1_000);
/** Paragraphs have 56 words on average. */
const paragraphsOfText = 90;
const limits = { standstill: 200, list: 1_000, timesBare: 1.5 };
const folder = mkdtempSync(join(tmpdir(), 'tagwerk-bench-project-'));
const results: Record<string, unknown> = {
  date: new Date().toISOString(),
  cpu: cpus()[0]?.model,
  processors: cpus().length,
};
const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
let display: Display;
let runs = 0;

/** The runner calls a second time to warm up. */
function onlyOnce(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= work());
}

function writeProject(count: number): { project: string; words: number } {
  const project = join(folder, `of-${count}`);
  mkdirSync(join(project, 'corpus'), { recursive: true });
  const { texts } = makeCorpus({ paragraphs: count * paragraphsOfText, seed: 11, copies: 0.05 });
  const pieces = paragraphsOfText / paragraphsPerText;
  let words = 0;
  for (let number = 0; number < count; number += 1) {
    const content = texts.slice(number * pieces, (number + 1) * pieces).join('\n');
    words += content.split(/\s+/).length;
    const name = `${String(number + 1).padStart(4, '0')}.txt`;
    writeFileSync(join(project, 'corpus', name), `Bericht ${number + 1}: ${content}`);
  }
  return { project, words };
}

/** Starts the app (or another) with the probe and gives what it wrote once the app has ended. */
async function start(
  args: readonly string[],
  corpus: string,
  userData = join(folder, `user-${runs}`),
): Promise<ProbeFigures> {
  runs += 1;
  const resultFile = join(folder, `result-${runs}.json`);
  const child = spawn(
    electronPath(),
    ['-r', join(folder, 'probe.cjs'), ...args, `--user-data-dir=${userData}`, '--lang=en-US'],
    {
      env: {
        ...display.environment,
        LC_ALL: 'en_US.UTF-8',
        PROBE_RESULT: resultFile,
        PROBE_STARTED: String(Date.now()),
        PROBE_CORPUS: corpus,
      },
      stdio: 'ignore',
    },
  );
  await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
  const figures = JSON.parse(readFileSync(resultFile, 'utf8')) as ProbeFigures & { error?: string };
  if (figures.error !== undefined) throw new Error(figures.error);
  return figures;
}

function open(project: string, userData?: string): Promise<ProbeFigures> {
  return start([repository, project], join(project, 'corpus'), userData);
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? NaN;
}

function report(name: string, values: object): void {
  results[name] = { ...values, load: loadavg()[0] };
  console.log(name, values);
}

beforeAll(async () => {
  if (!existsSync(join(repository, 'out/main/main.js'))) throw new Error('Run npm run build first.');
  const scripts = pathToFileURL(join(repository, 'scripts/display.mjs')).href;
  const { openDisplay } = (await import(/* @vite-ignore */ scripts)) as { openDisplay: () => Promise<Display> };
  display = await openDisplay();
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, 'project-probe.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: 'probe.cjs' } },
    },
  });
}, 60_000);

afterAll(async () => {
  await display.close();
  rmSync(folder, { recursive: true, force: true });
  const resultsFolder = join(import.meta.dirname, 'results');
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(join(resultsFolder, 'project.json'), `${JSON.stringify(results, null, 2)}\n`);
}, 60_000);

describe('a project in the real app', () => {
  bench(
    'start beside a bare Electron window',
    onlyOnce(async () => {
      const bare = join(folder, 'bare');
      mkdirSync(bare);
      writeFileSync(join(bare, 'package.json'), '{ "name": "bare", "version": "1.0.0", "main": "main.js" }');
      writeFileSync(join(bare, 'index.html'), '<!doctype html><title>Bare</title><p>Bare</p>');
      writeFileSync(
        join(bare, 'main.js'),
        `const { app, BrowserWindow } = require('electron');
         app.whenReady().then(() => {
           const window = new BrowserWindow({ width: 1440, height: 900, show: false });
           window.once('ready-to-show', () => window.show());
           window.loadFile('index.html');
         });`,
      );
      const news = join(folder, 'news');
      cpSync(join(repository, 'corpus'), join(news, 'corpus'), { recursive: true });
      const bareTimes: number[] = [];
      const ourTimes: number[] = [];
      // In turns, so that what else the machine does falls on both.
      for (let round = 0; round < 5; round += 1) {
        bareTimes.push((await start([bare], '')).startToList);
        ourTimes.push((await open(news, join(folder, 'user-news'))).startToList);
      }
      const [bareMs, ourMs] = [median(bareTimes), median(ourTimes)];
      report('start', { bareMs, bundledTextsMs: ourMs, timesBare: ourMs / bareMs, limit: limits.timesBare });
    }),
    once,
  );

  bench(
    `${textCount} texts, and a tenth of them`,
    onlyOnce(async () => {
      const [few, many] = [writeProject(textCount / 10), writeProject(textCount)];
      const ofFew = await open(few.project);
      const user = join(folder, 'user-many');
      const ofMany = await open(many.project, user);
      const again = await open(many.project, user);
      report(`${textCount / 10} texts`, { words: few.words, ...ofFew });
      report(`${textCount} texts`, { words: many.words, ...ofMany });
      report(`${textCount} texts, from the cache`, again);
      const standstills = [ofMany, again].flatMap(({ mainBlocked }) => [
        mainBlocked.untilText,
        mainBlocked.untilAllFound,
      ]);
      report('of the limits', {
        mainBlocked: Math.max(...standstills) / limits.standstill,
        windowBlocked: Math.max(ofMany.longestWindowTask, again.longestWindowTask) / limits.standstill,
        list: Math.max(ofMany.windowToText, again.windowToText) / limits.list,
        growthPerTextUntilAllFound: ofMany.startToAllFound / ofFew.startToAllFound / 10,
        cachedTimesFirst: again.startToAllFound / ofMany.startToAllFound,
      });
    }),
    once,
  );
});
