import { describe, expect, it } from 'vitest';
import { indexOf, queryOf, quotesIn, searchIn } from './search-fixture.ts';

describe('a search for words', () => {
  it.each([
    ['Елка', 'Наша ёлка', ['ёлка'], 'ё and е'],
    ['STRASSE', 'Die Straße, eine Strasse', ['Straße', 'Strasse'], 'ß and ss, capitals'],
    ['wirtschaft', 'Wirt\u00adschaft heute', ['Wirt\u00adschaft'], 'soft hyphens'],
    ['élève', 'Un e\u0301le\u0300ve', ['e\u0301le\u0300ve'], 'letters in two parts'],
    ['fuhren', 'führen und fuhren', ['fuhren'], 'an umlaut, which is another letter'],
    ["don't", 'I don’t know', ['don’t'], 'apostrophes'],
    ['kauf', 'Kaufhaus, Kauf, Verkauf', ['Kauf'], 'whole words only'],
    ['北京', '他在北京工作', ['北京'], 'scripts without spaces'],
    ['12', '12 Millionen, 120', ['12'], 'figures'],
  ])('finds %j in %j as %j (%s)', (query, content, quotes) => {
    expect(quotesIn(indexOf(content), queryOf('words', query))).toEqual(quotes);
  });

  it('finds beginnings of words as an option, or where the word ends with an asterisk', () => {
    const index = indexOf('Казахстан, Казахстаном, в казахстанской');
    const all = ['Казахстан', 'Казахстаном', 'казахстанской'];
    expect(quotesIn(index, queryOf('words', 'казахстан'))).toEqual(['Казахстан']);
    expect(quotesIn(index, queryOf('words', 'казахстан', { wordBeginnings: true }))).toEqual(all);
    expect(quotesIn(index, queryOf('words', 'казах*'))).toEqual(all);
  });

  it('wants all words in one paragraph, in any order; as an option one is enough', () => {
    const index = indexOf('Der Minister sprach.\n\nDie Exporte stiegen, sagte der Minister.', 'Exporte fielen.');
    expect(quotesIn(index, queryOf('words', 'minister exporte'))).toEqual(['0: Exporte', '0: Minister']);
    expect(quotesIn(index, queryOf('words', 'minister exporte', { anyWord: true }))).toEqual([
      '0: Minister',
      '0: Exporte',
      '0: Minister',
      '1: Exporte',
    ]);
    expect(quotesIn(index, queryOf('words', 'minister nirgends'))).toEqual([]);
    expect(quotesIn(index, queryOf('words', 'fielen nirgends', { anyWord: true }))).toEqual(['1: fielen']);
  });

  it('leaves accents out of account as an option, but not what makes another letter', () => {
    const index = indexOf('führen, fuhren, Élysée, мой, мои, за́мок');
    const bare = (query: string) => quotesIn(index, queryOf('words', query, { ignoreAccents: true }));
    expect(bare('fuhren')).toEqual(['führen', 'fuhren']);
    expect(bare('führen')).toEqual(['führen', 'fuhren']);
    expect(bare('elysee')).toEqual(['Élysée']);
    expect(bare('мои')).toEqual(['мои']);
    expect(bare('замок')).toEqual(['за́мок']);
    expect(bare('fuh*')).toEqual(['führen', 'fuhren']);
  });

  it('tells capitals apart as an option', () => {
    const index = indexOf('Die Grünen im Grünen, die grünen Ёлки, ёлки');
    const exact = (query: string) => quotesIn(index, queryOf('words', query, { matchCase: true }));
    expect(exact('grünen')).toEqual(['grünen']);
    expect(exact('Grünen')).toEqual(['Grünen', 'Grünen']);
    expect(exact('Елки')).toEqual(['Ёлки']);
    expect(exact('Grün*')).toEqual(['Grünen', 'Grünen']);
    expect(exact('Grünen ёлки')).toEqual(['Grünen', 'Grünen', 'ёлки']);
  });

  it('says what is wrong with a query that has no word, or too many', () => {
    const index = indexOf('Ein Wort.');
    expect(() => searchIn(index, queryOf('words', ' „–“ '))).toThrow(/no word/);
    expect(() => searchIn(index, queryOf('words', 'wort '.repeat(32)))).toThrow(/32 words; 31/);
    expect(searchIn(index, queryOf('words', 'wort '.repeat(31))).total).toBe(1);
  });
});
