import type { ProjectState } from '../command/project-state.ts';
import { dismissalIdOf } from '../project/dismissal.ts';
import { codeOfSuggestion, type Suggestion } from './suggestion.ts';

/** The suggestions for a text that nobody has decided about: neither dismissed, nor tagged with exactly their span. */
export function openSuggestions(
  state: ProjectState,
  textId: string,
  suggestions: readonly Suggestion[],
): readonly Suggestion[] {
  return suggestions.filter((suggestion) => {
    if (state.dismissals.has(dismissalIdOf(textId, suggestion.key))) return false;
    const { start, end } = suggestion;
    const codeId = codeOfSuggestion(suggestion);
    return !state.annotations
      .overlapping(textId, { start, end })
      .some((one) => one.codeId === codeId && one.anchor.start === start && one.anchor.end === end);
  });
}
