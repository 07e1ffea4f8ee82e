import { describe, expect, it } from 'vitest';
import { CorpusOverlap } from '../../../../core/duplicates/corpus-overlap.ts';
import type { AlignedGroup } from '../../../../core/duplicates/passage-result.ts';
import { corpusPairs, corpusRows } from '../../../../renderer/corpus/corpus-rows.ts';
import { summaryOf } from '../annotation-fixture.ts';

function group(groupId: string, ...members: [textId: string, start: number, end: number][]): AlignedGroup {
  return {
    groupId,
    class: 'exact',
    similarity: 1,
    source: 0,
    preview: '',
    members: members.map(([textId, start, end]) => ({ textId, span: { start, end }, paragraphs: [1, 1] })),
    pairs: [],
    words: { members: members.map(([, start, end]) => [start, end, 1000]), pairs: [] },
  };
}

const texts = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((textId) => summaryOf(textId));
const overlap = new CorpusOverlap(
  [group('g', ['b.txt', 0, 100], ['a.txt', 0, 100]), group('h', ['c.txt', 0, 300], ['b.txt', 500, 800])],
  texts,
);
const ids = (of: readonly { textId: string }[]): string[] => of.map(({ textId }) => textId);

describe('corpusRows', () => {
  it('shows the texts that have something in common, those with most first, and counts the others', () => {
    const { texts: shown, apart } = corpusRows(overlap, texts, 'share', false);
    expect(ids(shown)).toEqual(['b.txt', 'c.txt', 'a.txt']);
    expect(apart).toBe(1);
  });

  it('shows all in the order of their names where that is wished', () => {
    const { texts: shown, apart } = corpusRows(overlap, texts, 'name', true);
    expect(ids(shown)).toEqual(ids(texts));
    expect(apart).toBe(0);
  });
});

describe('corpusPairs', () => {
  it('lists each pair once, most in common first, the likely source first', () => {
    const pairs = corpusPairs(overlap, texts).map(({ one, other, shared }) => [one.textId, other.textId, shared]);
    expect(pairs).toEqual([
      ['c.txt', 'b.txt', 300],
      ['b.txt', 'a.txt', 100],
    ]);
  });
});
