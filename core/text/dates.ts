import { monthNumber, monthPattern } from './month-names.ts';

/** A date as a text writes it. `year` is null where the text names none; the offset is in UTF-16 code units. */
export interface FoundDate {
  readonly offset: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly hasTime: boolean;
}

const time = '(?:,?\\s+(?:um\\s+|в\\s+|at\\s+|à\\s+)?(?<time>\\d{1,2}[:.]\\d{2}))?';
const patterns: readonly RegExp[] = [
  // 29. August 2024 · 5 ноября 2024 года · 19 September 2024, 19:35 · 5 ноя
  new RegExp(
    `(?<![\\p{L}\\d.])(?<day>[0-3]?\\d)\\.?(?:st|nd|rd|th|er)?\\s+(?:of\\s+|de\\s+)?(?<month>${monthPattern})(?![\\p{L}])\\.?(?:,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d))?(?:\\s+г(?:ода|\\.)?)?${time}`,
    'giu',
  ),
  // November 5, 2024 · Nov. 5
  new RegExp(
    `(?<![\\p{L}])(?<month>${monthPattern})\\.?\\s+(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d.:])(?:,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d))?${time}`,
    'giu',
  ),
  // 2024-09-19 · 2024-09-19T19:35
  /(?<!\d)(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)(?:[T ](?<time>\d\d:\d\d))?/gu,
  // 19.09.2024 · 19.09.2024, 19:35
  new RegExp(
    `(?<![\\d.])(?<day>[0-3]?\\d)\\.\\s?(?<month>[01]?\\d)\\.\\s?(?<year>(?:19|20)\\d\\d)(?!\\d)${time}`,
    'giu',
  ),
];

/** The calendar dates that a stretch of text names by day and month, in the order in which they stand. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const { day, month, year, time: clock } = match.groups ?? {};
      const date: FoundDate = {
        offset: match.index,
        end: match.index + match[0].length,
        year: year === undefined ? null : Number(year),
        month: monthNumber(month ?? '') ?? Number(month),
        day: Number(day),
        hasTime: clock !== undefined,
      };
      const isReal = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
      const overlaps = found.some((other) => other.offset < date.end && date.offset < other.end);
      if (isReal && !overlaps) found.push(date);
    }
  }
  return found.sort((left, right) => left.offset - right.offset);
}

/** ISO form of a date: `2024-09-19`, or `--09-19` where the year is not known. */
export function toIsoDate(date: Pick<FoundDate, 'year' | 'month' | 'day'>): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.year === null ? '-' : String(date.year)}-${two(date.month)}-${two(date.day)}`;
}
