import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansOverlap } from '../../../../core/text/span.ts';
import { drawnLanes } from '../../../../renderer/text/annotation-classes.ts';
import { LaneBook, type LaneUser } from '../../../../renderer/text/lane-book.ts';

const user = (annotationId: string, start: number, end: number): LaneUser => ({ annotationId, anchor: { start, end } });

function lanes(book: LaneBook, users: readonly LaneUser[], asked = users): number[] {
  return asked.map((one) => book.laneOf(one, () => users.filter((other) => spansOverlap(one.anchor, other.anchor))));
}

describe('LaneBook', () => {
  it('gives the lane next to the words to what lies alone', () => {
    expect(lanes(new LaneBook(), [user('a', 0, 5), user('b', 5, 9)])).toEqual([0, 0]);
  });

  it('gives each of those that overlap a lane of its own, the lowest that is free', () => {
    expect(lanes(new LaneBook(), [user('a', 0, 20), user('b', 2, 6), user('c', 4, 9), user('d', 7, 9)])).toEqual([
      0, 1, 2, 1,
    ]);
  });

  it('keeps the lanes of the others when one goes', () => {
    const book = new LaneBook();
    const [first, second, third] = [user('a', 0, 9), user('b', 2, 9), user('c', 4, 9)];
    lanes(book, [first, second, third]);
    expect(lanes(book, [second, third])).toEqual([1, 2]);
  });

  it('keeps the lanes of those that are there when one comes before them', () => {
    const book = new LaneBook();
    const old = user('b', 5, 9);
    lanes(book, [old]);
    const added = user('a', 0, 20);
    expect(lanes(book, [added, old])).toEqual([1, 0]);
  });

  it('gives another lane to one that grew into its neighbour', () => {
    const book = new LaneBook();
    const neighbour = user('b', 5, 9);
    lanes(book, [user('a', 0, 5), neighbour]);
    expect(lanes(book, [user('a', 0, 6), neighbour])).toEqual([1, 0]);
  });

  it('lets one that grew keep its lane where it can', () => {
    const book = new LaneBook();
    lanes(book, [user('a', 0, 9), user('b', 4, 6)]);
    expect(lanes(book, [user('a', 0, 9), user('b', 4, 8)])).toEqual([0, 1]);
  });

  it('has those that find no drawn lane free share the one beyond', () => {
    const users = Array.from({ length: drawnLanes + 3 }, (_, position) => user(String(position), position, 20));
    expect(lanes(new LaneBook(), users)).toEqual([0, 1, 2, 3, drawnLanes, drawnLanes, drawnLanes]);
  });

  it('foretells the lane that one more will be given', () => {
    const book = new LaneBook();
    const users = [user('a', 0, 20), user('b', 2, 6), user('c', 4, 9)];
    lanes(book, users);
    const added = user('d', 5, 8);
    expect(book.freeLane(users)).toBe(3);
    expect(book.freeLane(users.slice(0, 1))).toBe(1);
    expect(book.laneOf(added, () => [...users, added])).toBe(3);
  });

  it('never gives two that overlap the same drawn lane, in whatever order they are asked for', () => {
    const users = fc
      .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 15 })), { maxLength: 25 })
      .map((pairs) => pairs.map(([start, length], position) => user(String(position), start, start + length)));
    fc.assert(
      fc.property(users, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const keys = new Map(all.map((one) => [one, numbers.next().value ?? 0]));
        const shuffled = [...all].sort((left, right) => (keys.get(left) ?? 0) - (keys.get(right) ?? 0));
        const given = lanes(new LaneBook(), all, shuffled);
        shuffled.forEach((one, position) =>
          shuffled.forEach((other, place) => {
            if (position === place || !spansOverlap(one.anchor, other.anchor)) return;
            if (given[position] !== drawnLanes) expect(given[position]).not.toBe(given[place]);
          }),
        );
      }),
    );
  });
});
