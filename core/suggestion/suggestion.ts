import type { Span } from '../text/span.ts';

/** What a detector can propose; the built-in codes of the same names take what is accepted. */
export const suggestionCodes = ['quote', 'indirect', 'fragment', 'claim'] as const;
export type SuggestionCode = (typeof suggestionCodes)[number];

/** A span as `[start, end]`: UTF-16 code units of the decoded, newline-normalised content, end exclusive. */
export type Piece = readonly [start: number, end: number];

/** Who speaks: the span as written, the name it stands for, and the rule that found it. */
export interface Speaker extends Span {
  /** The words of the span, or the person a pronoun or role stands for where the text names one. */
  readonly name: string;
  /** Name of the pattern, such as `after-verb-subject`. */
  readonly rule: string;
  /** 0 to 1: how often the pattern is right; below 0.5 it is a guess and has to be shown as one. */
  readonly confidence: number;
}

interface SuggestionBase extends Span {
  /** What is said or stated, in order; more than one when a reporting clause interrupts. `start`/`end` is the hull. */
  readonly spans: readonly Piece[];
  /** Who says it; null where no pattern fits. */
  readonly speaker: Speaker | null;
  /** The words that report, in order: two for a separable verb (`fasste … zusammen`). */
  readonly cue: readonly Piece[];
  readonly confidence: number;
  readonly rule: string;
  /** Stays the same from run to run and across edits elsewhere in the text, so that a dismissal stays one. */
  readonly key: string;
}

/** Direct speech (`quote`), a few quoted words (`fragment`), or a sentence that reports speech (`indirect`). */
export interface QuoteSuggestion extends SuggestionBase {
  readonly code: 'quote' | 'fragment' | 'indirect';
}

export const claimKinds = [
  'figure',
  'date',
  'event',
  'ranking',
  'comparison',
  'trend',
  'prediction',
  'position',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Whether a claim can be checked: fully, vaguely, only that it was said, or not at all. */
export const checkabilities = ['yes', 'weak', 'attribution-only', 'no'] as const;
export type Checkability = (typeof checkabilities)[number];

/** A sentence that states something; `why` says in a few words what there is to check. */
export interface ClaimSuggestion extends SuggestionBase {
  readonly code: 'claim';
  readonly kinds: readonly ClaimKind[];
  readonly checkability: Checkability;
  readonly why: string;
}

export type Suggestion = QuoteSuggestion | ClaimSuggestion;

/** The code that an accepted suggestion gets: that of claims for a claim, that of quotes for all kinds of speech. */
export function codeOfSuggestion(suggestion: Suggestion): 'quote' | 'claim' {
  return suggestion.code === 'claim' ? 'claim' : 'quote';
}
