import type { Copies } from '../annotation/repeated-places.ts';
import { parseRecordKey, touchedKeys, type Change } from '../command/change.ts';
import type { ProjectState } from '../command/project-state.ts';
import { isDecided } from './open-suggestions.ts';
import type { Suggestion } from './suggestion.ts';
import { passesFilter } from './suggestion-filter.ts';
import { suggestionId, type SuggestionList, type SuggestionOfText, type SuggestionQuery } from './suggestion-list.ts';

/** A text with what the detectors propose for its content, sorted by start. */
export interface SuggestedText {
  readonly textId: string;
  readonly content: string;
  readonly suggestions: readonly Suggestion[];
}

interface Standing {
  readonly suggestions: readonly Suggestion[];
  readonly areOpen: readonly boolean[];
}

/**
 * The suggestions of all texts, decided or not. What is decided is found out once per text and again only after a
 * change that touches the text, so that asking costs no more than running through the suggestions once.
 */
export class SuggestionOverview {
  readonly #state: ProjectState;
  readonly #standings = new Map<string, Standing>();

  constructor(state: ProjectState) {
    this.#state = state;
  }

  /** To be called with every change, after it was applied. */
  note(change: Change): void {
    for (const key of touchedKeys(change)) {
      const { kind } = parseRecordKey(key);
      if (kind === 'code') return this.#standings.clear();
      for (const record of [change.before[key], change.after[key]]) {
        if (record && 'textId' in record) this.#standings.delete(record.textId);
      }
    }
  }

  /**
   * Answers a query about these texts, given in the order in which they are gone through; those that `copies` knows as
   * copies of each other, by their `suggestionId`, count once.
   */
  list(texts: readonly SuggestedText[], query: SuggestionQuery, copies: Copies | null = null): SuggestionList {
    const { filter, from, limit } = query;
    const asked = query.textId === null ? texts : texts.filter(({ textId }) => textId === query.textId);
    const open: SuggestionOfText[] = [];
    const counter = new Counter(copies);
    let behind = 0;
    for (const text of asked) {
      const { suggestions, areOpen } = this.#standingOf(text);
      const place = from?.textId === text.textId ? placeOf(suggestions, from) : null;
      suggestions.forEach((suggestion, position) => {
        if (suggestion.confidence < filter.threshold) return;
        const isOpen = areOpen[position] === true;
        const isWanted = passesFilter(suggestion, filter);
        const found = { textId: text.textId, suggestion };
        counter.add(found, isOpen, isWanted);
        if (isOpen && isWanted) open.push(found);
      });
      if (place === null) continue;
      // How many of those found so far lie before the place to begin at.
      const isBefore = ({ textId, suggestion }: SuggestionOfText): boolean =>
        textId !== text.textId || suggestions.indexOf(suggestion) < place[query.direction];
      behind = open.filter(isBefore).length;
    }
    return { items: turned(open, behind, query.direction, limit), ...counter.counts() };
  }

  #standingOf({ textId, content, suggestions }: SuggestedText): Standing {
    const known = this.#standings.get(textId);
    if (known?.suggestions === suggestions) return known;
    const areOpen = suggestions.map((suggestion) => !isDecided(this.#state, textId, suggestion, content));
    const standing = { suggestions, areOpen };
    this.#standings.set(textId, standing);
    return standing;
  }
}

/** Counts suggestions, those that are copies of each other once. */
class Counter {
  readonly #copies: Copies | null;
  readonly #counts = { open: 0, decided: 0, openByCode: { quote: 0, indirect: 0, fragment: 0, claim: 0 } };
  /** What is left to count where copies count once: the undecided come first. */
  readonly #open = new Map<string, [suggestion: Suggestion, isWanted: boolean]>();
  readonly #decided = new Map<string, [suggestion: Suggestion, isWanted: boolean]>();

  constructor(copies: Copies | null) {
    this.#copies = copies;
  }

  add({ textId, suggestion }: SuggestionOfText, isOpen: boolean, isWanted: boolean): void {
    if (!this.#copies) return this.#count(suggestion, isOpen, isWanted);
    (isOpen ? this.#open : this.#decided).set(suggestionId(textId, suggestion), [suggestion, isWanted]);
  }

  counts(): Omit<SuggestionList, 'items'> {
    const repeated = this.#copies?.allButTheFirst([...this.#open.keys(), ...this.#decided.keys()]);
    for (const [isOpen, found] of [[true, this.#open] as const, [false, this.#decided] as const]) {
      for (const [id, [suggestion, isWanted]] of found) {
        if (repeated?.has(id) !== true) this.#count(suggestion, isOpen, isWanted);
      }
    }
    return this.#counts;
  }

  #count({ code }: Suggestion, isOpen: boolean, isWanted: boolean): void {
    if (isOpen) this.#counts.openByCode[code] += 1;
    if (isWanted) this.#counts[isOpen ? 'open' : 'decided'] += 1;
  }
}

/** Positions in the list of a text: the first after a place going on, and the one that everything before it has, going back. */
function placeOf(
  suggestions: readonly Suggestion[],
  from: { key: string; start: number },
): Readonly<Record<'next' | 'previous', number>> {
  const position = suggestions.findIndex(({ key }) => key === from.key);
  if (position !== -1) return { next: position + 1, previous: position };
  const after = suggestions.findIndex(({ start }) => start >= from.start);
  const gap = after === -1 ? suggestions.length : after;
  return { next: gap, previous: gap };
}

/** The first `limit` from a position on, going round once, or going back from it. */
function turned<Item>(items: readonly Item[], position: number, direction: 'next' | 'previous', limit: number): Item[] {
  const count = Math.min(limit, items.length);
  return Array.from({ length: count }, (_, step) => {
    const index = direction === 'next' ? position + step : position - 1 - step + items.length;
    return items[index % items.length];
  }).filter((item) => item !== undefined);
}
