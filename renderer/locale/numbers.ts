import type { Language } from '../../core/locale/languages.ts';
import { currentLanguage } from './locale.ts';

/** A whole number or fraction as the current language writes it. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(currentLanguage(), options).format(value);
}

/** A share from 0 to 1 as a percentage. */
export function formatShare(share: number): string {
  return formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });
}

/** Slow to make, and asked for with every annotation that is looked at. */
const timeFormats = new Map<string, Intl.DateTimeFormat>();

/** Day and time of an ISO 8601 time stamp, in the computer's time zone. */
export function formatTime(timestamp: string): string {
  const locale = dateLocales[currentLanguage()];
  let format = timeFormats.get(locale);
  if (!format)
    timeFormats.set(locale, (format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })));
  return format.format(new Date(timestamp));
}

/** Day of an ISO 8601 date (`2026-03-14`), the same in every time zone. */
export function formatDay(day: string): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(dateLocales[currentLanguage()], options).format(new Date(day));
}

/** English dates are British ones: day before month. */
const dateLocales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de', ru: 'ru' };
