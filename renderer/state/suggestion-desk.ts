import { openSuggestions } from '../../core/suggestion/open-suggestions.ts';
import type { Suggestion } from '../../core/suggestion/suggestion.ts';
import type { Mirror } from './mirror.ts';

/** Which suggestions are shown, in the order in which the view action goes through them. */
const shownKinds = ['quotes and claims', 'all', 'none'] as const;
export type ShownKinds = (typeof shownKinds)[number];

export interface FocusedSuggestion {
  readonly textId: string;
  readonly suggestion: Suggestion;
}

/** What the detectors propose for the texts that this window shows, and which proposal is looked at. */
export class SuggestionDesk {
  shown: ShownKinds = 'quotes and claims';
  /** How far the detectors are; null when they rest. */
  progress: { readonly done: number; readonly total: number } | null = null;
  readonly #mirror: Mirror;
  readonly #tell: (topic: 'suggestions' | 'analysis') => void;
  readonly #found = new Map<string, readonly Suggestion[]>();
  readonly #asked = new Set<string>();
  readonly #open = new Map<string, readonly Suggestion[]>();
  #focus: { textId: string; key: string } | null = null;

  constructor(mirror: Mirror, tell: (topic: 'suggestions' | 'analysis') => void) {
    this.#mirror = mirror;
    this.#tell = tell;
    mirror.subscribe((topic) => {
      if (topic === 'project') this.#clear();
      if (topic === 'records') this.#renew();
    });
    mirror.bridge.on('suggestions:changed', ({ textId, suggestions }) => this.#take(textId, suggestions));
    mirror.bridge.on('texts:changed', ({ changedTextIds }) => {
      for (const textId of changedTextIds) {
        this.#found.delete(textId);
        if (this.#asked.delete(textId)) this.ask(textId);
      }
      this.#renew();
    });
    mirror.bridge.on('analysis:progress', (progress) => {
      this.progress = progress.done < progress.total ? progress : null;
      tell('analysis');
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

  /** The suggestions to show for a text, sorted by start: of the chosen kinds, neither accepted nor dismissed. */
  of(textId: string): readonly Suggestion[] {
    if (this.shown === 'none') return [];
    let open = this.#open.get(textId);
    if (!open) {
      const found = this.#found.get(textId) ?? [];
      const shown = this.shown === 'all' ? found : found.filter(({ code }) => code === 'quote' || code === 'claim');
      this.#open.set(textId, (open = openSuggestions(this.#mirror.state, textId, shown)));
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

  /** False when no suggestion was focused. */
  unfocus(): boolean {
    const wasFocused = this.focused !== null;
    this.#focus = null;
    if (wasFocused) this.#tell('suggestions');
    return wasFocused;
  }

  /** Shows other kinds; gives their name. */
  turn(): ShownKinds {
    this.shown = shownKinds[(shownKinds.indexOf(this.shown) + 1) % shownKinds.length] ?? 'all';
    this.#renew();
    return this.shown;
  }

  #take(textId: string, suggestions: readonly Suggestion[]): void {
    this.#found.set(textId, suggestions);
    this.#renew();
  }

  #renew(): void {
    this.#open.clear();
    this.#tell('suggestions');
  }

  #clear(): void {
    this.#found.clear();
    this.#asked.clear();
    this.#focus = null;
    this.progress = null;
    this.#renew();
    this.#tell('analysis');
  }
}
