import type { Language } from './languages.ts';

/**
 * An English word or sentence with its German and Russian translations. `{name}` stands for a value, `#` for a
 * count; a translation of a sentence with a count gives the plural forms of its language, divided by `|`.
 */
export type SentenceRow = readonly [english: string, german: string, russian: string];

const columns: Readonly<Record<Language, 0 | 1 | 2>> = { en: 0, de: 1, ru: 2 };

/** What a row says in a language, with its places for values and counts as they are. */
export function inLanguage(language: Language, row: SentenceRow): string {
  return row[columns[language]];
}
