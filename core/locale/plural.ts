import type { Language } from './languages.ts';

/** The plural categories of each language, in the order in which a message gives its forms, divided by `|`. */
export const pluralForms: Readonly<Record<Language, readonly Intl.LDMLPluralRule[]>> = {
  en: ['one', 'other'],
  de: ['one', 'other'],
  ru: ['one', 'few', 'many'],
};

/** Slow to make, and asked for with every count that is shown. */
const rulesOf = new Map<Language, Intl.PluralRules>();

/** The form that the count asks for, of forms divided by `|`; the last one where a message has fewer than its language. */
export function pluralForm(language: Language, count: number, forms: string): string {
  const given = forms.split('|');
  let rules = rulesOf.get(language);
  if (!rules) rulesOf.set(language, (rules = new Intl.PluralRules(language)));
  const category = rules.select(count);
  return given[pluralForms[language].indexOf(category)] ?? given.at(-1) ?? '';
}
