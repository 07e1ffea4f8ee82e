import { setImmediate } from 'node:timers/promises';
import type { Suggestion } from '../core/suggestion/suggestion.ts';
import type { LoadedText } from './loaded-text.ts';
import type { SuggestionCache } from './suggestion-cache.ts';
import type { AnalysisJob, SuggestionPool } from './suggestion-pool.ts';

/** What is known about a text, as it was when it was analysed. */
interface Analysed {
  readonly job: AnalysisJob;
  readonly suggestions: readonly Suggestion[];
}

export interface SuggestionsOptions {
  readonly pool: SuggestionPool;
  readonly cache: SuggestionCache;
  /** The suggestions for a text that somebody asked for are there, or others now. */
  readonly onChange: (textId: string, suggestions: readonly Suggestion[]) => void;
  /** How many texts are analysed, of those that are to be. */
  readonly onProgress: (done: number, total: number) => void;
  /** False while there may be texts that were not taken in yet: what is cached for them must stay. */
  readonly areAllTaken: () => boolean;
  /** A text could not be analysed; it has no suggestions until it changes. */
  readonly onFailure: (textId: string, error: unknown) => void;
}

const progressEvery = 100;

/**
 * Keeps the suggestions of each text of a project ready: analyses texts that are new or read differently in worker
 * threads, those first that somebody asked for. Suggestions are always those of the content taken last.
 */
export class Suggestions {
  readonly #options: SuggestionsOptions;
  readonly #known = new Set<string>();
  readonly #analysed = new Map<string, Analysed>();
  readonly #waiting = new Map<string, AnalysisJob>();
  readonly #wanted = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  #clearing: Promise<void> = Promise.resolve();
  #recalling: Promise<void> = Promise.resolve();
  #busy = 0;
  #done = 0;
  #lastProgress = 0;
  #isClosed = false;
  #isStopped = false;

  constructor(options: SuggestionsOptions) {
    this.#options = options;
  }

  /** Takes in texts as they are read now, and forgets those that are gone. Texts as before keep their suggestions. */
  take(texts: Iterable<LoadedText>, goneTextIds: Iterable<string> = []): void {
    if (this.#isClosed) return;
    for (const textId of goneTextIds) {
      this.#known.delete(textId);
      this.#analysed.delete(textId);
      this.#waiting.delete(textId);
    }
    for (const { summary, content } of texts) {
      this.#known.add(summary.textId);
      const job = { content, language: summary.language };
      if (isSame(this.#waiting.get(summary.textId) ?? this.#analysed.get(summary.textId)?.job, job)) continue;
      this.#analysed.delete(summary.textId);
      this.#waiting.set(summary.textId, job);
    }
    if (this.#isStopped) return this.#recallWanted();
    const free = this.#options.pool.size - this.#running.size;
    for (let count = Math.min(free, this.#waiting.size); count > 0; count -= 1) {
      const work = this.#work().finally(() => this.#rest(work));
      this.#running.add(work);
    }
  }

  /** False while texts are analysed or wait for that. */
  get isResting(): boolean {
    return this.#running.size === 0 && (this.#isStopped || this.#waiting.size === 0);
  }

  /** Analyses no more texts until it is asked to go on; what is found in those at hand is kept. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Analyses what waits. */
  goOn(): void {
    this.#isStopped = false;
    this.take([]);
  }

  /** The suggestions for a text; null while they are looked for. From now on the text comes before others. */
  read(textId: string): readonly Suggestion[] | null {
    this.#wanted.add(textId);
    return this.#analysed.get(textId)?.suggestions ?? null;
  }

  /** The suggestions for a text as far as they are known, without having it looked at sooner. */
  known(textId: string): readonly Suggestion[] | null {
    return this.#analysed.get(textId)?.suggestions ?? null;
  }

  /** The suggestions for this content of the text, or null while they are looked for; the order of work stays. */
  peek({ summary, content }: LoadedText): readonly Suggestion[] | null {
    const analysed = this.#analysed.get(summary.textId);
    return analysed?.job.content === content ? analysed.suggestions : null;
  }

  /** The suggestion with this key for this content of the text, or null. */
  find(text: LoadedText | undefined, key: string): Suggestion | null {
    const analysed = text && this.#analysed.get(text.summary.textId);
    if (analysed?.job.content !== text?.content) return null;
    return analysed?.suggestions.find((suggestion) => suggestion.key === key) ?? null;
  }

  /** Stops all analysis; returns when nothing is read or written any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#waiting.clear();
    await this.#options.pool.close();
    await Promise.all([...this.#running, this.#recalling]);
    await this.#clearing;
  }

  /** What an earlier run found is told of even while nothing is analysed. */
  #recallWanted(): void {
    for (const textId of this.#wanted) {
      const job = this.#waiting.get(textId);
      if (job) this.#recalling = this.#recalling.then(() => this.#recall(textId, job));
    }
  }

  async #recall(textId: string, job: AnalysisJob): Promise<void> {
    if (this.#isClosed || this.#waiting.get(textId) !== job) return;
    const suggestions = await this.#options.cache.read(job);
    if (!suggestions || this.#isClosed || this.#waiting.get(textId) !== job) return;
    this.#waiting.delete(textId);
    this.#analysed.set(textId, { job, suggestions });
    this.#options.onChange(textId, suggestions);
  }

  async #work(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      const [textId, job] = next;
      this.#busy += 1;
      // Requests of the window come first.
      await setImmediate();
      const suggestions = await this.#analyse(textId, job);
      if (this.#isClosed) return;
      this.#busy -= 1;
      this.#done += 1;
      if (!this.#waiting.has(textId) && this.#known.has(textId)) {
        this.#analysed.set(textId, { job, suggestions });
        if (this.#wanted.has(textId)) this.#options.onChange(textId, suggestions);
      }
      this.#tellProgress();
    }
  }

  #rest(work: Promise<void>): void {
    this.#running.delete(work);
    if (this.#waiting.size > 0) this.take([]);
    if (this.#running.size > 0 || this.#isClosed) return;
    this.#tellProgress(true);
    this.#done = 0;
    // All texts are analysed: what else is in the cache is of no use any more.
    this.#clearing = this.#clearing.then(() => this.#clear());
  }

  async #clear(): Promise<void> {
    const { areAllTaken, cache } = this.#options;
    if (this.#isClosed || this.#waiting.size > 0 || this.#running.size > 0 || !areAllTaken()) return;
    await cache.keepOnly([...this.#analysed.values()].map(({ job }) => job));
  }

  #next(): [textId: string, job: AnalysisJob] | null {
    if (this.#isStopped) return null;
    const wanted = [...this.#wanted].find((textId) => this.#waiting.has(textId));
    const [first] = this.#waiting.keys();
    const textId = wanted ?? first;
    const job = textId === undefined ? undefined : this.#waiting.get(textId);
    if (textId === undefined || !job) return null;
    this.#waiting.delete(textId);
    return [textId, job];
  }

  async #analyse(textId: string, job: AnalysisJob): Promise<readonly Suggestion[]> {
    const { pool, cache, onFailure } = this.#options;
    const known = await cache.read(job);
    if (known || this.#isClosed) return known ?? [];
    try {
      const suggestions = await pool.analyse(job);
      await cache.write(job, suggestions);
      return suggestions;
    } catch (error) {
      if (!this.#isClosed) onFailure(textId, error);
      return [];
    }
  }

  #tellProgress(isLast = false): void {
    const now = performance.now();
    if (!isLast && now - this.#lastProgress < progressEvery) return;
    this.#lastProgress = now;
    this.#options.onProgress(this.#done, this.#done + this.#waiting.size + this.#busy);
  }
}

function isSame(left: AnalysisJob | undefined, right: AnalysisJob): boolean {
  return left?.content === right.content && left.language === right.language;
}
