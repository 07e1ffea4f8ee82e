import { applyChange } from '../core/command/apply-change.ts';
import { compareTextIds } from '../core/text/compare-text-ids.ts';
import { pendingSummary, type TextSummary } from '../core/text/source-text.ts';
import { sameValue } from '../core/store/same-value.ts';
import { alignCorpus, textsChangedNotice, type AlignedCorpus } from './align-corpus.ts';
import { overridesOf } from './align-text.ts';
import type { TextProblem } from './corpus-folder.ts';
import { isSameStamp, listCorpus, type FileStamp } from './list-corpus.ts';
import type { LoadedText } from './loaded-text.ts';
import { problemsNotice } from './outside-texts.ts';
import { readInThread, readInTurns, readJob } from './read-texts.ts';
import type { SummaryCache } from './summary-cache.ts';
import type { JobOutcome, TextJob } from './text-messages.ts';
import type { WorkspaceHost } from './workspace-host.ts';

export interface CorpusReadingOptions {
  /** Path of the bundled thread; without one texts are read where they are asked for. */
  readonly worker: string | undefined;
  readonly cache: SummaryCache;
  /** Does work when all that changes the project and came before is done. */
  readonly next: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Texts were read that were only listed before. */
  readonly onRead: (textIds: readonly string[]) => void;
  /** What texts are that were read: now and then, for a list that is shown. */
  readonly onDescribed: (texts: readonly TextSummary[]) => void;
  /** How many texts are read, of all. */
  readonly onProgress: (done: number, total: number) => void;
  /** All texts are read. */
  readonly onEnd: () => void;
}

/** A list of a thousand texts takes a moment to be shown anew, in milliseconds. */
const describeEvery = 250;
const progressEvery = 100;

/**
 * How a project gets its texts: first the list of their files, then the texts that somebody asks for, then all others.
 * Annotations in texts that changed are found again as soon as the text is read, before anyone sees it.
 */
export class CorpusReading {
  readonly #host: WorkspaceHost;
  readonly #options: CorpusReadingOptions;
  readonly #ended = new AbortController();
  readonly #changed: AlignedCorpus['changed'][number][] = [];
  readonly #problems: TextProblem[] = [];
  #undescribed: TextSummary[] = [];
  #describedAt = 0;
  #progressAt = 0;
  #stamps: ReadonlyMap<string, FileStamp> = new Map();
  #reading: Promise<void> | null = null;

  constructor(host: WorkspaceHost, options: CorpusReadingOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Lists the files, each with what was known of it last. */
  async list(): Promise<void> {
    const { texts, folders } = this.#host;
    const { stamps, problems } = await listCorpus(folders.corpusFolder);
    this.#stamps = stamps;
    this.#problems.push(...problems);
    for (const textId of stamps.keys()) texts.list(pendingSummary(textId));
    const known = await this.#options.cache.read(stamps, (textId) => this.#overridesOf(textId));
    for (const summary of known) texts.list(summary);
  }

  /** Reads those of these texts that were not read yet. Only for work that has its turn in the queue. */
  async need(textIds: Iterable<string>): Promise<void> {
    const { texts, folders } = this.#host;
    const outcomes: JobOutcome<LoadedText>[] = [];
    for (const textId of new Set(textIds)) {
      if (texts.unread.has(textId)) outcomes.push(await readJob(folders, this.#jobOf(textId)));
    }
    if (outcomes.length > 0) await this.#take(outcomes);
  }

  /**
   * Reads what a window shows first: these texts, or the first two that can be read; then others in their order as long
   * as the time (in milliseconds) lasts, so that a small project is there at once.
   */
  async readFirst(textIds: readonly string[] | null, time: number): Promise<void> {
    const { texts } = this.#host;
    const until = performance.now() + time;
    if (textIds) await this.need(textIds);
    for (const textId of [...texts.unread.keys()]) {
      const areFirstRead = textIds !== null || texts.read.size >= 2;
      if (areFirstRead && performance.now() > until) return;
      await this.need([textId]);
    }
  }

  /** Resolves once all texts are read, and begins with it where nobody has. */
  all(): Promise<void> {
    return (this.#reading ??= this.#readAll());
  }

  /** Ids of texts whose files came, went or changed since they were listed. */
  async changedFiles(): Promise<string[]> {
    const { stamps } = await listCorpus(this.#host.folders.corpusFolder);
    const all = new Set([...stamps.keys(), ...this.#stamps.keys()]);
    return [...all].filter((textId) => !isSameStamp(stamps.get(textId), this.#stamps.get(textId)));
  }

  /** Ends the thread; returns when nothing is read or written any more. */
  async close(): Promise<void> {
    this.#ended.abort();
    await this.#reading;
  }

  async #readAll(): Promise<void> {
    const { texts, folders } = this.#host;
    const { worker, next, cache, onEnd } = this.#options;
    const { signal } = this.#ended;
    const take = (outcomes: readonly JobOutcome<LoadedText>[]): Promise<void> =>
      next(async () => {
        if (!signal.aborted) await this.#take(outcomes);
      });
    if (worker !== undefined) {
      const taken: Promise<void>[] = [];
      await readInThread(worker, { folders, jobs: this.#jobs() }, (outcomes) => taken.push(take(outcomes)), signal);
      await Promise.all(taken);
    }
    // Without a thread, or where it failed: all; else those whose choices changed while they were read.
    await readInTurns(folders, this.#jobs(), take, signal);
    if (signal.aborted) return;
    this.#describe();
    this.#tellProgress();
    const notice = textsChangedNotice(this.#changed, 'since the project was open last');
    if (notice) this.#host.notify(notice);
    if (this.#problems.length > 0) this.#host.notify(problemsNotice(this.#problems));
    onEnd();
    await cache.write(this.#stamps, texts.summaries());
  }

  #jobs(): TextJob[] {
    return [...this.#host.texts.unread.keys()].map((textId) => this.#jobOf(textId));
  }

  #jobOf(textId: string): TextJob {
    return { textId, overrides: this.#overridesOf(textId) };
  }

  #overridesOf(textId: string): TextJob['overrides'] {
    return overridesOf(this.#host.state.texts.get(textId));
  }

  /** Makes listed texts read ones. What was read, removed or is to be read otherwise meanwhile stays as it is. */
  async #take(outcomes: readonly JobOutcome<LoadedText>[]): Promise<void> {
    const { texts, state } = this.#host;
    const read: LoadedText[] = [];
    const dropped: string[] = [];
    for (const { textId, overrides, result } of outcomes) {
      if (!texts.unread.has(textId) || !sameValue(overrides, this.#overridesOf(textId))) continue;
      if (result.ok) {
        read.push(result.value);
        continue;
      }
      texts.drop(textId);
      dropped.push(textId);
      this.#problems.push({ fileName: textId, message: result.message });
    }
    const { added, changed } = await alignCorpus(state, read);
    // No window knows these texts well enough yet to be told of their records.
    if (added) applyChange(state, added);
    for (const loaded of read) texts.put(loaded);
    for (const aligned of changed) {
      await this.#host.commit('outside', aligned.change);
      this.#changed.push(aligned);
    }
    this.#problems.sort((left, right) => compareTextIds(left.fileName, right.fileName));
    if (read.length > 0) this.#options.onRead(read.map(({ summary }) => summary.textId));
    this.#undescribed.push(...read.map(({ summary }) => summary));
    if (performance.now() - this.#describedAt > describeEvery) this.#describe();
    if (this.#reading && performance.now() - this.#progressAt > progressEvery) this.#tellProgress();
    if (dropped.length > 0) this.#host.announceTexts(dropped);
  }

  #tellProgress(): void {
    const { read, unread } = this.#host.texts;
    this.#options.onProgress(read.size, read.size + unread.size);
    this.#progressAt = performance.now();
  }

  #describe(): void {
    if (this.#undescribed.length > 0) this.#options.onDescribed(this.#undescribed);
    this.#undescribed = [];
    this.#describedAt = performance.now();
  }
}
