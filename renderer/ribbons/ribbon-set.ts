import { SpanFinder } from '../../core/text/span-finder.ts';
import type { Span } from '../../core/text/span.ts';

/** What is drawn as one band between two panes. */
export interface Ribbon {
  readonly key: string;
  readonly left: Span;
  readonly right: Span;
  /** The class of the passages, or `link` and the kind of the link. */
  readonly look: string;
  readonly title: string;
  /** The passage group; null for links. */
  readonly groupId: string | null;
  readonly choose?: () => void;
}

/** All ribbons between two texts, found by what is in view on either side. */
export class RibbonSet {
  readonly all: readonly Ribbon[];
  readonly #left: SpanFinder<Ribbon>;
  readonly #right: SpanFinder<Ribbon>;

  constructor(ribbons: readonly Ribbon[]) {
    this.all = ribbons;
    this.#left = new SpanFinder(ribbons, ({ left }) => left);
    this.#right = new SpanFinder(ribbons, ({ right }) => right);
  }

  /** Those with at least one end in the stretch of its text that is in view. */
  inView(left: Span, right: Span): Ribbon[] {
    return [...new Set([...this.#left.touching(left), ...this.#right.touching(right)])];
  }
}
