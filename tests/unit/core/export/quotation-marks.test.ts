import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

  it('leaves nothing of the passage out but space at its ends', () => {
    const passage = fc.string({ unit: fc.constantFrom('a', ' ', '„', '“', '”', '«', '»', '"', "'", '.', '‚', '‘') });
    fc.assert(
      fc.property(passage, (words) => {
        expect(inQuotationMarks(words)).toContain(words.trim());
      }),
    );
  });
});
