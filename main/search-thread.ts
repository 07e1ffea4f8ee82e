import { setImmediate } from 'node:timers/promises';
import { fail, succeed, type Result } from '../core/base/result.ts';
import { CorpusIndex } from '../core/search/corpus-index.ts';
import { compilePattern } from '../core/search/find-pattern.ts';
import { HitCollector } from '../core/search/hit-collector.ts';
import { hitLimit } from '../core/search/search-query.ts';
import type { PatternRunner } from './pattern-runner.ts';
import type { FoundHits, SearchAnswer, SearchMessage, WantedSearch } from './search-messages.ts';
import { workInTurns } from './work-in-turns.ts';

/** How long the thread works before it looks for messages, in milliseconds. */
const slice = 12;
const progressEvery = 100;
const superseded = fail('cancelled', 'A newer search took its place.');

/**
 * What the searching thread does: takes texts into its index whenever no search is wanted, and answers searches, of
 * which the newest ends those before it.
 */
export class SearchThread {
  readonly #index = new CorpusIndex();
  readonly #answer: (answer: SearchAnswer) => void;
  readonly #patterns: PatternRunner;
  /** Texts to be indexed, null for those to be removed. */
  readonly #waiting = new Map<string, string | null>();
  #wanted: WantedSearch | null = null;
  #isWorking = false;
  #toldAt = 0;

  constructor(answer: (answer: SearchAnswer) => void, patterns: PatternRunner) {
    this.#answer = answer;
    this.#patterns = patterns;
  }

  /** Takes a message of main. */
  take(message: SearchMessage): void {
    if (message.type === 'set') this.#waiting.set(message.textId, message.content);
    else if (message.type === 'remove') this.#waiting.set(message.textId, null);
    else {
      if (this.#wanted) this.#tell(this.#wanted, superseded);
      this.#wanted = message;
      this.#patterns.cancel();
    }
    if (!this.#isWorking) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    // Texts and searches that were sent together are all there before anything begins.
    await setImmediate();
    let startedAt = performance.now();
    for (;;) {
      const wanted = this.#wanted;
      this.#wanted = null;
      if (wanted) this.#tell(wanted, await this.#search(wanted));
      else if (!this.#indexNext()) break;
      if (performance.now() - startedAt < slice) continue;
      await setImmediate();
      startedAt = performance.now();
    }
    this.#isWorking = false;
    this.#tellProgress(true);
  }

  /** False when nothing is left to be indexed. */
  #indexNext(): boolean {
    const [next] = this.#waiting;
    if (!next) return false;
    const [textId, content] = next;
    if (content === null) this.#index.remove(textId);
    else this.#index.set(textId, content);
    this.#waiting.delete(textId);
    this.#tellProgress(false);
    return true;
  }

  async #search(wanted: WantedSearch): Promise<Result<FoundHits>> {
    const startedAt = performance.now();
    const collector = new HitCollector(hitLimit, wanted.scope);
    try {
      const ended =
        wanted.query.kind === 'regex'
          ? await this.#searchPattern(wanted, collector)
          : await this.#searchWords(wanted, collector);
      if (!ended.ok) return ended;
      const { hits, total, textCount } = collector;
      const milliseconds = performance.now() - startedAt;
      return succeed({ hits, total, textCount, isStopped: ended.value.isStopped, milliseconds });
    } catch (error) {
      return fail('unreadable', `The search failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async #searchWords({ query }: WantedSearch, collector: HitCollector): Promise<Result<{ isStopped: boolean }>> {
    const found = await workInTurns(this.#index.search(query, collector), slice, () => this.#wanted === null);
    if (!found) return superseded;
    return found.ok ? succeed({ isStopped: false }) : found;
  }

  async #searchPattern({ query }: WantedSearch, collector: HitCollector): Promise<Result<{ isStopped: boolean }>> {
    const compiled = compilePattern(query.query, query.options.matchCase);
    if (!compiled.ok) return compiled;
    const texts = this.#index.texts(query.textIds);
    const byId = new Map(texts.map((text) => [text.textId, text]));
    const end = await this.#patterns.run({
      source: query.query,
      matchCase: query.options.matchCase,
      texts,
      onMatches: (textId, places) => {
        const text = byId.get(textId);
        if (!text) return;
        const take = collector.of(text, (start, end) => ({ start, end }));
        for (let at = 0; at < places.length; at += 2) take(places[at] ?? 0, places[at + 1] ?? 0);
      },
    });
    return end === 'cancelled' ? superseded : succeed({ isStopped: end === 'timed-out' });
  }

  #tell({ searchId }: WantedSearch, found: Result<FoundHits>): void {
    this.#answer({ type: 'found', searchId, done: this.#done(), found });
  }

  #tellProgress(isResting: boolean): void {
    const now = performance.now();
    if (!isResting && now - this.#toldAt < progressEvery) return;
    this.#toldAt = now;
    this.#answer({ type: 'progress', done: this.#done(), isResting });
  }

  #done(): number {
    let done = this.#index.size;
    for (const textId of this.#waiting.keys()) if (this.#index.has(textId)) done -= 1;
    return done;
  }
}
