import type { Paragraph } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { Piece, QuoteSuggestion } from '../suggestion/suggestion.ts';
import { drawSuggestion, piecesOf, speakerOf, type Draft } from './draft.ts';
import { findUnmarked } from './find-unmarked.ts';
import { People } from './people.ts';
import { QuoteReader } from './quote-reader.ts';
import { readText } from './reading.ts';
import { SuggestionKeys } from './suggestion-key.ts';

/** Goes up whenever the same text may give other suggestions; part of the key under which results are cached. */
export const quoteDetectorVersion = '2';

export interface QuoteOptions {
  /** Suggestions below are left out; 0 keeps all that the rules take for speech. */
  readonly minimumConfidence?: number;
  /** Only these paragraphs of the text are read, in order; all of them if left out. */
  readonly paragraphs?: readonly Paragraph[];
  /** The sentences of these paragraphs by the rules of the language, in order; found if left out. */
  readonly sentences?: readonly Span[];
}

/**
 * Direct speech, quoted fragments of one to three words, and sentences of indirect speech, by start offset (UTF-16).
 * `language` is a BCP 47 subtag: German, Russian, English and French have their own words, others share the rules that
 * need none. Linear in the text.
 */
export function findQuotes(content: string, language: string, options: QuoteOptions = {}): QuoteSuggestion[] {
  const reading = readText(content, language, options.paragraphs, options.sentences);
  const reader = new QuoteReader(reading);
  const drafts: Draft[] = [...reader.read(), ...unmarkedDrafts(reading, reader)];
  drafts.sort((left, right) => left.start - right.start || right.end - left.end);
  const people = new People(reading);
  const keys = new SuggestionKeys();
  const suggestions: QuoteSuggestion[] = [];
  let previous: string | null = null;
  for (const draft of drafts) {
    const suggestion = drawSuggestion(content, draft, people, previous, keys);
    if (suggestion.speaker && people.knows(suggestion.speaker.name)) previous = suggestion.speaker.name;
    if (suggestion.confidence >= (options.minimumConfidence ?? 0)) suggestions.push(suggestion);
  }
  return suggestions;
}

function unmarkedDrafts(reading: ReturnType<typeof readText>, reader: QuoteReader): Draft[] {
  return findUnmarked(reading)
    .filter((unmarked) => !reader.isTaken(unmarked.sentence))
    .map((unmarked): Draft => {
      const spans: Piece[] = [[unmarked.start, unmarked.end]];
      return {
        code: 'quote',
        start: unmarked.start,
        end: unmarked.end,
        spans,
        speaker: speakerOf(reading, unmarked.attribution),
        cue: piecesOf(reading, unmarked.attribution.cue),
        confidence: 0.7,
        rule: 'unmarked',
      };
    });
}
