import { isLetterCode, isSpaceCode } from '../text/characters.ts';

/** A pair of quotation marks with what stands between them (UTF-16 offsets, marks included). */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** What stands between the marks, without white space at its ends. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** The quotation goes on in the next paragraph, which opens with a mark again. */
  readonly continues: boolean;
}

/** The pair from its opening mark to behind its closing one, or to where it breaks off; null when it holds no word. */
export function segmentOf(content: string, start: number, end: number, continues: boolean): Segment | null {
  let innerStart = start + 1;
  let innerEnd = continues ? end : end - 1;
  while (innerStart < innerEnd && isSpaceCode(content.charCodeAt(innerStart))) innerStart += 1;
  while (innerEnd > innerStart && isSpaceCode(content.charCodeAt(innerEnd - 1))) innerEnd -= 1;
  // The look is short, since a word begins soon or not at all.
  for (let offset = innerStart; offset < innerEnd && offset < innerStart + 40; offset += 1) {
    if (isLetterCode(content.charCodeAt(offset)))
      return { start, end: continues ? innerEnd : end, innerStart, innerEnd, continues };
  }
  return null;
}
