import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areLinesJoined, findParagraphs } from '../../../../core/text/paragraphs.ts';
import { ParagraphNumbers } from '../../../../renderer/text/paragraph-numbers.ts';

const wrapped = [
  'Die Messe in der Stadt am Fluss, die seit vielen Jahren jeden',
  'Sommer stattfindet, wurde am Montag von der Ministerin für die',
  'Wirtschaft des Landes eröffnet, wie die Leitung am selben Tag',
  'mitteilte und auch von vielen Gästen bestätigt wurde, die dort',
  'waren.',
  '',
  'Im nächsten Jahr soll sie wieder stattfinden, sagte ein Mann aus',
  'der Leitung der Messe am Rande einer Veranstaltung mit den',
  'Gästen aus vielen Ländern.',
].join('\n');

/** All numbers, asked for in this order of the lines. */
function numbersOf(content: string, order = (lines: number[]) => lines): number[] {
  const numbers = new ParagraphNumbers(content, areLinesJoined(content, findParagraphs(content)));
  const lines = content.split('\n').map((_, position) => position + 1);
  const asked = new Map(order(lines).map((line) => [line, numbers.ofLine(line)]));
  return lines.map((line) => asked.get(line) ?? -1);
}

describe('ParagraphNumbers', () => {
  it('numbers the lines that hold more than white space', () => {
    expect(numbersOf('Title\n\n \u00a0\nFirst.\nSecond.\n')).toEqual([1, 0, 0, 2, 3, 0]);
  });

  it('has a number for a text without any line break, and none for an empty text', () => {
    expect(numbersOf('One')).toEqual([1]);
    expect(numbersOf('')).toEqual([0]);
  });

  it('numbers the first line of each paragraph where lines are wrapped at a column', () => {
    expect(numbersOf(wrapped)).toEqual([1, 0, 0, 0, 0, 0, 2, 0, 0]);
  });

  it('has none beyond the end', () => {
    expect(new ParagraphNumbers('One\nTwo', false).ofLine(3)).toBe(0);
  });

  it('counts every paragraph once, whatever the text and in whatever order its lines are asked for', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u2028', '😀') });
    const content = fc.oneof(text, fc.constant(wrapped));
    fc.assert(
      fc.property(content, fc.func(fc.nat()), (words, weigh) => {
        const numbers = numbersOf(words, (lines) => lines.toSorted((one, other) => weigh(one) - weigh(other)));
        expect(numbers.filter((number) => number > 0)).toEqual(findParagraphs(words).map(({ number }) => number));
        const starts = findParagraphs(words).map(({ start }) => words.slice(0, start).split('\n').length - 1);
        expect(starts.map((line) => numbers[line])).toEqual(starts.map((_, position) => position + 1));
      }),
    );
  });
});
