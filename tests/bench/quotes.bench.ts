import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { suggest } from '../../core/suggestion/suggest.ts';
import { findSentences } from '../../core/text/sentences.ts';
import { addToScore, emptyScore, f1, type GoldText } from './score-quotes.ts';

/*
 * Speed of the detectors, and, with TAGWERK_GOLD set to a file of gold texts (JSON lines, see score-quotes.ts), how well
 * they do on it: TAGWERK_GOLD=gold.jsonl npx vitest bench --run --config tests/vitest.config.ts quotes
 */

const fixture = new URL('../fixtures/seeds.jsonl', import.meta.url);
const texts = readFileSync(process.env['TAGWERK_GOLD'] ?? fixture, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldText);

function report(): void {
  const score = emptyScore();
  const times: number[] = [];
  for (const gold of texts) {
    const started = performance.now();
    const found = suggest(gold.text, gold.lang);
    times.push(performance.now() - started);
    addToScore(score, gold, found, findSentences(gold.text, gold.lang));
  }
  const { right, total } = score.speakers;
  console.log(
    [
      `${texts.length} texts`,
      `exact F1 ${f1(score.exact).toFixed(1)}`,
      `from four words up ${f1(score.longer).toFixed(1)}`,
      `speakers ${right}/${total}`,
      `indirect sentences F1 ${f1(score.indirect).toFixed(1)}`,
      `ms per text ${(times.reduce((sum, time) => sum + time, 0) / times.length).toFixed(1)}`,
      `worst ${Math.max(...times).toFixed(1)}`,
    ].join(', '),
  );
}

/** Texts made of quotation marks alone, of the shortest quotations, and of quotations with a speaker each. */
const worstTexts: readonly (readonly [language: string, piece: string])[] = [
  ['de', '„'],
  ['de', '„“'],
  ['de', '„a“ '],
  ['ru', '«а» '],
  ['en', '"a" '],
  ['de', '„„„„a'],
  ['de', '„a\n'],
  ['en', '"\n'],
  ['de', '. '],
  ['de', '„a“, sagte er. '],
  ['de', '„Das ist so wahr“, sagte Peter Meier. '],
  ['ru', '«Мы едем», — сказал он. '],
  ['ru', '— Да, — сказал он.\n'],
  ['de', 'X: „a“\n'],
  ['en', '": "a'],
  ['de', 'A. '],
  ['de', 'A\n'],
];

/** Processor time in milliseconds, since a shared machine makes other times say little; the best of three. */
function processorTime(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Reads a text and scans it for words and marks: the least any detector has to do. */
function readAndScan(bytes: Uint8Array): number {
  const scanner = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
  const content = new TextDecoder().decode(bytes);
  let pieces = 0;
  while (scanner.exec(content)) pieces += 1;
  return pieces;
}

function reportWorst(): void {
  const quarter = 1 << 18;
  console.log('a text of 1 M UTF-16 units: ms of processor time, times read and scan, times 0.25 M');
  for (const [language, piece] of worstTexts) {
    const small = piece.repeat(Math.floor(quarter / piece.length));
    const large = piece.repeat(Math.floor((4 * quarter) / piece.length));
    const bytes = new TextEncoder().encode(large);
    const floor = processorTime(() => readAndScan(bytes));
    const once = processorTime(() => suggest(small, language));
    const fourTimes = processorTime(() => suggest(large, language));
    const figures = [fourTimes.toFixed(0), (fourTimes / floor).toFixed(1), (fourTimes / once).toFixed(1)];
    console.log([JSON.stringify(piece), language, ...figures].join(' | '));
  }
}

report();
reportWorst();

const corpus = texts.map(({ text }) => text).join('\n');
describe('reading a text once and suggesting for it', () => {
  bench('only counting its letters (floor)', () => {
    let letters = 0;
    for (let offset = 0; offset < corpus.length; offset += 1) letters += corpus.charCodeAt(offset) > 64 ? 1 : 0;
    if (letters === 0) throw new Error('nothing was read');
  });
  bench('suggest, German', () => {
    suggest(corpus, 'de');
  });
  bench('suggest, Russian', () => {
    suggest(corpus, 'ru');
  });
  bench('suggest, English', () => {
    suggest(corpus, 'en');
  });
});

describe('growth', () => {
  for (const factor of [1, 4, 16]) {
    const text = `${corpus}\n`.repeat(factor);
    bench(`the same text ${factor} times`, () => {
      suggest(text, 'de');
    });
  }
});
