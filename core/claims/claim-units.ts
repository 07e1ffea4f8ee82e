import type { QuoteSuggestion } from '../suggestion/suggestion.ts';
import { isLetterOrDigitCode, isSurrogateCode, isUpperCode, isWhiteCode } from '../text/characters.ts';
import { findDateline } from '../text/dateline.ts';
import { findParagraphs, type Paragraph } from '../text/paragraphs.ts';
import { findSentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { codesOf } from '../text/terminators.ts';

/** A sentence, or the part of one that stands in a quotation, with the suggestion that says who states it. */
export interface ClaimUnit extends Span {
  readonly quote: QuoteSuggestion | null;
  readonly report: QuoteSuggestion | null;
}

/**
 * Cuts a text into what can be a claim: sentences without their dateline, and inside quotations the quoted part alone,
 * without marks and reporting clause. What ends without a full stop (a headline, a link, a label) and what holds no word
 * is left out. `suggestions` are those of `findQuotes`, by start; `sentences` those of the paragraphs, if they are known.
 */
export function claimUnits(
  content: string,
  language: string,
  suggestions: readonly QuoteSuggestion[],
  paragraphs: readonly Paragraph[] = findParagraphs(content),
  sentences: readonly Span[] = findSentencesOf(content, paragraphs, language),
): ClaimUnit[] {
  const quotes = suggestions.filter((suggestion) => suggestion.code === 'quote');
  const reports = suggestions.filter((suggestion) => suggestion.code === 'indirect');
  const units: ClaimUnit[] = [];
  let nextSentence = 0;
  let nextQuote = 0;
  let nextReport = 0;
  for (const paragraph of paragraphs) {
    const bodyStart = bodyStartOf(content, paragraph);
    for (let sentence = sentences[nextSentence]; sentence; sentence = sentences[nextSentence]) {
      if (sentence.start >= paragraph.end) break;
      nextSentence += 1;
      const start = Math.max(sentence.start, bodyStart);
      if (start >= sentence.end) continue;
      while ((quotes[nextQuote]?.end ?? Infinity) <= start) nextQuote += 1;
      while ((reports[nextReport]?.end ?? Infinity) <= start) nextReport += 1;
      const quote = overlapping(quotes[nextQuote], start, sentence.end);
      const report = overlapping(reports[nextReport], start, sentence.end);
      const unit = unitOf(content, start, sentence.end, quote, report);
      if (unit && holdsWord(content, unit)) units.push(unit);
    }
  }
  return units;
}

/** Where the news of a paragraph begins, behind its dateline. */
function bodyStartOf(content: string, { start, end }: Paragraph): number {
  let offset = start;
  while (offset < end && isWhiteCode(content.charCodeAt(offset))) offset += 1;
  const first = content.charCodeAt(offset);
  const mayBeDateline = isUpperCode(first) || first === openBracket || isSurrogateCode(first);
  return mayBeDateline ? start + (findDateline(content.slice(start, end))?.bodyOffset ?? 0) : start;
}

function overlapping(suggestion: QuoteSuggestion | undefined, start: number, end: number): QuoteSuggestion | null {
  return suggestion && suggestion.start < end && start < suggestion.end ? suggestion : null;
}

const openBracket = 0x28;
const terminators = codesOf('.!?…');
const closers = codesOf('])"\'“”’‘»«›‹');
const marks = codesOf('„“”"«»‚‘’\'‹›');

function isMarkOrSpace(code: number): boolean {
  return marks.has(code) || isWhiteCode(code);
}

/** The sentence, or the quoted part of it; null for a headline. */
function unitOf(
  content: string,
  start: number,
  end: number,
  quote: QuoteSuggestion | null,
  report: QuoteSuggestion | null,
): ClaimUnit | null {
  const from = quote ? Math.max(start, quote.start) : start;
  const to = quote ? Math.min(end, quote.end) : end;
  // A few quoted words in a sentence of the writer's: the sentence is the claim.
  if (!quote || to - from < (end - start) * 0.4)
    return endsWithStop(content, end) ? { start, end, quote: null, report } : null;
  const unit = { start: from, end: to, quote, report };
  while (unit.start < unit.end && isMarkOrSpace(content.charCodeAt(unit.start))) unit.start += 1;
  while (unit.end > unit.start && isMarkOrSpace(content.charCodeAt(unit.end - 1))) unit.end -= 1;
  return unit;
}

/** Whether a full stop or the like ends the sentence, with no more than three closing marks behind it. */
function endsWithStop(content: string, end: number): boolean {
  for (let offset = end - 1; offset >= 0 && offset >= end - 4; offset -= 1) {
    const code = content.charCodeAt(offset);
    if (terminators.has(code)) return true;
    if (!closers.has(code)) return false;
  }
  return false;
}

/** Rows of dots and marks are sentences, and a text may consist of them. */
function holdsWord(content: string, { start, end }: Span): boolean {
  for (let offset = start; offset < end; offset += 1) {
    if (isLetterOrDigitCode(content.charCodeAt(offset))) return true;
  }
  return false;
}
