/** Rows or columns of one size that a scrolled view shows: the first, and the one after the last. */
export interface VisibleRange {
  readonly first: number;
  readonly end: number;
}

/** Which of `count` rows of `size` pixels stand in a view, with `spare` more on both sides. */
export function visibleRange(
  scrolled: number,
  viewSize: number,
  size: number,
  count: number,
  spare: number,
): VisibleRange {
  const first = Math.max(0, Math.min(count, Math.floor(scrolled / size)) - spare);
  const end = Math.min(count, Math.ceil((scrolled + Math.max(0, viewSize)) / size) + spare);
  return { first, end: Math.max(first, end) };
}

/** How far to scroll so that a row stands wholly in the view, as little as possible. */
export function scrolledTo(index: number, scrolled: number, viewSize: number, size: number): number {
  const start = index * size;
  if (start < scrolled) return start;
  return Math.max(scrolled, Math.min(start, start + size - viewSize));
}
