import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NGramSeeds } from '../../../../core/duplicates/n-gram-seeds.ts';
import { NGramSieve } from '../../../../core/duplicates/n-gram-sieve.ts';
import { NGramTable } from '../../../../core/duplicates/n-gram-table.ts';

const word = fc.integer({ min: -0x80000000, max: 0x7fffffff });
const run = (min: number, max = 60) => fc.array(word, { minLength: min, maxLength: max });

function pick(words: readonly number[], length: 3 | 4, window: 1 | 3): Map<number, number> {
  const seeds = new NGramSeeds(length, window);
  seeds.pick(Int32Array.from(words), 0, words.length);
  return new Map(Array.from({ length: seeds.count }, (_, at) => [seeds.offsets[at] ?? 0, seeds.hashes[at] ?? 0]));
}

describe('NGramSeeds', () => {
  it('picks every n-gram with a window of one', () => {
    fc.assert(
      fc.property(run(0), (words) => {
        expect(pick(words, 3, 1).size).toBe(Math.max(0, words.length - 2));
      }),
    );
  });

  it('picks a common n-gram wherever six words in a row are shared', () => {
    fc.assert(
      fc.property(run(6, 12), run(0), run(0), run(0), run(0), (shared, before, after, otherBefore, otherAfter) => {
        const one = new Set(pick([...before, ...shared, ...after], 4, 3).values());
        const two = [...pick([...otherBefore, ...shared, ...otherAfter], 4, 3).values()];
        expect(two.some((hash) => one.has(hash))).toBe(true);
      }),
    );
  });

  it('picks about half of the n-grams with a window of three', () => {
    const words = Array.from({ length: 10_000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
    const share = pick(words, 4, 3).size / words.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  });
});

describe('NGramSieve', () => {
  it('never drops an n-gram that was counted twice', () => {
    fc.assert(
      fc.property(run(5), run(5), (first, second) => {
        const sieve = new NGramSieve(100);
        const seeds = new NGramSeeds(3, 1);
        for (const words of [first, second, first]) {
          seeds.pick(Int32Array.from(words), 0, words.length);
          sieve.count(seeds.hashes, seeds.count);
        }
        seeds.pick(Int32Array.from(first), 0, first.length);
        const before = seeds.count;
        sieve.keepRepeated(seeds);
        expect(seeds.count).toBe(before);
      }),
    );
  });

  it('drops nearly all that were counted once', () => {
    const sieve = new NGramSieve(10_000);
    const seeds = new NGramSeeds(3, 1);
    const words = Int32Array.from({ length: 10_000 }, (_, at) => Math.imul(at + 7, 0x85ebca6b));
    seeds.pick(words, 0, words.length);
    sieve.count(seeds.hashes, seeds.count);
    sieve.keepRepeated(seeds);
    expect(seeds.count).toBeLessThan(2_500);
  });
});

describe('NGramTable', () => {
  it('gives the position before for every n-gram, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3000, max: 3000 }), { maxLength: 4000 }), (hashes) => {
        const table = new NGramTable(16);
        const last = new Map<number, number>();
        hashes.forEach((hash, position) => {
          expect(table.exchange(hash, position)).toBe(last.get(hash) ?? -1);
          last.set(hash, position);
        });
      }),
      { numRuns: 30 },
    );
  });
});
