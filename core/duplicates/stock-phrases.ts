import type { Match } from './extend-match.ts';

/**
 * Whether a short match owes its length to a phrase that is used all the time and a few words that happen to agree
 * beside it: words of such phrases count half, unless `minWords` agree in one run. `common` tells, for each word from
 * `start` on, whether it belongs to such a phrase. Longer matches are never stock phrases.
 */
export function isStockPhrase(
  words: Int32Array,
  match: Readonly<Match>,
  common: Uint8Array,
  start: number,
  minWords: number,
): boolean {
  if (match.equal < minWords || match.equal >= 2 * minWords) return false;
  let used = 0;
  for (let at = match.aFrom; at < match.aTo; at += 1) used += common[at - start] ?? 0;
  if (match.equal - used / 2 >= minWords) return false;
  const jumps = Math.abs(match.aTo - match.aFrom - (match.bTo - match.bFrom));
  for (let shift = 0; shift <= jumps; shift += 1) if (longestRun(words, match, shift) >= minWords) return false;
  return true;
}

/** The longest run of equal words along one diagonal of a match. */
function longestRun(words: Int32Array, match: Readonly<Match>, shift: number): number {
  const aIsLonger = match.aTo - match.aFrom > match.bTo - match.bFrom;
  let longest = 0;
  let run = 0;
  let a = match.aFrom + (aIsLonger ? shift : 0);
  let b = match.bFrom + (aIsLonger ? 0 : shift);
  for (; a < match.aTo && b < match.bTo; a += 1, b += 1) {
    run = words[a] === words[b] ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
