import { Worker } from 'node:worker_threads';
import type { PatternAnswer, PatternMessage } from './search-messages.ts';

export interface PatternText {
  readonly textId: string;
  readonly content: string;
}

export interface PatternRun {
  readonly source: string;
  readonly matchCase: boolean;
  readonly texts: readonly PatternText[];
  /** Called for each text with a match, in the order of `texts`: starts and ends, one after the other. */
  readonly onMatches: (textId: string, places: Uint32Array) => void;
}

/** How a run ended: by itself, because its time was over, or because somebody stopped it. */
export type PatternEnd = 'done' | 'timed-out' | 'cancelled';

/**
 * Runs regular expressions in a thread of its own, which is ended when a run takes longer than the limit; the next run
 * then starts another. The thread keeps the texts between runs. One run at a time.
 */
export class PatternRunner {
  readonly #entry: URL | string;
  readonly #limit: number;
  readonly #sent = new Map<string, string>();
  #worker: Worker | null = null;
  #lastRun = 0;
  #end: ((end: PatternEnd) => void) | null = null;

  /** `entry` is the bundled thread, `limit` the time for a run in milliseconds. */
  constructor(entry: URL | string, limit = 1000) {
    this.#entry = entry;
    this.#limit = limit;
  }

  /** Runs an expression over the texts. Rejects when the thread fails. */
  run({ source, matchCase, texts, onMatches }: PatternRun): Promise<PatternEnd> {
    const worker = (this.#worker ??= this.#start());
    this.#send(worker, texts);
    const runId = (this.#lastRun += 1);
    return new Promise<PatternEnd>((resolve, reject) => {
      let timer: NodeJS.Timeout | null = null;
      const settle = (): void => {
        if (timer) clearTimeout(timer);
        worker.off('message', hear).off('error', failed);
        this.#end = null;
      };
      const end = (how: PatternEnd): void => {
        settle();
        if (how === 'timed-out') this.close();
        if (how === 'cancelled') this.#post(worker, { type: 'stop' });
        resolve(how);
      };
      const failed = (error: Error): void => {
        settle();
        reject(error);
      };
      const hear = (answer: PatternAnswer): void => {
        if (answer.runId !== runId) return;
        if (answer.type === 'started') timer = setTimeout(() => end('timed-out'), this.#limit);
        else if (answer.type === 'matches') onMatches(answer.textId, answer.places);
        else end('done');
      };
      this.#end = end;
      worker.on('message', hear).on('error', failed);
      const textIds = texts.map(({ textId }) => textId);
      this.#post(worker, { type: 'run', runId, source, matchCase, textIds });
    });
  }

  /** Ends the run that is under way, if there is one, as cancelled. */
  cancel(): void {
    this.#end?.('cancelled');
  }

  /** Ends the thread, whatever it is doing. */
  close(): void {
    void this.#worker?.terminate();
    this.#forget();
  }

  #start(): Worker {
    const worker = new Worker(this.#entry);
    worker.on('error', () => {
      if (this.#worker === worker) this.#forget();
    });
    return worker;
  }

  #forget(): void {
    this.#worker = null;
    this.#sent.clear();
  }

  #send(worker: Worker, texts: readonly PatternText[]): void {
    for (const { textId, content } of texts) {
      if (this.#sent.get(textId) === content) continue;
      this.#sent.set(textId, content);
      this.#post(worker, { type: 'set', textId, content });
    }
  }

  #post(worker: Worker, message: PatternMessage): void {
    worker.postMessage(message);
  }
}
