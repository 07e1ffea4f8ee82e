import { graphemeEnd, graphemeStart } from './graphemes.ts';
import type { Span } from './span.ts';

/** White space as readers see it: Unicode's, the byte order mark, and the characters of no width. */
const blank = /[\s\u00ad\u180e\u200b-\u200d\u2060\ufeff]/;

/**
 * The span clamped to the text, without white space (no-break, byte order mark and zero-width included) at its ends,
 * and grown outward where it would split a surrogate pair or a grapheme. Null when nothing is left.
 */
export function trimSpan(content: string, span: Span): Span | null {
  if (!(span.start < span.end)) return null;
  let start = graphemeStart(content, Math.min(Math.max(span.start, 0), content.length));
  let end = graphemeEnd(content, Math.min(Math.max(span.end, 0), content.length));
  while (start < end && blank.test(content.charAt(start))) start += 1;
  while (end > start && blank.test(content.charAt(end - 1))) end -= 1;
  if (start >= end) return null;
  return { start: graphemeStart(content, start), end: graphemeEnd(content, end) };
}
