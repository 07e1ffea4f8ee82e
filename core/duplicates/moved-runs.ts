import type { DiffToken } from './diff-tokens.ts';

/** Tokens that stand on both sides, but not in the same order as the others. */
export interface MovedRun {
  readonly inA: number;
  readonly inB: number;
  readonly length: number;
}

const seedLength = 3;
/** Fewer words in a row may stand anywhere by chance. */
const fewestWords = 4;
/** Places of a run that are tried. */
const mostPlaces = 16;

/**
 * Runs of at least four words among the tokens without equals (`true` in the masks) that stand on both sides. Each
 * token belongs to one run at most. Goes through `b` once and takes the longest run that begins there.
 */
export function findMovedRuns(
  a: readonly DiffToken[],
  b: readonly DiffToken[],
  isFreeInA: readonly boolean[],
  isFreeInB: readonly boolean[],
): MovedRun[] {
  const freeA = [...isFreeInA];
  const freeB = [...isFreeInB];
  const places = seedsOf(a, freeA);
  const runs: MovedRun[] = [];
  for (let inB = 0; inB + seedLength <= b.length; inB += 1) {
    let longest: MovedRun | null = null;
    for (const inA of places.get(seedAt(b, inB)) ?? []) {
      const run = extend(a, b, freeA, freeB, inA, inB);
      if (run.length > (longest?.length ?? 0)) longest = run;
    }
    if (!longest || countWords(b, longest.inB, longest.length) < fewestWords) continue;
    runs.push(longest);
    freeA.fill(false, longest.inA, longest.inA + longest.length);
    freeB.fill(false, longest.inB, longest.inB + longest.length);
    inB = longest.inB + longest.length - 1;
  }
  return runs;
}

function seedsOf(tokens: readonly DiffToken[], isFree: readonly boolean[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + seedLength <= tokens.length; at += 1) {
    if (!isFree[at]) continue;
    const seed = seedAt(tokens, at);
    const known = places.get(seed);
    if (!known) places.set(seed, [at]);
    else if (known.length < mostPlaces) known.push(at);
  }
  return places;
}

function seedAt(tokens: readonly DiffToken[], at: number): string {
  return `${tokens[at]?.key} ${tokens[at + 1]?.key} ${tokens[at + 2]?.key}`;
}

function extend(
  a: readonly DiffToken[],
  b: readonly DiffToken[],
  freeA: readonly boolean[],
  freeB: readonly boolean[],
  inA: number,
  inB: number,
): MovedRun {
  const agree = (atA: number, atB: number): boolean =>
    freeA[atA] === true && freeB[atB] === true && a[atA]?.key === b[atB]?.key;
  let length = 0;
  while (agree(inA + length, inB + length)) length += 1;
  return { inA, inB, length };
}

function countWords(tokens: readonly DiffToken[], from: number, length: number): number {
  let words = 0;
  for (let at = from; at < from + length; at += 1) if (tokens[at]?.isWord) words += 1;
  return words;
}
