import type { Failure } from '../../core/base/result.ts';
import type { CommandOf } from '../../core/command/command.ts';
import { isDecided } from '../../core/suggestion/open-suggestions.ts';
import { codeOfSuggestion } from '../../core/suggestion/suggestion.ts';
import { passesFilter, type SuggestionFilter } from '../../core/suggestion/suggestion-filter.ts';
import type { SuggestionList, SuggestionOfText } from '../../core/suggestion/suggestion-list.ts';
import type { Span } from '../../core/text/span.ts';
import type { Mirror } from '../state/mirror.ts';

export type Correction = NonNullable<CommandOf<'acceptSuggestion'>['correction']>;
export type QueueScope = 'text' | 'all';
type Counts = Omit<SuggestionList, 'items'>;

/** What the queue needs of the workbench. */
export interface QueueHost {
  readonly mirror: Mirror;
  /** Which suggestions the queue goes through. */
  filter(): SuggestionFilter;
  /** Whether what is suggested in several copies counts once. */
  isOnce(): boolean;
  /** The text of the focused pane, for the scope of one text. */
  textId(): string | null;
  /** Shows a suggestion in a pane and looks at it. */
  show(item: SuggestionOfText): void;
  say(message: string): void;
  sayFailure(failure: Failure): void;
  /** Something of the queue is new. */
  tell(): void;
}

/** Goes through the undecided suggestions one by one. Asks main for each: the window never holds them all. */
export class QueueDesk {
  scope: QueueScope = 'all';
  /** Counts of the scope; null until main has answered once. */
  counts: Counts | null = null;
  /** The suggestion to decide about; null when none is left. */
  current: SuggestionOfText | null = null;
  /** Content of the current suggestion's text; empty until it is read. */
  content = '';
  /** What the analyst has put right in the current suggestion so far. */
  correction: Correction = {};
  /** Whether the queue is shown, and whether it has the keyboard focus. */
  isOpen = false;
  hasFocus = false;
  readonly #host: QueueHost;
  #textId: string | null = null;
  #isAsking = false;
  #isStale = false;

  constructor(host: QueueHost) {
    this.#host = host;
    host.mirror.subscribe((topic) => {
      if (topic === 'project') this.#clear();
      else if (topic === 'records') void this.refresh();
    });
    for (const name of ['suggestions:changed', 'texts:changed', 'analysis:progress'] as const) {
      host.mirror.bridge.on(name, () => void this.refresh());
    }
    host.mirror.bridge.on('duplicates:changed', ({ order }) => {
      if (order && host.isOnce()) void this.refresh();
    });
  }

  /** The span of the current suggestion with what was corrected. */
  get span(): Span | null {
    if (!this.current) return null;
    const { start, end } = this.correction.span ?? this.current.suggestion;
    return { start, end };
  }

  /** The code that accepting gives. */
  get codeId(): string {
    return this.correction.codeId ?? (this.current ? codeOfSuggestion(this.current.suggestion) : 'quote');
  }

  get isCorrected(): boolean {
    return Object.keys(this.correction).length > 0;
  }

  /** Begins with the first undecided suggestion, or goes on with the one looked at last. */
  async open(): Promise<void> {
    this.isOpen = true;
    await this.refresh();
    if (this.current) this.#host.show(this.current);
  }

  close(): void {
    this.isOpen = false;
    this.hasFocus = false;
  }

  async setScope(scope: QueueScope): Promise<void> {
    this.scope = scope;
    this.#textId = this.#host.textId();
    if (scope === 'text' && this.current?.textId !== this.#textId) this.#take(null);
    await this.refresh();
    if (this.current) this.#host.show(this.current);
  }

  /** Goes to the next undecided suggestion, or back to the one before. */
  async step(direction: 'next' | 'previous'): Promise<void> {
    const list = await this.#ask(direction);
    const item = list?.items[0];
    if (!list) return;
    this.#take(item ?? null);
    if (item) this.#host.show(item);
    this.#host.tell();
  }

  /** Accepts the current suggestion as it was corrected, or dismisses it, and goes on. */
  async decide(type: 'acceptSuggestion' | 'dismissSuggestion'): Promise<void> {
    const { current } = this;
    if (!current) return;
    const { textId, suggestion } = current;
    const corrected = type === 'acceptSuggestion' && this.isCorrected ? { correction: this.correction } : {};
    const answer = await this.#host.mirror.bridge.request('command:run', {
      command: { type, textId, key: suggestion.key, ...corrected },
    });
    if (!answer.ok) return this.#host.sayFailure(answer);
    this.#host.say(answer.value.label);
    if (this.current === current) await this.step('next');
  }

  /** Puts something right; members that are undefined are taken as proposed again. */
  correct(patch: { readonly [Name in keyof Correction]?: Correction[Name] | undefined }): void {
    const merged = Object.entries({ ...this.correction, ...patch }).filter(([, value]) => value !== undefined);
    this.correction = Object.fromEntries(merged);
    this.#host.tell();
  }

  /** Asks for the counts anew, and for a suggestion where the current one was decided about elsewhere. */
  async refresh(): Promise<void> {
    if (!this.isOpen) return;
    if (this.#isAsking) {
      this.#isStale = true;
      return;
    }
    this.#isAsking = true;
    do {
      this.#isStale = false;
      const list = await this.#ask('next', 1);
      if (!list) break;
      if (!this.#isCurrentWanted()) {
        this.#take(list.items[0] ?? null);
        if (this.current) this.#host.show(this.current);
      }
      this.#host.tell();
    } while (this.#isStale);
    this.#isAsking = false;
  }

  /** The undecided suggestions of the scope and the chosen kinds from a confidence on, at most so many. */
  async listFrom(threshold: number, limit: number): Promise<SuggestionList | null> {
    const answer = await this.#host.mirror.bridge.request('suggestions:list', {
      filter: { codes: this.#host.filter().codes, threshold },
      textId: this.#scopeTextId(),
      from: null,
      direction: 'next',
      limit,
    });
    return answer.ok ? answer.value : null;
  }

  /** False when there is none, or it was decided about elsewhere, or others are gone through now. */
  #isCurrentWanted(): boolean {
    if (!this.current) return false;
    const { textId, suggestion } = this.current;
    if (!passesFilter(suggestion, this.#host.filter())) return false;
    return !isDecided(this.#host.mirror.state, textId, suggestion, this.content);
  }

  #scopeTextId(): string | null {
    this.#textId ??= this.#host.textId();
    return this.scope === 'text' ? this.#textId : null;
  }

  async #ask(direction: 'next' | 'previous', limit = 1): Promise<SuggestionList | null> {
    const { current } = this;
    const answer = await this.#host.mirror.bridge.request('suggestions:list', {
      filter: this.#host.filter(),
      textId: this.#scopeTextId(),
      from: current && { textId: current.textId, key: current.suggestion.key, start: current.suggestion.start },
      direction,
      limit,
      isOnce: this.#host.isOnce(),
    });
    if (!answer.ok) return null;
    const { open, decided, openByCode } = answer.value;
    this.counts = { open, decided, openByCode };
    return answer.value;
  }

  #take(item: SuggestionOfText | null): void {
    this.current = item;
    this.correction = {};
    this.content = '';
    if (!item) return;
    void this.#host.mirror.readContent(item.textId).then((content) => {
      if (this.current !== item || !content.ok) return;
      this.content = content.value;
      this.#host.tell();
    });
  }

  #clear(): void {
    this.#textId = null;
    this.counts = null;
    this.#take(null);
    void this.refresh();
  }
}
