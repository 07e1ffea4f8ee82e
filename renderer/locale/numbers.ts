import * as format from '../../core/locale/format-number.ts';
import type { Language } from '../../core/locale/languages.ts';
import { currentLanguage } from './locale.ts';

/** A whole number or fraction as the current language writes it. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return format.formatNumber(currentLanguage(), value, options);
}

/** A share from 0 to 1 as a percentage. */
export function formatShare(share: number): string {
  return format.formatShare(currentLanguage(), share);
}

/** Day and time of an ISO 8601 time stamp, in the computer's time zone; a time stamp that is none as it stands. */
export function formatTime(timestamp: string): string {
  return formatDate('time', new Date(timestamp)) ?? timestamp;
}

/** A day (`2026-03-14`, or `--03-14` without its year), the same in every time zone; what is no day as it stands. */
export function formatDay(day: string): string {
  const [, year, monthAndDay = ''] = /^(\d{4}|-)-(\d\d-\d\d)$/u.exec(day) ?? [];
  if (year === undefined) return day;
  // A leap year has every day that a text can name.
  const isWhole = year !== '-';
  return formatDate(isWhole ? 'day' : 'yearless', new Date(`${isWhole ? year : '2000'}-${monthAndDay}`)) ?? day;
}

type DateShape = 'time' | 'day' | 'yearless';

const inDigits: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit' };
const inWords: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };

/** English dates are British ones, with the month as a word; German and Russian ones are written in digits. */
const dateLocales: Readonly<Record<Language, readonly [string, Intl.DateTimeFormatOptions]>> = {
  en: ['en-GB', inWords],
  de: ['de', inDigits],
  ru: ['ru', inDigits],
};
const shapes: Readonly<Record<DateShape, Intl.DateTimeFormatOptions>> = {
  time: { year: 'numeric', hour: '2-digit', minute: '2-digit' },
  day: { year: 'numeric', timeZone: 'UTC' },
  yearless: { timeZone: 'UTC' },
};

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function formatDate(shape: DateShape, date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null;
  const language = currentLanguage();
  const name = `${language} ${shape}`;
  let format = dateFormats.get(name);
  if (!format) {
    const [locale, options] = dateLocales[language];
    dateFormats.set(name, (format = new Intl.DateTimeFormat(locale, { ...options, ...shapes[shape] })));
  }
  return format.format(date);
}
