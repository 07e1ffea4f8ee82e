import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { CorpusIndex } from '../../core/search/corpus-index.ts';
import { HitCollector } from '../../core/search/hit-collector.ts';
import { hitLimit, type SearchKind, type SearchOptions } from '../../core/search/search-query.ts';

/*
 * Search in 1,000 generated texts of 5,000 words (TAGWERK_BENCH_TEXTS=100 for fewer): time to index them, and time of
 * queries against a plain scan with `includes` of the same texts in the same run.
 */

const textCount = Number(process.env['TAGWERK_BENCH_TEXTS'] ?? 1000);
const wordsPerText = 5000;
const rounds = 5;

let seed = 11;
function random(): number {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed / 2 ** 32;
}

const syllables = 'ge be ver Stra ße mi nis ter ка зах ста на ёл ми ро вой sto ria tion el üb er'.split(' ');
const vocabulary = Array.from({ length: 60_000 }, (_, at) => {
  const length = 1 + Math.floor(random() * 4);
  return `${Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)] ?? '').join('')}${at < 200 ? '' : (at % 97).toString(36)}`;
});

/** A word, the first ones of the vocabulary by far the most often. */
function word(): string {
  return vocabulary[Math.floor(vocabulary.length ** random())] ?? '';
}

function makeText(): string {
  const paragraphs: string[] = [];
  for (let count = 0; count < wordsPerText; count += 50) {
    paragraphs.push(`${Array.from({ length: 50 }, word).join(' ')}.`);
  }
  return paragraphs.join('\n\n');
}

function median(times: number[]): number {
  return times.sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
}

function timed(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const startedAt = performance.now();
    work();
    return performance.now() - startedAt;
  });
  return Number(median(times).toFixed(1));
}

const results: Record<string, unknown> = {
  date: new Date().toISOString(),
  node: process.version,
  cpu: cpus()[0]?.model,
};

function measure(): void {
  const texts = Array.from({ length: textCount }, makeText);
  const index = new CorpusIndex();
  const startedAt = performance.now();
  texts.forEach((content, at) => index.set(`${at}.txt`, content));
  results['index'] = {
    texts: textCount,
    characters: texts.reduce((sum, { length }) => sum + length, 0),
    indexMs: Math.round(performance.now() - startedAt),
    megabytes: Math.round(process.memoryUsage().rss / 2 ** 20),
  };
  const rare = vocabulary[40_000] ?? '';
  const common = vocabulary[1] ?? '';
  const scanMs = timed(() => void texts.filter((content) => content.includes(rare)).length);
  results['plain scan'] = { ms: scanMs };
  const queries: readonly [string, SearchKind, string, Partial<SearchOptions>][] = [
    ['a rare word', 'words', rare, {}],
    ['the second most frequent word', 'words', common, {}],
    ['two frequent words', 'words', `${common} ${vocabulary[3] ?? ''}`, {}],
    ['a beginning of many words', 'words', 'ми', { wordBeginnings: true }],
    ['a phrase', 'phrase', `${common} ${vocabulary[2] ?? ''}`, {}],
    ['a phrase of whole words without accents', 'phrase', rare, { wholeWords: true, ignoreAccents: true }],
  ];
  const none = { matchCase: false, wholeWords: false, wordBeginnings: false, anyWord: false, ignoreAccents: false };
  for (const [name, kind, query, options] of queries) {
    let total = 0;
    const ms = timed(() => {
      const collector = new HitCollector(hitLimit, null);
      const search = index.search({ kind, query, options: { ...none, ...options } }, collector);
      while (search.next().done !== true);
      total = collector.total;
    });
    results[name] = { hits: total, ms, timesPlainScan: Number((ms / scanMs).toFixed(1)) };
  }
  console.log(results);
}

afterAll(() => {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'search.json'), `${JSON.stringify(results, null, 2)}\n`);
});

describe('search', () => {
  let isDone = false;
  bench(
    `${textCount} texts`,
    () => {
      if (!isDone) measure();
      isDone = true;
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
