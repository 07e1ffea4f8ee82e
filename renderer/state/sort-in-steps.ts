const blockLength = 128;
const perStep = 512;

/**
 * Sorts as `toSorted` does, equal items staying as they are, and stops after small steps: blocks are sorted each at once,
 * then merged by twos, then by fours, and so on.
 */
export function* sortInSteps<Item>(
  items: readonly Item[],
  compare: (left: Item, right: Item) => number,
): Generator<undefined, Item[]> {
  let sorted: Item[] = [];
  for (let start = 0; start < items.length; start += blockLength) {
    for (const item of items.slice(start, start + blockLength).sort(compare)) sorted.push(item);
    yield;
  }
  for (let width = blockLength; width < sorted.length; width *= 2) {
    const merged: Item[] = [];
    for (let start = 0; start < sorted.length; start += 2 * width) {
      const middle = Math.min(start + width, sorted.length);
      const end = Math.min(start + 2 * width, sorted.length);
      for (let left = start, right = middle; left < middle || right < end;) {
        const isLeft = right >= end || (left < middle && compare(sorted[left] as Item, sorted[right] as Item) <= 0);
        merged.push(sorted[isLeft ? left++ : right++] as Item);
        if (merged.length % perStep === 0) yield;
      }
    }
    sorted = merged;
  }
  return sorted;
}
