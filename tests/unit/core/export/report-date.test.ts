import { describe, expect, it } from 'vitest';
import { dateInWords, timeInWords } from '../../../../core/export/report-date.ts';

describe('dateInWords', () => {
  it.each([
    ['2024-07-07', '7 July 2024'],
    ['--07-07', '7 July'],
    ['--02-29', '29 February'],
    ['2024-12', 'December 2024'],
    ['2024', '2024'],
    ['2024-13-01', '2024-13-01'],
    ['im Sommer', 'im Sommer'],
  ])('%s is %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});

describe('timeInWords', () => {
  it('names the time zone, because readers sit in several', () => {
    expect(timeInWords('2025-11-05T14:03:22.123Z')).toBe('5 November 2025, 14:03 UTC');
    expect(timeInWords('2025-11-05T00:30:00+02:00')).toBe('4 November 2025, 22:30 UTC');
  });

  it('leaves alone what is no time', () => {
    expect(timeInWords('gestern')).toBe('gestern');
  });
});
