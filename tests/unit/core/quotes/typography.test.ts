import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../core/quotes/find-quotes.ts';

interface TypographyCase {
  readonly id: string;
  readonly name: string;
  readonly lang: string;
  readonly text: string;
  readonly quotes: readonly { start: number; end: number; speaker: [number, number] | null }[];
}

const cases = readFileSync(new URL('../../../fixtures/typography.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as TypographyCase);

describe('quotation marks in German, Russian, English and French', () => {
  it.each(cases)('$id, $name: $text', ({ text, lang, quotes }) => {
    const found = findQuotes(text, lang).filter(({ code }) => code !== 'indirect');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      quotes.map(({ start, end }) => text.slice(start, end)),
    );
    for (const [index, { speaker }] of quotes.entries()) {
      if (!speaker) continue;
      const at = found[index]?.speaker;
      expect(at && at.start < speaker[1] && speaker[0] < at.end, 'the speaker').toBe(true);
    }
  });
});
