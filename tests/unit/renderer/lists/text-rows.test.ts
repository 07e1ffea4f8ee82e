import { describe, expect, it } from 'vitest';
import { arrangeTexts, textMatches } from '../../../../renderer/lists/text-rows.ts';
import { summaryOf } from '../annotation-fixture.ts';

const texts = [
  summaryOf('b.txt', { title: 'Übergabe der Traktoren', date: '2024-08-29', dateline: 'MINSK, 29. August (BelTA)' }),
  summaryOf('c.txt', { title: 'Казахстан и ещё две страны', date: '--08-30', source: 'Трибуна' }),
  summaryOf('a.txt', { title: 'Landwirtschaft 10', date: null }),
  summaryOf('d.txt', { title: 'Landwirtschaft 9', date: '2024-09-19' }),
];
const ids = (found: readonly { textId: string }[]): string[] => found.map(({ textId }) => textId);

describe('textMatches', () => {
  it.each(['uber', 'ubergabe', 'minsk', 'belta', 'B.TXT', 'traktoren 29.'])('finds a text by %j', (query) => {
    expect(ids(texts.filter((text) => textMatches(text, query)))).toEqual(['b.txt']);
  });

  it('folds ё and finds by source', () => {
    expect(ids(texts.filter((text) => textMatches(text, 'еще трибуна')))).toEqual(['c.txt']);
  });
});

describe('arrangeTexts', () => {
  it('sorts by file name with numbers as numbers', () => {
    const numbered = ['10.txt', '9.txt', 'Ä.txt', 'b.txt'].map((textId) => summaryOf(textId));
    expect(ids(arrangeTexts(numbered, '', 'name', () => 0))).toEqual(['9.txt', '10.txt', 'Ä.txt', 'b.txt']);
  });

  it('sorts by date: newest first, then dates without a year, then none', () => {
    expect(ids(arrangeTexts(texts, '', 'date', () => 0))).toEqual(['d.txt', 'b.txt', 'c.txt', 'a.txt']);
  });

  it('sorts by the number of annotations, most first', () => {
    const counts: Record<string, number> = { 'a.txt': 2, 'c.txt': 5 };
    expect(ids(arrangeTexts(texts, '', 'count', (textId) => counts[textId] ?? 0)).slice(0, 2)).toEqual([
      'c.txt',
      'a.txt',
    ]);
  });

  it('leaves the list it was given as it was', () => {
    const before = ids(texts);
    arrangeTexts(texts, '', 'date', () => 0);
    expect(ids(texts)).toEqual(before);
  });
});
