import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorpusOverlap, type OverlapText } from '../../../../core/duplicates/corpus-overlap.ts';
import type { AlignedGroup, PassagePair } from '../../../../core/duplicates/passage-result.ts';

/** Which words of a text, the end exclusive. */
type Place = readonly [textId: string, start: number, end: number];

const wordCounts: Readonly<Record<string, number>> = { a: 100, b: 200, c: 50 };

/** Offsets say nothing here: each word takes up ten code units. */
function group(
  groupId: string,
  places: readonly Place[],
  { pairs = [], ...more }: Partial<AlignedGroup> = {},
): AlignedGroup {
  return {
    groupId,
    class: 'exact',
    similarity: 1,
    members: places.map(([textId, start, end]) => ({
      textId,
      span: { start: 10 * start, end: 10 * end },
      paragraphs: [1, 1],
    })),
    source: 0,
    preview: groupId,
    pairs: pairs.map((pair) => ({ ...pair, aligned: [] })),
    words: {
      members: places.map(([textId, start, end]) => [start, end, wordCounts[textId] ?? 0]),
      pairs: pairs.map(({ aligned }) => aligned),
    },
    ...more,
  };
}

const text = (textId: string, date: string | null = null): OverlapText => ({ textId, date });

describe('CorpusOverlap', () => {
  const texts = [text('a'), text('b'), text('c')];

  it('counts what two texts share once, however many groups cover it', () => {
    const overlap = new CorpusOverlap(
      [
        group('one', [
          ['a', 0, 40],
          ['b', 100, 140],
        ]),
        group('two', [
          ['a', 20, 60],
          ['b', 10, 50],
        ]),
      ],
      texts,
    );
    expect(overlap.shared('a', 'b')).toBe(60);
    expect(overlap.share('a', 'b')).toBe(0.6);
    expect(overlap.shared('b', 'a')).toBe(80);
    expect(overlap.shared('a', 'c')).toBe(0);
    expect(overlap.repeated('a')).toEqual({ within: 0, inOthers: 0.6 });
    expect(overlap.repeated('c')).toEqual({ within: 0, inOthers: 0 });
  });

  it('tells what a text repeats itself from what others repeat', () => {
    const overlap = new CorpusOverlap(
      [
        group('one', [
          ['a', 0, 10],
          ['a', 50, 60],
        ]),
      ],
      texts,
    );
    expect(overlap.shared('a', 'a')).toBe(20);
    expect(overlap.repeated('a')).toEqual({ within: 0.2, inOthers: 0 });
  });

  it('takes what was aligned rather than whole members', () => {
    const pair: PassagePair = { a: 0, b: 1, similarity: 0.7, aligned: [[5, 15, 60, 72]] };
    const overlap = new CorpusOverlap(
      [
        group(
          'one',
          [
            ['a', 0, 40],
            ['b', 50, 90],
          ],
          { pairs: [pair] },
        ),
      ],
      texts,
    );
    expect([overlap.shared('a', 'b'), overlap.shared('b', 'a')]).toEqual([10, 12]);
  });

  it('counts once, where that is wished, what a text repeats itself, and takes the text for as much shorter', () => {
    const found = [
      group('one', [
        ['a', 0, 20],
        ['a', 50, 70],
        ['b', 0, 20],
      ]),
    ];
    const overlap = new CorpusOverlap(found, texts, true);
    expect([overlap.shared('a', 'b'), overlap.shared('b', 'a'), overlap.shared('a', 'a')]).toEqual([20, 20, 20]);
    expect(overlap.repeated('a')).toEqual({ within: 20 / 80, inOthers: 20 / 80 });
    const every = new CorpusOverlap(found, texts);
    expect([every.shared('a', 'b'), every.shared('b', 'a'), every.shared('a', 'a')]).toEqual([40, 20, 40]);
    expect(every.repeated('a')).toEqual({ within: 0.4, inOthers: 0.4 });
  });

  it('leaves out groups of which no words were counted', () => {
    const { words, ...uncounted } = group('one', [
      ['a', 0, 40],
      ['b', 0, 40],
    ]);
    expect(words).toBeDefined();
    expect(new CorpusOverlap([uncounted], texts).partners('a')).toEqual([]);
  });

  it('leaves out boilerplate and texts that are gone', () => {
    const places: Place[] = [
      ['a', 0, 40],
      ['b', 0, 40],
      ['gone', 0, 40],
    ];
    const overlap = new CorpusOverlap([group('one', places, { class: 'boilerplate' })], texts);
    expect(overlap.shared('a', 'b')).toBe(0);
    expect(new CorpusOverlap([group('one', places)], texts).shared('a', 'gone')).toBe(0);
  });

  it('takes the earlier date for the earlier text, and the source where dates do not tell', () => {
    const places: Place[] = [
      ['a', 0, 40],
      ['b', 0, 40],
    ];
    const earlier = (a: string | null, b: string | null, source = 0) =>
      new CorpusOverlap([group('one', places, { source })], [text('a', a), text('b', b)]).earlier('a', 'b');
    expect(earlier('2024-05-02', '2024-05-01')).toBe('other');
    expect(earlier('2024-05-01', '2024-05-02', 1)).toBe('one');
    expect(earlier('--05-02', '2024-05-01')).toBe('one');
    expect(earlier(null, null, 1)).toBe('other');
  });

  it('finds the first passage that two texts have in common, and within one text two different places', () => {
    const overlap = new CorpusOverlap(
      [
        group('late', [
          ['a', 50, 60],
          ['b', 0, 10],
        ]),
        group('early', [
          ['b', 100, 110],
          ['a', 30, 40],
          ['a', 10, 20],
        ]),
      ],
      texts,
    );
    expect(overlap.firstCommon('a', 'b')).toEqual({ groupId: 'early', one: 2, other: 0 });
    expect(overlap.firstCommon('b', 'a')).toEqual({ groupId: 'late', one: 1, other: 0 });
    expect(overlap.firstCommon('a', 'a')).toEqual({ groupId: 'early', one: 2, other: 1 });
    expect(overlap.firstCommon('b', 'b')).toBeNull();
  });

  const place = fc
    .record({ textId: fc.constantFrom('a', 'b', 'c'), start: fc.nat(49), length: fc.nat(60) })
    .map(({ textId, start, length }): Place => [textId, start, Math.min(start + length, wordCounts[textId] ?? 0)]);
  const pairs = fc.array(
    fc.record({
      a: fc.nat(4),
      b: fc.nat(4),
      similarity: fc.constant(1),
      aligned: fc.array(fc.tuple(fc.nat(60), fc.nat(120), fc.nat(60), fc.nat(120)), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  );
  const groups = fc.array(
    fc
      .record({ id: fc.nat(), places: fc.array(place, { minLength: 2, maxLength: 5 }), pairs })
      .map(({ id, places, pairs: found }) => group(`g${id}`, places, { pairs: found })),
    { maxLength: 6 },
  );
  const ids = ['a', 'b', 'c'];
  const cells = (overlap: CorpusOverlap) => ids.map((one) => ids.map((other) => overlap.shared(one, other)));

  it('never finds more than the text has, nor more with one other text than with all', () => {
    fc.assert(
      fc.property(groups, fc.boolean(), (found, isOnce) => {
        const overlap = new CorpusOverlap(found, texts, isOnce);
        for (const { textId } of texts) {
          const { within, inOthers } = overlap.repeated(textId);
          expect(Math.max(within, inOthers)).toBeLessThanOrEqual(1);
          for (const other of ids) {
            expect(overlap.shared(textId, other)).toBeLessThanOrEqual(wordCounts[textId] ?? 0);
            if (other !== textId) expect(overlap.share(textId, other)).toBeLessThanOrEqual(inOthers);
          }
        }
      }),
    );
  });

  it('finds nothing in one direction only where there is nothing in the other', () => {
    fc.assert(
      fc.property(groups, fc.boolean(), (found, isOnce) => {
        const overlap = new CorpusOverlap(found, texts, isOnce);
        for (const one of ids) {
          for (const other of ids) {
            expect(overlap.shared(one, other) > 0).toBe(overlap.shared(other, one) > 0);
            expect(overlap.firstCommon(one, other) !== null).toBe(overlap.shared(one, other) > 0);
          }
        }
      }),
    );
  });

  it('never finds more when copies count once', () => {
    fc.assert(
      fc.property(groups, (found) => {
        const once = cells(new CorpusOverlap(found, texts, true)).flat();
        const every = cells(new CorpusOverlap(found, texts)).flat();
        once.forEach((count, index) => expect(count).toBeLessThanOrEqual(every[index] ?? 0));
      }),
    );
  });

  it('does not depend on the order of the groups', () => {
    fc.assert(
      fc.property(groups, (found) => {
        expect(cells(new CorpusOverlap([...found].reverse(), texts))).toEqual(cells(new CorpusOverlap(found, texts)));
      }),
    );
  });
});
