import { describe, expect, it } from 'vitest';
import { suggest } from '../../../../core/suggestion/suggest.ts';
import { contextOf, type Role } from '../../../../renderer/queue/suggestion-context.ts';

const content =
  'The day before. It rained all week.\n\n“We will build twelve new bridges over the river next year,” minister John Smith said.\n\nNobody cheered. The end.\n';
const quote = suggest(content, 'en').find(({ code }) => code === 'quote');
if (!quote) throw new Error('No quote was found.');

const wordsIn = (role: Role | null, span = { start: quote.start, end: quote.end }) =>
  contextOf(content, 'en', quote, span)
    .filter(({ roles }) => (role === null ? roles.length === 0 : roles.includes(role)))
    .map(({ text }) => text)
    .join('');

describe('A suggestion in its context', () => {
  it('stands between the sentence before and the one after, which are only context', () => {
    expect(wordsIn(null).replace(/\n+/g, ' ').trim()).toBe('It rained all week. Nobody cheered.');
    expect(wordsIn('near')).toBe(content.split('\n')[2]);
  });

  it('shows what is spoken, by whom, and the reporting words', () => {
    expect(wordsIn('spoken')).toContain('twelve new bridges');
    expect(wordsIn('speaker')).toContain('John Smith');
    expect(wordsIn('cue')).toBe('said');
  });

  it('shows the span as it was corrected', () => {
    const start = content.indexOf('twelve');
    expect(wordsIn('span', { start, end: start + 'twelve new bridges'.length })).toBe('twelve new bridges');
  });

  it('is not longer than can be read where a text has no sentences', () => {
    const long = 'word '.repeat(20_000);
    const pieces = contextOf(
      long,
      'en',
      { ...quote, start: 50_000, end: 50_004, spans: [], cue: [], speaker: null },
      { start: 50_000, end: 50_004 },
    );
    expect(pieces.map(({ text }) => text).join('')).toContain('word');
  });
});
