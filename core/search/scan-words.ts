/*
 * Words of a folded text as the search counts them: letters, digits and marks, with apostrophes inside. Where a script
 * writes no spaces between words, Intl.Segmenter cuts.
 */

const word = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const beyondSpaces = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\ud800-\udfff]/;
let segmenter: Intl.Segmenter | null = null;

/** Calls back with each word of a folded text and the place where it begins. */
export function scanWords(folded: string, take: (word: string, start: number) => void): void {
  for (const match of folded.matchAll(word)) {
    const [found] = match;
    if (beyondSpaces.test(found) && spaceless.test(found)) {
      segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
      for (const { segment, index, isWordLike } of segmenter.segment(found)) {
        if (isWordLike === true) take(segment, match.index + index);
      }
    } else take(found, match.index);
  }
}

const wordEnd = /[\p{L}\p{N}\p{M}]$/u;
const wordStart = /^[\p{L}\p{N}\p{M}]/u;

/** True when the part of a folded text begins and ends where words do, as far as its own edges are parts of words. */
export function isWholeWords(folded: string, start: number, end: number): boolean {
  const part = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - 2), start);
  const after = folded.slice(end, end + 2);
  return !(wordStart.test(part) && wordEnd.test(before)) && !(wordEnd.test(part) && wordStart.test(after));
}
