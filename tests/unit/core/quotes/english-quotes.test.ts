import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../core/quotes/find-quotes.ts';
import { englishCases } from './english-cases.ts';

describe('quotations in English news', () => {
  it.each(englishCases)('$name: $text', ({ text, quotes }) => {
    const found = findQuotes(text, 'en').filter(({ code }) => code !== 'indirect');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(quotes.map(([quotation]) => quotation));
    for (const [index, [, speaker]] of quotes.entries()) {
      const at = found[index]?.speaker;
      const words = at ? text.slice(at.start, at.end) : null;
      expect(speaker === null ? words : (words ?? '').replace(/,$/, '')).toContain(
        (speaker ?? '').replace(/,$/, '').split(' of ')[0],
      );
    }
  });
});
