import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../core/quotes/find-quotes.ts';

/** The last sentence of the text is the one that is asked about. */
const reporting: readonly (readonly [language: string, text: string, speaker: string | null])[] = [
  ['de', 'Die Ministerin sagte, dass der Bau im Mai beginnt.', 'Die Ministerin'],
  ['de', 'Die Ministerin sagte, der Bau beginne im Mai.', 'Die Ministerin'],
  ['de', 'Die Ministerin sagte, die Stadt hat kein Geld.', 'Die Ministerin'],
  ['de', 'Die Ministerin sprach vor der Presse. Der Bau sei sicher, die Kosten seien gedeckt.', null],
  ['de', 'Laut Polizei wurden zwei Menschen verletzt.', 'Polizei'],
  ['de', 'Nach Angaben der Feuerwehr brannte das Dach.', 'der Feuerwehr'],
  ['de', 'Nach ersten Polizeiangaben kam der Wagen von der Straße ab.', 'ersten Polizeiangaben'],
  ['de', 'Dem Bericht zufolge fehlen fünf Millionen Euro.', 'Dem Bericht'],
  ['de', 'Seiner Meinung nach fehlt der Wille.', 'Seiner'],
  ['de', 'Der Bau beginnt im Mai, wie das Amt am Montag mitteilte.', 'das Amt'],
  ['de', 'Der Bau beginnt im Mai, so der Bürgermeister.', 'der Bürgermeister'],
  ['de', 'Der Bau beginnt im Mai, teilte die Stadt mit.', 'die Stadt'],
  ['de', 'Der Mann soll zwei Banken überfallen haben.', null],
  ['de', 'Die Partei forderte die Regierung auf, das Gesetz zurückzunehmen.', 'Die Partei'],
  ['ru', 'По словам министра, строительство начнётся в мае.', 'министра'],
  ['ru', 'Министр заявил, что строительство начнётся в мае.', 'Министр'],
  ['ru', 'Строительство начнётся в мае, сообщает агентство.', 'агентство'],
  ['ru', 'Министр сообщил о начале строительства.', 'Министр'],
  ['en', 'The minister said that work would start in May.', 'The minister'],
  ['en', 'According to the police, two people were hurt.', 'the police'],
  ['en', 'Work will start in May, the minister said.', 'the minister'],
  ['en', 'Officials said the bridge was closed.', 'Officials'],
];

const plain: readonly (readonly [language: string, text: string])[] = [
  ['de', 'Der Bau beginnt im Mai und dauert zwei Jahre.'],
  ['de', 'Die gute Lage und die große Halle sprechen für die Stadt.'],
  ['de', 'Wenn es regnet, wäre das Fest im Saal.'],
  ['ru', 'Строительство начнётся в мае.'],
  ['en', 'Work starts in May and lasts two years.'],
];

describe('indirect speech', () => {
  it.each(reporting)('%s: %s', (language, text, speaker) => {
    const report = findQuotes(text, language).findLast(({ code }) => code === 'indirect');
    expect(report?.end).toBe(text.length);
    if (speaker !== null) expect(report?.speaker && text.slice(report.speaker.start, report.speaker.end)).toBe(speaker);
  });

  it('claims the sentences that the next one attributes', () => {
    const text = 'Die Stadt will bauen. Das Geld ist da. Das teilte Baudezernent Uwe Kern mit.';
    const reports = findQuotes(text, 'de').filter(({ code }) => code === 'indirect');
    expect(reports.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Die Stadt will bauen.',
      'Das Geld ist da.',
      'Das teilte Baudezernent Uwe Kern mit.',
    ]);
    expect(new Set(reports.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Uwe Kern']));
  });
});

describe('plain statements', () => {
  it.each(plain)('%s: %s', (language, text) => {
    expect(findQuotes(text, language)).toEqual([]);
  });
});
