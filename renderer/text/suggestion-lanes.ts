import type { Span } from '../../core/text/span.ts';

/**
 * A line for each suggestion, 0 nearest to the words: the first that no suggestion before it and none of the lanes
 * given for its span has, so that suggestions that overlap each other or annotations have lines of their own.
 */
export function laneSuggestions<Item extends Span>(
  items: readonly Item[],
  lanesTaken: (span: Span) => Iterable<number>,
): (Item & { readonly lane: number })[] {
  const laned: (Item & { readonly lane: number })[] = [];
  // Sorted by start: what ended before cannot overlap what comes.
  let active: (Item & { readonly lane: number })[] = [];
  for (const item of items) {
    active = active.filter(({ end }) => end > item.start);
    const taken = new Set([...lanesTaken(item), ...active.map(({ lane }) => lane)]);
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    const placed = { ...item, lane };
    active.push(placed);
    laned.push(placed);
  }
  return laned;
}
