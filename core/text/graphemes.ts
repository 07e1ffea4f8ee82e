const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How far around an offset the text is looked at: longer than any real grapheme, short enough to cost nothing. */
const reach = 64;

/** The grapheme (what a reader takes for one character) that the offset lies in or before; null at the end of the text. */
function graphemeAround(content: string, offset: number): { start: number; end: number } | null {
  if (offset >= content.length) return null;
  // A newline always ends a grapheme, so a window that begins after one is in step with the text.
  const lineStart = content.lastIndexOf('\n', offset - 1) + 1;
  let start = Math.max(lineStart, offset - reach);
  if (start > lineStart && isInsidePair(content, start)) start -= 1;
  const grapheme = segmenter.segment(content.slice(start, offset + reach)).containing(offset - start);
  if (!grapheme) return null;
  return { start: start + grapheme.index, end: start + grapheme.index + grapheme.segment.length };
}

/** True when the offset lies between the two halves of a surrogate pair. */
export function isInsidePair(content: string, offset: number): boolean {
  return offset > 0 && offset < content.length && (content.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** The nearest grapheme boundary at or before the offset (UTF-16 code units). */
export function graphemeStart(content: string, offset: number): number {
  if (offset <= 0) return 0;
  return graphemeAround(content, offset)?.start ?? content.length;
}

/** The nearest grapheme boundary at or after the offset (UTF-16 code units). */
export function graphemeEnd(content: string, offset: number): number {
  if (offset <= 0) return 0;
  const grapheme = graphemeAround(content, offset);
  if (!grapheme) return content.length;
  return grapheme.start === offset ? offset : grapheme.end;
}
