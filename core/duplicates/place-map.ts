import { countLeading } from '../base/count-leading.ts';
import { heaviestChain, type PlacePair } from './passage-chain.ts';
import type { PassageLink } from './passage-links.ts';

/** What the places of two texts that belong together are made from. */
export interface PlaceMapBasis {
  /** Length of each text in UTF-16 code units; points beyond do not count. */
  readonly leftLength: number;
  readonly rightLength: number;
  readonly isSameText: boolean;
  readonly links: readonly PassageLink[];
  /** Places that the analyst put together, the latest last; they go before what the links say. */
  readonly points: readonly PlacePair[];
}

/**
 * Places of two texts that belong together, rising in both: those of the passages that both have in the same order, and
 * the given points. Null where there is nothing to tell what belongs together. A text belongs to itself as it is, as long
 * as no point says otherwise.
 */
export function matchPlaces(basis: PlaceMapBasis): PlacePair[] | null {
  const { isSameText, links } = basis;
  const points = consistentPoints(basis);
  const pieces = isSameText ? [] : links.flatMap((link) => link.pieces);
  const chain = heaviestChain(pieces, points);
  if (chain.length === 0 && points.length === 0) return isSameText ? [[0, 0]] : null;
  return [
    ...chain.flatMap(([leftStart, leftEnd, rightStart, rightEnd]): PlacePair[] => [
      [leftStart, rightStart],
      [leftEnd, rightEnd],
    ]),
    ...points,
  ].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
}

/** The points within both texts, without those that a later one crosses. */
function consistentPoints({ points, leftLength, rightLength }: PlaceMapBasis): PlacePair[] {
  const kept: PlacePair[] = [];
  for (const [left, right] of [...points].reverse()) {
    const isInside = left <= leftLength && right <= rightLength;
    if (isInside && kept.every((point) => (left - point[0]) * (right - point[1]) > 0)) kept.push([left, right]);
  }
  return kept.reverse();
}

/**
 * Carries a height over from one side to the other: exactly at the given pairs of heights, in proportion between two of
 * them, and by the same distance before the first and behind the last. `fromAt` must not fall as its index rises; only
 * about log2(count) of the heights are asked for.
 */
export function carryOver(
  height: number,
  count: number,
  fromAt: (index: number) => number,
  toAt: (index: number) => number,
): number {
  const after = countLeading(count, (position) => fromAt(position) <= height);
  const before = after - 1;
  if (before < 0) return count === 0 ? height : toAt(0) + height - fromAt(0);
  const fromBefore = fromAt(before);
  const toBefore = toAt(before);
  if (after === count) return toBefore + height - fromBefore;
  const share = (height - fromBefore) / (fromAt(after) - fromBefore);
  return toBefore + share * (toAt(after) - toBefore);
}
