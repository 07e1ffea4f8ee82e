import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPassage, foldText } from '../../../../core/text/fold.ts';

describe('the comparison form of a text', () => {
  it.each([
    ['Wir „Begrüßen“ es', 'wir "begrüssen" es', 'case, sharp s, quotation marks'],
    ['«Ёлка» — да', '"елка" - да', 'Cyrillic, ё, dashes'],
    ['a \u00a0\t\n b', 'a b', 'white space of all kinds'],
    ['Wirt\u00adschaft\u200b und\ufeff', 'wirtschaft und', 'characters of no width'],
    ['e\u0301le\u0300ve', 'élève', 'letters written in two parts'],
    ['ﬁne ½', 'fine 1⁄2', 'compatibility forms'],
    ['It’s ‘so’', "it's 'so'", 'single quotation marks'],
    ['STRASSE', 'strasse', 'capitals'],
    ['ẞ', 'ss', 'the capital sharp s'],
  ])('folds %j to %j (%s)', (text, folded) => expect(foldText(text).folded).toBe(folded));

  it('leads back to the part of the original that a part of it came from', () => {
    const text = 'Die Grö\u00adße „zählt“';
    const { folded, offsets } = foldText(text);
    const at = folded.indexOf('grösse');
    expect(text.slice(offsets[at], offsets[at + 'grösse'.length])).toBe('Grö\u00adße');
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'ё',
        'ß',
        '„',
        '“',
        ' ',
        '\u00a0',
        '\u00ad',
        '\u0301',
        '\u200b',
        'ﾞ',
        'カ',
        '😀',
        '´',
        'İ',
      ),
    }),
  );

  it('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded } = foldText(text);
        expect(foldText(folded).folded).toBe(folded);
      }),
      { numRuns: 3000 },
    );
  });

  it('has one offset per code unit and one for the end, never decreasing and within the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, offsets } = foldText(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        offsets.forEach((offset, index) => expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0));
      }),
    );
  });

  it('folds every part of an ordinary text to the part that leads back to it', () => {
    const words = fc.array(fc.constantFrom('Straße', 'Ёлка', '„ja“', '  ', '–', 'a\u00adb', 'café'), { maxLength: 10 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (pieces, left, right) => {
        const text = pieces.join(' ');
        const { folded, offsets } = foldText(text);
        const [start, end] = [left % (folded.length + 1), right % (folded.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const original = text.slice(offsets[start], offsets[end]);
        const isWhole = offsets[start] !== offsets[start - 1] && offsets[end] !== offsets[end - 1];
        if (isWhole) expect(foldText(original).folded.trim()).toBe(folded.slice(start, end).trim());
      }),
    );
  });

  it('drops white space at the ends of a passage', () => expect(foldPassage('\u00a0 Ja. \n')).toBe('ja.'));
});
