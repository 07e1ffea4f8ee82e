import type { ProjectState } from '../command/project-state.ts';
import { dismissalIdOf } from '../project/dismissal.ts';
import { isNearlySame } from './nearly-same.ts';
import { codeOfSuggestion, type Suggestion } from './suggestion.ts';

/**
 * The suggestions for a text that nobody has decided about: neither dismissed, nor accepted, nor of a passage that has
 * (give or take its quotation marks) the code already, or one below it in the codebook. `content` is that of the text.
 */
export function openSuggestions(
  state: ProjectState,
  textId: string,
  suggestions: readonly Suggestion[],
  content: string,
): readonly Suggestion[] {
  return suggestions.filter((suggestion) => !isDecided(state, textId, suggestion, content));
}

/** True for a suggestion that an analyst accepted, dismissed, or had tagged anyway. */
export function isDecided(state: ProjectState, textId: string, suggestion: Suggestion, content: string): boolean {
  if (state.dismissals.has(dismissalIdOf(textId, suggestion.key))) return true;
  const codeId = codeOfSuggestion(suggestion);
  return state.annotations
    .overlapping(textId, suggestion)
    .some(
      (annotation) =>
        annotation.origin?.key === suggestion.key ||
        (rootOf(state, annotation.codeId) === codeId && isNearlySame(content, annotation.anchor, suggestion)),
    );
}

/** Paths of the other codes that a suggested passage is tagged with: what it is beside what is suggested. */
export function otherCodesOf(
  state: ProjectState,
  textId: string,
  suggestion: Suggestion,
  content: string,
): readonly string[] {
  const codeId = codeOfSuggestion(suggestion);
  const paths = state.annotations
    .overlapping(textId, suggestion)
    .filter((one) => rootOf(state, one.codeId) !== codeId && isNearlySame(content, one.anchor, suggestion))
    .map((one) => state.codes.get(one.codeId)?.path ?? one.codeId);
  return [...new Set(paths)];
}

/** The topmost code that a code lies below in the codebook, in lower case; its own name where it is one. */
export function rootOf(state: ProjectState, codeId: string): string | undefined {
  return state.codes.get(codeId)?.path.split('/')[0]?.toLowerCase();
}
