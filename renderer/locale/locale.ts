import { configureLocalization } from '@lit/localize';
import type { Language } from '../../core/locale/languages.ts';
import * as german from './generated/de.ts';
import * as russian from './generated/ru.ts';

const modules = { de: german, ru: russian } as const;

const localization = configureLocalization({
  sourceLocale: 'en',
  targetLocales: Object.keys(modules),
  loadLocale: (locale) => Promise.resolve(modules[locale as keyof typeof modules]),
});

/** The language that the window speaks now. */
export function currentLanguage(): Language {
  return localization.getLocale() as Language;
}

/** Makes the window speak a language; resolves when every component has been told to render again. */
export async function speakLanguage(language: Language): Promise<void> {
  await localization.setLocale(language);
  document.documentElement.lang = currentLanguage();
}
