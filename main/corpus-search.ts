import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { fail, succeed, type Result } from '../core/base/result.ts';
import type { SearchScope } from '../core/search/hit-collector.ts';
import type { SearchQuery, SearchResult } from '../core/search/search-query.ts';
import type { SearchAnswer, SearchMessage } from './search-messages.ts';

export interface CorpusSearchOptions {
  /** Path of the bundled thread. */
  readonly entry: string;
  /** Ids of the texts there are now. */
  readonly textIds: () => readonly string[];
  /** Content of a text as it is now; undefined where there is none. */
  readonly content: (textId: string) => string | undefined;
  /** How many texts can be searched, of those that there are. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Characters that are handed over to the thread before requests of the window get their turn. */
const batch = 1_000_000;

/**
 * Searches the texts of a project in a thread, which starts at the first search and is told from then on of every text
 * that changes. A thread that fails is replaced at the next search.
 */
export class CorpusSearch {
  readonly #options: CorpusSearchOptions;
  readonly #pending = new Map<number, (result: Result<SearchResult>) => void>();
  #worker: Worker | null = null;
  #lastSearch = 0;
  #isClosed = false;

  constructor(options: CorpusSearchOptions) {
    this.#options = options;
  }

  /**
   * Searches the texts that are indexed by now. A newer search ends it as `cancelled`. Fails also where the query means
   * nothing that can be searched for.
   */
  run(query: SearchQuery, scope: SearchScope | null): Promise<Result<SearchResult>> {
    if (this.#isClosed) return Promise.resolve(fail('cancelled', 'The project is closed.'));
    const worker = (this.#worker ??= this.#start());
    const searchId = (this.#lastSearch += 1);
    return new Promise((resolve) => {
      this.#pending.set(searchId, resolve);
      post(worker, { type: 'search', searchId, query, scope });
    });
  }

  /** Tells the thread, if there is one, of texts that were added, read anew or removed. */
  change(textIds: readonly string[]): void {
    if (!this.#worker) return;
    for (const textId of textIds) this.#hand(this.#worker, textId);
  }

  /** Ends the thread; searches that are under way end as cancelled. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const worker = this.#worker;
    this.#worker = null;
    this.#endPending(fail('cancelled', 'The project is closed.'));
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#options.entry);
    // Listening would otherwise keep the program running.
    worker.unref();
    worker.on('message', (answer: SearchAnswer) => this.#hear(answer));
    worker.on('error', (error) => {
      if (this.#worker === worker) this.#worker = null;
      this.#endPending(fail('unreadable', `The search stopped unexpectedly (${error.message}). Search again.`));
    });
    void this.#handAll(worker);
    return worker;
  }

  async #handAll(worker: Worker): Promise<void> {
    let handed = 0;
    for (const textId of this.#options.textIds()) {
      handed += this.#hand(worker, textId);
      if (handed < batch) continue;
      handed = 0;
      await setImmediate();
      if (this.#worker !== worker) return;
    }
  }

  /** Gives the number of characters handed over. */
  #hand(worker: Worker, textId: string): number {
    const content = this.#options.content(textId);
    post(worker, content === undefined ? { type: 'remove', textId } : { type: 'set', textId, content });
    return content?.length ?? 0;
  }

  #hear(answer: SearchAnswer): void {
    const total = this.#options.textIds().length;
    const done = Math.min(answer.done, total);
    if (answer.type === 'progress') {
      this.#options.onProgress(done, total);
      return;
    }
    const { searchId, found } = answer;
    const settle = this.#pending.get(searchId);
    this.#pending.delete(searchId);
    const isComplete = found.ok && done === total && !found.value.isStopped;
    settle?.(found.ok ? succeed({ ...found.value, indexed: { done, total }, isComplete }) : found);
  }

  #endPending(failure: Result<SearchResult>): void {
    for (const settle of this.#pending.values()) settle(failure);
    this.#pending.clear();
  }
}

function post(worker: Worker, message: SearchMessage): void {
  worker.postMessage(message);
}
