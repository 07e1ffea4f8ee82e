/** How many code points the content has before an offset in UTF-16 code units; half a surrogate pair counts as one. */
export function toCodePoints(content: string, offset: number): number {
  return new CodePointOffsets(content.slice(0, offset)).at(offset);
}

/**
 * Turns offsets in UTF-16 code units into offsets in code points, as other programs count them. Building it reads the
 * content once; each offset then costs a binary search, in any order.
 */
export class CodePointOffsets {
  /** Offsets after each surrogate pair, ascending. */
  readonly #pairEnds: number[] = [];

  constructor(content: string) {
    for (const match of content.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) this.#pairEnds.push(match.index + 2);
  }

  /** The offset in code points; an offset inside a surrogate pair counts the pair's first half. */
  at(offset: number): number {
    let low = 0;
    let high = this.#pairEnds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#pairEnds[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
