import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedParts } from '../../../main/changed-parts.ts';

describe('What changed between two lists', () => {
  it('is one stretch of each', () => {
    expect(changedParts([1, 2, 3, 4], [1, 5, 4])).toEqual([[2, 3], [5]]);
    expect(changedParts([1, 1], [1, 1, 1])).toEqual([[], [1]]);
    expect(changedParts([], [])).toEqual([[], []]);
  });

  it('makes the second of the first, put in where the first differs', () => {
    const lists = fc.array(fc.nat(3), { maxLength: 12 });
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const [gone, added] = changedParts(before, after);
        const shared = before.length - gone.length;
        expect(after.length - added.length).toBe(shared);
        const places = Array.from({ length: shared + 1 }, (_, start) => start);
        const made = places.map((start) => before.toSpliced(start, gone.length, ...added));
        expect(made).toContainEqual(after);
      }),
    );
  });
});
