import type { Paragraph } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { describeHit } from './kwic.ts';
import type { SearchHit } from './search-query.ts';

/** Spans of each text that a hit must touch. */
export type SearchScope = ReadonlyMap<string, readonly Span[]>;

interface SearchedText {
  readonly textId: string;
  readonly content: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Gathers the hits of a search: the first up to a limit with their context, the others as a number. */
export class HitCollector {
  readonly hits: SearchHit[] = [];
  total = 0;
  textCount = 0;
  readonly #limit: number;
  readonly #scope: SearchScope | null;

  /** With a `scope`, only hits that touch one of its spans count. */
  constructor(limit: number, scope: SearchScope | null) {
    this.#limit = limit;
    this.#scope = scope;
  }

  /**
   * A function that takes the hits of this text, from its beginning to its end. It is called with whatever places the
   * search has; `toSpan` makes offsets of them, and only where they are needed.
   */
  of(text: SearchedText, toSpan: (start: number, end: number) => Span): (start: number, end: number) => void {
    const scope = this.#scope && mergeSpans(this.#scope.get(text.textId) ?? []);
    let isFirst = true;
    let next = 0;
    return (start, end) => {
      if (scope) {
        const span = toSpan(start, end);
        while (next < scope.length && (scope[next]?.end ?? 0) <= span.start) next += 1;
        const candidate = scope[next];
        if (!candidate || candidate.start >= span.end) return;
      }
      this.total += 1;
      if (isFirst) this.textCount += 1;
      isFirst = false;
      if (this.hits.length >= this.#limit) return;
      const span = toSpan(start, end);
      this.hits.push(describeHit(text, span.start, span.end));
    };
  }
}

/** The spans in order, those that touch put together. */
function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
