import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { AlignedGroup } from '../core/duplicates/passage-result.ts';
import type { DuplicatesOfProject, PassageSearch } from '../core/protocol/contract.ts';
import type { LoadedText } from './loaded-text.ts';
import type { FromPassageWorker, PassageWorkerData, SentText, ToPassageWorker } from './passage-messages.ts';

export interface PassagesOptions {
  /** Path of the bundled worker. */
  readonly worker: string;
  /** The groups of all texts as they are now. */
  readonly onChange: (groups: readonly AlignedGroup[]) => void;
  /** It is further, at rest, stopped or at work again. */
  readonly onProgress: (search: PassageSearch) => void;
  /** The thread has ended; with `isLast` it will not be started again. */
  readonly onFailure: (error: Error, isLast: boolean) => void;
}

/** Sending more at once would hold main up. */
const unitsPerMessage = 500_000;
const mostFailures = 2;

/**
 * Keeps the passage groups of a project ready. One thread holds the index of all texts and is sent those that are new,
 * read differently or gone. A thread that fails is started again at the next change, once.
 */
export class Passages {
  readonly #options: PassagesOptions;
  readonly #texts = new Map<string, SentText>();
  readonly #waiting = new Set<string>();
  #known = new Map<string, AlignedGroup>();
  #groups: readonly AlignedGroup[] = [];
  #worker: Worker | null = null;
  #question = 0;
  #failures = 0;
  #isComplete = true;
  #isSending = false;
  #isStopped = false;
  #taken = 0;
  #toTake = 0;
  #isClosed = false;

  constructor(options: PassagesOptions) {
    this.#options = options;
  }

  /** Takes in texts as they are read now, and that others are gone. */
  take(texts: Iterable<LoadedText>, removedIds: Iterable<string> = []): void {
    if (this.#isClosed) return;
    for (const { summary, content } of texts) {
      const { textId, date, source } = summary;
      const text = { textId, content, date, origin: source };
      if (isSame(this.#texts.get(textId), text)) continue;
      this.#texts.set(textId, text);
      this.#waiting.add(textId);
      this.#toTake += 1;
    }
    for (const textId of removedIds) if (this.#texts.delete(textId)) this.#waiting.add(textId);
    if (this.#waiting.size === 0) return;
    if (this.#isStopped) return this.#rest();
    if (this.#failures >= mostFailures) return;
    this.#isComplete = false;
    this.#worker ??= this.#start();
    if (!this.#isSending) void this.#send();
  }

  /** The groups known so far; complete unless texts are being looked at. */
  read(): DuplicatesOfProject {
    return { groups: this.#groups, isComplete: this.#isComplete };
  }

  /** How far it is. */
  get search(): PassageSearch {
    const isWorking = !this.#isComplete && !this.#isStopped;
    return { progress: isWorking ? { done: this.#taken, total: this.#toTake } : null, isStopped: this.#isStopped };
  }

  /** Looks for nothing until it is asked to go on. Groups that were found wholly stay; there are none where it was at work. */
  stop(): void {
    this.#isStopped = true;
    if (!this.#isComplete) this.#rest();
    this.#tellProgress();
  }

  /** Looks for what all texts repeat, with a thread of its own, however often one has failed. */
  startAgain(): void {
    if (this.#isClosed) return;
    this.#end();
    this.#isStopped = false;
    this.#failures = 0;
    if (this.#texts.size === 0) this.#isComplete = true;
    else {
      this.#isComplete = false;
      this.#worker = this.#start();
      if (!this.#isSending) void this.#send();
    }
    this.#tellProgress();
  }

  /** Stands still, with no groups: those of before may speak of texts that are others now. */
  #rest(): void {
    this.#end();
    this.#isComplete = false;
    this.#groups = [];
    this.#options.onChange(this.#groups);
  }

  #end(): void {
    const worker = this.#worker;
    this.#worker = null;
    this.#waiting.clear();
    this.#known.clear();
    void worker?.terminate();
  }

  #tellProgress(): void {
    if (!this.#isClosed) this.#options.onProgress(this.search);
  }

  /** Ends the thread, whatever it is doing. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#waiting.clear();
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #start(): Worker {
    // All texts in their order, whatever has changed last.
    this.#waiting.clear();
    this.#taken = 0;
    this.#toTake = this.#texts.size;
    let expectedUnits = 0;
    for (const { textId, content } of this.#texts.values()) {
      this.#waiting.add(textId);
      expectedUnits += content.length;
    }
    const workerData: PassageWorkerData = { expectedUnits };
    const worker = new Worker(this.#options.worker, { workerData });
    worker.on('message', (message: FromPassageWorker) => {
      if (worker === this.#worker) this.#hear(message);
    });
    const ended = (error: Error): void => {
      if (worker === this.#worker) this.#fail(error);
    };
    worker.on('error', ended);
    worker.on('exit', (code) => ended(new Error(`The thread ended (${code}).`)));
    // Listening would otherwise keep the program running.
    worker.unref();
    return worker;
  }

  async #send(): Promise<void> {
    this.#isSending = true;
    while (this.#worker && this.#waiting.size > 0) {
      // Requests of the window come first.
      await setImmediate();
      this.#tellWorker(this.#nextTexts());
    }
    this.#isSending = false;
    this.#question += 1;
    this.#tellWorker({ question: this.#question });
  }

  #tellWorker(message: ToPassageWorker): void {
    this.#worker?.postMessage(message);
  }

  #nextTexts(): ToPassageWorker {
    const texts: SentText[] = [];
    const removed: string[] = [];
    let units = 0;
    for (const textId of this.#waiting) {
      this.#waiting.delete(textId);
      const text = this.#texts.get(textId);
      if (text) texts.push(text);
      else removed.push(textId);
      units += text?.content.length ?? 0;
      if (units >= unitsPerMessage) break;
    }
    return { texts, removed };
  }

  #hear({ groups = [], answer, taken = 0 }: FromPassageWorker): void {
    if (taken > 0) {
      this.#taken = Math.min(this.#taken + taken, this.#toTake);
      this.#tellProgress();
    }
    for (const group of groups) this.#known.set(group.groupId, group);
    if (!answer) return;
    const current = answer.groupIds.flatMap((groupId) => this.#known.get(groupId) ?? []);
    this.#known = new Map(current.map((group) => [group.groupId, group]));
    // Texts that came meanwhile have their own question.
    if (answer.question !== this.#question || this.#isSending) return;
    this.#settle(current);
  }

  #fail(error: Error): void {
    this.#worker = null;
    this.#waiting.clear();
    this.#known.clear();
    this.#failures += 1;
    this.#options.onFailure(error, this.#failures >= mostFailures);
    // The groups of before may speak of texts that are others now.
    this.#settle([]);
  }

  #settle(groups: readonly AlignedGroup[]): void {
    this.#groups = groups;
    this.#isComplete = true;
    this.#taken = 0;
    this.#toTake = 0;
    this.#tellProgress();
    this.#options.onChange(groups);
  }
}

function isSame(left: SentText | undefined, right: SentText): boolean {
  return left?.content === right.content && left.date === right.date && left.origin === right.origin;
}
