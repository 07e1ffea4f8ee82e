import { findCopies, type Copies, type CountedPlace } from '../core/annotation/repeated-places.ts';
import type { PassageGroup } from '../core/duplicates/passage-group.ts';
import type { Decision } from '../core/project/decision.ts';
import { matchDecisions } from '../core/project/match-decisions.ts';
import { suggestionId } from '../core/suggestion/suggestion-list.ts';
import type { SuggestedText } from '../core/suggestion/suggestion-overview.ts';
import type { Suggestion } from '../core/suggestion/suggestion.ts';
import { workInTurns } from './work-in-turns.ts';

/** Milliseconds after which requests of the window have their turn. */
const slice = 8;

interface Search {
  readonly suggestions: readonly (readonly Suggestion[])[];
  readonly groups: readonly PassageGroup[];
  readonly copies: Promise<Copies>;
}

/**
 * Which suggestions stand in copies of one passage. Found out when it is asked for, a bit at a time, and again only when
 * the suggestions, the passage groups or the decisions about them are others.
 */
export class SuggestionCopies {
  readonly #decisions: () => Iterable<Decision>;
  #search: Search | null = null;

  constructor(decisions: () => Iterable<Decision>) {
    this.#decisions = decisions;
  }

  /** To be called when the decisions about groups are others. */
  renew(): void {
    this.#search = null;
  }

  /** The copies among the suggestions for these texts. With `isHurried` what was found last will do, if it is known. */
  async of(texts: readonly SuggestedText[], groups: readonly PassageGroup[], isHurried: boolean): Promise<Copies> {
    const known = this.#search;
    const isSame =
      known?.groups === groups &&
      known.suggestions.length === texts.length &&
      texts.every(({ suggestions }, index) => known.suggestions[index] === suggestions);
    if (known && (isSame || isHurried)) return known.copies;
    const search: Search = {
      suggestions: texts.map(({ suggestions }) => suggestions),
      groups,
      copies: this.#find(texts, groups),
    };
    this.#search = search;
    return search.copies;
  }

  async #find(texts: readonly SuggestedText[], groups: readonly PassageGroup[]): Promise<Copies> {
    const decided = matchDecisions(groups, this.#decisions());
    const isApart = (groupId: string): boolean => decided.get(groupId)?.verdict === 'different';
    return workInTurns(findCopies(texts.flatMap(placesOf), groups, isApart), slice);
  }
}

function placesOf({ textId, content, suggestions }: SuggestedText): CountedPlace[] {
  return suggestions.map((suggestion) => {
    const { start, end, code } = suggestion;
    return { id: suggestionId(textId, suggestion), textId, start, end, quote: content.slice(start, end), kind: code };
  });
}
