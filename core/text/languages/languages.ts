import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { LanguageRules } from './language-rules.ts';
import { otherLanguages } from './other-languages.ts';
import { russian } from './russian.ts';

/** All languages the text functions know something about, those with full rules first. */
export const languages: readonly LanguageRules[] = [german, russian, english, french, ...otherLanguages];

const byLanguage = new Map(languages.map((rules) => [rules.language, rules]));

/** Where the language is not known or has no rules of its own: what the well-known ones have in common serves best. */
const general: LanguageRules = {
  language: 'und',
  months: [],
  openAbbreviations: union((rules) => rules.openAbbreviations),
  closingAbbreviations: union((rules) => rules.closingAbbreviations),
  sentenceStarters: union((rules) => rules.sentenceStarters),
  ordinalCues: null,
  functionWords: new Set(),
  ownLetters: '',
};

/** The rules of a language by its BCP 47 primary subtag; general rules for `und` and languages without their own. */
export function rulesOf(language: string): LanguageRules {
  const rules = byLanguage.get(language);
  return rules && rules.sentenceStarters.size > 0 ? rules : general;
}

function union(part: (rules: LanguageRules) => ReadonlySet<string>): ReadonlySet<string> {
  return new Set(languages.flatMap((rules) => [...part(rules)]));
}
