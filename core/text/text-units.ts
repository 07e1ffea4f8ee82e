import { isInsidePair } from './graphemes.ts';
import { findParagraphs, paragraphPositionAt } from './paragraphs.ts';
import { findQuotations } from './quotations.ts';
import { findSentencesIn } from './sentences.ts';
import type { Span } from './span.ts';
import { trimSpan } from './trim-span.ts';

/*
 * Words as a reader steps through them. Intl.Segmenter cuts them (it knows scripts without spaces); pieces joined by a
 * hyphen are put together. Only a window of text is looked at, so that a step costs the same in a text of any length.
 */

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const reach = 300;
const hyphen = /^[-‐‑\u00ad]$/;

/** Marks at which a span may begin or end besides words: quotation marks, brackets, sentence ends, and all symbols. */
const edgeMark = /^(?:["„“”«»‹›‚‘’'()[\]{}.!?…%‰§&*#@]|\p{S})+$/u;

interface Token extends Span {
  readonly isWord: boolean;
}

function tokensBetween(content: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(content.slice(start, end))) {
    const from = start + index;
    const isWord = isWordLike === true;
    const previous = tokens.at(-1);
    const beforePrevious = tokens.at(-2);
    const joins =
      isWord &&
      previous &&
      beforePrevious?.isWord &&
      previous.end === from &&
      beforePrevious.end === previous.start &&
      hyphen.test(content.slice(previous.start, previous.end));
    if (joins) tokens.splice(-2, 2, { start: beforePrevious.start, end: from + segment.length, isWord });
    else if (segment.trim() !== '') tokens.push({ start: from, end: from + segment.length, isWord });
  }
  return tokens;
}

/** Tokens around an offset; those cut by the edge of the window are left out unless the text ends there. */
function tokensAround(content: string, offset: number, distance: number): Token[] {
  const start = windowEdge(content, offset - distance, -1);
  const end = windowEdge(content, offset + distance, 1);
  return tokensBetween(content, start, end).filter(
    (token) => (token.start > start || start === 0) && (token.end < end || end === content.length),
  );
}

/** Moves the edge of a window to the next white space outward where one is near, so that it cuts no word. */
function windowEdge(content: string, wanted: number, direction: -1 | 1): number {
  const at = Math.min(Math.max(wanted, 0), content.length);
  for (let step = 0; step < 100; step += 1) {
    const offset = at + direction * step;
    if (offset <= 0 || offset >= content.length) return Math.min(Math.max(offset, 0), content.length);
    if (/\s/.test(content.charAt(offset))) return offset;
  }
  return isInsidePair(content, at) ? at + direction : at;
}

function isEdge(content: string, token: Token): boolean {
  return token.isWord || edgeMark.test(content.slice(token.start, token.end));
}

/** Looks further and further away until `pick` finds something or the text ends. */
function search(content: string, offset: number, pick: (tokens: Token[]) => number | null): number | null {
  for (let distance = reach; ; distance *= 4) {
    const found = pick(tokensAround(content, offset, distance));
    if (found !== null || (offset - distance <= 0 && offset + distance >= content.length)) return found;
  }
}

/** The word that the caret is in or touches (one that begins at it before one that ends at it); null between words. */
export function wordAt(content: string, offset: number): Span | null {
  const touching = tokensAround(content, offset, reach).filter(
    (token) => token.isWord && token.start <= offset && offset <= token.end,
  );
  const word = touching.at(-1);
  return word ? { start: word.start, end: word.end } : null;
}

/** Offset after the next word (or closing mark, or symbol) behind the offset; null when there is none. */
export function nextWordEnd(content: string, offset: number): number | null {
  return search(
    content,
    offset,
    (tokens) => tokens.find((token) => token.end > offset && isEdge(content, token))?.end ?? null,
  );
}

/** Offset of the previous word (or opening mark, or symbol) before the offset; null when there is none. */
export function previousWordStart(content: string, offset: number): number | null {
  return search(
    content,
    offset,
    (tokens) => tokens.findLast((token) => token.start < offset && isEdge(content, token))?.start ?? null,
  );
}

/** The span with its end one word further; the same span at the end of the text. */
export function growEnd(content: string, span: Span): Span {
  return { start: span.start, end: nextWordEnd(content, span.end) ?? span.end };
}

/** The span with its start one word earlier; the same span at the start of the text. */
export function growStart(content: string, span: Span): Span {
  return { start: previousWordStart(content, span.start) ?? span.start, end: span.end };
}

/** The span without its last word; the same span when that is its only one. */
export function shrinkEnd(content: string, span: Span): Span {
  const end = search(
    content,
    span.end,
    (tokens) =>
      tokens.findLast((token) => token.end < span.end && token.end > span.start && isEdge(content, token))?.end ?? null,
  );
  return end !== null && keepsWord(content, span, { start: span.start, end }) ? { start: span.start, end } : span;
}

/** The span without its first word; the same span when that is its only one. */
export function shrinkStart(content: string, span: Span): Span {
  const start = search(
    content,
    span.start,
    (tokens) =>
      tokens.find((token) => token.start > span.start && token.start < span.end && isEdge(content, token))?.start ??
      null,
  );
  return start !== null && keepsWord(content, span, { start, end: span.end }) ? { start, end: span.end } : span;
}

/** A span of words must not shrink to its marks alone; one of marks only may. */
function keepsWord(content: string, span: Span, smaller: Span): boolean {
  const hasWord = /[\p{L}\p{N}]/u;
  return hasWord.test(content.slice(smaller.start, smaller.end)) || !hasWord.test(content.slice(span.start, span.end));
}

/** The paragraph that the offset lies in or touches; an empty span on a blank line. */
function paragraphAround(content: string, offset: number): Span {
  const at = Math.min(Math.max(offset, 0), content.length);
  const paragraphs = findParagraphs(content);
  const paragraph = paragraphs[paragraphPositionAt(paragraphs, at)];
  return paragraph && paragraph.start <= at && at <= paragraph.end ? paragraph : { start: at, end: at };
}

/** The paragraph that the caret is in, without white space at its ends; null on a blank line. UTF-16 code units. */
export function paragraphAt(content: string, offset: number): Span | null {
  return trimSpan(content, paragraphAround(content, offset));
}

/**
 * The sentence that the caret is in; between two sentences the one before it, so that a caret at the end of a
 * sentence means that sentence. Null on a blank line. UTF-16 code units.
 */
export function sentenceAt(content: string, offset: number, language = 'und'): Span | null {
  const sentences = findSentencesIn(content, paragraphAround(content, offset), language);
  return sentences.findLast((sentence) => sentence.start <= offset) ?? sentences[0] ?? null;
}

/**
 * The innermost quotation around a caret or span, its marks included (UTF-16 code units); null when there is none in
 * the paragraph. Given the span of a quotation it finds the next one around it, so that repeating it widens.
 */
export function quotationAt(content: string, at: number | Span): Span | null {
  const span = typeof at === 'number' ? { start: at, end: at } : at;
  const paragraph = paragraphAround(content, span.start);
  if (span.end > paragraph.end) return null;
  let innermost: Span | null = null;
  for (const quotation of findQuotations(content, paragraph)) {
    if (quotation.start > span.start || quotation.end < span.end) continue;
    if (quotation.start === span.start && quotation.end === span.end) continue;
    if (!innermost || quotation.end - quotation.start < innermost.end - innermost.start) innermost = quotation;
  }
  return innermost;
}
