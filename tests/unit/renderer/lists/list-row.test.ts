import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  rowAt,
  rowsToDraw,
  rowTops,
  scrollTopFor,
  wholeListLimit,
  type ListRow,
} from '../../../../renderer/lists/list-row.ts';

const rowsOf = (heights: readonly number[]): ListRow[] =>
  heights.map((height, index) => ({ rowId: String(index), height, isHeading: false }));

describe('rowAt', () => {
  it('finds the row that covers a height', () => {
    const tops = rowTops(rowsOf([10, 20, 30]));
    expect([0, 9, 10, 29, 30, 59].map((height) => rowAt(tops, height))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('gives the nearest row outside, and -1 for a list without rows', () => {
    const tops = rowTops(rowsOf([10, 20]));
    expect(rowAt(tops, -5)).toBe(0);
    expect(rowAt(tops, 1000)).toBe(1);
    expect(rowAt(rowTops([]), 0)).toBe(-1);
  });
});

describe('rowsToDraw', () => {
  it('draws short lists whole', () => {
    expect(rowsToDraw(rowTops(rowsOf(Array<number>(wholeListLimit).fill(20))), 0, 100)).toEqual([0, wholeListLimit]);
  });

  it('draws every row that is visible in a long list, and not many more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 20, max: 60 }), { minLength: wholeListLimit + 1, maxLength: 600 }),
        fc.nat({ max: 40_000 }),
        fc.integer({ min: 40, max: 800 }),
        (heights, scrollTop, viewHeight) => {
          const tops = rowTops(rowsOf(heights));
          const [first, end] = rowsToDraw(tops, scrollTop, viewHeight);
          heights.forEach((_, index) => {
            const isVisible = (tops[index + 1] ?? 0) > scrollTop && (tops[index] ?? 0) < scrollTop + viewHeight;
            if (isVisible) expect(index >= first && index < end).toBe(true);
          });
          expect(end - first).toBeLessThanOrEqual((3 * viewHeight) / 20 + 3);
        },
      ),
    );
  });
});

describe('scrollTopFor', () => {
  const tops = rowTops(rowsOf([50, 50, 50, 50]));

  it('stays where it is when the row is in view', () => {
    expect(scrollTopFor(tops, 1, 20, 100)).toBe(20);
  });

  it('moves just far enough for a row above or below', () => {
    expect(scrollTopFor(tops, 0, 20, 100)).toBe(0);
    expect(scrollTopFor(tops, 3, 20, 100)).toBe(100);
  });
});
