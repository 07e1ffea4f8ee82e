/**
 * Binary search: how many of `length` positions, from 0 on, pass a test that no position passes after the first one that
 * does not. Asks for about log2(length) of them.
 */
export function countLeading(length: number, passes: (position: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
