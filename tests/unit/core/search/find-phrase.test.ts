import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseFinder } from '../../../../core/search/find-phrase.ts';
import { indexText, type IndexedText } from '../../../../core/search/indexed-text.ts';
import { Vocabulary } from '../../../../core/search/vocabulary.ts';
import { indexOf, plainOptions, queryOf, quotesIn, searchIn } from './search-fixture.ts';

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

  it('finds the same without accents, whether the text is compared bare or letter by letter', () => {
    const letters = fc.constantFrom(
      'a',
      'ä',
      'é',
      'e',
      'й',
      'и',
      'ё',
      'ß',
      ' ',
      "'",
      'e\u0301',
      'и\u0301',
      '\u0301',
      '\u0308',
      '\u0483',
    );
    const words = fc.array(letters, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));
    const placesIn = (text: IndexedText, phrase: string, wholeWords: boolean): [number, number][] => {
      const finder = phraseFinder(phrase, { ...plainOptions, ignoreAccents: true, wholeWords });
      const places: [number, number][] = [];
      if (finder.ok) finder.value(text, (start, end) => places.push([start, end]));
      return places;
    };
    fc.assert(
      fc.property(words, fc.nat(20), fc.integer({ min: 1, max: 3 }), fc.boolean(), (content, from, length, whole) => {
        const text = indexText('a', content, new Vocabulary());
        const phrase = content.slice(from, from + length);
        expect(placesIn(text, phrase, whole)).toEqual(placesIn({ ...text, bare: null }, phrase, whole));
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses an empty one', () => {
    expect(() => searchIn(indexOf('a'), queryOf('phrase', ' \u00ad '))).toThrow(/empty/);
  });
});
