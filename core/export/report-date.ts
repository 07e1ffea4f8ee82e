const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/**
 * An ISO date in English words: `2024-07-07` → `7 July 2024`, `--07-07` (no year known) → `7 July`, `2024-07` →
 * `July 2024`. Anything else comes back as it is.
 */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?$/u.exec(date) ?? [];
  const monthNumber = Number(month);
  if (!year || !month || monthNumber < 1 || monthNumber > 12) return date;
  const name = months.format(Date.UTC(2000, monthNumber - 1, 1));
  return [day && String(Number(day)), name, year !== '-' && year].filter(Boolean).join(' ');
}

/** An ISO time in English words and UTC: `5 November 2025, 14:03 UTC`. Anything else comes back as it is. */
export function timeInWords(time: string): string {
  const milliseconds = Date.parse(time);
  if (Number.isNaN(milliseconds)) return time;
  const iso = new Date(milliseconds).toISOString();
  return `${dateInWords(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}
