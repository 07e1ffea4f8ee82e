import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../../../core/text/paragraphs.ts';
import { paragraphNumbers } from '../../../../renderer/text/paragraph-gutter.ts';

describe('paragraphNumbers', () => {
  it('numbers the lines that hold more than white space', () => {
    expect(paragraphNumbers('Title\n\n \u00a0\nFirst.\nSecond.\n')).toEqual([1, 0, 0, 2, 3, 0]);
  });

  it('has one entry for a text without any line break, and for an empty text', () => {
    expect(paragraphNumbers('One')).toEqual([1]);
    expect(paragraphNumbers('')).toEqual([0]);
  });

  it('counts every paragraph once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u2028', '😀') }), (content) => {
        const numbers = paragraphNumbers(content);
        expect(numbers.length).toBe(content.split('\n').length);
        expect(numbers.filter((number) => number > 0)).toEqual(findParagraphs(content).map(({ number }) => number));
      }),
    );
  });
});
