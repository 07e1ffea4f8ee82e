import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../core/quotes/find-quotes.ts';
import { englishMarkCases } from './english-mark-cases.ts';
import { englishSpeakerCases } from './english-speaker-cases.ts';
import { germanCases } from './german-cases.ts';
import type { QuoteCase } from './quote-case.ts';
import { russianCases } from './russian-cases.ts';

const languages: readonly (readonly [name: string, language: string, cases: readonly QuoteCase[]])[] = [
  ['English', 'en', [...englishSpeakerCases, ...englishMarkCases]],
  ['German', 'de', germanCases],
  ['Russian', 'ru', russianCases],
];

describe.each(languages)('quotations in %s news', (_, language, cases) => {
  it.each(cases)('$name: $text', ({ text, quotes }) => {
    const found = findQuotes(text, language).filter(({ code }) => code !== 'indirect');
    const heard = found.map(({ start, end, speaker }) => [
      text.slice(start, end),
      speaker && text.slice(speaker.start, speaker.end),
    ]);
    expect(heard.map(([quotation]) => quotation)).toEqual(quotes.map(([quotation]) => quotation));
    for (const [index, [, speaker]] of quotes.entries()) {
      // What more a span takes in (a place, a bracket) is a matter of taste; whom it names is not.
      expect(heard[index]?.[1] ?? '').toContain(speaker?.replace(/,$/, '').split(' of ')[0] ?? '');
    }
  });
});
