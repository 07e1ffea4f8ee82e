import { msg } from '@lit/localize';
import { currentLanguage } from '../locale/locale.ts';

const namesBySpeaking = new Map<string, Map<string, string>>();

/** Name of a language subtag in the language of the window, such as `German` for `de`. */
export function languageName(language: string): string {
  if (language === 'und') return msg('Unknown language');
  const speaking = currentLanguage();
  let names = namesBySpeaking.get(speaking);
  if (!names) namesBySpeaking.set(speaking, (names = new Map<string, string>()));
  let name = names.get(language);
  if (name === undefined) {
    // Slow to ask, and lists ask again and again.
    name = new Intl.DisplayNames(speaking, { type: 'language', fallback: 'code' }).of(language) ?? language;
    names.set(language, name);
  }
  return name;
}
