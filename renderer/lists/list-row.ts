import { countLeading } from '../../core/base/count-leading.ts';

/** One row of a list: an entry, or a heading that groups the entries below it. Heights are in CSS pixels. */
export interface ListRow {
  readonly rowId: string;
  readonly height: number;
  readonly isHeading: boolean;
}

/** Upper edges of the rows; one entry more than rows, the last being the height of all. */
export function rowTops(rows: readonly ListRow[]): Float64Array {
  const tops = new Float64Array(rows.length + 1);
  rows.forEach((row, index) => {
    tops[index + 1] = (tops[index] ?? 0) + row.height;
  });
  return tops;
}

/** Index of the row at this height, or of the nearest one; -1 where there are no rows. */
export function rowAt(tops: Float64Array, height: number): number {
  const row = countLeading(tops.length - 1, (position) => (tops[position + 1] ?? 0) <= height);
  return Math.min(row, tops.length - 2);
}

/** Lists up to this length are drawn whole; longer ones only where they are visible. */
export const wholeListLimit = 200;

/**
 * First and last row (exclusive) to draw for a view of `viewHeight` pixels that is scrolled to `scrollTop`; all of them
 * where there are at most `wholeLimit`.
 */
export function rowsToDraw(
  tops: Float64Array,
  scrollTop: number,
  viewHeight: number,
  wholeLimit = wholeListLimit,
): [first: number, end: number] {
  const count = tops.length - 1;
  if (count <= wholeLimit) return [0, count];
  const first = rowAt(tops, scrollTop - viewHeight);
  const last = rowAt(tops, scrollTop + 2 * viewHeight);
  return [Math.max(0, first), last + 1];
}

/** Where to scroll so that the row is in view, moving as little as possible. */
export function scrollTopFor(tops: Float64Array, index: number, scrollTop: number, viewHeight: number): number {
  const top = tops[index] ?? 0;
  const bottom = tops[index + 1] ?? top;
  if (top < scrollTop) return top;
  if (bottom > scrollTop + viewHeight) return bottom - viewHeight;
  return scrollTop;
}

/** Index of the first entry from this row on, forwards or backwards; null where there is none. */
export function entryFrom(rows: readonly ListRow[], from: number, step: 1 | -1): number | null {
  for (let index = from; index >= 0 && index < rows.length; index += step) {
    if (rows[index]?.isHeading === false) return index;
  }
  return null;
}
