import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../../core/locale/languages.ts';
import { formatDay, formatNumber, formatShare, formatTime } from '../../../../renderer/locale/numbers.ts';

const spoken = vi.hoisted(() => ({ language: 'en' }));
vi.mock('../../../../renderer/locale/locale.ts', () => ({ currentLanguage: () => spoken.language }));

afterEach(() => {
  spoken.language = 'en';
});

describe('Numbers and dates', () => {
  const noon = new Date(2026, 10, 22, 12, 5).toISOString();

  it.each<[Language, ...string[]]>([
    ['en', '1,234.5', '87%', '22 Nov 2026', '22 Nov', '22 Nov 2026, 12:05'],
    ['de', '1.234,5', '87\u00a0%', '22.11.2026', '22.11.', '22.11.2026, 12:05'],
    ['ru', '1\u00a0234,5', '87\u00a0%', '22.11.2026', '22.11', '22.11.2026, 12:05'],
  ])('are written as in %s', (language, number, share, day, yearless, time) => {
    spoken.language = language;
    expect(formatNumber(1234.5)).toBe(number);
    expect(formatShare(0.87)).toBe(share);
    expect(formatDay('2026-11-22')).toBe(day);
    expect(formatDay('--11-22')).toBe(yearless);
    expect(formatTime(noon)).toBe(time);
  });

  it('know the leap day of no year', () => {
    expect(formatDay('--02-29')).toBe('29 Feb');
  });

  it.each(['', 'autumn 2024', '2024-99-99', '2024-11'])('leave %j, which is no day, as it is', (day) => {
    expect(formatDay(day)).toBe(day);
  });

  it('leave a time stamp that is none as it is', () => {
    expect(formatTime('yesterday')).toBe('yesterday');
  });
});
