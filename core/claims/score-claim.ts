import type { Checkability, ClaimKind } from '../suggestion/suggestion.ts';
import { wordsIn } from '../quotes/unit-end.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { ClaimWords, wordSigns } from './claim-words.ts';
import type { ClaimLexicon } from './lexicon/claim-lexicon.ts';

/** What there is to check in a sentence, with the words that say so. */
export interface ClaimScore {
  readonly confidence: number;
  readonly kinds: readonly ClaimKind[];
  readonly checkability: Checkability;
  /** `figure: 1 млрд долларов`. */
  readonly why: string;
}

interface Sign {
  readonly kind: ClaimKind;
  readonly weight: number;
  readonly wording: string;
}

/*
 * Signs of something to check (a figure, a date, an event with names, a place in an order, a trend) are added up, those
 * of opinion, possibility and talk are taken off. The weights are set by hand; the sum goes through a logistic curve.
 */

/** How many words of a sentence are looked at. */
const mostWords = 200;

/** Scores the sentences of one text. */
export class ClaimScorer {
  readonly #content: string;
  readonly #lexicon: ClaimLexicon;
  readonly #known: ClaimWords;

  constructor(content: string, lexicon: ClaimLexicon) {
    this.#content = content;
    this.#lexicon = lexicon;
    this.#known = new ClaimWords(lexicon);
  }

  /** How checkable the words between the offsets are. */
  score(start: number, end: number, isQuoted: boolean): ClaimScore {
    const text = this.#content.slice(start, end);
    const words = wordsIn(this.#content, start, end, mostWords);
    const known: number[] = [];
    let all = 0;
    for (const word of words) {
      const signs = this.#known.signsOf(word);
      known.push(signs);
      all |= signs;
    }
    const signs: Sign[] = [];
    if ((all & wordSigns.number) !== 0) addNumberSigns(signs, words, known);
    if ((all & tellingSigns) !== 0) addWordSigns(signs, words, known);
    addPatternSigns(signs, onOneLine(text.toLowerCase()), this.#lexicon);
    const names = (all & wordSigns.capital) === 0 ? 0 : countNames(words, known, this.#lexicon.language);
    const position =
      (all & wordSigns.position) === 0 ? -1 : known.findIndex((sign) => (sign & wordSigns.position) !== 0);
    const hard = signs.filter((sign) => sign.kind !== 'prediction');
    const count = (bit: number) => ((all & bit) === 0 ? 0 : known.filter((sign) => (sign & bit) !== 0).length);
    const isPosition = position >= 0 && strongest(hard) < 2.2;
    let score = -1.3 + strongest(signs) + Math.min(1.2, names * 0.4);
    score -= Math.min(1.6, 0.9 * count(wordSigns.opinion)) * (isQuoted ? 1.2 : 1);
    score -= Math.min(1.4, 0.9 * count(wordSigns.modal));
    score -= Math.min(1.2, 0.6 * count(wordSigns.vague));
    score -= Math.min(0.8, 0.5 * count(wordSigns.firstPerson));
    if (/\?["”“»]?$/u.test(text.slice(-2))) score -= 2;
    if (words.length < 5) score -= 1.5;
    if (words.length > 45) score -= 0.3;
    if (isPosition) score -= 1.2;
    if (names === 0 && !hard.some((sign) => sign.kind !== 'event')) score -= 0.5;
    const kinds = [...new Set([...signs.map((sign) => sign.kind), ...(isPosition ? (['position'] as const) : [])])];
    const confidence = Math.round((1 / (1 + Math.exp(-1.3 * score))) * 100) / 100;
    return {
      confidence,
      kinds: kinds.length > 0 ? kinds : ['event'],
      checkability: checkabilityOf(confidence, isPosition, signs.length > 0),
      why: whyOf(signs, isPosition ? (words[position]?.toLowerCase() ?? '') : ''),
    };
  }
}

function checkabilityOf(confidence: number, isPosition: boolean, hasSign: boolean): Checkability {
  if (isPosition) return 'attribution-only';
  if (confidence >= 0.5) return 'yes';
  return hasSign && confidence >= 0.25 ? 'weak' : 'no';
}

/** The best sign of each kind counts; more of a kind say nothing new. */
function strongest(signs: readonly Sign[]): number {
  if (signs.length < 2) return signs[0]?.weight ?? 0;
  const best = new Map<ClaimKind, number>();
  for (const sign of signs) best.set(sign.kind, Math.max(best.get(sign.kind) ?? 0, sign.weight));
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

function addNumberSigns(signs: Sign[], words: readonly string[], known: readonly number[]): void {
  for (const [index, word] of words.entries()) {
    if (((known[index] ?? 0) & wordSigns.number) === 0) continue;
    const next = known[index + 1] ?? 0;
    const wording = [word, words[index + 1] ?? ''].join(' ').trim();
    if ((next & wordSigns.unit) !== 0) {
      const isLonger = ((known[index + 2] ?? 0) & wordSigns.unit) !== 0;
      const longer = isLonger ? `${wording} ${words[index + 2] ?? ''}` : wording;
      signs.push({ kind: 'figure', weight: 2.4, wording: longer });
    } else if (/^(?:1[5-9]|20)\d\d(?:-\d{4})?$/u.test(word)) {
      signs.push({ kind: 'date', weight: 1.3, wording: word });
    } else if ((next & wordSigns.month) !== 0) {
      signs.push({ kind: 'date', weight: 1.1, wording });
    } else {
      signs.push({ kind: 'figure', weight: 1.5, wording });
    }
  }
}

const tellingSigns = wordSigns.event | wordSigns.ranking | wordSigns.trend | wordSigns.time;

function addWordSigns(signs: Sign[], words: readonly string[], known: readonly number[]): void {
  for (const [index, wording] of words.entries()) {
    const sign = known[index] ?? 0;
    if ((sign & wordSigns.event) !== 0) signs.push({ kind: 'event', weight: 1.2, wording });
    if ((sign & wordSigns.ranking) !== 0) signs.push({ kind: 'ranking', weight: 0.9, wording });
    if ((sign & wordSigns.trend) !== 0) signs.push({ kind: 'trend', weight: 1.3, wording });
    if ((sign & wordSigns.time) !== 0) signs.push({ kind: 'date', weight: 0.4, wording });
  }
}

function addPatternSigns(signs: Sign[], text: string, lexicon: ClaimLexicon): void {
  const add = (patterns: readonly RegExp[], kind: ClaimKind, weight: number) => {
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match) signs.push({ kind, weight, wording: match[0] });
    }
  };
  add(lexicon.rankingPhrases, 'ranking', 2);
  add(lexicon.comparisons, 'comparison', 1.8);
  add(lexicon.predictions, 'prediction', 0.2);
}

/** Names of people, places and bodies: runs of capitals, acronyms, a capital right behind a preposition of place. */
function countNames(words: readonly string[], known: readonly number[], language: string): number {
  let names = 0;
  for (const [index, word] of words.entries()) {
    const sign = known[index] ?? 0;
    if ((sign & wordSigns.capital) === 0) continue;
    const isAcronym = (sign & wordSigns.acronym) !== 0;
    if (language !== 'de') {
      if (isAcronym || index > 0) names += 1;
      continue;
    }
    const isAbstract = (sign & wordSigns.abstract) !== 0;
    const isBehindPlace = ((known[index - 1] ?? 0) & wordSigns.placePreposition) !== 0;
    const isRun = ((known[index + 1] ?? 0) & wordSigns.capital) !== 0;
    if (isAcronym || (isRun && !isAbstract) || (isBehindPlace && !isAbstract && !/(?:e|en|er)$/u.test(word)))
      names += 1;
  }
  return names;
}

function whyOf(signs: readonly Sign[], position: string): string {
  if (position !== '') return `position: ${position}`;
  const best = [...signs].sort((left, right) => right.weight - left.weight)[0];
  return best ? `${best.kind}: ${best.wording}` : 'statement';
}
