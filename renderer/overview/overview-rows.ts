import type { Span } from '../../core/text/span.ts';

/**
 * The rows of pixels that a stretch covers, both included, on a strip whose row `i` shows the text from `offsets[i]` to
 * `offsets[i + 1]`; null where the strip has no rows. Offsets never fall.
 */
export function rowsOf(
  { start, end }: Span,
  offsets: readonly number[],
): readonly [first: number, last: number] | null {
  const count = offsets.length - 1;
  if (count < 1) return null;
  const first = Math.min(Math.max(countUpTo(offsets, start) - 1, 0), count - 1);
  const last = Math.min(Math.max(countUpTo(offsets, end - 1) - 1, first), count - 1);
  return [first, last];
}

/**
 * What every row is painted with: of several stretches on one row, the one that covers fewer rows, else the first. The
 * cost is that of the stretches and the rows they cover, so that thousands of short ones are cheap.
 */
export function paintRows<T>(things: Iterable<readonly [Span, T]>, offsets: readonly number[]): (T | undefined)[] {
  const painted = new Array<T | undefined>(Math.max(0, offsets.length - 1)).fill(undefined);
  const sizes = new Array<number>(painted.length).fill(Number.POSITIVE_INFINITY);
  for (const [span, thing] of things) {
    const rows = rowsOf(span, offsets);
    if (!rows) break;
    const size = rows[1] - rows[0];
    for (let row = rows[0]; row <= rows[1]; row += 1) {
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

function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
