import { describe, expect, it } from 'vitest';
import { indexOf, queryOf, quotesIn, searchIn } from './search-fixture.ts';

describe('a search for a phrase', () => {
  it.each([
    ['sagte "Ja"', 'Er sagte „Ja“.', ['sagte „Ja“'], 'quotation marks'],
    ['neue Straße', 'Die neue\nStraße, neue  Strasse', ['neue\nStraße', 'neue  Strasse'], 'line breaks, ß'],
    ['2023-2024', 'von 2023–2024', ['2023–2024'], 'dashes'],
    ['Wirtschaft und', 'Wirt\u00adschaft\u00a0und', ['Wirt\u00adschaft\u00a0und'], 'soft hyphens, spaces'],
    ['еще', 'Ещё', ['Ещё'], 'ё'],
    ['aa', 'aaaa a', ['aa', 'aa'], 'no overlap'],
    ['stras', 'Straße', ['Straß'], 'half of what a character became'],
    ['.*', 'a.*b', ['.*'], 'no character has a meaning of its own'],
  ])('finds %j in %j as %j (%s)', (query, content, quotes) => {
    expect(quotesIn(indexOf(content), queryOf('phrase', query))).toEqual(quotes);
  });

  it('finds whole words only as an option', () => {
    const index = indexOf('Kauf, Kaufhaus, Verkauf. „Kauf“');
    expect(searchIn(index, queryOf('phrase', 'kauf')).total).toBe(4);
    expect(quotesIn(index, queryOf('phrase', 'kauf', { wholeWords: true }))).toEqual(['Kauf', 'Kauf']);
    expect(quotesIn(index, queryOf('phrase', ', kauf', { wholeWords: true }))).toEqual([]);
  });

  it('takes the next place where the first is not a whole word', () => {
    expect(quotesIn(indexOf('aa a a'), queryOf('phrase', 'a a', { wholeWords: true }))).toEqual(['a a']);
  });

  it('tells capitals apart and leaves accents out of account as options', () => {
    const index = indexOf('Die führenden und die Fuhrenden');
    expect(quotesIn(index, queryOf('phrase', 'die Fuhren', { ignoreAccents: true }))).toEqual([
      'Die führen',
      'die Fuhren',
    ]);
    expect(quotesIn(index, queryOf('phrase', 'die Fuhren', { ignoreAccents: true, matchCase: true }))).toEqual([
      'die Fuhren',
    ]);
    expect(quotesIn(index, queryOf('phrase', 'die führen', { matchCase: true }))).toEqual([]);
  });

  it('refuses an empty one', () => {
    expect(() => searchIn(indexOf('a'), queryOf('phrase', ' \u00ad '))).toThrow(/empty/);
  });
});
