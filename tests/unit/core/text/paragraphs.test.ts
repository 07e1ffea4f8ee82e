import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs, paragraphPositionAt } from '../../../../core/text/paragraphs.ts';

describe('paragraphs', () => {
  it('are the lines that hold more than white space, numbered from 1', () => {
    expect(findParagraphs('\nEins\n \n\u00a0\nZwei \n')).toEqual([
      { number: 1, start: 1, end: 5 },
      { number: 2, start: 10, end: 15 },
    ]);
    expect(findParagraphs('')).toEqual([]);
  });

  it('are found by offset; the space behind a paragraph belongs to it, what is before the first to the first', () => {
    const paragraphs = findParagraphs('\n\nab\n\ncd');
    expect([0, 2, 4, 5, 6, 8].map((offset) => paragraphPositionAt(paragraphs, offset))).toEqual([0, 0, 0, 0, 1, 1]);
    expect(paragraphPositionAt([], 3)).toBe(-1);
  });

  it('together hold every visible character, and no newline', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', 'ё', '😀')), (characters) => {
        const content = characters.join('');
        const lines = findParagraphs(content).map(({ start, end }) => content.slice(start, end));
        expect(lines.join('').replace(/\s/g, '')).toBe(content.replace(/\s/g, ''));
        expect(lines.join('')).not.toContain('\n');
      }),
    );
  });
});
