import { undecided, unmatched, type ParagraphAlignment } from './align-paragraphs.ts';
import { likenessOf } from './find-quote.ts';

/*
 * Which new paragraph an edited old one has become. The old words are not stored; what is known of them is what the
 * anchors in them quote. Between two paragraphs that are known to be the same, the edited ones are aligned in order
 * (Needleman and Wunsch 1970) by how much of the quotes is found; a choice counts only when no other explanation of
 * the stretch is about as good.
 */

/** Below this likeness two paragraphs have nothing to do with each other. */
const leastLikeness = 0.55;
/** An explanation must be better than the next one by this much. */
const margin = 0.12;
/** Weight of standing at the same place where as many paragraphs were taken out as were put in. */
const samePlace = 0.3;
const mostCells = 40_000;

/** What the anchors of each old paragraph say about its words, and how like a new paragraph that is. */
export class Likeness {
  readonly #piecesByHash: ReadonlyMap<string, readonly string[]>;
  readonly #before: readonly string[];
  readonly #after: readonly string[];
  readonly #known = new Map<string, number>();

  /** `before` are the old hashes, `after` the new paragraphs' words. Equal old paragraphs share what is known of them. */
  constructor(
    before: readonly string[],
    after: readonly string[],
    piecesByHash: ReadonlyMap<string, readonly string[]>,
  ) {
    this.#before = before;
    this.#after = after;
    this.#piecesByHash = piecesByHash;
  }

  /** True when anything is known of the old paragraph's words. */
  isKnown(old: number): boolean {
    return this.#piecesByHash.has(this.#before[old] ?? '');
  }

  /** True when the two old paragraphs say about the same, as far as is known. */
  areAlike(left: number, right: number): boolean {
    const [one, other] = [this.#before[left] ?? '', this.#before[right] ?? ''];
    const pieces = this.#piecesByHash.get(other) ?? [];
    return one === other || likenessOf((this.#piecesByHash.get(one) ?? []).join('\n'), pieces) >= leastLikeness;
  }

  /** From 0 to 1; 0 where nothing is known. */
  of(old: number, at: number): number {
    const hash = this.#before[old] ?? '';
    const key = `${hash} ${String(at)}`;
    let likeness = this.#known.get(key);
    if (likeness === undefined) {
      likeness = likenessOf(this.#after[at] ?? '', this.#piecesByHash.get(hash) ?? []);
      this.#known.set(key, likeness);
    }
    return likeness;
  }
}

/** What has become of old paragraphs that have no equal in the new text. */
export interface EditedParagraphs {
  /** For each one asked for: the new paragraph it was edited into, or `undecided`, or `unmatched`. */
  readonly into: ReadonlyMap<number, number>;
  /** For each one: the unexplained new paragraphs in the same stretch, where it may have been split or joined. */
  readonly around: ReadonlyMap<number, readonly number[]>;
}

/** Matches the anchored old paragraphs without an equal. New paragraphs that equal another old one are never taken. */
export function matchEditedParagraphs(
  alignment: ParagraphAlignment,
  likeness: Likeness,
  anchored: ReadonlySet<number>,
): EditedParagraphs {
  const editedInto = new Map<number, number>();
  const around = new Map<number, readonly number[]>();
  for (const gap of gapsOf(alignment)) {
    for (const old of gap.olds) around.set(old, gap.news);
    if (gap.olds.some((old) => anchored.has(old)) && gap.news.length > 0) matchGap(gap, likeness, anchored, editedInto);
  }
  const taken = new Set(editedInto.values());
  for (const old of anchored) {
    if (alignment.newOf[old] !== unmatched || editedInto.has(old)) continue;
    editedInto.set(old, matchAnywhere(old, alignment, likeness, taken));
  }
  return { into: editedInto, around };
}

interface Gap {
  readonly olds: number[];
  readonly news: number[];
}

/** The stretches between paragraphs that kept their order, with what is left unexplained on both sides. */
function gapsOf({ newOf, oldOf, isMoved }: ParagraphAlignment): Gap[] {
  const gaps: Gap[] = [];
  let at = 0;
  let olds: number[] = [];
  const close = (end: number) => {
    const news: number[] = [];
    for (; at < end; at += 1) if (oldOf[at] === unmatched) news.push(at);
    at = end + 1;
    if (olds.length > 0) gaps.push({ olds, news });
    olds = [];
  };
  newOf.forEach((position, old) => {
    if (position === unmatched) olds.push(old);
    else if (position !== undecided && isMoved[old] === 0) close(position);
  });
  close(oldOf.length);
  return gaps;
}

function matchGap(gap: Gap, likeness: Likeness, anchored: ReadonlySet<number>, editedInto: Map<number, number>): void {
  const { olds, news } = gap;
  const isEven = olds.length === news.length;
  if (olds.length * news.length > mostCells) {
    olds.forEach((old, index) => {
      const at = news[index];
      if (isEven && at !== undefined && anchored.has(old) && likeness.of(old, at) >= leastLikeness)
        editedInto.set(old, at);
    });
    return;
  }
  const width = news.length + 1;
  const gain = (row: number, column: number): number => {
    const old = olds[row] ?? 0;
    const bonus = isEven && row === column ? samePlace : 0;
    if (!likeness.isKnown(old)) return 0.05 + bonus;
    const score = likeness.of(old, news[column] ?? 0);
    return score < leastLikeness ? -Infinity : score + bonus;
  };
  const before = new Float64Array((olds.length + 1) * width);
  const after = new Float64Array((olds.length + 1) * width);
  for (let row = 1; row <= olds.length; row += 1) {
    for (let column = 1; column < width; column += 1) {
      const pair = (before[(row - 1) * width + column - 1] ?? 0) + gain(row - 1, column - 1);
      before[row * width + column] = Math.max(
        before[(row - 1) * width + column] ?? 0,
        before[row * width + column - 1] ?? 0,
        pair,
      );
    }
  }
  for (let row = olds.length - 1; row >= 0; row -= 1) {
    for (let column = width - 2; column >= 0; column -= 1) {
      const pair = (after[(row + 1) * width + column + 1] ?? 0) + gain(row, column);
      after[row * width + column] = Math.max(
        after[(row + 1) * width + column] ?? 0,
        after[row * width + column + 1] ?? 0,
        pair,
      );
    }
  }
  /** Worth of the best explanation of the whole gap in which these two are the same paragraph. */
  const worth = (row: number, column: number): number =>
    (before[row * width + column] ?? 0) + gain(row, column) + (after[(row + 1) * width + column + 1] ?? 0);
  const bestWorth = before[olds.length * width + news.length] ?? 0;
  olds.forEach((old, row) => {
    if (!anchored.has(old)) return;
    const columns = news.map((_, column) => column).filter((column) => worth(row, column) > bestWorth - margin);
    const [column] = columns;
    if (column === undefined) return;
    // Two paragraphs of different words that fit the same new one were joined in it; two copies are rivals.
    const rivals = olds.filter(
      (rival, other) => other !== row && worth(other, column) > bestWorth - margin && likeness.areAlike(old, rival),
    );
    editedInto.set(old, columns.length === 1 && rivals.length === 0 ? (news[column] ?? unmatched) : undecided);
  });
}

/** A paragraph that was both moved and edited: the only one anywhere that is like it. */
function matchAnywhere(
  old: number,
  { oldOf }: ParagraphAlignment,
  likeness: Likeness,
  taken: ReadonlySet<number>,
): number {
  if (!likeness.isKnown(old)) return unmatched;
  const free: number[] = [];
  oldOf.forEach((match, at) => {
    if (match === unmatched && !taken.has(at)) free.push(at);
  });
  if (free.length > 2_000) return unmatched;
  const rated = free
    .map((at) => ({ at, score: likeness.of(old, at) }))
    .filter(({ score }) => score >= leastLikeness + 0.1)
    .sort((left, right) => right.score - left.score);
  const [best, second] = rated;
  if (!best) return unmatched;
  return second && best.score - second.score < margin ? undecided : best.at;
}
