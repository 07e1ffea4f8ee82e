import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordOrder } from '../../../../renderer/tables/compare-words.ts';

const letters = [...'abzAZßäöüÄÖÜéåабезийЁёЙяЯ'];
const others = [...'019 ,.:–-„“”«»"\'\u0301\u0306\u00ad№…'];
const words = fc.oneof(
  fc.string({ unit: fc.constantFrom(...letters), maxLength: 9 }),
  fc.string({ unit: fc.constantFrom(...letters, ...others), maxLength: 9 }),
  fc
    .tuple(fc.constantFrom('Minister ', 'Минск '), fc.string({ unit: fc.constantFrom(...letters, ...others) }))
    .map((parts) => parts.join('')),
);

describe('the order of words', () => {
  it.each(['en', 'de', 'ru'] as const)('is that of a collator that takes digits as numbers, in %s', (language) => {
    const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
    const order = new WordOrder(language);
    fc.assert(
      fc.property(words, words, (left, right) => {
        expect(Math.sign(order.compare(order.prepare(left), order.prepare(right)))).toBe(
          Math.sign(collator.compare(left, right)),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
