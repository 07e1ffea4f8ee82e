import type { ClaimLexicon } from './claim-lexicon.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { russian } from './russian.ts';

const byLanguage = new Map([german, russian, english].map((lexicon) => [lexicon.language, lexicon]));

/** The claim words of a language by its primary subtag; null where there are none, and so no claims to suggest. */
export function claimLexiconOf(language: string): ClaimLexicon | null {
  return byLanguage.get(language.toLowerCase().split('-')[0] ?? '') ?? null;
}
