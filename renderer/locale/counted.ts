import type { Language } from '../../core/locale/languages.ts';
import { currentLanguage } from './locale.ts';
import { formatNumber } from './numbers.ts';

/** The plural categories of each language, in the order in which a message gives its forms. */
export const pluralForms: Readonly<Record<Language, readonly Intl.LDMLPluralRule[]>> = {
  en: ['one', 'other'],
  de: ['one', 'other'],
  ru: ['one', 'few', 'many'],
};

/**
 * A phrase with a count, in the form that the count asks for: `counted(3, msg('# text|# texts'))` is “3 texts”. The
 * message gives the forms of its language, divided by `|`; `#` stands for the number, `{name}` for the value of that name.
 */
export function counted(count: number, forms: string, values: Readonly<Record<string, string>> = {}): string {
  const language = currentLanguage();
  const given = forms.split('|');
  const form = given[pluralForms[language].indexOf(new Intl.PluralRules(language).select(count))] ?? given.at(-1) ?? '';
  return form.replace(/#|\{(\w+)\}/gu, (found, name: string | undefined) =>
    name === undefined ? formatNumber(count) : (values[name] ?? found),
  );
}
