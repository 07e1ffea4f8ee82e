import { countLeading } from '../base/count-leading.ts';
import type { AlignedSpans } from './passage-result.ts';

/** A place of one text that belongs to a place of another, both as UTF-16 offsets. */
export type PlacePair = readonly [left: number, right: number];

/**
 * The heaviest chain of aligned stretches that stand in the same order in both texts without overlapping in either; a
 * stretch weighs what it covers on the left. Given points are part of every chain: stretches that cross one are left out.
 * A weighted longest increasing subsequence over a Fenwick tree of maxima: O(n log n) for n stretches.
 */
export function heaviestChain(stretches: readonly AlignedSpans[], points: readonly PlacePair[] = []): AlignedSpans[] {
  const usable = stretches
    .filter(([leftStart, leftEnd, rightStart, rightEnd]) => leftStart < leftEnd && rightStart < rightEnd)
    .filter((stretch) => points.every((point) => !crosses(stretch, point)))
    .sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const byEnd = usable.map((_, index) => index).sort((one, other) => endOf(usable, one) - endOf(usable, other));
  const rightEnds = [...new Set(usable.map((stretch) => stretch[3]))].sort((one, other) => one - other);
  const tree = new ChainTree(rightEnds.length);
  const weights: number[] = [];
  const previous: number[] = [];
  let ended = 0;
  usable.forEach(([leftStart, leftEnd, rightStart], index) => {
    for (; ended < byEnd.length; ended += 1) {
      const candidate = byEnd[ended] ?? 0;
      if (endOf(usable, candidate) > leftStart) break;
      tree.put(countUpTo(rightEnds, usable[candidate]?.[3] ?? 0), weights[candidate] ?? 0, candidate);
    }
    const best = tree.best(countUpTo(rightEnds, rightStart));
    weights[index] = (best === -1 ? 0 : (weights[best] ?? 0)) + leftEnd - leftStart;
    previous[index] = best;
  });
  let last = -1;
  weights.forEach((weight, index) => {
    if (last === -1 || weight > (weights[last] ?? 0)) last = index;
  });
  const chain: AlignedSpans[] = [];
  for (let index = last; index !== -1; index = previous[index] ?? -1) {
    const stretch = usable[index];
    if (stretch) chain.push(stretch);
  }
  return chain.reverse();
}

/** True when the stretch cannot be part of a chain that holds the point: it lies before it here and behind it there. */
function crosses([leftStart, leftEnd, rightStart, rightEnd]: AlignedSpans, [left, right]: PlacePair): boolean {
  const isBefore = leftEnd <= left && rightEnd <= right;
  const isBehind = leftStart >= left && rightStart >= right;
  return !isBefore && !isBehind;
}

function endOf(stretches: readonly AlignedSpans[], index: number): number {
  return stretches[index]?.[1] ?? 0;
}

/** How many of the sorted numbers are not above the limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  return countLeading(sorted.length, (position) => (sorted[position] ?? 0) <= limit);
}

/** Fenwick tree that knows the heaviest entry among the first so many ranks. */
class ChainTree {
  readonly #weights: Float64Array;
  readonly #entries: Int32Array;

  constructor(size: number) {
    this.#weights = new Float64Array(size + 1);
    this.#entries = new Int32Array(size + 1).fill(-1);
  }

  put(rank: number, weight: number, entry: number): void {
    for (let at = rank; at < this.#weights.length; at += at & -at) {
      if (weight <= (this.#weights[at] ?? 0)) continue;
      this.#weights[at] = weight;
      this.#entries[at] = entry;
    }
  }

  best(rank: number): number {
    let weight = 0;
    let entry = -1;
    for (let at = rank; at > 0; at -= at & -at) {
      if ((this.#weights[at] ?? 0) <= weight) continue;
      weight = this.#weights[at] ?? 0;
      entry = this.#entries[at] ?? -1;
    }
    return entry;
  }
}
