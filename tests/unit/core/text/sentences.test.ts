import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../../core/text/sentences.ts';
import { marked } from '../../../harness/marked-text.ts';
import { readSeedTexts } from '../../../harness/seed-texts.ts';

function check(notation: string, language: string): void {
  const { content, spans } = marked(notation);
  const slices = (found: readonly { start: number; end: number }[]) =>
    found.map(({ start, end }) => content.slice(start, end));
  expect(slices(findSentences(content, language))).toEqual(slices(spans));
}

describe('sentences', () => {
  it.each(readSeedTexts().map((seed) => [seed.file, seed] as const))(
    'are those a careful reader found in %s',
    (_, seed) => {
      expect(findSentences(seed.text, seed.lang).map(({ start, end }) => [start, end])).toEqual(seed.sentences);
    },
  );

  it.each([
    '[MINSK, 29. August (BelTA) – Belarus ist bereit.] [Das teilte er mit.]',
    '[Das 18. Gomeler Wirtschaftsforum begann am 3. Mai.] [Es dauert bis zum 5. November.]',
    '[Er wurde 18.] [Danach ging er.]',
    '[Das war 2024.] [Der Minister trat zurück.]',
    '[Es kamen z. B. Vertreter der Fa. Müller, z.B. Dr. Meier und Prof. Schulz.]',
    '[Der Vertrag usw. gilt.] [Die Firmen, Banken usw.] [Das ist alles.]',
    '[„Wir kommen.“] [Das sagte er.]',
    '[„Kommt ihr?“, fragte er.] [Niemand kam!]',
    '[Er sagte: „Ja.] [Wir kommen.“]',
    '[Friedrich II. und Ludwig XIV. regierten lange.]',
    '[Am 5. 11. 2024 war Wahl.] [Am 6.11.2024 nicht.]',
    '[1. Der erste Punkt.]',
    '[Rund 3 Mio. Menschen und 2 Mrd. Euro.] [Die Zahl stieg.]',
    '[Überschrift ohne Punkt]\n\n  [Der Text beginnt.]  [Er endet…]  [Wirklich?!]',
    '[Eine Quelle.[1\\]] [Noch eine.]'.replace('.[1', '.\\[1'),
  ])('German: %s', (notation) => check(notation, 'de'));

  it.each([
    '[В 2024 г. Минск принял форум.] [Он прошёл успешно.]',
    '[Оборот достиг 1 млрд долларов и 5 млн. рублей.] [Это рекорд.]',
    '[Книга А. С. Пушкина вышла в г. Минске.] [В. В. Путин приехал.]',
    '[«Мы готовы», – сказал Лукашенко.] [Он добавил: «Да!»]',
    '[«Мы готовы!» – сказал он.] [«Когда?» – «Завтра».]',
    '[Это, т. е. всё, и т. д. было готово.] [Рис, соль и т. п.] [Но не сахар.]',
    '[Он был прав…] [Никто не спорил.]',
  ])('Russian: %s', (notation) => check(notation, 'ru'));

  it.each([
    '[Mr. Smith met the U.S. President.] [They talked.]',
    '[He lives in the U.S.] [The move came late.]',
    '[J. R. R. Tolkien wrote at 5 p.m. on Nov. 5.] [It rained.]',
    '[“We will.”] [He left.]',
    '[“Really?” she asked.] [He said no.] [The end.]',
    '[Prices rose 3.5 percent vs. 2.1 percent.]',
  ])('English: %s', (notation) => check(notation, 'en'));

  it.each(['[这是第一句。][这是第二句！]', '[Une phrase.] [« Oui ! »] [Fin.]'])('other languages: %s', (notation) =>
    check(notation, 'und'),
  );

  it('cover every visible character once, in order, and never begin or end with white space', () => {
    const piece = fc.constantFrom(
      'Er',
      'sagte',
      '.',
      '!',
      '“',
      '„',
      ' ',
      '\n',
      '18',
      'z. B.',
      '–',
      '…',
      'Минск',
      '😀',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('de', 'ru', 'en', 'und'), (pieces, language) => {
        const content = pieces.join('');
        const sentences = findSentences(content, language);
        let end = 0;
        let covered = '';
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          const words = content.slice(sentence.start, sentence.end);
          expect(words.trim()).toBe(words);
          covered += words;
          end = sentence.end;
        }
        expect(covered.replace(/\s/g, '')).toBe(content.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a long row of dots', () => {
  it.each(['Kapitel 1 ' + '.'.repeat(100_000) + 'x', '".'.repeat(50_000) + 'x'])('costs linear time', (text) => {
    const started = performance.now();
    findSentences(text, 'de');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
