import type { Piece, QuoteSuggestion, Speaker } from '../suggestion/suggestion.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { People } from './people.ts';
import { spanOf, type Reading } from './reading.ts';
import type { SuggestionKeys } from './suggestion-key.ts';

/** A speaker as found: not yet named. */
export interface DraftSpeaker extends Span {
  readonly rule: string;
  readonly confidence: number;
}

/** A suggestion before names are resolved and keys given. */
export interface Draft extends Span {
  readonly code: QuoteSuggestion['code'];
  readonly spans: readonly Piece[];
  readonly speaker: DraftSpeaker | null;
  readonly cue: readonly Piece[];
  readonly confidence: number;
  readonly rule: string;
}

/** The speaker of an attribution as a span of the text. */
export function speakerOf(reading: Reading, found: Attribution): DraftSpeaker | null {
  if (!found.speaker) return null;
  const { start, end } = spanOf(reading, found.speaker);
  return { start, end, rule: found.rule, confidence: found.confidence };
}

/** The spans of some units, those with only white space between them as one. */
export function piecesOf(reading: Reading, positions: readonly number[]): Piece[] {
  const pieces: [number, number][] = [];
  const inOrder = positions.length < 2 ? positions : [...positions].sort((left, right) => left - right);
  for (const position of inOrder) {
    const unit = reading.units[position];
    const last = pieces.at(-1);
    if (!unit) continue;
    if (last && reading.content.slice(last[1], unit.start).trim() === '') last[1] = unit.end;
    else pieces.push([unit.start, unit.end]);
  }
  return pieces;
}

/** Names the speaker of a draft and gives it its key; `previous` is the name of the speaker before. */
export function drawSuggestion(
  content: string,
  draft: Draft,
  people: People,
  previous: string | null,
  keys: SuggestionKeys,
): QuoteSuggestion {
  const speaker: Speaker | null = draft.speaker && {
    start: draft.speaker.start,
    end: draft.speaker.end,
    name: people.resolve(draft.speaker, previous),
    rule: draft.speaker.rule,
    confidence: draft.speaker.confidence,
  };
  return {
    code: draft.code,
    start: draft.start,
    end: draft.end,
    spans: draft.spans,
    speaker,
    cue: draft.cue,
    confidence: draft.confidence,
    rule: draft.rule,
    key: keys.next(draft.code, content, draft.start, draft.end),
  };
}
