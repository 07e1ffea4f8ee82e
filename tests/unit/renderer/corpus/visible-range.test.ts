import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrolledTo, visibleRange } from '../../../../renderer/corpus/visible-range.ts';

const whole = fc.nat(5000);
const size = fc.integer({ min: 5, max: 80 });

describe('visibleRange', () => {
  it('has every row that shows, and few more', () => {
    fc.assert(
      fc.property(whole, whole, size, whole, fc.nat(9), (scrolled, view, rowSize, count, spare) => {
        const { first, end } = visibleRange(scrolled, view, rowSize, count, spare);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        for (const row of [Math.floor(scrolled / rowSize), Math.ceil((scrolled + view) / rowSize) - 1]) {
          if (row < count && (row + 1) * rowSize > scrolled && row * rowSize < scrolled + view) {
            expect(first <= row && row < end).toBe(true);
          }
        }
        expect(end - first).toBeLessThanOrEqual(view / rowSize + 2 + 2 * spare);
      }),
    );
  });
});

describe('scrolledTo', () => {
  it('brings the row into the view, and does not move where it stands there already', () => {
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 100, max: 900 }), size, (index, scrolled, view, rowSize) => {
        const next = scrolledTo(index, scrolled, view, rowSize);
        expect(next).toBeLessThanOrEqual(index * rowSize);
        expect(next + view).toBeGreaterThanOrEqual((index + 1) * rowSize);
        expect(scrolledTo(index, next, view, rowSize)).toBe(next);
      }),
    );
  });
});
