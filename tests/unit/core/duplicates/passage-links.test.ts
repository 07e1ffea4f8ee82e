import { describe, expect, it } from 'vitest';
import { linkPassages } from '../../../../core/duplicates/passage-links.ts';
import type { AlignedGroup, PassagePair } from '../../../../core/duplicates/passage-result.ts';

type Place = [textId: string, start: number, end: number];

function group(groupId: string, places: Place[], pairs: PassagePair[] = [], more: Partial<AlignedGroup> = {}) {
  return {
    groupId,
    class: 'exact',
    similarity: 1,
    members: places.map(([textId, start, end]) => ({ textId, span: { start, end }, paragraphs: [1, 1] })),
    source: 0,
    preview: groupId,
    pairs,
    ...more,
  } satisfies AlignedGroup;
}

const spansOf = (links: ReturnType<typeof linkPassages>) =>
  links.map(({ left, right }) => [left.start, left.end, right.start, right.end]);

describe('linkPassages', () => {
  it('links the members of one text with those of the other, by their whole spans where nothing is aligned', () => {
    const groups = [
      group('one', [
        ['a', 0, 10],
        ['b', 50, 62],
        ['c', 5, 15],
      ]),
      group('two', [
        ['a', 20, 30],
        ['c', 40, 50],
      ]),
    ];
    expect(spansOf(linkPassages(groups, 'a', 'b'))).toEqual([[0, 10, 50, 62]]);
    expect(spansOf(linkPassages(groups, 'b', 'c'))).toEqual([[50, 62, 5, 15]]);
    expect(linkPassages(groups, 'b', 'd')).toEqual([]);
  });

  it('takes what the detector aligned, turned round where the sides are', () => {
    const groups = [
      group(
        'one',
        [
          ['a', 0, 100],
          ['b', 200, 300],
        ],
        [
          {
            a: 0,
            b: 1,
            similarity: 0.8,
            aligned: [
              [0, 40, 210, 250],
              [60, 90, 260, 290],
            ],
            pieces: [
              [0, 20, 210, 230],
              [25, 40, 235, 250],
              [60, 90, 260, 290],
            ],
          },
        ],
      ),
    ];
    const links = linkPassages(groups, 'a', 'b');
    expect(spansOf(links)).toEqual([
      [0, 40, 210, 250],
      [60, 90, 260, 290],
    ]);
    expect(links.map(({ pieces }) => pieces)).toEqual([
      [
        [0, 20, 210, 230],
        [25, 40, 235, 250],
      ],
      [[60, 90, 260, 290]],
    ]);
    expect(spansOf(linkPassages(groups, 'b', 'a'))).toEqual([
      [210, 250, 0, 40],
      [260, 290, 60, 90],
    ]);
  });

  it('links the members inside one text with each other, none with itself', () => {
    const groups = [
      group('one', [
        ['a', 0, 10],
        ['a', 50, 60],
      ]),
    ];
    expect(spansOf(linkPassages(groups, 'a', 'a'))).toEqual([
      [0, 10, 50, 60],
      [50, 60, 0, 10],
    ]);
  });

  it('leaves out site boilerplate', () => {
    const places: Place[] = [
      ['a', 0, 10],
      ['b', 0, 10],
    ];
    expect(linkPassages([group('one', places, [], { class: 'boilerplate' })], 'a', 'b')).toEqual([]);
  });

  it('stays in proportion to the members of a group that stands hundreds of times in both texts', () => {
    const places = ['a', 'b'].flatMap((textId) =>
      Array.from({ length: 300 }, (_, index): Place => [textId, index * 20, index * 20 + 10]),
    );
    const pairs = places.slice(1).map((_, index) => ({
      a: 0,
      b: index + 1,
      similarity: 1,
      aligned: [[0, 10, places[index + 1]?.[1] ?? 0, places[index + 1]?.[2] ?? 0]] as const,
    }));
    const links = linkPassages([group('one', places, pairs)], 'a', 'b');
    expect(links.length).toBeLessThanOrEqual(600);
    expect(new Set(links.map(({ left }) => left.start)).size).toBe(300);
    expect(new Set(links.map(({ right }) => right.start)).size).toBe(300);
  });
});
