import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { russian } from './russian.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';

const byLanguage = new Map([german, russian, english, french].map((lexicon) => [lexicon.language, lexicon]));

/**
 * The lexicon of a language by its BCP 47 primary subtag. Languages without one get that of the nearest: Ukrainian and
 * Belarusian texts quote as Russian ones do, all others share only the rules that need no words.
 */
export function lexiconOf(language: string): SpeechLexicon {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const own = byLanguage.get(primary);
  if (own) return own;
  return primary === 'uk' || primary === 'be' || primary === 'bg' ? russian : english;
}
