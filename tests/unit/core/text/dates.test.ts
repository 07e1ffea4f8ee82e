import { describe, expect, it } from 'vitest';
import { findDates, toIsoDate } from '../../../../core/text/dates.ts';

describe('dates in a text', () => {
  it.each([
    ['am 29. August 2024', ['2024-08-29']],
    ['am 1. März', ['--03-01']],
    ['5 ноября 2024 года', ['2024-11-05']],
    ['5 нояб. 2024 г.', ['2024-11-05']],
    ['November 5, 2024', ['2024-11-05']],
    ['5th of May 2023', ['2023-05-05']],
    ['2024-09-19T19:35', ['2024-09-19']],
    ['19.09.2024, 19:35', ['2024-09-19']],
    ['le 14 juillet 2021', ['2021-07-14']],
    ['vom 3. Mai bis 5. Juni 2022', ['--05-03', '2022-06-05']],
    ['32. August, 2024-13-01, 99.99.2020, 18 Länder', []],
    ['', []],
  ])('“%s”', (text, dates) => expect(findDates(text).map(toIsoDate)).toEqual(dates));

  it('are told with their place and whether a time follows', () => {
    expect(findDates('Stand: 19 September 2024, 19:35 Uhr')).toEqual([
      { offset: 7, end: 31, year: 2024, month: 9, day: 19, hasTime: true },
    ]);
  });
});
