import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../../../core/suggestion/suggest.ts';

describe('all suggestions of a text', () => {
  const text = 'Das Werk in Minsk baute 2023 über 400 Traktoren. „Wir sind bereit“, sagte Anna Meier.';

  it('come in the order of the text, each with its code', () => {
    expect(suggest(text, 'de').map(({ code, start }) => [code, start])).toEqual([
      ['claim', 0],
      ['quote', text.indexOf('„')],
    ]);
  });

  it('can be limited by confidence', () => {
    expect(suggest(text, 'de', { quotes: { minimumConfidence: 1.1 }, claims: { minimumConfidence: 1.1 } })).toEqual([]);
  });

  it('are none for an empty text', () => {
    expect(suggest('', 'de')).toEqual([]);
  });

  it('are found by the rules of the language of each paragraph', () => {
    const russian =
      'Президент Беларуси провёл в понедельник рабочую встречу с министром. «Мы готовы к этой работе», — сказал Иван Петров.';
    const german =
      '„Wir werden den Vertrag im Herbst unterschreiben und dann gleich beginnen“, sagte die Ministerin Anna Meier.';
    const english =
      '“We will sign the treaty in the autumn and then start at once,” said the minister, Mary Smith, on Monday.';
    const text = [russian, german, russian.replace('Иван Петров', 'Пётр Иванов'), english].join('\n');
    const quotes = suggest(text, 'ru').filter(({ code }) => code === 'quote');
    expect(quotes.map(({ start, end, speaker }) => [text.slice(start, end), speaker?.name])).toEqual([
      ['«Мы готовы к этой работе»', 'Иван Петров'],
      ['„Wir werden den Vertrag im Herbst unterschreiben und dann gleich beginnen“', 'Anna Meier'],
      ['«Мы готовы к этой работе»', 'Пётр Иванов'],
      ['“We will sign the treaty in the autumn and then start at once,”', 'Mary Smith'],
    ]);
    expect(new Set(suggest(text, 'ru').map(({ key }) => key)).size).toBe(suggest(text, 'ru').length);
  });

  it('come in order with a key each, whatever languages are mixed', () => {
    const piece = fc.constantFrom(
      '„Wir werden 2024 in Minsk 400 Traktoren bauen und dann mehr“, sagte Anna Meier.',
      'The company said on Monday that it will build 400 tractors in 2024.',
      'Он сказал, что в 2024 году завод построит 400 тракторов и выйдет на новые рынки.',
      '400 (2024)',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('de', 'ru', 'en', 'und'), (pieces, language) => {
        const found = suggest(pieces.join('\n'), language);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
      }),
    );
  });
});
