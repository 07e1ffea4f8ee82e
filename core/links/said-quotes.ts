import type { Annotation } from '../annotation/annotation.ts';
import type { ProjectState } from '../command/project-state.ts';
import { isDecided } from '../suggestion/open-suggestions.ts';
import type { Suggestion } from '../suggestion/suggestion.ts';
import type { SaidQuote } from './quote-matcher.ts';

/** A text whose quotes are compared. */
export interface QuotedText {
  readonly textId: string;
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly content: string;
}

/** From this confidence on a suggested speaker is compared; below it is a guess. */
const surestGuess = 0.5;

/** Direct or reported speech that is suggested, as it is compared; null for other suggestions and where somebody has decided. */
export function saidBySuggestion(state: ProjectState, text: QuotedText, suggestion: Suggestion): SaidQuote | null {
  const { textId, language, content } = text;
  const { code, start, end, key, speaker } = suggestion;
  if ((code !== 'quote' && code !== 'indirect') || isDecided(state, textId, suggestion, content)) return null;
  return {
    ...{ textId, language, start, end, source: { textId, key } },
    words: content.slice(start, end),
    speaker: speaker && speaker.confidence >= surestGuess ? speaker.name : null,
  };
}

/** An annotated quote as it is compared; null for what is no quote or has lost its place. */
export function saidByAnnotation(state: ProjectState, annotation: Annotation, language: string): SaidQuote | null {
  const { annotationId, textId, anchor, codeId, fields } = annotation;
  const root = state.codes.get(codeId)?.path.split('/')[0]?.toLowerCase();
  if (root !== 'quote' || anchor.state === 'lost') return null;
  return {
    ...{ textId, language, source: annotationId, start: anchor.start, end: anchor.end },
    words: anchor.quote,
    speaker: fields.speaker?.name ?? null,
  };
}
