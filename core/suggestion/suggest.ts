import { claimDetectorVersion, findClaims, type ClaimOptions } from '../claims/find-claims.ts';
import { findQuotes, quoteDetectorVersion, type QuoteOptions } from '../quotes/find-quotes.ts';
import { detectParagraphLanguage } from '../text/detect-language.ts';
import { findParagraphs, type Paragraph } from '../text/paragraphs.ts';
import { findSentencesOf } from '../text/sentences.ts';
import type { Suggestion } from './suggestion.ts';

/** Version of all detectors together; suggestions found under another one are out of date. */
export const suggestionVersion = `quotes-${quoteDetectorVersion}.claims-${claimDetectorVersion}`;

export interface SuggestOptions {
  readonly quotes?: Omit<QuoteOptions, 'paragraphs' | 'sentences'>;
  readonly claims?: Omit<ClaimOptions, 'paragraphs' | 'sentences'>;
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
    const sentences = findSentencesOf(content, paragraphs, spoken);
    const quotes = findQuotes(content, spoken, { ...options.quotes, paragraphs, sentences });
    const claims = findClaims(content, spoken, quotes, { ...options.claims, paragraphs, sentences });
    for (const suggestion of quotes) suggestions.push(suggestion);
    for (const suggestion of claims) suggestions.push(suggestion);
  }
  suggestions.sort((left, right) => left.start - right.start || right.end - left.end);
  return byLanguage.size > 1 ? withKeysApart(suggestions) : suggestions;
}

function paragraphsByLanguage(content: string, language: string): ReadonlyMap<string, readonly Paragraph[]> {
  const paragraphs = findParagraphs(content);
  const languages = paragraphs.map((paragraph) => detectParagraphLanguage(content, paragraph, language));
  const byLanguage = new Map<string, Paragraph[]>();
  const first = languages[0];
  if (first === undefined) return byLanguage;
  // Most texts are in one language, and what they consist of is not copied.
  if (languages.every((spoken) => spoken === first)) return byLanguage.set(first, paragraphs);
  for (const [position, paragraph] of paragraphs.entries()) {
    const spoken = languages[position] ?? language;
    const known = byLanguage.get(spoken);
    if (known) known.push(paragraph);
    else byLanguage.set(spoken, [paragraph]);
  }
  return byLanguage;
}

/** The same words in paragraphs of two languages were each counted from 1: later ones count on. */
function withKeysApart(suggestions: readonly Suggestion[]): Suggestion[] {
  /** For each key given, the count from which to look for a free one. */
  const next = new Map<string, number>();
  return suggestions.map((suggestion) => {
    const base = suggestion.key.replace(/\d+$/, '');
    const passed: string[] = [];
    let key = suggestion.key;
    let count = Number(key.slice(base.length));
    for (let later = next.get(key); later !== undefined; later = next.get(key)) {
      passed.push(key);
      count = later;
      key = `${base}${count}`;
    }
    // Those passed over point behind the one found, or a long row of the same words would be walked again and again.
    for (const taken of [...passed, key]) next.set(taken, count + 1);
    return { ...suggestion, key };
  });
}
