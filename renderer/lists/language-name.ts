import { msg } from '@lit/localize';
import { currentLanguage } from '../locale/locale.ts';

const names = new Map<string, Intl.DisplayNames>();

/** Name of a language subtag in the language of the window, such as `German` for `de`. */
export function languageName(language: string): string {
  if (language === 'und') return msg('Unknown language');
  const speaking = currentLanguage();
  let inLanguage = names.get(speaking);
  if (!inLanguage) {
    inLanguage = new Intl.DisplayNames(speaking, { type: 'language', fallback: 'code' });
    names.set(speaking, inLanguage);
  }
  return inLanguage.of(language) ?? language;
}
