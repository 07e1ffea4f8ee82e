import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../core/quotes/find-quotes.ts';

const pieces = fc.constantFrom(
  '„',
  '“',
  '”',
  '"',
  '«',
  '»',
  '‚',
  '‘',
  '’',
  "'",
  '‹',
  '›',
  ' ',
  ' ',
  ' ',
  '\n',
  '.',
  ',',
  ':',
  '?',
  ' – ',
  ' — ',
  '…',
  '(',
  ')',
  'sagte',
  'Minister',
  'er',
  'Wir sind bereit',
  'dass',
  'sei',
  'laut',
  'сказал',
  'Иванов',
  'мы готовы',
  'said',
  'Smith',
  'we are',
  'the',
  '27',
  'nach Angaben',
  'zufolge',
  'цитирует',
  'a',
);
const texts = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(''));
const languages = fc.constantFrom('de', 'ru', 'en', 'fr', 'und');

describe('suggestions for any text', () => {
  it('lie within it, with their pieces in order inside the hull', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        for (const { start, end, spans, speaker, cue, confidence } of findQuotes(text, language)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(spans[0]?.[0]).toBe(start);
          expect(spans.at(-1)?.[1]).toBe(end);
          let reached = start;
          for (const [from, to] of spans) {
            expect(from).toBeGreaterThanOrEqual(reached);
            expect(to).toBeGreaterThan(from);
            reached = to;
          }
          for (const [from, to] of cue) expect(text.slice(from, to).trim()).not.toBe('');
          if (speaker) expect(text.slice(speaker.start, speaker.end).trim()).not.toBe('');
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never lay one direct quotation over another', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const direct = findQuotes(text, language).filter(
          ({ code, rule }) => code !== 'indirect' && rule !== 'unmarked',
        );
        for (const [index, quote] of direct.entries()) {
          expect(direct[index + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(quote.end);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are the same each time and have keys of their own', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const first = findQuotes(text, language);
        expect(findQuotes(text, language)).toEqual(first);
        expect(new Set(first.map(({ key }) => key)).size).toBe(first.length);
      }),
    );
  });
});

describe('the key of a suggestion', () => {
  const text = '„Wir sind bereit“, sagte Anna Meier.\n„Wir sind bereit“, sagte Anna Meier.';

  it('stays when the text is edited elsewhere', () => {
    const before = findQuotes(text, 'de').map(({ key }) => key);
    const after = findQuotes(`Ein neuer Absatz über den Tag.\n${text}\nUnd noch einer.`, 'de').map(({ key }) => key);
    expect(after).toEqual(before);
  });

  it('tells equal quotations apart', () => {
    const [first, second] = findQuotes(text, 'de');
    expect(first?.key).not.toBe(second?.key);
  });
});

describe('one quotation with a reporting clause inside', () => {
  it('is one hull with the spoken pieces', () => {
    const text = '«Мы готовы, — сказал министр. — Начнём завтра».';
    const [quote] = findQuotes(text, 'ru');
    expect(quote?.spans.map(([start, end]) => text.slice(start, end))).toEqual(['«Мы готовы', 'Начнём завтра»']);
    expect(quote && text.slice(quote.start, quote.end)).toBe('«Мы готовы, — сказал министр. — Начнём завтра»');
  });
});

describe('a few quoted words', () => {
  it('are a fragment when they are called so, and a quotation when they are all that was said', () => {
    expect(findQuotes('Sie nannte den Plan „wirr“.', 'de').map(({ code }) => code)).toContain('fragment');
    expect(findQuotes('„Halt!“, rief der Posten.', 'de').map(({ code }) => code)).toEqual(['quote']);
  });
});

describe('separable verbs', () => {
  it('give a cue of two pieces', () => {
    const text = '„Es ist vorbei“, fasste der Trainer zusammen.';
    const [quote] = findQuotes(text, 'de');
    expect(quote?.cue.map(([start, end]) => text.slice(start, end))).toEqual(['fasste', 'zusammen']);
  });
});

describe('long lines', () => {
  const marks = ['"', '„', '“', '«', '»', "'", '‚', '’', '„“', '«»', '»«„“', '.', '(', '— '];

  it.each(marks)('of %s end soon', (mark) => {
    const started = performance.now();
    findQuotes(mark.repeat(Math.ceil(1_000_000 / mark.length)), 'de');
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it.each(['„a“ ', 'a" ', '“a” b ', 'er sagte „a“, ', '«а», — сказал б. '])('of %s cost time in proportion', (unit) => {
    const timeOf = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const started = performance.now();
      findQuotes(text, unit.includes('а') ? 'ru' : 'de');
      return performance.now() - started;
    };
    timeOf(20_000);
    expect(timeOf(160_000)).toBeLessThan(Math.max(400, timeOf(20_000) * 30));
  });
});
