import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlinePath, rowsOf, type Box } from '../../../../renderer/text/outline-path.ts';

function box(left: number, top: number, right: number, bottom: number): Box {
  return { left, top, right, bottom };
}

describe('the rows of a passage', () => {
  it('join what stands side by side, whatever the order of the pieces', () => {
    const pieces = [box(50, 20, 90, 40), box(0, 44, 30, 64), box(10, 20.4, 50, 40.4)];
    expect(rowsOf(pieces, 0)).toEqual([box(10, 20, 90, 40), box(0, 44, 30, 64)]);
  });

  it('are as high as the words, however much padding their pieces have', () => {
    expect(rowsOf([box(0, 20, 40, 47), box(0, 20, 40, 39), box(40, 20, 60, 39)], 8)).toEqual([box(0, 20, 60, 47)]);
  });

  it('leave out what has no extent', () => {
    expect(rowsOf([box(5, 20, 5, 40), box(0, 20, 9, 20)], 8)).toEqual([]);
  });

  it('come from above and hold every piece between their sides', () => {
    const piece = fc
      .tuple(fc.nat(500), fc.nat(20), fc.integer({ min: 1, max: 200 }))
      .map(([left, row, width]) => box(left, row * 24, left + width, row * 24 + 19));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const rows = rowsOf(pieces, 0);
        expect(rows.map(({ top }) => top)).toEqual([...new Set(pieces.map(({ top }) => top))].sort((a, b) => a - b));
        for (const { left, right, top } of pieces) {
          expect(rows.some((row) => row.top === top && row.left <= left && row.right >= right)).toBe(true);
        }
      }),
    );
  });
});

describe('the outline of rows', () => {
  it('is nothing around nothing', () => {
    expect(outlinePath([])).toBe('');
  });

  it('goes around a single row', () => {
    expect(outlinePath([box(10, 20, 90, 40)])).toBe('M90 20L90 40L10 40L10 20Z');
  });

  it('goes around rows that touch as one, between them where both reach', () => {
    expect(outlinePath([box(50, 0, 90, 27), box(0, 24, 40, 51)])).toBe(
      'M90 0L90 27L50 27L50 0ZM40 24L40 51L0 51L0 24Z',
    );
    expect(outlinePath([box(50, 0, 90, 27), box(0, 23, 60, 50)])).toBe('M90 0L90 25L60 25L60 50L0 50L0 25L50 25L50 0Z');
  });

  it('goes around paragraphs one by one', () => {
    expect(outlinePath([box(0, 0, 90, 20), box(0, 48, 90, 68)])).toBe('M90 0L90 20L0 20L0 0ZM90 48L90 68L0 68L0 48Z');
  });

  it('has each row on both of its sides', () => {
    const rows = fc
      .array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 300 })), { maxLength: 12 })
      .map((sides) => sides.map(([left, width], row) => box(left, row * 24, left + width, row * 24 + 27)));
    fc.assert(
      fc.property(rows, (drawn) => {
        const corners = [...outlinePath(drawn).matchAll(/[ML]([\d.]+) ([\d.]+)/gu)].map(([, x]) => Number(x));
        expect(corners).toHaveLength(drawn.length * 4);
        for (const { left, right } of drawn) {
          expect(corners.filter((x) => x === left).length).toBeGreaterThanOrEqual(2);
          expect(corners.filter((x) => x === right).length).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });
});
