import type { RecordKey } from '../core/command/change.ts';
import type { StoreFileName } from '../core/store/store-paths.ts';
import { ChangedOutsideError } from './store-adapter.ts';

/** What one file was written as. */
export interface WrittenVersion {
  readonly file: StoreFileName;
  readonly revision: number;
  readonly sha256: string;
}

export interface StoreWriterOptions {
  /** Writes one file as the state is at the moment of the call; null when the file need not exist. */
  readonly write: (file: StoreFileName) => Promise<WrittenVersion | null>;
  /** Called after each round with what was written and what failed. */
  readonly onRound: (written: readonly WrittenVersion[], failure: WriteFailure | null) => Promise<void>;
  /** Somebody else wrote the file; it stays to be written until that was taken in. */
  readonly onChangedOutside: (file: StoreFileName) => void;
}

export interface WriteFailure {
  readonly file: StoreFileName;
  readonly error: unknown;
}

const shortestDelay = 1_000;
/** After a write that took long the next one waits ten times as long. */
const restFactor = 10;

/**
 * Remembers which records the files do not hold yet and writes the files when the analyst rests: a second after the
 * last change, later where writing takes long. The journal already holds every change, so nothing hurries.
 */
export class StoreWriter {
  readonly #options: StoreWriterOptions;
  readonly #unfolded = new Map<StoreFileName, Map<RecordKey, number>>();
  #timer: NodeJS.Timeout | null = null;
  #waitingSince: number | null = null;
  #lastDuration = 0;
  #round: Promise<void> = Promise.resolve();

  constructor(options: StoreWriterOptions) {
    this.#options = options;
  }

  /** Files that are not as the state is. */
  get pending(): number {
    return this.#unfolded.size;
  }

  /** The records of a file that only the journal holds. */
  unfoldedIn(file: StoreFileName): ReadonlyMap<RecordKey, number> {
    return this.#unfolded.get(file) ?? new Map();
  }

  /** Says that a file has to be written, for these records. */
  mark(file: StoreFileName, records: Iterable<readonly [key: RecordKey, sequence: number]> = []): void {
    let unfolded = this.#unfolded.get(file);
    if (!unfolded) this.#unfolded.set(file, (unfolded = new Map<RecordKey, number>()));
    for (const [key, sequence] of records) unfolded.set(key, sequence);
  }

  /** Writes soon: the delay starts anew with each call, but not for ever. */
  schedule(): void {
    if (this.#unfolded.size === 0) return;
    const delay = Math.max(shortestDelay, this.#lastDuration * restFactor);
    const now = performance.now();
    this.#waitingSince ??= now;
    if (this.#timer) clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(delay, this.#waitingSince + delay * restFactor - now));
    this.#timer = setTimeout(() => void this.flush(), wait);
    this.#timer.unref();
  }

  /** Writes all that is to be written now, and returns when that is done or has failed. */
  flush(): Promise<void> {
    this.stop();
    this.#round = this.#round.catch(() => {}).then(() => this.#writeAll());
    return this.#round;
  }

  /** Forgets a scheduled write. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waitingSince = null;
  }

  async #writeAll(): Promise<void> {
    if (this.#unfolded.size === 0) return;
    const started = performance.now();
    const written: WrittenVersion[] = [];
    let failure: WriteFailure | null = null;
    for (const file of [...this.#unfolded.keys()]) {
      try {
        const version = await this.#options.write(file);
        this.#folded(file, version?.revision ?? Infinity);
        if (version) written.push(version);
      } catch (error) {
        if (error instanceof ChangedOutsideError) this.#options.onChangedOutside(file);
        else failure ??= { file, error };
      }
    }
    this.#lastDuration = performance.now() - started;
    await this.#options.onRound(written, failure);
  }

  /** Records that changed while the file was written are still to be written. */
  #folded(file: StoreFileName, revision: number): void {
    const unfolded = this.#unfolded.get(file);
    if (!unfolded) return;
    for (const [key, sequence] of unfolded) if (sequence <= revision) unfolded.delete(key);
    if (unfolded.size === 0) this.#unfolded.delete(file);
  }
}
