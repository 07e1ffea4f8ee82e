import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import type { PassageResult } from '../../core/duplicates/passage-result.ts';
import { makeCorpus, type CorpusOptions, type PlantedCorpus } from './duplicates-corpus.ts';
import { scorePassages } from './duplicates-score.ts';

/*
 * Repeated passages: speed against reading and scanning the same files, growth, memory, planted accuracy, a paragraph
 * repeated 2,000 times, and the cost of one changed text. Every figure comes from a process of its own.
 * TAGWERK_BENCH_SIZES=1000,10000 leaves the largest corpus out.
 */

interface Measured {
  readonly words: number;
  readonly floor: { readonly wall: number; readonly cpu: number };
  readonly find: { readonly wall: number; readonly cpu: number };
  readonly peakMegabytes: number;
}

const sizes = (process.env['TAGWERK_BENCH_SIZES'] ?? '1000,10000,100000').split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'tagwerk-duplicates-'));
const program = join(folder, 'run.mjs');
const results: Record<string, unknown> = {
  date: new Date().toISOString(),
  node: process.version,
  cpu: cpus()[0]?.model,
};
const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

/** The figures are taken inside, from processes that repeat the work themselves; the runner must not repeat it too. */
function onlyOnce(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}

function writeCorpus(name: string, options: CorpusOptions): { corpus: PlantedCorpus; path: string } {
  const corpus = makeCorpus(options);
  const path = join(folder, name);
  mkdirSync(path);
  corpus.texts.forEach((content, at) => writeFileSync(join(path, String(at).padStart(6, '0')), content));
  return { corpus, path };
}

function run(path: string, ...options: string[]): unknown {
  const output = execFileSync(process.execPath, [program, path, ...options], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return JSON.parse(output);
}

function report(name: string, values: Readonly<Record<string, unknown>>): void {
  results[name] = values;
  console.log(name, values);
}

function round(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}

function accuracy(corpus: PlantedCorpus, path: string, ...options: string[]): Record<string, unknown> {
  const groupsFile = join(folder, 'groups.json');
  run(path, '1', '--no-floor', '--groups', groupsFile, ...options);
  const score = scorePassages(corpus, JSON.parse(readFileSync(groupsFile, 'utf8')) as PassageResult);
  return {
    pairPrecision: round(score.pairPrecision, 4),
    precision: round(score.precision, 4),
    recall: round(score.recall, 4),
    f1: round(score.f1, 4),
    granularity: round(score.granularity, 4),
    plagdet: round(score.plagdet, 4),
    found: Object.fromEntries(Object.entries(score.found).map(([kind, share]) => [kind, round(share, 4)])),
  };
}

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, 'duplicates-run.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'run.mjs' } },
    },
  });
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  const resultsFolder = join(import.meta.dirname, 'results');
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(join(resultsFolder, 'duplicates.json'), `${JSON.stringify(results, null, 2)}\n`);
}, 60_000);

describe('repeated passages', () => {
  let smallest: { size: number; cpu: number } | null = null;
  for (const size of sizes) {
    bench(
      `${size} paragraphs`,
      onlyOnce(() => {
        const { corpus, path } = writeCorpus(`planted-${size}`, { paragraphs: size, seed: 5 });
        const measured = run(path, size > 50_000 ? '3' : '9') as Measured;
        const alone = run(path, '1', '--no-floor') as Measured;
        smallest ??= { size, cpu: measured.find.wall };
        report(`${size} paragraphs`, {
          words: measured.words,
          readAndScanMs: round(measured.floor.wall, 0),
          findMs: round(measured.find.wall, 0),
          timesReadAndScan: round(measured.find.wall / measured.floor.wall, 2),
          timesReadAndScanCpuOfAllThreads: round(measured.find.cpu / measured.floor.cpu, 2),
          growthPerParagraph: round(measured.find.wall / size / (smallest.cpu / smallest.size), 2),
          peakMegabytes: round(alone.peakMegabytes, 0),
        });
        report(`${size} paragraphs, accuracy`, accuracy(corpus, path));
        if (size <= 10_000)
          report(`${size} paragraphs, accuracy of the fine setting`, accuracy(corpus, path, '--fine'));
        report(`${size} paragraphs, one text changed`, run(path, '1', '--incremental') as Record<string, unknown>);
      }),
      once,
    );
  }

  bench(
    'one paragraph 2,000 times among 10,000',
    onlyOnce(() => {
      const plain = writeCorpus('plain', { paragraphs: 10_000, seed: 5 });
      const cpu = (path: string): number => (run(path, '9', '--no-floor') as Measured).find.cpu;
      const base = cpu(plain.path);
      for (const varied of [false, true]) {
        const { path } = writeCorpus(`repeated-${varied}`, { paragraphs: 10_000, seed: 5, repeated: 2000, varied });
        const groupsFile = join(folder, 'groups.json');
        run(path, '1', '--no-floor', '--groups', groupsFile);
        const { groups } = JSON.parse(readFileSync(groupsFile, 'utf8')) as PassageResult;
        report(`2,000 times, ${varied ? 'one word changed each time' : 'exactly'}`, {
          largestGroup: Math.max(...groups.map(({ members }) => members.length)),
          timesPlainCorpus: round(cpu(path) / base, 2),
        });
      }
    }),
    once,
  );
});
