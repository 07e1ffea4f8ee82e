/** The languages of the interface; a text of the corpus may be in any other. */
export const languages = ['en', 'de', 'ru'] as const;
export type Language = (typeof languages)[number];

/** What the analyst may choose: a language, or that of the system. */
export const languageChoices = ['system', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/**
 * The language to speak. `preferred` are the system's languages as BCP 47 tags, the most wanted first; with the choice
 * `system` the first of them counts, and where the interface does not speak it, English.
 */
export function languageFor(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'system') return choice;
  const [wanted = 'en'] = (preferred[0] ?? 'en').toLowerCase().split(/[-_.]/u);
  return languages.find((language) => language === wanted) ?? 'en';
}
