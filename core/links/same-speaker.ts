import { foldPassage } from '../text/fold.ts';

/** How sure it is that two names are one person's: 1 the same name, less where only the family name is given or agrees. */
const sameName = 1;
const surnameOnly = 0.8;
const otherGivenName = 0.4;
/** Letters by which forms of one name may differ: Weber, Webers; Кузнецов, Кузнецовым. */
const longestEnding = 3;
const shortestStem = 3;

/**
 * How likely two names as texts give them (`Andrej Kusnezow`, `Kusnezow`, `Minister Weber`) are one person's, from 0 to
 * 1. The last word counts as family name; inflected forms of it agree. Titles cannot be told from given names, so that
 * other words before one family name only make it less likely.
 */
export function sameSpeaker(left: string, right: string): number {
  const [leftWords, rightWords] = [wordsOf(left), wordsOf(right)];
  const [leftLast, rightLast] = [leftWords.at(-1), rightWords.at(-1)];
  if (leftLast === undefined || rightLast === undefined || !agree(leftLast, rightLast)) return 0;
  const [leftFirst, rightFirst] = [leftWords.slice(0, -1), rightWords.slice(0, -1)];
  if (leftFirst.length === 0 && rightFirst.length === 0) return sameName;
  if (leftFirst.length === 0 || rightFirst.length === 0) return surnameOnly;
  return leftFirst.some((word) => rightFirst.some((other) => agree(word, other))) ? sameName : otherGivenName;
}

function wordsOf(name: string): string[] {
  return foldPassage(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function agree(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short === long) return true;
  const ending = long.length - short.length;
  const stem = short.slice(0, Math.max(shortestStem, short.length - 1));
  return short.length >= shortestStem && ending <= longestEnding && long.startsWith(stem);
}
