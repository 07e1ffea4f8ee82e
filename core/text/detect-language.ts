import { languages } from './languages/languages.ts';
import type { Span } from './span.ts';

/*
 * The language of a text by its script, the letters only it has, and its share of function words. News texts are long
 * enough for this to be as good as n-gram models, which cost 300 ms and 60 to 85 MB to load.
 */

const sampleLength = 1_500;
/** A paragraph with less (UTF-16 code units, words) is taken to be in the language of its text. */
const shortestToTell = 50;
const fewestWordsToTell = 8;
/** What another language needs: points, and how many times those of the text's own. */
const leastScoreToTell = 0.15;
const timesSurer = 2;

/** Scripts that, alone or nearly so, stand for one language, by their ranges of code units. */
const scripts: readonly (readonly [language: string, first: number, last: number])[] = [
  ['ja', 0x3040, 0x30ff],
  ['zh', 0x3400, 0x9fff],
  ['ko', 0xac00, 0xd7af],
  ['el', 0x0370, 0x03ff],
  ['he', 0x0590, 0x05ff],
  ['ar', 0x0600, 0x06ff],
  ['ka', 0x10a0, 0x10ff],
  ['hy', 0x0530, 0x058f],
  ['hi', 0x0900, 0x097f],
  ['th', 0x0e00, 0x0e7f],
];
/** Japanese is written with Chinese characters, too, so that a few of its own are enough. */
const decisiveShare: Readonly<Record<string, number>> = { ja: 0.05 };
const persianLetters = /[پچژگ]/;

const isCyrillicWord = (word: string) => /^[\u0400-\u052f]/.test(word);
const languagesOfWord = new Map<string, string[]>();
/** By the code unit of the letter. */
const languagesOfLetter = new Map<number, string[]>();
const cyrillic = new Set<string>();
for (const { language, functionWords, ownLetters } of languages) {
  for (const word of functionWords) add(languagesOfWord, word, language);
  for (const letter of ownLetters) add(languagesOfLetter, letter.charCodeAt(0), language);
  if ([...functionWords].some(isCyrillicWord)) cyrillic.add(language);
}

function add<Key>(map: Map<Key, string[]>, key: Key, language: string): void {
  const known = map.get(key);
  if (known) known.push(language);
  else map.set(key, [language]);
}

/**
 * BCP 47 primary subtag of the language of a text; `und` when it cannot be told. Only the first 1,500 code units and as
 * many from the middle are read.
 */
export function detectLanguage(content: string): string {
  const middle = Math.max(sampleLength, Math.floor(content.length / 2));
  const sample = readSample(`${content.slice(0, sampleLength)} ${content.slice(middle, middle + sampleLength)}`);
  return sample.script ?? likeliest(sample.points, sample.isCyrillic);
}

/**
 * BCP 47 primary subtag of the language of a paragraph within a text of `language`. That of the text, unless the
 * paragraph is long enough to tell and surely in another one: short paragraphs, names and lists say too little.
 */
export function detectParagraphLanguage(content: string, paragraph: Span, language: string): string {
  if (paragraph.end - paragraph.start < shortestToTell) return language;
  const sample = readSample(content.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + sampleLength)));
  if (sample.wordCount < fewestWordsToTell) return language;
  if (sample.script !== null) return sample.script;
  const found = likeliest(sample.points, sample.isCyrillic);
  if (found === 'und' || found === language) return language;
  const score = sample.points.get(found) ?? 0;
  const isOtherScript = cyrillic.has(language) !== sample.isCyrillic;
  const own = isOtherScript ? 0 : (sample.points.get(language) ?? 0);
  return score >= leastScoreToTell && score >= own * timesSurer ? found : language;
}

interface Sample {
  /** The language that the script stands for, `und` without any letters, null for Latin and Cyrillic. */
  readonly script: string | null;
  readonly isCyrillic: boolean;
  readonly wordCount: number;
  /** Share of function words and of letters of its own, per language. */
  readonly points: ReadonlyMap<string, number>;
}

function readSample(text: string): Sample {
  const sample = text.toLowerCase();
  const words = sample.match(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu) ?? [];
  const letters = words.reduce((count, word) => count + word.length, 0);
  const none = { isCyrillic: false, wordCount: words.length, points: new Map<string, number>() };
  if (letters === 0) return { ...none, script: 'und' };
  const ofScript = new Map<string, number>();
  let cyrillicLetters = 0;
  const points = new Map<string, number>();
  for (let position = 0; position < sample.length; position += 1) {
    const code = sample.charCodeAt(position);
    // No language has a letter of its own in ASCII.
    if (code < 0x80) continue;
    if (code >= 0x400 && code < 0x530) cyrillicLetters += 1;
    const owners = languagesOfLetter.get(code);
    if (owners) for (const language of owners) award(points, language, 2 / letters);
    const script =
      code < 0x370 || (code >= 0x400 && code < 0x530)
        ? null
        : scripts.find(([, first, last]) => code >= first && code <= last);
    if (script) award(ofScript, script[0], 1 / letters);
  }
  for (const [language] of scripts) {
    if ((ofScript.get(language) ?? 0) <= (decisiveShare[language] ?? 0.4)) continue;
    return { ...none, script: language === 'ar' && persianLetters.test(sample) ? 'fa' : language };
  }
  for (const word of words) {
    for (const language of languagesOfWord.get(word.replace('’', "'")) ?? []) award(points, language, 1 / words.length);
  }
  return { script: null, isCyrillic: cyrillicLetters > letters / 2, wordCount: words.length, points };
}

function award(points: Map<string, number>, language: string, by: number): void {
  points.set(language, (points.get(language) ?? 0) + by);
}

/** The language with most points of those written in the script; the order of `languages` decides between equals. */
function likeliest(points: ReadonlyMap<string, number>, isCyrillic: boolean): string {
  let best = 'und';
  let bestScore = 0.03;
  for (const { language } of languages) {
    const score = points.get(language) ?? 0;
    if (cyrillic.has(language) !== isCyrillic || score <= bestScore) continue;
    best = language;
    bestScore = score;
  }
  return best;
}
