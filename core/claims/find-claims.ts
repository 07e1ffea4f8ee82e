import type { ClaimSuggestion, QuoteSuggestion } from '../suggestion/suggestion.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { SuggestionKeys } from '../quotes/suggestion-key.ts';
import { claimUnits } from './claim-units.ts';
import { claimLexiconOf } from './lexicon/lexicons.ts';
import { ClaimScorer } from './score-claim.ts';

/** Goes up whenever the same text may give other suggestions; part of the key under which results are cached. */
export const claimDetectorVersion = '2';

/** What is shown unless asked otherwise: what can probably be checked in full. */
export const defaultClaimConfidence = 0.5;

export interface ClaimOptions {
  /** Claims below are left out; lower it to see weak claims and mere positions, too. */
  readonly minimumConfidence?: number;
  /** Only these paragraphs of the text are read, in order; all of them if left out. */
  readonly paragraphs?: readonly Paragraph[];
  /** The sentences of these paragraphs by the rules of the language, in order; found if left out. */
  readonly sentences?: readonly Span[];
}

/**
 * Sentences that state something checkable, by start offset (UTF-16). `quotes` are the suggestions of `findQuotes` for
 * the same content: they say who claims it. A hint for sorting: whether a claim is worth checking is for the analyst.
 */
export function findClaims(
  content: string,
  language: string,
  quotes: readonly QuoteSuggestion[],
  options: ClaimOptions = {},
): ClaimSuggestion[] {
  const lexicon = claimLexiconOf(language);
  if (!lexicon) return [];
  const minimum = options.minimumConfidence ?? defaultClaimConfidence;
  const keys = new SuggestionKeys();
  const scorer = new ClaimScorer(content, lexicon);
  const claims: ClaimSuggestion[] = [];
  for (const unit of claimUnits(content, language, quotes, options.paragraphs, options.sentences)) {
    const score = scorer.score(unit.start, unit.end, unit.quote !== null);
    // Keys count all sentences, not only those shown: a different cut-off must not rename them.
    const key = keys.next('claim', content, unit.start, unit.end);
    if (score.confidence < minimum || score.checkability === 'no') continue;
    const said = unit.quote ?? unit.report;
    claims.push({
      code: 'claim',
      start: unit.start,
      end: unit.end,
      spans: [[unit.start, unit.end]],
      speaker: said?.speaker ?? null,
      cue: said?.cue ?? [],
      confidence: score.confidence,
      rule: unit.quote ? 'in-quote' : unit.report ? 'reported' : 'stated',
      kinds: score.kinds,
      checkability: score.checkability,
      why: score.why,
      key,
    });
  }
  return claims;
}
