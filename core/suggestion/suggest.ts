import { claimDetectorVersion, findClaims, type ClaimOptions } from '../claims/find-claims.ts';
import { findQuotes, quoteDetectorVersion, type QuoteOptions } from '../quotes/find-quotes.ts';
import type { Suggestion } from './suggestion.ts';

/** Version of all detectors together; suggestions found under another one are out of date. */
export const suggestionVersion = `quotes-${quoteDetectorVersion}.claims-${claimDetectorVersion}`;

export interface SuggestOptions {
  readonly quotes?: QuoteOptions;
  readonly claims?: ClaimOptions;
}

/**
 * All suggestions for a content (newlines `\n`) in a language (BCP 47 primary subtag), by start offset in UTF-16 code
 * units. Pure and linear in the text; never throws on any text.
 */
export function suggest(content: string, language: string, options: SuggestOptions = {}): Suggestion[] {
  const quotes = findQuotes(content, language, options.quotes);
  const claims = findClaims(content, language, quotes, options.claims);
  return [...quotes, ...claims].sort((left, right) => left.start - right.start || right.end - left.end);
}
