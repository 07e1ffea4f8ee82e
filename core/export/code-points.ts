import { countLeading } from '../base/count-leading.ts';
/**
 * Gives a function that turns an offset of the content from UTF-16 code units into Unicode code points (both count
 * from 0). The content is walked once; each offset then costs a binary search over its surrogate pairs. An offset
 * between the halves of a pair counts as the one after the character.
 */
export function codePointOffsets(content: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of content.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index);
  return (offset) => {
    const before = countLeading(pairs.length, (position) => (pairs[position] ?? 0) + 1 < offset);
    return offset - before;
  };
}
