import type { Language } from './languages.ts';

/** The plural categories of each language, in the order in which a message gives its forms, divided by `|`. */
export const pluralForms: Readonly<Record<Language, readonly Intl.LDMLPluralRule[]>> = {
  en: ['one', 'other'],
  de: ['one', 'other'],
  ru: ['one', 'few', 'many'],
};

/** The form that the count asks for, of forms divided by `|`; the last one where a message has fewer than its language. */
export function pluralForm(language: Language, count: number, forms: string): string {
  const given = forms.split('|');
  const category = new Intl.PluralRules(language).select(count);
  return given[pluralForms[language].indexOf(category)] ?? given.at(-1) ?? '';
}
