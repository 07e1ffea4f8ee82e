import { isLowerCode, isSurrogateCode, isUpperCode, isWhiteCode } from './characters.ts';
import type { LanguageRules } from './languages/language-rules.ts';
import { monthNumber } from './month-names.ts';
import { codesOf, isEasternTerminator } from './terminators.ts';

/** Where a sentence may end, in UTF-16 code units of the content. */
export interface SentenceEnd {
  /** Where the sentence begins that it would end. */
  readonly start: number;
  /** The terminators and what closes on them. */
  readonly stop: number;
  readonly end: number;
  /** End of the paragraph. */
  readonly limit: number;
}

/** How far is looked back and ahead, in UTF-16 code units. */
const reachBack = 60;
const reachAhead = 80;

const opening = codesOf('„“”"\'‘‚«»‹›([{¿¡–—-');
const dashes = codesOf('–—-');
const closingMarks = codesOf('"”“’‘»«›‹');
const separators = codesOf(',;:');
const beforeToken = codesOf('„“”"\'‘‚«»‹›([{/');
const fullStop = 0x2e;
const firstOfNumber = /^[\dIVXLCM]/;
const romanNumber = /^[IVXLCM]+$/;

/** Whether the sentence ends where it may: what stands before and behind decides. Looks no further than a line or so. */
export function endsSentence(content: string, at: SentenceEnd, rules: LanguageRules): boolean {
  if (isEasternTerminator(content.charCodeAt(at.stop))) return true;
  if (at.end < at.limit && !isWhiteCode(content.charCodeAt(at.end))) return false;
  const limit = Math.min(at.limit, at.end + reachAhead);
  const rest = skip(content, at.end, limit, isWhiteCode);
  if (rest === limit) return true;
  const next = skip(
    content,
    skip(content, rest, limit, (code) => opening.has(code)),
    limit,
    isWhiteCode,
  );
  if (beginsSmall(content, next, limit)) return false;
  const first = content.charCodeAt(rest);
  // «…», – сказал он / “…” — he said: a dash right after a closing mark leads to who said it.
  if (dashes.has(first) && closingMarks.has(content.charCodeAt(at.end - 1))) {
    if (rest + 1 < limit && isWhiteCode(content.charCodeAt(rest + 1))) return false;
  }
  if (separators.has(first)) return false;
  if (at.end !== at.stop + 1 || content.charCodeAt(at.stop) !== fullStop) return true;
  return endsBehindToken(content, at, content.slice(next, limit), rules);
}

function skip(content: string, from: number, limit: number, isSkipped: (code: number) => boolean): number {
  let offset = from;
  while (offset < limit && isSkipped(content.charCodeAt(offset))) offset += 1;
  return offset;
}

function beginsSmall(content: string, offset: number, limit: number): boolean {
  if (offset >= limit) return false;
  const code = content.charCodeAt(offset);
  return isSurrogateCode(code) ? /^\p{Ll}/u.test(content.slice(offset, limit)) : isLowerCode(code);
}

/** Whether a sentence ends behind a single full stop, by the word, number or abbreviation before it. */
function endsBehindToken(content: string, { start, stop }: SentenceEnd, next: string, rules: LanguageRules): boolean {
  const from = Math.max(start, stop - reachBack);
  let tokenStart = stop;
  while (tokenStart > from && !endsToken(content.charCodeAt(tokenStart - 1))) tokenStart -= 1;
  if (tokenStart === stop) return true;
  const token = content.slice(tokenStart, stop);
  return (
    abbreviationVerdict(content.slice(from, stop), token, next, rules) ??
    numberVerdict(content.slice(from, stop), token, next, rules) ??
    true
  );
}

function endsToken(code: number): boolean {
  return beforeToken.has(code) || isWhiteCode(code);
}

function wordAtStart(next: string): string {
  return /^[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*/u.exec(next)?.[0] ?? '';
}

/** Whether a word follows with which sentences begin. */
function isStarter(next: string, rules: LanguageRules): boolean {
  const word = wordAtStart(next);
  if (word.length === 1 && next.charAt(1) === '.') return false;
  return rules.sentenceStarters.has(word.toLowerCase());
}

/** Whether a sentence ends after the abbreviation or initial that the full stop belongs to; null when it is neither. */
function abbreviationVerdict(before: string, token: string, next: string, rules: LanguageRules): boolean | null {
  const joined = joinedAbbreviation(before);
  for (const form of joined === '' ? [token] : [joined, token]) {
    const small = form.toLowerCase();
    if (rules.closingAbbreviations.has(small)) return isStarter(next, rules);
    if (rules.openAbbreviations.has(small)) return false;
  }
  // „z. B.“ at its first full stop.
  if (token.length <= 2 && /^\p{L}$/u.test(token) && /^\p{L}\./u.test(next)) return false;
  const last = token.charCodeAt(token.length - 1);
  if ((isUpperCode(last) || isSurrogateCode(last)) && /^(?:\p{Lu}\.[\s-]?)*\p{Lu}$/u.test(token))
    return isStarter(next, rules) && !/\p{Lu}\.\s?$/u.test(before.slice(0, -token.length));
  return null;
}

/** „z. B.“ and „т. е.“ are written with and without the space: the last two pieces joined; empty for anything else. */
function joinedAbbreviation(before: string): string {
  // Four letters at most stand behind the full stop and a space, and with all before them it is no longer than this.
  if (before.lastIndexOf('.') < before.length - 10) return '';
  const end = before.slice(-26);
  return /(?:^|[\s(„“"«])((?:\p{L}{1,3}\.\s?){1,2}\p{L}{1,4})$/u.exec(end)?.[1]?.replace(/\s/g, '') ?? '';
}

/** Whether a sentence ends after a number with a full stop (`29. August`, `das 18. Forum`); null for other words. */
function numberVerdict(before: string, token: string, next: string, rules: LanguageRules): boolean | null {
  if (!firstOfNumber.test(token)) return null;
  const isNumber = /^\d{1,3}$/.test(token);
  if (isNumber && before.trim() === token) return false;
  if (rules.ordinalCues === null) return null;
  if (!isNumber && !romanNumber.test(token)) return null;
  const nextWord = wordAtStart(next);
  if (monthNumber(nextWord) !== null || (isNumber && /^\d/.test(nextWord))) return false;
  if (isStarter(next, rules)) return null;
  const previous = /([\p{L}\p{M}-]+)\s+$/u.exec(before.slice(0, -token.length))?.[1] ?? '';
  return rules.ordinalCues.has(previous.toLowerCase()) ? false : null;
}
