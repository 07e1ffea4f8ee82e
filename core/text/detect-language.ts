import { languages } from './languages/languages.ts';
import type { LanguageRules } from './languages/language-rules.ts';

/*
 * The language of a text by its script, the letters only it has, and its share of function words. News texts are long
 * enough for this to be as good as n-gram models, which cost 300 ms and 60 to 85 MB to load.
 */

const sampleLength = 6_000;

/** Scripts that, alone or nearly so, stand for one language. Japanese comes before Chinese: it uses Han signs, too. */
const scripts: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['fa', /[پچژگک]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** How large a part of the letters must be of a script that decides by itself. */
const decisiveShare: Readonly<Record<string, number>> = { ja: 0.05, fa: 0.02 };

const isCyrillic = (rules: LanguageRules) => [...rules.functionWords].some((word) => /\p{Script=Cyrillic}/u.test(word));
const cyrillic = languages.filter(isCyrillic);
const latin = languages.filter((rules) => !isCyrillic(rules));

/**
 * BCP 47 primary subtag of the language of a text; `und` when it cannot be told. Only the first 6,000 code units and as
 * many from the middle are read.
 */
export function detectLanguage(content: string): string {
  const middle = Math.max(sampleLength, Math.floor(content.length / 2));
  const sample = `${content.slice(0, sampleLength)} ${content.slice(middle, middle + sampleLength)}`.toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [language, script] of scripts) {
    if ((sample.match(script)?.length ?? 0) > letters * (decisiveShare[language] ?? 0.4)) return language;
  }
  const cyrillicLetters = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return likeliest(sample, letters, cyrillicLetters > letters / 2 ? cyrillic : latin);
}

function likeliest(sample: string, letters: number, among: readonly LanguageRules[]): string {
  const words = sample.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  let best = 'und';
  let bestScore = 0.03;
  for (const { language, functionWords, ownLetters } of among) {
    const hits = words.reduce((count, word) => count + (functionWords.has(word.replace('’', "'")) ? 1 : 0), 0);
    const own = ownLetters === '' ? 0 : (sample.match(new RegExp(`[${ownLetters}]`, 'gu'))?.length ?? 0);
    const score = hits / Math.max(words.length, 1) + (2 * own) / letters;
    if (score > bestScore) {
      best = language;
      bestScore = score;
    }
  }
  return best;
}
