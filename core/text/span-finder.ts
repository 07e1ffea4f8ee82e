import { countLeading } from '../base/count-leading.ts';
import type { Span } from './span.ts';

/**
 * Finds, among many things with a span each, those that touch a stretch of the text: two binary searches and a walk
 * over what can touch it. Spans are UTF-16 code units and may overlap and nest.
 */
export class SpanFinder<T> {
  readonly #sorted: readonly { readonly item: T; readonly span: Span }[];
  /** For each position the farthest end of all items up to it: never falls, so that it can be searched too. */
  readonly #reach: number[] = [];

  constructor(items: readonly T[], spanOf: (item: T) => Span) {
    this.#sorted = items
      .map((item) => ({ item, span: spanOf(item) }))
      .sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
    let reach = 0;
    for (const { span } of this.#sorted) this.#reach.push((reach = Math.max(reach, span.end)));
  }

  /** How many things there are to find. */
  get size(): number {
    return this.#sorted.length;
  }

  /** The things that share at least one code unit with the stretch, in order of their starts. */
  touching({ start, end }: Span): T[] {
    const found: T[] = [];
    for (let position = this.#firstReaching(start); position < this.#sorted.length; position += 1) {
      const entry = this.#sorted[position];
      if (!entry || entry.span.start >= end) break;
      if (entry.span.end > start) found.push(entry.item);
    }
    return found;
  }

  #firstReaching(offset: number): number {
    return countLeading(this.#reach.length, (position) => (this.#reach[position] ?? 0) <= offset);
  }
}
