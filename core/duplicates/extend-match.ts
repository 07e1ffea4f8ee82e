/*
 * Growing a shared n-gram into the longest stretch that two runs of words have in common, words replaced, inserted and
 * left out allowed: along the diagonal while it pays (an x-drop extension, as in sequence alignment), with a jump to
 * a neighbouring diagonal where two words in a row agree again.
 */

/** Two stretches of words that say the same; positions count words, ends are exclusive. */
export interface Match {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
  /** How many words agree. */
  equal: number;
}

/** How far a match may reach: positions of words, ends exclusive. */
export interface MatchLimits {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

const mismatchCost = 0.5;
/** How far the score may fall behind its best before the stretch is taken to have ended. */
const drop = 4.5;
/** How many words one side may have more than the other at one place. */
const longestJump = 9;
/** So many words must have been won along the diagonal before other diagonals are tried: most n-grams agree by chance. */
const worthJumping = 2;

/** Grows `match` in place to both sides, within the limits. */
export function extendMatch(words: Int32Array, match: Match, limits: MatchLimits): void {
  const seed = match.equal;
  extendForward(words, match, limits.aTo, limits.bTo, false);
  extendBackward(words, match, limits.aFrom, limits.bFrom, false);
  if (match.equal < seed + worthJumping) return;
  extendForward(words, match, limits.aTo, limits.bTo, true);
  extendBackward(words, match, limits.aFrom, limits.bFrom, true);
}

function extendForward(words: Int32Array, match: Match, aLimit: number, bLimit: number, canJump: boolean): void {
  let a = match.aTo;
  let b = match.bTo;
  let score = 0;
  let best = 0;
  for (let jumps = 0; ; jumps += 1) {
    let equal = match.equal;
    let improved = false;
    while (a < aLimit && b < bLimit && score >= best - drop) {
      if (words[a] === words[b]) {
        equal += 1;
        score += 1;
        if (score >= best) {
          best = score;
          improved = true;
          match.aTo = a + 1;
          match.bTo = b + 1;
          match.equal = equal;
        }
      } else score -= mismatchCost;
      a += 1;
      b += 1;
    }
    if (!canJump || (!improved && jumps > 0)) return;
    const jump = findJump(words, match.aTo, match.bTo, aLimit - match.aTo, bLimit - match.bTo, 1);
    if (jump < 0) return;
    a = match.aTo + (jump >> 8);
    b = match.bTo + (jump & 0xff);
    score = best - mismatchCost * Math.max(jump >> 8, jump & 0xff);
  }
}

function extendBackward(words: Int32Array, match: Match, aLimit: number, bLimit: number, canJump: boolean): void {
  let a = match.aFrom - 1;
  let b = match.bFrom - 1;
  let score = 0;
  let best = 0;
  for (let jumps = 0; ; jumps += 1) {
    let equal = match.equal;
    let improved = false;
    while (a >= aLimit && b >= bLimit && score >= best - drop) {
      if (words[a] === words[b]) {
        equal += 1;
        score += 1;
        if (score >= best) {
          best = score;
          improved = true;
          match.aFrom = a;
          match.bFrom = b;
          match.equal = equal;
        }
      } else score -= mismatchCost;
      a -= 1;
      b -= 1;
    }
    if (!canJump || (!improved && jumps > 0)) return;
    const jump = findJump(words, match.aFrom - 1, match.bFrom - 1, match.aFrom - aLimit, match.bFrom - bLimit, -1);
    if (jump < 0) return;
    a = match.aFrom - 1 - (jump >> 8);
    b = match.bFrom - 1 - (jump & 0xff);
    score = best - mismatchCost * Math.max(jump >> 8, jump & 0xff);
  }
}

/** The shortest way to two words in a row that agree, as `words left out of a << 8 | words left out of b`; -1 if none. */
function findJump(words: Int32Array, a: number, b: number, aRoom: number, bRoom: number, step: 1 | -1): number {
  const aLongest = Math.min(longestJump, aRoom - 2);
  const bLongest = Math.min(longestJump, bRoom - 2);
  for (let left = 1; left <= longestJump + 4; left += 1) {
    for (let da = Math.max(0, left - bLongest); da <= left && da <= aLongest; da += 1) {
      const db = left - da;
      if (da === db) continue;
      const inA = a + step * da;
      const inB = b + step * db;
      if (words[inA] === words[inB] && words[inA + step] === words[inB + step]) return (da << 8) | db;
    }
  }
  return -1;
}
