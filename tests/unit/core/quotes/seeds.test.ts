import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../core/quotes/find-quotes.ts';

interface SeedQuote {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly speaker: [number, number];
  readonly speakerName: string;
  readonly cueSpans: [number, number][];
}
interface Seed {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly quotes: readonly SeedQuote[];
  readonly notQuotes?: readonly { start: number; end: number }[];
  readonly indirect: readonly { start: number; end: number }[];
}

const seeds = readFileSync(new URL('../../../fixtures/seeds.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Seed);

describe.each(seeds)('$id', ({ text, lang, quotes, notQuotes = [] }) => {
  const found = findQuotes(text, lang);
  const direct = found.filter(({ code }) => code !== 'indirect');

  it('holds the quotations a careful reader marked, and no others', () => {
    expect(direct.map(({ start, end }) => [start, end])).toEqual(quotes.map(({ start, end }) => [start, end]));
    for (const { start, end } of notQuotes) {
      expect(direct.some((suggestion) => suggestion.start < end && start < suggestion.end)).toBe(false);
    }
  });

  it('names their speakers, also behind pronouns and roles', () => {
    const speakers = direct.map(({ speaker }) => speaker && [speaker.start, speaker.end]);
    expect(speakers).toEqual(quotes.map(({ speaker }) => speaker));
    expect(direct.map(({ speaker }) => speaker?.name)).toEqual(quotes.map(({ speakerName }) => speakerName));
  });

  it('shows the words that report them', () => {
    expect(direct.map(({ cue }) => cue)).toEqual(quotes.map(({ cueSpans }) => cueSpans));
  });

  it('offers a headline without marks as such', () => {
    const unmarked = quotes.filter(({ type }) => type === 'direct-unmarked').map(({ start }) => start);
    expect(direct.filter(({ rule }) => rule === 'unmarked').map(({ start }) => start)).toEqual(unmarked);
  });
});

it('finds most sentences that report speech', () => {
  const missed = seeds.flatMap(({ text, lang, indirect }) => {
    const reports = findQuotes(text, lang).filter(({ code }) => code === 'indirect');
    return indirect.filter(({ start, end }) => !reports.some((report) => report.start < end && start < report.end));
  });
  expect(missed.length).toBeLessThanOrEqual(5);
});
