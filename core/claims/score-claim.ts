import type { Checkability, ClaimKind } from '../suggestion/suggestion.ts';
import { isDigit, isUpper } from '../text/characters.ts';
import { wordsIn } from '../quotes/unit-end.ts';
import { onOneLine } from '../text/on-one-line.ts';
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

/** How checkable the words between the offsets are. */
export function scoreClaim(
  content: string,
  start: number,
  end: number,
  lexicon: ClaimLexicon,
  isQuoted: boolean,
): ClaimScore {
  const text = content.slice(start, end);
  const words = wordsIn(content, start, end, 200);
  const lower = words.map((word) => word.toLowerCase());
  const signs = [
    ...numberSigns(words, lower, lexicon),
    ...wordSigns(words, lower, lexicon),
    ...patternSigns(onOneLine(text.toLowerCase()), lexicon),
  ];
  const names = countNames(words, lower, lexicon);
  const positions = lower.filter((word) => lexicon.positions.has(word));
  const hard = signs.filter((sign) => sign.kind !== 'prediction');
  let score = -1.3 + strongest(signs) + Math.min(1.2, names * 0.4);
  score -= Math.min(1.6, 0.9 * count(lower, lexicon.opinions)) * (isQuoted ? 1.2 : 1);
  score -= Math.min(1.4, 0.9 * count(lower, lexicon.modals));
  score -= Math.min(1.2, 0.6 * count(lower, lexicon.vague));
  score -= Math.min(0.8, 0.5 * count(lower, lexicon.firstPerson));
  if (/\?["”“»]?$/u.test(text)) score -= 2;
  if (words.length < 5) score -= 1.5;
  if (words.length > 45) score -= 0.3;
  if (positions.length > 0 && strongest(hard) < 2.2) score -= 1.2;
  if (names === 0 && !hard.some((sign) => sign.kind !== 'event')) score -= 0.5;
  const isPosition = positions.length > 0 && strongest(hard) < 2.2;
  const kinds = [...new Set([...signs.map((sign) => sign.kind), ...(isPosition ? (['position'] as const) : [])])];
  const confidence = Math.round((1 / (1 + Math.exp(-1.3 * score))) * 100) / 100;
  return {
    confidence,
    kinds: kinds.length > 0 ? kinds : ['event'],
    checkability: checkabilityOf(confidence, isPosition, signs.length > 0),
    why: whyOf(signs, isPosition ? (positions[0] ?? '') : ''),
  };
}

function checkabilityOf(confidence: number, isPosition: boolean, hasSign: boolean): Checkability {
  if (isPosition) return 'attribution-only';
  if (confidence >= 0.5) return 'yes';
  return hasSign && confidence >= 0.25 ? 'weak' : 'no';
}

function count(words: readonly string[], list: { has(word: string): boolean }): number {
  return words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0);
}

/** The best sign of each kind counts; more of a kind say nothing new. */
function strongest(signs: readonly Sign[]): number {
  const best = new Map<ClaimKind, number>();
  for (const sign of signs) best.set(sign.kind, Math.max(best.get(sign.kind) ?? 0, sign.weight));
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

function numberSigns(words: readonly string[], lower: readonly string[], lexicon: ClaimLexicon): Sign[] {
  const signs: Sign[] = [];
  for (const [index, word] of words.entries()) {
    if (!isDigit(word.charAt(0))) continue;
    const next = lower[index + 1] ?? '';
    const after = lower[index + 2] ?? '';
    const wording = [word, words[index + 1] ?? ''].join(' ').trim();
    if (lexicon.units.has(next)) {
      const longer = lexicon.units.has(after) ? `${wording} ${words[index + 2] ?? ''}` : wording;
      signs.push({ kind: 'figure', weight: 2.4, wording: longer });
    } else if (/^(?:1[5-9]|20)\d\d(?:-\d{4})?$/u.test(word)) {
      signs.push({ kind: 'date', weight: 1.3, wording: word });
    } else if (lexicon.months.has(next)) {
      signs.push({ kind: 'date', weight: 1.1, wording });
    } else {
      signs.push({ kind: 'figure', weight: 1.5, wording });
    }
  }
  return signs;
}

function wordSigns(words: readonly string[], lower: readonly string[], lexicon: ClaimLexicon): Sign[] {
  const signs: Sign[] = [];
  for (const [index, word] of lower.entries()) {
    const wording = words[index] ?? word;
    if (lexicon.events.has(word)) signs.push({ kind: 'event', weight: 1.2, wording });
    if (lexicon.rankings.has(word)) signs.push({ kind: 'ranking', weight: 0.9, wording });
    if (lexicon.trends.has(word)) signs.push({ kind: 'trend', weight: 1.3, wording });
    if (lexicon.times.has(word)) signs.push({ kind: 'date', weight: 0.4, wording });
  }
  return signs;
}

function patternSigns(text: string, lexicon: ClaimLexicon): Sign[] {
  const signs: Sign[] = [];
  const add = (patterns: readonly RegExp[], kind: ClaimKind, weight: number) => {
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match) signs.push({ kind, weight, wording: match[0] });
    }
  };
  add(lexicon.rankingPhrases, 'ranking', 2);
  add(lexicon.comparisons, 'comparison', 1.8);
  add(lexicon.predictions, 'prediction', 0.2);
  return signs;
}

/** Names of people, places and bodies: runs of capitals, acronyms, a capital right behind a preposition of place. */
function countNames(words: readonly string[], lower: readonly string[], lexicon: ClaimLexicon): number {
  let names = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!isUpper(word.charAt(0))) continue;
    const isAcronym = word.length >= 2 && word.length <= 12 && word === word.toUpperCase();
    const previous = lower[index - 1] ?? '';
    const next = words[index + 1] ?? '';
    const isAbstract = lexicon.abstractEndings?.test(lower[index] ?? '') === true;
    if (lexicon.language === 'de') {
      const behindPlace = lexicon.placePrepositions.has(previous) && !isAbstract && !/(?:e|en|er)$/u.test(word);
      const isRun = isUpper(next.charAt(0)) && !isAbstract && isUpper(word.charAt(0));
      if (isAcronym || behindPlace || isRun) names += 1;
    } else if (isAcronym || index > 0) {
      names += 1;
    }
  }
  return names;
}

function whyOf(signs: readonly Sign[], position: string): string {
  if (position !== '') return `position: ${position}`;
  const best = [...signs].sort((left, right) => right.weight - left.weight)[0];
  return best ? `${best.kind}: ${best.wording}` : 'statement';
}
