import { configureLocalization } from '@lit/localize';
import type { Language } from '../../core/locale/languages.ts';

/** Fetched when they are spoken: a window that speaks English never needs them. */
const modules = { de: () => import('./generated/de.ts'), ru: () => import('./generated/ru.ts') } as const;

const localization = configureLocalization({
  sourceLocale: 'en',
  targetLocales: Object.keys(modules),
  loadLocale: (locale) => modules[locale as keyof typeof modules](),
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
