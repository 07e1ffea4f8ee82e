import { countLeading } from '../../core/base/count-leading.ts';
import type { SearchQuery } from '@codemirror/search';
import type { EditorState } from '@codemirror/state';
import type { Span } from '../../core/text/span.ts';

/** How much text is searched before the clock is looked at, in UTF-16 code units. */
const stretch = 32_768;
/** How long the window may be kept busy at a time, in milliseconds. */
const slice = 8;

/**
 * Finds all matches of a query in a text, bit by bit, so that the window stays usable while a huge text is searched.
 * Matches do not overlap, as when going from one to the next.
 */
export class MatchCounter {
  /** Start of each match found so far, in order. */
  #starts: number[] = [];
  #isDone = true;
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #report: () => void;

  /** `report` is called whenever more is known. */
  constructor(report: () => void) {
    this.#report = report;
  }

  get total(): number {
    return this.#starts.length;
  }

  /** True when `total` is final. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** Number of the match that starts there, counted from 1; 0 when none that is known does. */
  numberOf(start: number): number {
    const position = this.#positionOf(start);
    return this.#starts[position] === start ? position + 1 : 0;
  }

  /** Start of the first known match at or after the offset; when all are known, of the very first behind the last one. */
  firstFrom(offset: number): number | null {
    return this.#starts[this.#positionOf(offset)] ?? (this.#isDone ? (this.#starts[0] ?? null) : null);
  }

  /** Starts over with another query; an invalid one has no matches. */
  start(state: EditorState, query: SearchQuery): void {
    this.stop();
    this.#starts = [];
    this.#isDone = !query.valid;
    if (!query.valid) return this.#report();
    const steps = findMatches(state, query, (match) => this.#starts.push(match.start));
    const work = (): void => {
      const end = performance.now() + slice;
      do this.#isDone = steps.next().done === true;
      while (!this.#isDone && performance.now() < end);
      this.#timer = this.#isDone ? null : setTimeout(work);
      this.#report();
    };
    work();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #positionOf(offset: number): number {
    return countLeading(this.#starts.length, (position) => (this.#starts[position] ?? 0) < offset);
  }
}

/** Goes through a text in stretches, pausing after each; a match may reach beyond the stretch that it begins in. */
export function* findMatches(state: EditorState, query: SearchQuery, found: (match: Span) => void): Generator<void> {
  const { length } = state.doc;
  // A character of the query may stand for several of the text, decomposed ones for instance.
  const reach = query.search.length * 4 + 64;
  let from = 0;
  while (from < length) {
    const border = Math.min(from + stretch, length);
    let next = border;
    const cursor = query.getCursor(state, from, Math.min(border + reach, length));
    for (let match = cursor.next(); !match.done; match = cursor.next()) {
      const { from: start, to: end } = match.value;
      if (start >= border) break;
      found({ start, end });
      next = Math.max(border, end);
    }
    from = next;
    yield;
  }
}
