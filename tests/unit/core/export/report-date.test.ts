import { describe, expect, it } from 'vitest';
import { dateInWords, timeInWords } from '../../../../core/export/report-date.ts';

describe('dateInWords', () => {
  it.each([
    ['2024-07-07', '7 July 2024', '7. Juli 2024', '7 июля 2024 г.'],
    ['--07-07', '7 July', '7. Juli', '7 июля'],
    ['--02-29', '29 February', '29. Februar', '29 февраля'],
    ['2024-12', 'December 2024', 'Dezember 2024', 'декабрь 2024 г.'],
  ])('%s is %s, %s, %s', (date, english, german, russian) => {
    expect(dateInWords('en', date)).toBe(english);
    expect(dateInWords('de', date)).toBe(german);
    expect(dateInWords('ru', date)).toBe(russian);
  });

  it.each(['2024', '2024-13-01', '2024-02-30', '--02-30', 'im Sommer'])('leaves %s alone, which is no day', (date) => {
    expect(dateInWords('ru', date)).toBe(date);
  });
});

describe('timeInWords', () => {
  it('names the time zone, because readers sit in several', () => {
    expect(timeInWords('en', '2025-11-05T14:03:22.123Z')).toBe('5 November 2025, 14:03 UTC');
    expect(timeInWords('de', '2025-11-05T00:30:00+02:00')).toBe('4. November 2025, 22:30 UTC');
    expect(timeInWords('ru', '2025-11-05T00:30:00+02:00')).toBe('4 ноября 2025 г., 22:30 UTC');
  });

  it('leaves alone what is no time', () => {
    expect(timeInWords('de', 'gestern')).toBe('gestern');
  });
});
