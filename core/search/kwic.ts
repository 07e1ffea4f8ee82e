import { paragraphPositionAt, type Paragraph } from '../text/paragraphs.ts';
import type { SearchHit } from './search-query.ts';

const width = 60;
const longestQuote = 1000;
const lowSurrogate = /^[\udc00-\udfff]/;
const highSurrogate = /[\ud800-\udbff]$/;

/** The last words before an offset, on one line, at most 60 characters; white space at the end is kept as one space. */
export function leftContext(content: string, start: number): string {
  const line = oneLine(content.slice(Math.max(0, start - 2 * width), start));
  const isWhole = start <= 2 * width;
  if (isWhole && line.trimStart().length <= width) return line.trimStart();
  const cut = line.slice(-width);
  const space = cut.trimEnd().indexOf(' ');
  return space === -1 ? cut.replace(lowSurrogate, '') : cut.slice(space + 1);
}

/** The first words from an offset on, like `leftContext`. */
export function rightContext(content: string, end: number): string {
  const line = oneLine(content.slice(end, end + 2 * width));
  const isWhole = end + 2 * width >= content.length;
  if (isWhole && line.trimEnd().length <= width) return line.trimEnd();
  const cut = line.slice(0, width);
  const space = cut.lastIndexOf(' ');
  return space <= 0 ? cut.replace(highSurrogate, '') : cut.slice(0, space);
}

/** A hit with its context. */
export function describeHit(
  text: { readonly textId: string; readonly content: string; readonly paragraphs: readonly Paragraph[] },
  start: number,
  end: number,
): SearchHit {
  const { textId, content, paragraphs } = text;
  return {
    textId,
    start,
    end,
    paragraph: paragraphs[paragraphPositionAt(paragraphs, start)]?.number ?? 0,
    left: leftContext(content, start),
    quote: content.slice(start, Math.min(end, start + longestQuote)),
    right: rightContext(content, end),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
