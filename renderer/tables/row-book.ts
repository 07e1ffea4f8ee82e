import type { Change } from '../../core/command/change.ts';
import type { CodeKind } from '../input/code-kind.ts';
import { workInSlices, type Slicing } from '../state/sliced-work.ts';
import { arrangeInSteps, nothingArranged, replaceEntries, replaceRows, type ArrangedRows } from './arrange-rows.ts';
import { isOfKind, readInSteps, type ReadRows, type TableSource } from './read-rows.ts';
import { compareInTexts, TableEntry } from './table-entry.ts';
import type { TableWish } from './table-wish.ts';
import { touchedRows } from './touched-rows.ts';

/** Slices that somebody waits for; keys and frames come between them. */
const betweenInputs: Slicing = {
  budget: 10,
  now: () => performance.now(),
  later: (work) => void scheduler.postTask(work, { priority: 'user-visible' }),
};

/** Where more rows change at once than this, all are read anew. */
const mostTouched = 256;

/**
 * The rows of a table. They are read and arranged bit by bit: where there are very many, those of before are given until
 * the others are there, and a newer wish replaces the one that is worked on. Rows that change are put to their places.
 */
export class RowBook {
  readonly #source: TableSource;
  readonly #slicing: Slicing;
  readonly #tell: () => void;
  #wish: TableWish;
  #read: (ReadRows & { readonly kind: CodeKind | null }) | null = null;
  #arranged: ArrangedRows;
  #arrangedKind: CodeKind | null;
  #stop: (() => void) | null = null;
  /** Whether the entries are being read; they are arranged afterwards as is wished then. */
  #isReading = false;
  /** What is worked on began before all had to be read anew. */
  #isOutdated = false;
  #isBehind = true;
  /** Rows that changed: where they are shown, and since what is worked on began. */
  readonly #touched = new Set<string>();
  readonly #missed = new Set<string>();

  /** `tell` is called when rows are there that took longer than a moment. */
  constructor(source: TableSource, wish: TableWish, tell: () => void, slicing: Slicing = betweenInputs) {
    this.#source = source;
    this.#tell = tell;
    this.#slicing = slicing;
    this.#wish = wish;
    this.#arranged = nothingArranged(wish);
    this.#arrangedKind = wish.kind;
    this.#start(true);
  }

  /** The rows to show. */
  get arranged(): ArrangedRows {
    if (this.#touched.size > 0) this.#replace(new Set(this.#touched));
    return this.#arranged;
  }

  /** How many entries there are, shown or not. */
  get total(): number {
    return this.#read?.entries.length ?? 0;
  }

  /** True while rows other than those shown are worked on. */
  get isBusy(): boolean {
    return this.#stop !== null;
  }

  /** True while the rows shown are not as the project has them, or have never been read. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** Arranges the rows like this, in place of what was wished before. */
  wish(wish: TableWish): void {
    const isOtherKind = wish.kind !== this.#wish.kind;
    this.#wish = wish;
    if (isOtherKind) this.#start(true);
    else if (!this.#isReading) this.#start(false);
  }

  /** Takes in a change of the project. */
  take(change: Change): void {
    const ids = touchedRows(change, this.#source);
    if (!ids) return this.renew();
    for (const id of ids) {
      this.#touched.add(id);
      if (this.isBusy) this.#missed.add(id);
    }
    if (Math.max(this.#touched.size, this.#missed.size) <= mostTouched) return;
    this.#touched.clear();
    this.#missed.clear();
    this.renew();
  }

  /** Reads everything anew, after what is worked on: it may be called often. */
  renew(): void {
    this.#isBehind = true;
    if (this.isBusy) this.#isOutdated = true;
    else this.#start(true);
  }

  /** Another project: nothing of what there is is right. */
  clear(): void {
    this.stop();
    this.#read = null;
    this.#arranged = nothingArranged(this.#wish);
    this.#start(true);
  }

  /** Stops what is worked on, for good. */
  stop(): void {
    this.#stop?.();
    this.#stop = null;
    this.#isReading = false;
    this.#touched.clear();
    this.#missed.clear();
  }

  #start(isReading: boolean): void {
    this.#stop?.();
    this.#stop = null;
    this.#replace(new Set([...this.#touched, ...this.#missed]));
    if (isReading) {
      this.#isBehind = true;
      this.#isOutdated = false;
    }
    let isDone = false;
    const stop = workInSlices(this.#work(isReading), this.#slicing, ({ arranged, kind }, isAtOnce) => {
      isDone = true;
      this.#stop = null;
      this.#arranged = arranged;
      this.#arrangedKind = kind;
      this.#isBehind = this.#isOutdated;
      this.#replace(new Set(this.#missed));
      if (this.#isOutdated) this.#start(true);
      if (!isAtOnce) this.#tell();
    });
    if (!isDone) this.#stop = stop;
  }

  *#work(isReading: boolean): Generator<undefined, { arranged: ArrangedRows; kind: CodeKind | null }> {
    let read = this.#read;
    if (isReading || !read) {
      this.#isReading = true;
      const { kind } = this.#wish;
      read = { ...(yield* readInSteps(this.#source, kind)), kind };
      this.#read = read;
      this.#isReading = false;
    }
    return { arranged: yield* arrangeInSteps(read.entries, this.#wish), kind: read.kind };
  }

  /** Reads these rows anew and puts them to their places. */
  #replace(ids: ReadonlySet<string>): void {
    this.#touched.clear();
    if (!this.isBusy) this.#missed.clear();
    const read = this.#read;
    if (ids.size === 0 || !read) return;
    const { annotations } = this.#source.state;
    const fresh = [...ids]
      .flatMap((id) => annotations.get(id) ?? [])
      .map((one) => new TableEntry(one, read.textPlaces.get(one.textId) ?? read.textPlaces.size, this.#source));
    const freshOf = (kind: CodeKind | null): TableEntry[] =>
      fresh.filter(({ annotation }) => isOfKind(this.#source, kind, annotation.codeId));
    this.#read = { ...read, entries: replaceEntries(read.entries, ids, freshOf(read.kind), compareInTexts) };
    this.#arranged = replaceRows(this.#arranged, ids, freshOf(this.#arrangedKind));
  }
}
