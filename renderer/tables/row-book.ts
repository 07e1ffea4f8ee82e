import type { Annotation } from '../../core/annotation/annotation.ts';
import type { Change } from '../../core/command/change.ts';
import { workInSlices, type Slicing } from '../state/sliced-work.ts';
import { nothingArranged, placeAmong, type ArrangedRows } from './arrange-rows.ts';
import { readInSteps, type TableSource } from './read-rows.ts';
import { compareInTexts, TableEntry } from './table-entry.ts';
import { rearrangeInSteps, replaceTouched, type TableRows } from './table-rows.ts';
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
  #shown: TableRows;
  /** What was read and is being arranged. */
  #pending: TableRows | null = null;
  #stop: (() => void) | null = null;
  /** Whether the entries are being read; they are arranged afterwards as is wished then. */
  #isReading = false;
  /** What is worked on began before all had to be read anew. */
  #isOutdated = false;
  #isBehind = true;
  /** So much has changed that it was not followed: nothing read before is of use. */
  #isLost = false;
  /** Annotations that changed, as the rows shown have them, and as what is worked on has them. */
  readonly #touched = new Map<string, Annotation | null>();
  readonly #missed = new Map<string, Annotation | null>();

  /** `tell` is called when rows are there that took longer than a moment. */
  constructor(source: TableSource, wish: TableWish, tell: () => void, slicing: Slicing = betweenInputs) {
    this.#source = source;
    this.#tell = tell;
    this.#slicing = slicing;
    this.#wish = wish;
    this.#shown = noRows(wish);
    this.#start(true);
  }

  /** The rows to show. */
  get arranged(): ArrangedRows {
    return this.#takeTouched().arranged;
  }

  /** How many entries there are, shown or not. */
  get total(): number {
    return this.#takeTouched().entries.length;
  }

  /** True while rows other than those shown are worked on. */
  get isBusy(): boolean {
    return this.#stop !== null;
  }

  /** True while the rows shown are not as the project has them, or have never been read. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** The heading that an entry stands under, `here` where there are none; empty where it is not shown. */
  headingOver(rowId: string): string {
    const entry = this.#shownEntry(rowId);
    const { grouping } = this.arranged;
    if (!entry) return '';
    return grouping ? `group:${grouping.valueOf(entry.row)}` : 'here';
  }

  /** Where an entry stands among the rows; -1 where it is not shown. */
  placeOf(rowId: string): number {
    const entry = this.#shownEntry(rowId);
    if (!entry) return -1;
    const { entries, headings, compare } = this.arranged;
    const place = placeAmong(entries, entry, compare);
    if (entries[place] !== entry) return -1;
    let [above, end] = [0, 0];
    for (const { count } of headings) {
      if (end > place) break;
      above += 1;
      end += count;
    }
    return place + above;
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
    const touched = touchedRows(change, this.#source);
    if (!touched) return this.renew();
    for (const [id, before] of touched) {
      if (!this.#touched.has(id)) this.#touched.set(id, before);
      if (this.isBusy && !this.#missed.has(id)) this.#missed.set(id, before);
    }
    if (Math.max(this.#touched.size, this.#missed.size) <= mostTouched) return;
    this.#isLost = true;
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
    this.#shown = noRows(this.#wish);
    this.#start(true);
  }

  /** Stops what is worked on, for good. */
  stop(): void {
    this.#stop?.();
    this.#stop = null;
    this.#pending = null;
    this.#touched.clear();
    this.#missed.clear();
  }

  #start(isReading: boolean): void {
    this.#stop?.();
    this.#stop = null;
    this.#takeTouched();
    if (isReading) {
      this.#pending = null;
      this.#isBehind = true;
      this.#isOutdated = false;
      this.#isLost = false;
    } else if (this.#pending) this.#pending = replaceTouched(this.#pending, this.#missed, this.#source);
    this.#missed.clear();
    let isDone = false;
    const stop = workInSlices(this.#work(isReading), this.#slicing, (rows, isAtOnce) => {
      isDone = true;
      this.#stop = null;
      this.#pending = null;
      if (!this.#isLost) this.#shown = replaceTouched(rows, this.#missed, this.#source);
      this.#missed.clear();
      this.#touched.clear();
      this.#isBehind = this.#isOutdated;
      if (this.#isOutdated) this.#start(true);
      if (!isAtOnce) this.#tell();
    });
    if (!isDone) this.#stop = stop;
  }

  *#work(isReading: boolean): Generator<undefined, TableRows> {
    let rows = this.#pending ?? this.#shown;
    if (isReading) {
      this.#isReading = true;
      const { kind } = this.#wish;
      const read = yield* readInSteps(this.#source, kind);
      rows = { ...read, kind, sorted: null, arranged: nothingArranged(this.#wish) };
      this.#pending = rows;
      this.#isReading = false;
    }
    return yield* rearrangeInSteps(rows, this.#wish);
  }

  #takeTouched(): TableRows {
    if (!this.#isLost) this.#shown = replaceTouched(this.#shown, this.#touched, this.#source);
    this.#touched.clear();
    return this.#shown;
  }

  #shownEntry(rowId: string): TableEntry | null {
    const { entries, textPlaces, arranged } = this.#takeTouched();
    const annotation = this.#source.state.annotations.get(rowId);
    if (!annotation) return null;
    const place = textPlaces.get(annotation.textId) ?? textPlaces.size;
    const entry = entries[placeAmong(entries, new TableEntry(annotation, place, this.#source), compareInTexts)];
    return entry?.rowId === rowId && arranged.isShown(entry) ? entry : null;
  }
}

function noRows(wish: TableWish): TableRows {
  return { entries: [], textPlaces: new Map(), kind: wish.kind, sorted: null, arranged: nothingArranged(wish) };
}
