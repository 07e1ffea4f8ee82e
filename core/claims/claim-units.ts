import type { QuoteSuggestion } from '../suggestion/suggestion.ts';
import { findDateline } from '../text/dateline.ts';
import { findParagraphs, type Paragraph } from '../text/paragraphs.ts';
import { findSentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** A sentence, or the part of one that stands in a quotation, with the suggestion that says who states it. */
export interface ClaimUnit extends Span {
  readonly quote: QuoteSuggestion | null;
  readonly report: QuoteSuggestion | null;
  /** Ends a paragraph without a full stop: a headline, a link, a label. */
  readonly isHeadline: boolean;
}

/**
 * Cuts a text into what can be a claim: sentences without their dateline, and inside quotations the quoted part alone,
 * without marks and reporting clause. `suggestions` are those of `findQuotes`, by start; `sentences` those of the
 * paragraphs, if they are known.
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
  const walk = { sentence: 0, quote: 0, report: 0 };
  for (const paragraph of paragraphs) {
    const body = findDateline(content.slice(paragraph.start, paragraph.end))?.bodyOffset ?? 0;
    for (; (sentences[walk.sentence]?.start ?? Infinity) < paragraph.end; walk.sentence += 1) {
      const sentence = sentences[walk.sentence];
      if (!sentence) break;
      const start = Math.max(sentence.start, paragraph.start + body);
      if (start >= sentence.end) continue;
      while ((quotes[walk.quote]?.end ?? Infinity) <= start) walk.quote += 1;
      while ((reports[walk.report]?.end ?? Infinity) <= start) walk.report += 1;
      const quote = overlapping(quotes[walk.quote], start, sentence.end);
      const report = overlapping(reports[walk.report], start, sentence.end);
      const isHeadline = !/[.!?…][\])"'“”’‘»«›‹]*$/u.test(content.slice(sentence.end - 4, sentence.end));
      units.push(unitOf(content, start, sentence.end, quote, report, isHeadline));
    }
  }
  return units;
}

function overlapping(suggestion: QuoteSuggestion | undefined, start: number, end: number): QuoteSuggestion | null {
  return suggestion && suggestion.start < end && start < suggestion.end ? suggestion : null;
}

const marks = /[„“”"«»‚‘’'‹›\s]/u;

function unitOf(
  content: string,
  start: number,
  end: number,
  quote: QuoteSuggestion | null,
  report: QuoteSuggestion | null,
  isHeadline: boolean,
): ClaimUnit {
  if (!quote) return { start, end, quote, report, isHeadline };
  let from = Math.max(start, quote.start);
  let to = Math.min(end, quote.end);
  // A few quoted words in a sentence of the writer's: the sentence is the claim.
  if (to - from < (end - start) * 0.4) return { start, end, quote: null, report, isHeadline };
  while (from < to && marks.test(content.charAt(from))) from += 1;
  while (to > from && marks.test(content.charAt(to - 1))) to -= 1;
  return { start: from, end: to, quote, report, isHeadline: false };
}
