import type { Failure } from '../../core/base/result.ts';
import type {
  SearchHit,
  SearchKind,
  SearchOptions,
  SearchQuery,
  SearchResult,
} from '../../core/search/search-query.ts';
import { longestSearchHistory } from '../../core/protocol/settings.ts';
import { sortHits, type HitOrder } from '../../core/search/sort-hits.ts';
import type { Mirror } from '../state/mirror.ts';
import type { Workbench } from '../state/workbench.ts';

/** Identity of a hit in the list; it stays the same when the same place is found again. */
export function hitId({ textId, start, end }: SearchHit): string {
  return `${start}-${end} ${textId}`;
}

/** What is searched for in this window and what was found: kept while the search is not on the screen. */
export class SearchDesk {
  query = '';
  kind: SearchKind = 'words';
  options: SearchOptions = {
    matchCase: false,
    wholeWords: false,
    wordBeginnings: false,
    anyWord: false,
    ignoreAccents: false,
  };
  /** The text or the code that a search is confined to. */
  textId: string | null = null;
  codeId: string | null = null;
  result: SearchResult | null = null;
  failure: Failure | null = null;
  /** How many texts can be searched; null where all can. */
  progress: { readonly done: number; readonly total: number } | null = null;
  order: HitOrder = 'text';
  isDescending = false;
  /** The hit that was shown last. */
  currentId: string | null = null;
  readonly checked = new Set<string>();
  /** The hits of the result in the order of the list. */
  hits: readonly SearchHit[] = [];
  readonly #mirror: Mirror;
  readonly #listeners = new Set<() => void>();
  /** Null until something was searched for in this window. */
  #history: readonly string[] | null = null;
  #byId = new Map<string, SearchHit>();
  #lastRun = 0;
  #answeredRun = 0;

  constructor(mirror: Mirror) {
    this.#mirror = mirror;
    mirror.bridge.on('search:progress', (progress) => this.#hearProgress(progress));
    mirror.bridge.on('texts:changed', () => {
      if (this.result) void this.run();
    });
    mirror.subscribe((topic) => {
      if (topic === 'project') this.#clear();
    });
  }

  /** Calls the listener at each news; gives a function that stops it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Changes what is searched for. The search itself is for `run`. */
  ask(patch: Partial<Pick<SearchDesk, 'query' | 'kind' | 'options' | 'textId' | 'codeId'>>): void {
    Object.assign(this, patch);
    this.#tell();
  }

  /** True when the result is that of the last search, not of one before it. */
  get isAnswered(): boolean {
    return this.#answeredRun === this.#lastRun;
  }

  /** Searches; resolves when there is an answer, to false where a newer search took its place. */
  async run(): Promise<boolean> {
    const run = (this.#lastRun += 1);
    if (this.query.trim() === '') {
      this.#answeredRun = run;
      this.#take(null, null);
      return true;
    }
    const answer = await this.#mirror.bridge.request('search:run', this.#wanted());
    if (run !== this.#lastRun || (!answer.ok && answer.code === 'cancelled')) return false;
    this.#answeredRun = run;
    if (answer.ok) this.#take(answer.value, null);
    else this.#take(null, answer);
    return true;
  }

  /** What was searched for earlier, the newest last, before the last start too. */
  get history(): readonly string[] {
    return this.#history ?? this.#mirror.settings.searches ?? [];
  }

  /** Remembers what is asked for, beyond this window. */
  remember(): void {
    if (this.query.trim() === '' || this.query === this.history.at(-1)) return;
    const others = this.history.filter((query) => query !== this.query);
    this.#history = [...others, this.query].slice(-longestSearchHistory);
    void this.#mirror.bridge.request('settings:change', { patch: { searches: [...this.#history] } });
  }

  hit(id: string): SearchHit | undefined {
    return this.#byId.get(id);
  }

  /** Sorts by a column; a second time, backwards. */
  sortBy(order: HitOrder): void {
    this.isDescending = order === this.order && !this.isDescending;
    this.order = order;
    this.#arrange();
    this.#tell();
  }

  check(ids: readonly string[], isChecked: boolean): void {
    for (const id of ids) {
      if (isChecked) this.checked.add(id);
      else this.checked.delete(id);
    }
    this.#tell();
  }

  /** Checks all hits, or none where all are checked. */
  checkAll(): void {
    const ids = this.hits.map(hitId);
    this.check(ids, this.checked.size < ids.length);
  }

  /** Ids of the hits between two, both included, in the order of the list. */
  between(one: string, other: string): string[] {
    const ids = this.hits.map(hitId);
    const [first, last] = [ids.indexOf(one), ids.indexOf(other)].sort((left, right) => left - right);
    return first === undefined || last === undefined || first === -1 ? [] : ids.slice(first, last + 1);
  }

  show(id: string | null): void {
    this.currentId = id;
    this.#tell();
  }

  #wanted(): SearchQuery {
    const { query, kind, options, textId, codeId } = this;
    return {
      query,
      kind,
      options,
      ...(textId === null ? {} : { textIds: [textId] }),
      ...(codeId === null ? {} : { codeIds: [codeId] }),
    };
  }

  #take(result: SearchResult | null, failure: Failure | null): void {
    this.result = result;
    this.failure = failure;
    this.#arrange();
    for (const id of this.checked) if (!this.#byId.has(id)) this.checked.delete(id);
    if (this.currentId !== null && !this.#byId.has(this.currentId)) this.currentId = null;
    const indexed = result?.indexed;
    this.progress = indexed && indexed.done < indexed.total ? indexed : null;
    this.#tell();
  }

  #arrange(): void {
    this.hits = this.result ? sortHits(this.result.hits, this.order, this.isDescending) : [];
    this.#byId = new Map(this.hits.map((hit) => [hitId(hit), hit]));
  }

  /** What was found before all texts could be searched is searched for again as soon as they can. */
  #hearProgress(progress: { readonly done: number; readonly total: number }): void {
    const isReady = progress.done >= progress.total;
    this.progress = isReady ? null : progress;
    const { result } = this;
    if (isReady && result && result.indexed.done < progress.total) void this.run();
    this.#tell();
  }

  #clear(): void {
    this.#lastRun += 1;
    this.textId = null;
    this.codeId = null;
    this.checked.clear();
    this.#take(null, null);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

const desks = new WeakMap<Workbench, SearchDesk>();

/** The search of this window. */
export function searchDeskOf(workbench: Workbench): SearchDesk {
  let desk = desks.get(workbench);
  if (!desk) {
    desk = new SearchDesk(workbench.mirror);
    desks.set(workbench, desk);
  }
  return desk;
}
