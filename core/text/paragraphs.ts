import { countLeading } from '../base/count-leading.ts';
import { joinWrappedLines } from './wrapped-lines.ts';

/**
 * A paragraph of a text: a line that holds more than white space, or in a text wrapped at a column the lines that belong
 * together. Offsets in UTF-16 code units, from the start of its first line to the end of its last, `end` exclusive and
 * without the newline.
 */
export interface Paragraph {
  /** Counts from 1 over the non-empty paragraphs of the text; shown in the margin and in every export. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The paragraphs of a content with `\n` newlines, in order: its lines that hold more than white space, those of plain
 * text wrapped at a column put together. A text without any gives an empty list. Linear in the text.
 */
export function findParagraphs(content: string): Paragraph[] {
  const lines = nonBlankLines(content);
  const joined = joinWrappedLines(content, lines);
  return joined === lines ? lines : joined.map(({ start, end }, position) => ({ number: position + 1, start, end }));
}

/** The lines that hold more than white space, as paragraphs: most texts are not wrapped, and a text may be all lines. */
function nonBlankLines(content: string): Paragraph[] {
  const lines: Paragraph[] = [];
  let start = 0;
  while (start <= content.length) {
    const newline = content.indexOf('\n', start);
    const end = newline === -1 ? content.length : newline;
    if (isParagraphLine(content, start, end)) lines.push({ number: lines.length + 1, start, end });
    if (newline === -1) break;
    start = newline + 1;
  }
  return lines;
}

/** Whether paragraphs of this content have several lines each, as those of a text wrapped at a column. Linear. */
export function areLinesJoined(content: string, paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ start, end }) => {
    const newline = content.indexOf('\n', start);
    return newline !== -1 && newline < end;
  });
}

/** Whether a line, without its newline, holds more than white space. Offsets in UTF-16 code units, `end` exclusive. */
export function isParagraphLine(content: string, start: number, end: number): boolean {
  if (start === end) return false;
  // Whatever the first character is, in ASCII it is seen without cutting the line out.
  const first = content.charCodeAt(start);
  return (first > 0x20 && first < 0x7f) || content.slice(start, end).trim() !== '';
}

/**
 * Position in `paragraphs` of the paragraph that holds the offset; an offset in the space between two paragraphs
 * belongs to the one before, one before the first paragraph to the first. -1 only when there are no paragraphs.
 */
export function paragraphPositionAt(paragraphs: readonly Paragraph[], offset: number): number {
  const begun = countLeading(paragraphs.length, (position) => (paragraphs[position]?.start ?? 0) <= offset);
  return paragraphs.length === 0 ? -1 : Math.max(0, begun - 1);
}
