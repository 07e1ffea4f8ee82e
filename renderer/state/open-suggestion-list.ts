import type { Annotation } from '../../core/annotation/annotation.ts';
import { parseRecordKey, touchedKeys, type Change } from '../../core/command/change.ts';
import type { ProjectState } from '../../core/command/project-state.ts';
import { dismissalIdOf } from '../../core/project/dismissal.ts';
import { isDecided } from '../../core/suggestion/open-suggestions.ts';
import type { Suggestion } from '../../core/suggestion/suggestion.ts';
import { SpanFinder } from '../../core/text/span-finder.ts';
import type { Span } from '../../core/text/span.ts';

interface ListOptions {
  readonly state: ProjectState;
  readonly textId: string;
  /** Those to choose from, sorted by start. */
  readonly wanted: readonly Suggestion[];
  readonly content: string;
}

/**
 * The suggestions of a text that nobody has decided about. After a change only those are looked at again that stand
 * where something was tagged, or that were dismissed: a text may have tens of thousands.
 */
export class OpenSuggestionList {
  readonly #options: ListOptions;
  readonly #decided = new Set<Suggestion>();
  #finder: SpanFinder<Suggestion> | null = null;
  #byDismissal: Map<string, Suggestion> | null = null;
  #open: readonly Suggestion[];

  constructor(options: ListOptions) {
    const { state, textId, wanted, content } = options;
    this.#options = options;
    for (const suggestion of wanted) {
      if (isDecided(state, textId, suggestion, content)) this.#decided.add(suggestion);
    }
    this.#open = wanted.filter((suggestion) => !this.#decided.has(suggestion));
  }

  /** Sorted by start; another array after every change of what is in it. */
  get all(): readonly Suggestion[] {
    return this.#open;
  }

  /** Those that share a code unit with the span, sorted by start: a few of tens of thousands. */
  overlapping(span: Span): Suggestion[] {
    return this.#touching(span).filter((suggestion) => !this.#decided.has(suggestion));
  }

  /** Takes in a change that the state has taken in; false when the list is as it was. */
  follow(change: Change): boolean {
    let isOther = false;
    for (const suggestion of this.#concernedBy(change)) {
      const { state, textId, content } = this.#options;
      const isNowDecided = isDecided(state, textId, suggestion, content);
      if (isNowDecided === this.#decided.has(suggestion)) continue;
      if (isNowDecided) this.#decided.add(suggestion);
      else this.#decided.delete(suggestion);
      isOther = true;
    }
    if (!isOther) return false;
    this.#open = this.#options.wanted.filter((suggestion) => !this.#decided.has(suggestion));
    return true;
  }

  #concernedBy(change: Change): Iterable<Suggestion> {
    const { textId, wanted } = this.#options;
    const concerned = new Set<Suggestion>();
    for (const key of touchedKeys(change)) {
      const { kind, id } = parseRecordKey(key);
      // The path of a code says which annotations have the code of a suggestion.
      if (kind === 'code') return wanted;
      if (kind === 'dismissal') {
        this.#byDismissal ??= new Map(wanted.map((one) => [dismissalIdOf(textId, one.key), one]));
        const dismissed = this.#byDismissal.get(id);
        if (dismissed) concerned.add(dismissed);
      }
      if (kind !== 'annotation') continue;
      for (const record of [change.before[key], change.after[key]]) {
        const annotation = record as Annotation | null | undefined;
        if (annotation?.textId !== textId) continue;
        for (const suggestion of this.#touching(annotation.anchor)) concerned.add(suggestion);
      }
    }
    return concerned;
  }

  #touching(span: Span): Suggestion[] {
    this.#finder ??= new SpanFinder(this.#options.wanted, (suggestion) => suggestion);
    return this.#finder.touching(span);
  }
}
