import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Suggestion } from '../core/suggestion/suggestion.ts';

/** A text to be analysed. */
export interface AnalysisJob {
  readonly content: string;
  readonly language: string;
}

const mostWorkers = 4;

/** As many workers as leave one processor to the window, four at most. */
function usualSize(): number {
  return Math.max(1, Math.min(mostWorkers, availableParallelism() - 1));
}

/**
 * Worker threads that analyse texts. Threads start when they are first needed, do not keep the program running, and are
 * replaced when they fail. Whoever uses the pool asks for at most `size` analyses at once.
 */
export class SuggestionPool {
  readonly size: number;
  readonly #entry: string;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  #isClosed = false;

  /** `entry` is the path of the bundled worker. */
  constructor(entry: string, size = usualSize()) {
    this.#entry = entry;
    this.size = size;
  }

  /** The suggestions for a text. Rejects when the thread fails or the pool is closed meanwhile. */
  analyse(job: AnalysisJob): Promise<Suggestion[]> {
    if (this.#isClosed) return Promise.reject(new Error('The analysis was stopped.'));
    const worker = this.#idle.pop() ?? this.#start();
    // Whoever waits for an answer must not find the program ended.
    worker.ref();
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        worker.unref();
        worker.off('message', answered).off('error', failed).off('exit', ended);
      };
      const answered = (suggestions: Suggestion[]): void => {
        settle();
        this.#idle.push(worker);
        resolve(suggestions);
      };
      const failed = (error: Error): void => {
        settle();
        this.#all.delete(worker);
        reject(error);
      };
      const ended = (): void => failed(new Error('The analysis was stopped.'));
      worker.on('message', answered).on('error', failed).on('exit', ended);
      worker.postMessage(job);
    });
  }

  /** Ends all threads, whatever they are doing. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(this.#entry);
    // Listening would otherwise keep the program running; an idle thread that fails must not end it.
    worker.unref();
    worker.on('error', () => this.#drop(worker));
    worker.on('exit', () => this.#drop(worker));
    this.#all.add(worker);
    return worker;
  }

  #drop(worker: Worker): void {
    this.#all.delete(worker);
    const position = this.#idle.indexOf(worker);
    if (position !== -1) this.#idle.splice(position, 1);
  }
}
