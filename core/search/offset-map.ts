import { countLeading } from '../base/count-leading.ts';
/**
 * The way back from a folded text, kept small: only the places where the offset in the original does not simply go on
 * by one. `from[k]` is such a place in the folded text, `to[k]` the offset in the original.
 */
export interface OffsetMap {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Keeps what is needed of the offsets that `foldText` gives (one per code unit of the folded text, and its end). */
export function compactOffsets(offsets: Uint32Array): OffsetMap {
  const places: number[] = [];
  for (let place = 0; place < offsets.length; place += 1) {
    if (place === 0 || offsets[place] !== (offsets[place - 1] ?? 0) + 1) places.push(place);
  }
  return { from: Uint32Array.from(places), to: Uint32Array.from(places, (place) => offsets[place] ?? 0) };
}

/** Offset in the original of what became this code unit of the folded text. */
export function originalOffset({ from, to }: OffsetMap, place: number): number {
  const begun = countLeading(from.length, (position) => (from[position] ?? 0) <= place);
  const last = Math.max(0, begun - 1);
  return (to[last] ?? 0) + place - (from[last] ?? 0);
}

/**
 * Offset in the original behind a part of the folded text that ends before `end`; a character that became several
 * counts as a whole. `length` is that of the folded text.
 */
export function originalEnd(map: OffsetMap, end: number, length: number): number {
  const inside = originalOffset(map, end - 1);
  for (let place = end; place < length; place += 1) {
    const offset = originalOffset(map, place);
    if (offset !== inside) return offset;
  }
  return originalOffset(map, length);
}

/** First place of the folded text that came from this offset of the original or from behind it. */
export function foldedPlace(map: OffsetMap, offset: number, length: number): number {
  return countLeading(length, (position) => originalOffset(map, position) < offset);
}
