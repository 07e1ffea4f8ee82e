import { countLeading } from '../base/count-leading.ts';
import { diffArrays } from 'diff';
import type { DiffToken } from './diff-tokens.ts';

/** Which tokens of two passages correspond, in the same order on both sides. */
export interface TokenAlignment {
  /** For each token of `a` the position of its equal in `b`, or -1. Increases where it is not -1. */
  readonly inB: Int32Array;
  /** Set where the passages are too long and too different for the best alignment: only parts were compared. */
  readonly isRough: boolean;
}

/** So many insertions and deletions are looked for in whole passages, and between two anchors of a rough alignment. */
const mostEdits = 1200;
const mostEditsBetween = 250;
/** Words in a row that stand once on each side make an anchor. */
const anchorLength = 3;

/**
 * Aligns two passages by the longest common sequence of their tokens (Myers' O(ND) algorithm as jsdiff has it). Where
 * more than 1200 tokens differ it goes from anchor to anchor, runs of three tokens that stand once on each side (as in
 * patience diff), and leaves what differs still too much without equals, so that the time stays bounded.
 */
export function alignTokens(a: readonly DiffToken[], b: readonly DiffToken[]): TokenAlignment {
  const keysA = a.map(({ key }) => key);
  const keysB = b.map(({ key }) => key);
  const inB = new Int32Array(a.length).fill(-1);
  if (alignPart(keysA, keysB, 0, 0, inB, mostEdits)) return { inB, isRough: false };
  let [fromA, fromB] = [0, 0];
  for (const [atA, atB] of [...anchors(keysA, keysB), [a.length, b.length] as const]) {
    if (atA < fromA || atB < fromB) continue;
    alignPart(keysA.slice(fromA, atA), keysB.slice(fromB, atB), fromA, fromB, inB, mostEditsBetween);
    for (let step = 0; step < anchorLength && atA + step < a.length; step += 1) inB[atA + step] = atB + step;
    fromA = Math.min(atA + anchorLength, a.length);
    fromB = Math.min(atB + anchorLength, b.length);
  }
  return { inB, isRough: true };
}

/** Writes the equals of a part into `inB`; false, and nothing written, where it takes more than `most` edits. */
function alignPart(
  a: readonly number[],
  b: readonly number[],
  offsetA: number,
  offsetB: number,
  inB: Int32Array,
  most: number,
): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const parts = diffArrays([...a], [...b], { maxEditLength: most });
  if (!parts) return false;
  let [atA, atB] = [offsetA, offsetB];
  for (const { added, removed, count } of parts) {
    if (added) atB += count;
    else if (removed) atA += count;
    else {
      for (let step = 0; step < count; step += 1) inB[atA + step] = atB + step;
      atA += count;
      atB += count;
    }
  }
  return true;
}

/** Runs that stand once on each side, the longest series that keeps its order: positions in `a` and `b`. */
function anchors(a: readonly number[], b: readonly number[]): [atA: number, atB: number][] {
  const runsB = uniqueRuns(b);
  const found: [number, number][] = [];
  for (const [run, atA] of uniqueRuns(a)) {
    const atB = runsB.get(run);
    if (atA >= 0 && atB !== undefined && atB >= 0) found.push([atA, atB]);
  }
  return longestIncreasing(found.sort(([left], [right]) => left - right));
}

function uniqueRuns(keys: readonly number[]): Map<string, number> {
  const runs = new Map<string, number>();
  for (let at = 0; at + anchorLength <= keys.length; at += 1) {
    const run = keys.slice(at, at + anchorLength).join(' ');
    runs.set(run, runs.has(run) ? -1 : at);
  }
  return runs;
}

/** Longest subsequence with increasing second members, by patience sorting. */
function longestIncreasing(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, atB], index) => {
    const length = countLeading(tops.length, (position) => (pairs[tops[position] ?? -1]?.[1] ?? 0) < atB);
    before[index] = tops[length - 1] ?? -1;
    tops[length] = index;
  });
  const chosen: [number, number][] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
}
