import { describe, expect, it } from 'vitest';
import { People } from '../../../../core/quotes/people.ts';
import { QuoteReader } from '../../../../core/quotes/quote-reader.ts';
import { readText, type Reading } from '../../../../core/quotes/reading.ts';

/** How often the rules look at a unit of the text: their work without the time it takes. */
function looksAt(text: string, language: string): number {
  const read = readText(text, language);
  let looks = 0;
  const units = new Proxy(read.units, {
    get: (target, key) => {
      looks += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
  const reading: Reading = { ...read, units };
  const people = new People(reading);
  for (const draft of new QuoteReader(reading).read()) if (draft.speaker) people.resolve(draft.speaker, null);
  return looks;
}

describe('texts made of quotation marks and quotations', () => {
  it.each([
    ['de', '„a“ '],
    ['ru', '«а» '],
    ['en', '"a" '],
    ['en', "'a' "],
    ['de', '„„„„a'],
    ['de', '„a„b„c“ '],
    ['de', '„a\n'],
    ['de', '„“\n'],
    ['de', '. '],
    ['de', '„a“, sagte er. '],
    ['de', '„Das ist so wahr“, sagte Peter Meier. '],
    ['ru', '«Мы едем», — сказал он. '],
    ['en', '“Hi,” Smith said. '],
    ['en', '": "a'],
    ['de', 'X: „a“\n'],
    ['ru', '— Да, — сказал он.\n'],
  ])('cost four times the work at four times the length: %s %s', (language, piece) => {
    const once = looksAt(piece.repeat(300), language);
    const fourTimes = looksAt(piece.repeat(1_200), language);
    expect(once).toBeGreaterThan(0);
    expect(fourTimes / once).toBeLessThan(4.2);
  });

  it('cost no walk over all the others around each quotation of a line', () => {
    const count = 2_000;
    expect(looksAt('„a“ '.repeat(count), 'de') / count).toBeLessThan(150);
  });
});
