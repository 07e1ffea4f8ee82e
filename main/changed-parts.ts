/**
 * What of two lists is not the same at both ends: the part that went and the part that came in its place. Items count as
 * the same when they are one object. Linear, and quick where the lists share long ends.
 */
export function changedParts<Item>(
  before: readonly Item[],
  after: readonly Item[],
): readonly [gone: readonly Item[], added: readonly Item[]] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}
