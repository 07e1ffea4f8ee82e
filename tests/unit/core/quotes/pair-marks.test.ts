import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../../../core/quotes/pair-marks.ts';
import { findParagraphs } from '../../../../core/text/paragraphs.ts';

function pairsOf(text: string): string[] {
  return pairMarks(text, findParagraphs(text)).map(({ start, end }) => text.slice(start, end));
}

describe('pairs of quotation marks', () => {
  it.each([
    ['German, nested', 'Er rief: „Lies ‚Faust‘ heute“ und ging.', ['„Lies ‚Faust‘ heute“']],
    ['German, the same marks nested', '„Ich las „Faust“ gern“, sagte sie.', ['„Ich las „Faust“ gern“']],
    ['German with a straight closing mark', '„So", sagte er. „Nein", sagte sie.', ['„So"', '„Nein"']],
    ['German with an English closing mark', '„So”, sagte er. „Nein”, sagte sie.', ['„So”', '„Nein”']],
    ['chevrons', '»So«, sagte er. »Nein«, sagte sie.', ['»So«', '»Nein«']],
    ['guillemets', '«So», sagte er. «Nein», sagte sie.', ['«So»', '«Nein»']],
    ['straight and nested', '"Премия "За науку" вручена", - сказано в письме.', ['"Премия "За науку" вручена"']],
    ['English after German', '„So“ und “so” gehen beide.', ['„So“', '“so”']],
    ['apostrophes', "Grimm's Haus und O'Neil's 6'2\" großer Sohn", []],
    ['one mark closes two', '«Мы едем в «Сколково», — сказал он.', ['«Мы едем в «Сколково»']],
    [
      'one mark opens two',
      '"Звезда" начала сезон в "Олимпе" и уйдёт", - говорится в письме.',
      ['"Звезда" начала сезон в "Олимпе" и уйдёт"'],
    ],
    [
      'the mark repeated in the next paragraph',
      '„Erster Satz.\n„Zweiter Satz“, sagte er.',
      ['„Erster Satz.', '„Zweiter Satz“'],
    ],
    ['closed a paragraph later', 'Er sagte: „Erster Satz.\nZweiter Satz.“', ['„Erster Satz.\nZweiter Satz.“']],
    ['never closed', '„Das wird nie geschlossen.\nEin anderer Absatz.', []],
    ['an odd mark does not spoil the rest', 'Ein " allein. „So“, sagte er.\n„Nein“, sagte sie.', ['„So“', '„Nein“']],
    ['nothing inside', '„“ und "" und «…»', []],
  ])('%s', (_, text, expected) => {
    expect(pairsOf(text)).toEqual(expected);
  });
});
