import { isLetterOrDigit } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

/** From this share of the longer span on two spans count as the same passage. */
const sameShare = 0.9;

/**
 * True when two spans of a content mean the same passage: they are equal once quotation marks, punctuation and spaces
 * are taken off their ends, or what they share is at least 90 % of the longer one. Spans are in UTF-16 code units.
 */
export function isNearlySame(content: string, left: Span, right: Span): boolean {
  const shared = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  if (shared <= 0) return false;
  if (shared >= sameShare * Math.max(left.end - left.start, right.end - right.start)) return true;
  const [first, second] = [wordsOf(content, left), wordsOf(content, right)];
  return first.start < first.end && first.start === second.start && first.end === second.end;
}

/** The span from its first to its last letter or digit; empty where it has none. */
function wordsOf(content: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && !isLetterOrDigit(content.charAt(from))) from += 1;
  while (to > from && !isLetterOrDigit(content.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
