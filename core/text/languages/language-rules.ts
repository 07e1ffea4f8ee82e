/**
 * What the text functions need to know about one language; adding a language is adding a file with one of these and a
 * line in `languages.ts`. All words are lower-case and without the full stop unless said otherwise.
 */
export interface LanguageRules {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Names of the months from January on, each with its inflected and shortened forms. */
  readonly months: readonly (readonly string[])[];
  /** Abbreviations, spaces taken out (`z.b`), after which a sentence never ends. */
  readonly openAbbreviations: ReadonlySet<string>;
  /** Abbreviations after which a sentence may end: it does when a word of `sentenceStarters` follows. */
  readonly closingAbbreviations: ReadonlySet<string>;
  /** Words that begin sentences and, with a capital letter, hardly ever stand inside one. */
  readonly sentenceStarters: ReadonlySet<string>;
  /** Words before a number that make it an ordinal (`am 18. Forum`); null where ordinals take no full stop. */
  readonly ordinalCues: ReadonlySet<string> | null;
  /** Frequent small words by which the language is told from others in the same script. */
  readonly functionWords: ReadonlySet<string>;
  /** Letters that this language has and its neighbours lack, as the inside of a character class. */
  readonly ownLetters: string;
}

/** Splits a list written as one string at its spaces. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
