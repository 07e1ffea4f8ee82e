import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../core/locale/languages.ts';
import { inQuotationMarks } from '../../../../core/export/quotation-marks.ts';

describe('inQuotationMarks', () => {
  it.each([
    ['Wir begrüßen es', '«Wir begrüßen es»'],
    ['„Wir begrüßen es“', '„Wir begrüßen es“'],
    ['«Мы открыты»', '«Мы открыты»'],
    ['“We agree.”', '“We agree.”'],
    ['“We agree”.', '“We agree”.'],
    ['"Straight"', '"Straight"'],
    ['»Guillemets«', '»Guillemets«'],
    ['‚einfach‘', '‚einfach‘'],
    ['„A“, sagte er, „B“', '„A“, sagte er, „B“'],
  ])('does not double marks: %s', (passage, shown) => {
    expect(inQuotationMarks(passage)).toBe(shown);
  });

  it.each([
    ['„Abgeschnitten und', '„Abgeschnitten und“'],
    ['der Rest“', '„der Rest“'],
    ['the rest”.', '“the rest”.'],
    ['«Начало', '«Начало»'],
    ['конец».', '«конец».'],
    ['"Start', '"Start"'],
  ])('completes a pair that was cut: %s', (passage, shown) => {
    expect(inQuotationMarks(passage)).toBe(shown);
  });

  it.each([
    ['„INNOPROM“ ist gut', '«„INNOPROM“ ist gut»'],
    ['auf der «Messe» in Minsk', '“auf der «Messe» in Minsk”'],
    ['zum Auftakt der „INNOPROM“', '«zum Auftakt der „INNOPROM“»'],
    ["the workers'", "«the workers'»"],
  ])('uses other marks around inner ones: %s', (passage, shown) => {
    expect(inQuotationMarks(passage)).toBe(shown);
  });

  it.each([
    ['en', 'We agree', '“We agree”'],
    ['en', 'at the “fair” again', '«at the “fair” again»'],
    ['de', 'Wir begrüßen es', '„Wir begrüßen es“'],
    ['de', 'zum Auftakt der „INNOPROM“', '»zum Auftakt der „INNOPROM“«'],
    ['de', '«Мы открыты»', '«Мы открыты»'],
    ['ru', 'Мы открыты', '«Мы открыты»'],
    ['ru', 'на выставке «ИННОПРОМ» вновь', '„на выставке «ИННОПРОМ» вновь“'],
  ] as const)('uses the marks of the language that quotes, %s: %s', (language, passage, shown) => {
    expect(inQuotationMarks(passage, language)).toBe(shown);
  });

  it('leaves nothing of the passage out but space at its ends', () => {
    const passage = fc.string({ unit: fc.constantFrom('a', ' ', '„', '“', '”', '«', '»', '"', "'", '.', '‚', '‘') });
    fc.assert(
      fc.property(passage, fc.constantFrom(...languages, undefined), (words, language) => {
        expect(inQuotationMarks(words, language)).toContain(words.trim());
      }),
    );
  });
});
