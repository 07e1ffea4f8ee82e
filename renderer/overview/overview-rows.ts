import { countLeading } from '../../core/base/count-leading.ts';
import type { Span } from '../../core/text/span.ts';

/** So many rows are walked; what lies farther is searched for. */
const nearby = 8;

/**
 * The rows of pixels that a stretch covers, both included, on a strip whose row `i` shows the text from `offsets[i]` to
 * `offsets[i + 1]`; null where the strip has no rows. Offsets never fall. `near` is a row to look from: most stretches
 * begin soon after the one before.
 */
export function rowsOf(
  { start, end }: Span,
  offsets: readonly number[],
  near = 0,
): readonly [first: number, last: number] | null {
  if (offsets.length < 2) return null;
  const first = rowAt(start, offsets, near);
  return [first, Math.max(first, rowAt(end - 1, offsets, first))];
}

/** So many stretches are a step of the painting. */
const stretchesOfStep = 1_000;

/**
 * What every row is painted with: of several stretches on one row, the one that covers fewer rows, else the first. The
 * cost is that of the stretches and the rows they cover, so that thousands of short ones are cheap. Stops after every
 * so many stretches, for there may be a hundred thousand.
 */
export function* paintRows<T>(
  things: Iterable<readonly [Span, T]>,
  offsets: readonly number[],
): Generator<undefined, (T | undefined)[]> {
  const painted = new Array<T | undefined>(Math.max(0, offsets.length - 1)).fill(undefined);
  const sizes = new Array<number>(painted.length).fill(Number.POSITIVE_INFINITY);
  let near = 0;
  let count = 0;
  for (const [span, thing] of things) {
    count += 1;
    if (count % stretchesOfStep === 0) yield;
    const rows = rowsOf(span, offsets, near);
    if (!rows) break;
    const [first, last] = rows;
    near = first;
    const size = last - first;
    for (let row = first; row <= last; row += 1) {
      if (size >= (sizes[row] ?? 0)) continue;
      sizes[row] = size;
      painted[row] = thing;
    }
  }
  return painted;
}

/** Stretches of equally painted rows, so that each is drawn at once. */
export function runsOf<T>(painted: readonly (T | undefined)[]): { thing: T; from: number; to: number }[] {
  const runs: { thing: T; from: number; to: number }[] = [];
  painted.forEach((thing, row) => {
    const last = runs.at(-1);
    if (thing === undefined) return;
    if (last && last.thing === thing && last.to === row) last.to = row + 1;
    else runs.push({ thing, from: row, to: row + 1 });
  });
  return runs;
}

/** The last row that begins at or before the offset; the nearest one for offsets beyond the strip. */
function rowAt(offset: number, offsets: readonly number[], near: number): number {
  const last = offsets.length - 2;
  let row = Math.min(Math.max(near, 0), last);
  const isFar = offset < (offsets[row] ?? 0) || offset >= (offsets[Math.min(row + nearby, last + 1)] ?? 0);
  if (isFar) row = Math.min(Math.max(countUpTo(offsets, offset) - 1, 0), last);
  while (row < last && (offsets[row + 1] ?? 0) <= offset) row += 1;
  return row;
}

function countUpTo(sorted: readonly number[], limit: number): number {
  return countLeading(sorted.length, (position) => (sorted[position] ?? 0) <= limit);
}
