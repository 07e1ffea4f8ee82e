import { claimDetectorVersion, findClaims, type ClaimOptions } from '../claims/find-claims.ts';
import { findQuotes, quoteDetectorVersion, type QuoteOptions } from '../quotes/find-quotes.ts';
import { detectParagraphLanguage } from '../text/detect-language.ts';
import { findParagraphs, type Paragraph } from '../text/paragraphs.ts';
import type { Suggestion } from './suggestion.ts';

/** Version of all detectors together; suggestions found under another one are out of date. */
export const suggestionVersion = `quotes-${quoteDetectorVersion}.claims-${claimDetectorVersion}`;

export interface SuggestOptions {
  readonly quotes?: Omit<QuoteOptions, 'paragraphs'>;
  readonly claims?: Omit<ClaimOptions, 'paragraphs'>;
}

/**
 * All suggestions for a content (newlines `\n`) in a language (BCP 47 primary subtag), by start offset in UTF-16 code
 * units. Paragraphs that are surely in another language are read by the rules of theirs. Pure and linear in the text;
 * never throws on any text.
 */
export function suggest(content: string, language: string, options: SuggestOptions = {}): Suggestion[] {
  const suggestions: Suggestion[] = [];
  const byLanguage = paragraphsByLanguage(content, language);
  for (const [spoken, paragraphs] of byLanguage) {
    const quotes = findQuotes(content, spoken, { ...options.quotes, paragraphs });
    const claims = findClaims(content, spoken, quotes, { ...options.claims, paragraphs });
    for (const suggestion of quotes) suggestions.push(suggestion);
    for (const suggestion of claims) suggestions.push(suggestion);
  }
  suggestions.sort((left, right) => left.start - right.start || right.end - left.end);
  return byLanguage.size > 1 ? withKeysApart(suggestions) : suggestions;
}

function paragraphsByLanguage(content: string, language: string): ReadonlyMap<string, readonly Paragraph[]> {
  const byLanguage = new Map<string, Paragraph[]>();
  for (const paragraph of findParagraphs(content)) {
    const spoken = detectParagraphLanguage(content, paragraph, language);
    const known = byLanguage.get(spoken);
    if (known) known.push(paragraph);
    else byLanguage.set(spoken, [paragraph]);
  }
  return byLanguage;
}

/** The same words in paragraphs of two languages were each counted from 1: later ones count on. */
function withKeysApart(suggestions: readonly Suggestion[]): Suggestion[] {
  const taken = new Set<string>();
  return suggestions.map((suggestion) => {
    const base = suggestion.key.replace(/\d+$/, '');
    let count = Number(suggestion.key.slice(base.length));
    while (taken.has(`${base}${count}`)) count += 1;
    taken.add(`${base}${count}`);
    return { ...suggestion, key: `${base}${count}` };
  });
}
