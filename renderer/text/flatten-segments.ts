import type { Span } from '../../core/text/span.ts';

/** A stretch of text between two boundaries, with everything that lies on all of it, in the order it was given. */
interface Segment<Item extends Span> extends Span {
  readonly items: readonly Item[];
}

/**
 * Cuts overlapping spans into disjoint segments, clipped to `range`: a sweep over the boundaries, linear in the number
 * of segments times the depth of the overlap. Stretches with nothing on them give no segment. The spans are to be
 * sorted by start. Marks drawn from segments never nest, which is what keeps a deep overlap cheap to draw.
 */
export function flattenSegments<Item extends Span>(items: readonly Item[], range: Span): Segment<Item>[] {
  const boundaries = new Set<number>();
  const inside = items.filter((item) => item.start < range.end && item.end > range.start && item.start < item.end);
  for (const item of inside) {
    boundaries.add(Math.max(item.start, range.start));
    boundaries.add(Math.min(item.end, range.end));
  }
  const cuts = [...boundaries].sort((left, right) => left - right);
  const segments: Segment<Item>[] = [];
  let active: Item[] = [];
  let next = 0;
  for (let position = 0; position + 1 < cuts.length; position += 1) {
    const start = cuts[position] ?? 0;
    const end = cuts[position + 1] ?? 0;
    active = active.filter((item) => item.end > start);
    for (let item = inside[next]; item && item.start <= start; item = inside[next]) {
      if (item.end > start) active.push(item);
      next += 1;
    }
    if (active.length > 0) segments.push({ start, end, items: [...active] });
  }
  return segments;
}
