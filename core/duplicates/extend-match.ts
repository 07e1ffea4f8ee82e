/*
 * Growing a shared n-gram into the longest stretch that two runs of words have in common, words replaced, inserted and
 * left out allowed: along the diagonal while it pays (an x-drop extension, as in sequence alignment), with a jump to
 * a neighbouring diagonal where two words in a row agree again.
 */

/** Two stretches of words that belong together; positions count words, ends are exclusive. */
export interface Match {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
  /** How many words agree. */
  equal: number;
}

/** Where the two stretches may reach. */
export interface MatchBounds {
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

/** Grows `match` in place to both sides, within `bounds`. */
export function extendMatch(words: Int32Array, match: Match, bounds: MatchBounds): void {
  extendForward(words, match, bounds.aTo, bounds.bTo);
  extendBackward(words, match, bounds.aFrom, bounds.bFrom);
}

function extendForward(words: Int32Array, match: Match, aLimit: number, bLimit: number): void {
  let best = 0;
  let score = 0;
  let equal = match.equal;
  let a = match.aTo;
  let b = match.bTo;
  for (;;) {
    let improved = false;
    while (a < aLimit && b < bLimit) {
      const isEqual = words[a] === words[b];
      a += 1;
      b += 1;
      if (isEqual) {
        equal += 1;
        score += 1;
        if (score >= best) {
          best = score;
          improved = true;
          match.aTo = a;
          match.bTo = b;
          match.equal = equal;
        }
      } else {
        score -= mismatchCost;
        if (score < best - drop) break;
      }
    }
    if (!improved && a !== match.aTo) {
      // The first round may fail without a jump tried; a later one that brought nothing ends the search.
      if (score !== best && equal !== match.equal) return;
    }
    const jump = jumpForward(words, match.aTo, match.bTo, aLimit, bLimit);
    if (jump < 0) return;
    const da = jump >> 8;
    const db = jump & 255;
    a = match.aTo + da;
    b = match.bTo + db;
    equal = match.equal;
    score = best - mismatchCost * Math.max(da, db);
    let ahead = 0;
    const before = best;
    while (a < aLimit && b < bLimit && score >= before - drop) {
      if (words[a] === words[b]) {
        equal += 1;
        score += 1;
        if (score >= best) {
          best = score;
          match.aTo = a + 1;
          match.bTo = b + 1;
          match.equal = equal;
          ahead += 1;
        }
      } else score -= mismatchCost;
      a += 1;
      b += 1;
    }
    if (ahead === 0) return;
  }
}
