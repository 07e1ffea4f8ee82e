import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver, matchPlaces, type PlaceMapBasis } from '../../../../core/duplicates/place-map.ts';
import type { PassageLink } from '../../../../core/duplicates/passage-links.ts';

function link(leftStart: number, leftEnd: number, rightStart: number, rightEnd: number): PassageLink {
  const left = { start: leftStart, end: leftEnd };
  const right = { start: rightStart, end: rightEnd };
  const member = { textId: 'a.txt', span: left, paragraphs: [1, 1] } as const;
  return {
    groupId: 'g',
    class: 'exact',
    similarity: 1,
    preview: '',
    left,
    right,
    leftMember: member,
    rightMember: member,
    pieces: [[leftStart, leftEnd, rightStart, rightEnd]],
  };
}

const basis: PlaceMapBasis = { leftLength: 1000, rightLength: 2000, isSameText: false, links: [], points: [] };

describe('matchPlaces', () => {
  it('knows nothing of two texts without anything in common', () => {
    expect(matchPlaces(basis)).toBeNull();
  });

  it('puts a text together with itself', () => {
    const links = [link(100, 200, 700, 800)];
    expect(matchPlaces({ ...basis, rightLength: 1000, isSameText: true, links })).toEqual([[0, 0]]);
  });

  it('takes both ends of the passages that stand in the same order, and leaves out what was moved', () => {
    const links = [link(100, 200, 50, 150), link(300, 340, 10, 50), link(500, 600, 900, 1000)];
    expect(matchPlaces({ ...basis, links })).toEqual([
      [100, 50],
      [200, 150],
      [500, 900],
      [600, 1000],
    ]);
  });

  it('follows the points, the latest where they cross, and ignores those outside of the texts', () => {
    const links = [link(100, 200, 50, 150), link(500, 600, 900, 1000)];
    const points = [
      [300, 1500],
      [250, 1600],
      [1200, 1700],
    ] as const;
    expect(matchPlaces({ ...basis, links, points })).toEqual([
      [100, 50],
      [200, 150],
      [250, 1600],
    ]);
  });
});

/** Pairs of heights that rise in both. */
const pairs = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 })), { minLength: 1, maxLength: 30 })
  .map((steps) => {
    let from = 0;
    let to = 0;
    return steps.map(([stepFrom, stepTo]) => ({ from: (from += stepFrom), to: (to += stepTo) }));
  });
type Pairs = { from: number; to: number }[];
const there = (all: Pairs, height: number): number =>
  carryOver(
    height,
    all.length,
    (index) => all[index]?.from ?? Number.NaN,
    (index) => all[index]?.to ?? Number.NaN,
  );
const back = (all: Pairs, height: number): number =>
  there(
    all.map(({ from, to }) => ({ from: to, to: from })),
    height,
  );

describe('carryOver', () => {
  it('hits every pair', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        for (const { from, to } of all) expect(there(all, from)).toBe(to);
      }),
    );
  });

  it('never falls', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: -500, max: 13_000 }), fc.nat(300), (all, height, more) => {
        expect(there(all, height + more)).toBeGreaterThanOrEqual(there(all, height));
      }),
    );
  });

  it('comes back to where it started', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: -500, max: 13_000 }), (all, height) => {
        expect(back(all, there(all, height))).toBeCloseTo(height, 6);
      }),
    );
  });

  it('keeps the distance before the first pair and behind the last, and without any', () => {
    const all = [
      { from: 100, to: 40 },
      { from: 200, to: 500 },
    ];
    expect(there(all, 70)).toBe(10);
    expect(there(all, 150)).toBe(270);
    expect(there(all, 230)).toBe(530);
    expect(there([], 12)).toBe(12);
  });

  it('goes on behind a gap that only one side has', () => {
    const all = [
      { from: 100, to: 40 },
      { from: 100, to: 400 },
      { from: 200, to: 500 },
    ];
    expect(there(all, 100)).toBe(400);
    expect(there(all, 99)).toBe(39);
  });
});
