import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateRow } from '../../../../renderer/text/estimate-row.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const sides = fc.constantFrom(1 as const, -1 as const);

describe('estimateRow', () => {
  it('gives one row within its paragraph', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        share,
        sides,
        (rows, room, at, side) => {
          const { top, bottom } = estimateRow(100, (rows + room) * 27, 27, at, side);
          expect(bottom - top).toBe(27);
          expect(top).toBeGreaterThanOrEqual(100);
          expect(bottom).toBeLessThanOrEqual(100 + (rows + room) * 27 + 1e-6);
        },
      ),
    );
  });

  it('never goes up when the place goes on', () => {
    fc.assert(
      fc.property(share, share, sides, (one, other, side) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const topOf = (at: number): number => estimateRow(0, 270, 27, at, side).top;
        expect(topOf(first)).toBeLessThanOrEqual(topOf(second));
      }),
    );
  });

  it('has the beginning in the first row and the end in the last, as what is measured has', () => {
    expect(estimateRow(100, 283, 27, 0, 1)).toEqual({ top: 100, bottom: 127 });
    expect(estimateRow(100, 283, 27, 1, 1)).toEqual({ top: 343, bottom: 370 });
    expect(estimateRow(100, 283, 27, 1, -1)).toEqual({ top: 343, bottom: 370 });
  });

  it('takes a place between two rows as the end of one or the beginning of the next', () => {
    expect(estimateRow(0, 54, 27, 0.5, 1).top).toBe(27);
    expect(estimateRow(0, 54, 27, 0.5, -1).top).toBe(0);
  });

  it('takes a paragraph lower than a row as one row', () => {
    expect(estimateRow(10, 5, 27, 0.7, 1)).toEqual({ top: 10, bottom: 37 });
  });
});
