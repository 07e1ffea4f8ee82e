import type { Language } from './languages.ts';

/** Slow to make, and asked for with every row that is looked at. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it. */
export function formatNumber(language: Language, value: number, options: Intl.NumberFormatOptions = {}): string {
  const name = `${language} ${JSON.stringify(options)}`;
  let format = formats.get(name);
  if (!format) formats.set(name, (format = new Intl.NumberFormat(language, options)));
  return format.format(value);
}

/** A share from 0 to 1 as a whole percentage. */
export function formatShare(language: Language, share: number): string {
  return formatNumber(language, share, { style: 'percent', maximumFractionDigits: 0 });
}
