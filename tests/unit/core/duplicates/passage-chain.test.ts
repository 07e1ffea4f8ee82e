import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestChain } from '../../../../core/duplicates/passage-chain.ts';
import type { AlignedSpans } from '../../../../core/duplicates/passage-result.ts';

const stretch = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 15 }), fc.nat(60), fc.integer({ min: 1, max: 15 }))
  .map(([left, leftLength, right, rightLength]): AlignedSpans => [left, left + leftLength, right, right + rightLength]);

const isBefore = (one: AlignedSpans, other: AlignedSpans): boolean => one[1] <= other[0] && one[3] <= other[2];
const weight = (chain: readonly AlignedSpans[]): number => chain.reduce((sum, [start, end]) => sum + end - start, 0);

/** The weight of the best chain, by trying them all. */
function bestWeight(stretches: readonly AlignedSpans[], last?: AlignedSpans): number {
  return Math.max(
    0,
    ...stretches
      .filter((next) => !last || isBefore(last, next))
      .map((next) => next[1] - next[0] + bestWeight(stretches, next)),
  );
}

describe('heaviestChain', () => {
  it('rises in both texts without overlaps', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 60 }), (stretches) => {
        const chain = heaviestChain(stretches);
        expect(chain.every((one) => stretches.includes(one))).toBe(true);
        chain.slice(1).forEach((one, index) => expect(isBefore(chain[index] ?? one, one)).toBe(true));
      }),
    );
  });

  it('is as heavy as the best of all chains', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (stretches) => {
        expect(weight(heaviestChain(stretches))).toBe(bestWeight(stretches));
      }),
    );
  });

  it('keeps nothing that crosses a point', () => {
    const before: AlignedSpans = [0, 10, 0, 10];
    const crossing: AlignedSpans = [20, 90, 200, 270];
    const behind: AlignedSpans = [100, 110, 100, 110];
    expect(heaviestChain([before, crossing, behind], [[95, 50]])).toEqual([before, behind]);
  });

  it('takes 20,000 stretches at once', () => {
    const stretches = Array.from({ length: 20_000 }, (_, index): AlignedSpans => {
      const right = ((index * 7919) % 20_000) * 10;
      return [index * 10, index * 10 + 8, right, right + 8];
    });
    expect(heaviestChain(stretches).length).toBeGreaterThan(10);
  });
});
