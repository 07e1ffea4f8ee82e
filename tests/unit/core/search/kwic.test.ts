import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeHit, leftContext, rightContext } from '../../../../core/search/kwic.ts';
import type { SearchHit } from '../../../../core/search/search-query.ts';
import { hitOrders, sortHits } from '../../../../core/search/sort-hits.ts';
import { findParagraphs } from '../../../../core/text/paragraphs.ts';

const text =
  'Der Minister sagte am Montag.\n\nDie Wirtschaft des Landes wächst in diesem Jahr schneller als erwartet, und zwar deutlich.';

describe('the context of a hit', () => {
  it('is whole words on one line, at most 60 characters', () => {
    const start = text.indexOf('schneller');
    expect(leftContext(text, start)).toBe('am Montag. Die Wirtschaft des Landes wächst in diesem Jahr ');
    expect(rightContext(text, start + 9)).toBe(' als erwartet, und zwar deutlich.');
    expect(leftContext(text, 4)).toBe('Der ');
    expect(rightContext(text, 3)).toBe(' Minister sagte am Montag. Die Wirtschaft des Landes wächst');
  });

  it('is part of the text wherever it is cut, and cuts no character', () => {
    const anyText = fc
      .array(fc.constantFrom('Wort', ' ', '\n', '😀', 'ё', '北京北京北京'))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(anyText, fc.nat(), (content, at) => {
        const offset = at % (content.length + 1);
        const line = (part: string): string => part.replace(/\s+/gu, ' ');
        const [left, right] = [leftContext(content, offset), rightContext(content, offset)];
        expect(line(content.slice(0, offset)).endsWith(left)).toBe(true);
        expect(line(content.slice(offset)).startsWith(right)).toBe(true);
        expect(Math.max(left.length, right.length)).toBeLessThanOrEqual(60);
        if (!/^[\udc00-\udfff]/.test(content.slice(offset)))
          expect(() => encodeURIComponent(left + right)).not.toThrow();
      }),
    );
  });

  it('comes with the paragraph and the words of the hit, of long ones only the first thousand characters', () => {
    const content = `Kurz.\n\n${'x'.repeat(3000)}`;
    const hit = describeHit({ textId: 'a', content, paragraphs: findParagraphs(content) }, 7, 3007);
    expect(hit).toMatchObject({ textId: 'a', start: 7, end: 3007, paragraph: 2, left: 'Kurz. ', right: '' });
    expect(hit.quote).toBe('x'.repeat(1000));
  });
});

describe('hits in another order', () => {
  const hit = (start: number, left: string, quote: string, right: string): SearchHit => {
    return { textId: 'a', start, end: start + quote.length, paragraph: 1, left, quote, right };
  };
  const hits = [
    hit(0, 'aus der alten ', 'Ёлка', ' steht'),
    hit(1, '', 'елка', ''),
    hit(2, 'in den alten „', 'Äpfel', '“ liegt 10'),
    hit(3, 'der neuen ', 'Zahl', ' liegt 9'),
  ];
  const starts = (...of: Parameters<typeof sortHits>): number[] => sortHits(...of).map(({ start }) => start);

  it.each([
    ['text', [0, 1, 2, 3]],
    ['left', [1, 2, 0, 3]],
    ['hit', [2, 3, 0, 1]],
    ['right', [1, 3, 2, 0]],
  ] as const)('by %s', (order, expected) => expect(starts(hits, order)).toEqual(expected));

  it('backwards, equal ones still in the order of the texts', () => {
    expect(starts(hits, 'hit', true)).toEqual([0, 1, 3, 2]);
    expect(starts(hits, 'text', true)).toEqual([3, 2, 1, 0]);
  });

  it('are the same hits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...hitOrders),
        fc.boolean(),
        fc.shuffledSubarray(hits),
        (order, isDescending, some) => {
          const sorted = sortHits(some, order, isDescending);
          expect(new Set(sorted)).toEqual(new Set(some));
          expect(starts(sorted, 'text')).toHaveLength(some.length);
        },
      ),
    );
  });
});
