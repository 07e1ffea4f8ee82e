import type { Change } from '../../core/command/change.ts';
import type { Suggestion } from '../../core/suggestion/suggestion.ts';
import { passesFilter, type SuggestionFilter } from '../../core/suggestion/suggestion-filter.ts';
import type { Span } from '../../core/text/span.ts';
import type { Mirror } from './mirror.ts';
import { OpenSuggestionList } from './open-suggestion-list.ts';

export interface FocusedSuggestion {
  readonly textId: string;
  readonly suggestion: Suggestion;
}

/** What the detectors propose for the texts that this window shows, and which proposal is looked at. */
export class SuggestionDesk {
  readonly #mirror: Mirror;
  /** Which suggestions are to be shown; null for none. */
  readonly #filter: () => SuggestionFilter | null;
  readonly #tell: (topic: 'suggestions') => void;
  readonly #found = new Map<string, readonly Suggestion[]>();
  readonly #contents = new Map<string, string>();
  readonly #asked = new Set<string>();
  readonly #open = new Map<string, OpenSuggestionList>();
  #focus: { textId: string; key: string } | null = null;

  constructor(mirror: Mirror, filter: () => SuggestionFilter | null, tell: (topic: 'suggestions') => void) {
    this.#mirror = mirror;
    this.#filter = filter;
    this.#tell = tell;
    mirror.subscribe((topic, change) => {
      if (topic === 'project') this.#clear();
      if (topic === 'records') this.#follow(change);
    });
    mirror.bridge.on('suggestions:changed', ({ textId, suggestions }) => this.#take(textId, suggestions));
    mirror.bridge.on('texts:changed', ({ changedTextIds }) => {
      for (const textId of changedTextIds) {
        this.#found.delete(textId);
        this.#contents.delete(textId);
        if (this.#asked.delete(textId)) this.ask(textId);
      }
      this.renew();
    });
  }

  /** Has the suggestions for a text fetched, once. */
  ask(textId: string): void {
    if (this.#asked.has(textId)) return;
    this.#asked.add(textId);
    void this.#mirror.bridge.request('suggestions:read', { textId }).then((answer) => {
      if (answer.ok && answer.value.isComplete) this.#take(textId, answer.value.suggestions);
    });
  }

  /** False as long as the detectors were not through with the text as it is now. */
  areKnownFor(textId: string): boolean {
    return this.#found.has(textId);
  }

  /** The suggestions to show for a text, sorted by start: those wanted, neither accepted nor dismissed. */
  of(textId: string): readonly Suggestion[] {
    return this.#listOf(textId)?.all ?? [];
  }

  /** Those of them that share a code unit with the span. */
  overlapping(textId: string, span: Span): readonly Suggestion[] {
    return this.#listOf(textId)?.overlapping(span) ?? [];
  }

  #listOf(textId: string): OpenSuggestionList | null {
    const filter = this.#filter();
    if (!filter) return null;
    let open = this.#open.get(textId);
    if (!open) {
      const found = this.#found.get(textId) ?? [];
      const wanted = found.filter((suggestion) => passesFilter(suggestion, filter));
      const content = this.#contents.get(textId) ?? '';
      open = new OpenSuggestionList({ state: this.#mirror.state, textId, wanted, content });
      this.#open.set(textId, open);
    }
    return open;
  }

  /** The suggestion that is looked at, as long as it is shown. */
  get focused(): FocusedSuggestion | null {
    if (!this.#focus) return null;
    const { textId, key } = this.#focus;
    const suggestion = this.of(textId).find((one) => one.key === key);
    return suggestion ? { textId, suggestion } : null;
  }

  focus(textId: string, key: string): void {
    this.#focus = { textId, key };
    this.#tell('suggestions');
  }

  /** True when this suggestion is to be looked at, be it shown yet or not. */
  isFocusOn(textId: string, key: string): boolean {
    return this.#focus?.textId === textId && this.#focus.key === key;
  }

  /** False when no suggestion was focused. */
  unfocus(): boolean {
    const wasFocused = this.focused !== null;
    this.#focus = null;
    if (wasFocused) this.#tell('suggestions');
    return wasFocused;
  }

  /** To be called when others are to be shown than before. */
  renew(): void {
    this.#open.clear();
    this.#tell('suggestions');
  }

  /** Only what is told of is drawn anew: most changes concern no suggestion. */
  #follow(change: Change | null): void {
    if (!change) return this.renew();
    let isNew = false;
    for (const open of this.#open.values()) isNew = open.follow(change) || isNew;
    if (isNew) this.#tell('suggestions');
  }

  #take(textId: string, suggestions: readonly Suggestion[]): void {
    this.#found.set(textId, suggestions);
    this.renew();
    // Main reads a text anew before it tells of its suggestions, so this is the content that they were found in.
    void this.#mirror.readContent(textId).then((content) => {
      if (!content.ok || this.#found.get(textId) !== suggestions) return;
      this.#contents.set(textId, content.value);
      this.renew();
    });
  }

  #clear(): void {
    this.#found.clear();
    this.#contents.clear();
    this.#asked.clear();
    this.#focus = null;
    this.renew();
  }
}
