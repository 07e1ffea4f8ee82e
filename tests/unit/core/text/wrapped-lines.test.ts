import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../core/quotes/find-quotes.ts';
import { describeText } from '../../../../core/text/describe-text.ts';
import { findParagraphs } from '../../../../core/text/paragraphs.ts';
import { findSentences } from '../../../../core/text/sentences.ts';
import { paragraphAt, sentenceAt } from '../../../../core/text/text-units.ts';
import { wrapped } from '../../../harness/wrapped-text.ts';

const german = [
  'Stadtrat beschließt den Bau der neuen Brücke',
  'NEUSTADT, 3. Mai (dpa) – Der Stadtrat hat am Montag den Bau einer neuen Brücke über die Aller beschlossen. Die Arbeiten sollen im Herbst beginnen und rund zwei Jahre dauern.',
  '„Wir haben lange genug gewartet, und die alte Brücke trägt kaum noch einen Bus“, sagte die Bürgermeisterin Anna Weber nach der Sitzung. Die Kosten schätzt die Verwaltung auf 12,5 Millionen Euro, von denen das Land die Hälfte übernimmt.',
  'Bis zum 29. August können Anwohner Einwände erheben. Danach entscheidet das Gericht.',
];
const russian = [
  'Городской совет утвердил строительство моста',
  'Городской совет в понедельник утвердил строительство нового моста через реку. Работы начнутся осенью и продлятся около двух лет, сообщает пресс-служба.',
  '«Мы ждали этого слишком долго, старый мост едва выдерживает автобус», — сказала глава города Анна Вебер после заседания. Стоимость работ оценивают в 12,5 млн рублей.',
];
const english = [
  'City council approves new bridge',
  'The city council on Monday approved the construction of a new bridge across the river. Work is expected to begin in autumn and to take about two years, according to the press office.',
  '“We have been waiting for this far too long, and the old bridge hardly carries a bus any more,” said the mayor, Anna Weber, after the session. The costs are put at 12.5 million euros.',
];

function paragraphsOf(content: string): string[] {
  return findParagraphs(content).map(({ start, end }) => content.slice(start, end));
}

describe('plain text wrapped at a column', () => {
  it.each([
    ['German', german, 72],
    ['German, narrow', german, 55],
    ['Russian', russian, 65],
    ['English', english, 78],
  ])('%s: each block is one paragraph', (_, blocks, column) => {
    const content = wrapped(blocks, column);
    expect(paragraphsOf(content).map((paragraph) => paragraph.replaceAll('\n', ' '))).toEqual(blocks);
    expect(content.split('\n').every((line) => line.length <= column)).toBe(true);
  });

  it('ends a paragraph at a line that is not full, also without a blank line', () => {
    const content = `${wrapped(german, 72)}`.replace('\n\nBis zum', '\nBis zum');
    expect(paragraphsOf(content)).toHaveLength(german.length);
  });

  it('has sentences that run over its line ends, and selects whole paragraphs and sentences', () => {
    const content = wrapped(german, 60);
    const one = (text: string) => text.replaceAll('\n', ' ');
    const unwrapped = german.join('\n');
    const sentences = findSentences(content, 'de').map(({ start, end }) => one(content.slice(start, end)));
    expect(sentences).toEqual(findSentences(unwrapped, 'de').map(({ start, end }) => unwrapped.slice(start, end)));
    const caret = content.indexOf('Millionen');
    const paragraph = paragraphAt(content, caret);
    const sentence = sentenceAt(content, caret, 'de');
    expect(one(content.slice(paragraph?.start, paragraph?.end))).toBe(german[2]);
    expect(one(content.slice(sentence?.start, sentence?.end))).toMatch(/^Die Kosten .* übernimmt\.$/);
  });

  it('is described, and its quotes found with their speakers, as if it were not wrapped', () => {
    for (const [blocks, language] of [
      [german, 'de'],
      [russian, 'ru'],
      [english, 'en'],
    ] as const) {
      const flat = blocks.join('\n\n');
      for (const column of [50, 54, 60, 66]) {
        const content = wrapped(blocks, column);
        expect(describeText(content, findParagraphs(content))).toEqual(describeText(flat, findParagraphs(flat)));
        const words = (text: string) =>
          findQuotes(text, language).map(({ code, start, end, speaker, key }) => [
            code,
            text.slice(start, end).replaceAll('\n', ' '),
            speaker?.name,
            key,
          ]);
        expect(words(content)).toEqual(words(flat));
        expect(words(content).length).toBeGreaterThan(0);
      }
    }
  });
});

describe('text that is not wrapped', () => {
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

  it.each([
    ['a paragraph per line', german.join('\n')],
    [
      'verse',
      'Wer reitet so spät durch Nacht und Wind, so ganz allein dahin?\nEs ist der Vater mit seinem Kind, so will es mir im Sinn;\ner hat den Knaben wohl in dem Arm, den Knaben auf dem Pferd,\ner fasst ihn sicher, er hält ihn warm, den Knaben lieb und wert.\nMein Sohn, was birgst du so bang dein Gesicht?\nSiehst, Vater, du den Erlkönig nicht?\nden Erlenkönig mit Kron und Schweif?\nMein Sohn, es ist ein Nebelstreif.',
    ],
    [
      'a list',
      Array.from(
        { length: 12 },
        (_, item) => `- item ${item} of a list whose lines are nearly as long as a column`,
      ).join('\n'),
    ],
    ['navigation', 'Startseite\nPolitik\nWirtschaft\nSport\nKultur\nWissenschaft\nReise\nAuto'.repeat(3)],
    [
      'short news, one per line',
      'Der Präsident reiste am Dienstag zu Gesprächen nach Minsk.\nDie Regierung senkt die Steuer auf Kraftstoffe zum 1. Juli um ein Fünftel.\nMehr als tausend Menschen kamen zur Eröffnung des Museums.\nIn Hamburg wurde ein neuer Zug für den Nahverkehr getauft.\nDer Handel zwischen beiden Ländern wuchs um zwölf Prozent.\nEin Sturm richtete an der Küste schwere Schäden an.',
    ],
    [
      'an address',
      'Redaktion der Neuen Zeitung\nHauptstraße 12\n12345 Neustadt an der Aller\nTelefon 01234 567890\nwww.example.org',
    ],
    [
      'a table',
      Array.from(
        { length: 12 },
        (_, row) => `zeile ${row}          wert ${row * 7}          und noch eine spalte daneben`,
      ).join('\n'),
    ],
  ])('%s keeps a paragraph per line', (_, content) => {
    expect(paragraphsOf(content)).toEqual(lines(content));
  });

  it('keeps lists, verse, tables and addresses inside a wrapped text as they are', () => {
    const kept = [
      '- erstens: die Brücke über die Aller\n- zweitens: die Straße am alten Hafen\n- drittens: der Platz vor dem Rathaus',
      'Redaktion der Neuen Zeitung\nHauptstraße 12\n12345 Neustadt',
      'Jahr     Einwohner     Fläche\n2019     12.000        44,1\n2020     12.300        44,1',
      '# Eine Überschrift über dem nächsten Absatz, die fast so lang ist wie\nandere Zeilen',
    ];
    const content = [wrapped(german, 72), ...kept, wrapped(german, 72)].join('\n\n');
    expect(paragraphsOf(content)).toEqual([
      ...paragraphsOf(wrapped(german, 72)),
      ...kept.flatMap(lines),
      ...paragraphsOf(wrapped(german, 72)),
    ]);
  });
});

describe('paragraphs of any text', () => {
  const word = fc.constantFrom(
    'Haus',
    'und',
    'geht',
    'Regierung',
    'am',
    '29.',
    'Ende.',
    '–',
    '„so',
    'ja“,',
    'в',
    'городе',
  );
  const block = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
  const text = fc.oneof(
    fc
      .tuple(fc.array(block, { maxLength: 8 }), fc.integer({ min: 30, max: 120 }))
      .map(([blocks, column]) => wrapped(blocks, column)),
    fc.array(fc.constantFrom('a', 'b c', ' ', '\n', '\n\n', 'ё', '.', '😀', '\t')).map((pieces) => pieces.join('')),
  );

  it('are in order, apart, whole lines, and hold every visible character', () => {
    fc.assert(
      fc.property(text, (content) => {
        const paragraphs = findParagraphs(content);
        let end = -1;
        for (const [position, paragraph] of paragraphs.entries()) {
          expect(paragraph.number).toBe(position + 1);
          expect(paragraph.start).toBeGreaterThan(end);
          expect(paragraph.start === 0 || content.charAt(paragraph.start - 1) === '\n').toBe(true);
          expect(paragraph.end === content.length || content.charAt(paragraph.end) === '\n').toBe(true);
          end = paragraph.end;
        }
        const held = paragraphs.map((paragraph) => content.slice(paragraph.start, paragraph.end)).join('');
        expect(held.replace(/\s/g, '')).toBe(content.replace(/\s/g, ''));
        expect(held).not.toMatch(/\n\s*\n/);
      }),
      { numRuns: 400 },
    );
  });

  it('are the lines where no line has another right below it', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        expect(paragraphsOf(blocks.join('\n\n'))).toEqual(blocks);
      }),
    );
  });
});
