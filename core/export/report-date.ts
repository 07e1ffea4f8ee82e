import type { Language } from '../locale/languages.ts';

/** English dates are British ones. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de', ru: 'ru' };

/** Slow to make, and asked for with every row. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * An ISO date in words: `2024-07-07` → `7 July 2024`, `--07-07` (no year known) → `7 July`, `2024-07` → `July 2024`, in
 * German `7. Juli 2024`, in Russian `7 июля 2024 г.`. What is no day or month of the calendar comes back as it is.
 */
export function dateInWords(language: Language, date: string): string {
  const [, year, month, day] = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?$/u.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  // A leap year has every day that a text can name.
  const iso = `${year === '-' ? '2000' : year}-${month}-${day ?? '01'}`;
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== iso) return date;
  return formatOf(language, { day: day !== undefined, year: year !== '-' }).format(moment);
}

/** An ISO time in words and UTC: `5 November 2025, 14:03 UTC`. Anything else comes back as it is. */
export function timeInWords(language: Language, time: string): string {
  const milliseconds = Date.parse(time);
  if (Number.isNaN(milliseconds)) return time;
  const iso = new Date(milliseconds).toISOString();
  return `${dateInWords(language, iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}

function formatOf(language: Language, has: { readonly day: boolean; readonly year: boolean }): Intl.DateTimeFormat {
  const name = `${language} ${has.day} ${has.year}`;
  let format = formats.get(name);
  if (!format) {
    const parts = { ...(has.day && { day: 'numeric' as const }), ...(has.year && { year: 'numeric' as const }) };
    format = new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', month: 'long', ...parts });
    formats.set(name, format);
  }
  return format;
}
