const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** English name of a language subtag, such as `German` for `de`. */
export function languageName(language: string): string {
  return language === 'und' ? 'Unknown language' : (names.of(language) ?? language);
}
