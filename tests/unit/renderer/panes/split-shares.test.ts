import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveSplit, splitRange } from '../../../../renderer/panes/split-shares.ts';

describe('moveSplit', () => {
  it('moves width from one neighbour to the other', () => {
    expect(moveSplit([0.5, 0.5], 0, 100, 1000, 180)).toEqual([0.6, 0.4]);
  });

  it('leaves the other panes alone', () => {
    const [first, second, third] = moveSplit([0.25, 0.25, 0.5], 1, -50, 1000, 180);
    expect([first, second, third]).toEqual([0.25, 0.2, 0.55]);
  });

  it('stops at the least width of either side', () => {
    expect(moveSplit([0.5, 0.5], 0, 100_000, 1000, 250)).toEqual([0.75, 0.25]);
    expect(moveSplit([0.5, 0.5], 0, -100_000, 1000, 250)).toEqual([0.25, 0.75]);
  });

  it('halves where there is no room for the least width', () => {
    expect(moveSplit([0.6, 0.4], 0, 10, 300, 180)).toEqual([0.5, 0.5]);
  });

  it('does nothing without a width or without a pane behind the splitter', () => {
    expect(moveSplit([0.5, 0.5], 0, 10, 0, 180)).toEqual([0.5, 0.5]);
    expect(moveSplit([0.5, 0.5], 1, 10, 1000, 180)).toEqual([0.5, 0.5]);
  });

  it('always keeps the sum and never makes a share negative', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 4 }).map((weights) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return weights.map((weight) => weight / sum);
    });
    fc.assert(
      fc.property(shares, fc.nat(2), fc.integer(), fc.nat(4000), (before, index, delta, width) => {
        const after = moveSplit(before, index, delta, width, 180);
        expect(after.reduce((total, share) => total + share, 0)).toBeCloseTo(1);
        expect(after.every((share) => share >= 0)).toBe(true);
      }),
    );
  });
});

describe('splitRange', () => {
  it('tells the share of the pane before among the two, in percent, and how far it can go', () => {
    expect(splitRange([0.3, 0.2, 0.5], 0, 1000, 180)).toEqual({ value: 60, min: 36, max: 64 });
  });

  it('knows no limits before anything is laid out', () => {
    expect(splitRange([0.5, 0.5], 0, 0, 180)).toEqual({ value: 50, min: 0, max: 100 });
  });
});
