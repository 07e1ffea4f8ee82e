import { rulesOf } from './languages/languages.ts';
import type { LanguageRules } from './languages/language-rules.ts';
import { monthNumber } from './month-names.ts';
import { findParagraphs, type Paragraph } from './paragraphs.ts';
import type { Span } from './span.ts';

/*
 * Sentences by rule: every run of terminators (with the quotation marks, brackets and footnote marks that close on it)
 * is a candidate; what stands before and after decides. One pass over the text. Intl.Segmenter is not used because its
 * rules change with the ICU version, split German dates, and differ between the runtimes this code has to agree in.
 */

const closers = '"\'”“’‘»«›‹)\\]}';
/** French sets a space before the closing mark. */
const spacedCloser = '(?:[ \\u00a0\\u202f]»(?=\\s|$))?';
// No repetition inside a repetition, and none before a look-ahead: on a long row of dots the first costs exponential,
// the second quadratic time. Whether white space follows is asked of each match instead.
const candidate = new RegExp(`[.!?…](?:[.!?…${closers}]|\\[\\d{1,3}\\])*${spacedCloser}|[。！？]+[」』”’）]*`, 'gu');
const opening = /^[„“”"'‘‚«»‹›([{¿¡–—-]+/u;
const lastToken = /[^\s„“”"'‘‚«»‹›([{/]+$/u;
const romanNumber = /^[IVXLCM]+$/;

/**
 * The sentences of a text, paragraph by paragraph, without the white space between them (UTF-16 code units). Closing
 * quotation marks stay with their sentence; a paragraph without a full stop, such as a headline, is one sentence. An
 * unknown language gets general rules.
 */
export function findSentences(content: string, language: string): Span[] {
  return findSentencesOf(content, findParagraphs(content), language);
}

/** The sentences of one paragraph; see `findSentences`. Offsets are those of the whole content. */
export function findSentencesIn(
  content: string,
  paragraph: Pick<Paragraph, 'start' | 'end'>,
  language: string,
): Span[] {
  return findSentencesOf(content, [paragraph], language);
}

/** The sentences of some paragraphs, in order; see `findSentences`. Offsets are those of the whole content. */
export function findSentencesOf(
  content: string,
  paragraphs: readonly Pick<Paragraph, 'start' | 'end'>[],
  language: string,
): Span[] {
  const rules = rulesOf(language);
  const sentences: Span[] = [];
  for (const paragraph of paragraphs) addSentences(sentences, content, paragraph, rules);
  return sentences;
}

function addSentences(
  sentences: Span[],
  content: string,
  paragraph: Pick<Paragraph, 'start' | 'end'>,
  rules: LanguageRules,
): void {
  const line = content.slice(paragraph.start, paragraph.end);
  let start = 0;
  const close = (end: number) => {
    const sentence = line.slice(start, end);
    const from = start + sentence.length - sentence.trimStart().length;
    const to = start + sentence.trimEnd().length;
    if (from < to) sentences.push({ start: paragraph.start + from, end: paragraph.start + to });
    start = end;
  };
  // One expression for all paragraphs: `matchAll` would copy it for each, and a text may be all short lines.
  candidate.lastIndex = 0;
  for (let match = candidate.exec(line); match !== null; match = candidate.exec(line)) {
    const end = match.index + match[0].length;
    const isFollowedBySpace = end === line.length || /\s/u.test(line.charAt(end));
    if (!isFollowedBySpace && !/^[。！？]/u.test(match[0])) continue;
    if (endsSentence(line, start, match.index, end, rules)) close(end);
  }
  close(line.length);
}

function endsSentence(line: string, start: number, stop: number, end: number, rules: LanguageRules): boolean {
  const terminator = line.slice(stop, end);
  if (/[。！？]/u.test(terminator)) return true;
  const rest = line.slice(end, end + 80).trimStart();
  if (rest === '') return true;
  const next = rest.replace(opening, '').trimStart();
  const nextWord = /^[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*/u.exec(next)?.[0] ?? '';
  const nextFollowedByStop = next.charAt(nextWord.length) === '.';

  if (/^\p{Ll}/u.test(nextWord)) return false;
  // «…», – сказал он / “…” — he said: a dash right after a closing mark leads to who said it.
  if (/^[–—-]\s/u.test(rest) && /["”“’‘»«›‹]$/u.test(terminator)) return false;
  if (/^[,;:]/.test(rest)) return false;
  if (!/^\.["”“’‘»«›‹)\]}]*$/u.test(terminator)) return true;

  const before = line.slice(Math.max(start, stop - 60), stop);
  if (terminator === '.') {
    const token = lastToken.exec(before)?.[0] ?? '';
    if (token === '') return true;
    const isStarter =
      rules.sentenceStarters.has(nextWord.toLowerCase()) && !(nextWord.length === 1 && nextFollowedByStop);
    const verdict =
      abbreviationVerdict(before, token, next, isStarter, rules) ??
      numberVerdict(before, token, nextWord, isStarter, rules);
    if (verdict !== null) return verdict;
  }
  return true;
}

/** Whether a sentence ends after the abbreviation or initial that the full stop belongs to; null when it is neither. */
function abbreviationVerdict(
  before: string,
  token: string,
  next: string,
  isStarter: boolean,
  rules: LanguageRules,
): boolean | null {
  // „z. B.“ and „т. е.“ are written with and without the space: look at the last two pieces joined, too.
  const joined = /(?:^|[\s(„“"«])((?:\p{L}{1,3}\.\s?){1,2}\p{L}{1,4})$/u.exec(before)?.[1]?.replace(/\s/g, '') ?? '';
  for (const form of [joined, token].map((piece) => piece.toLowerCase()).filter((piece) => piece !== '')) {
    if (rules.closingAbbreviations.has(form)) return isStarter;
    if (rules.openAbbreviations.has(form)) return false;
  }
  // „z. B.“ at its first full stop.
  if (/^\p{L}$/u.test(token) && /^\p{L}\./u.test(next)) return false;
  if (/^\p{Lu}$/u.test(token) || /^(?:\p{Lu}\.[\s-]?)*\p{Lu}$/u.test(token))
    return isStarter && !/\p{Lu}\.\s?$/u.test(before.slice(0, -token.length));
  return null;
}

/** Whether a sentence ends after a number with a full stop (`29. August`, `das 18. Forum`); null for other words. */
function numberVerdict(
  before: string,
  token: string,
  nextWord: string,
  isStarter: boolean,
  rules: LanguageRules,
): boolean | null {
  if (before.trim() === token && /^\d{1,3}$/.test(token)) return false;
  if (rules.ordinalCues === null) return null;
  const isNumber = /^\d{1,3}$/.test(token);
  if (!isNumber && !romanNumber.test(token)) return null;
  if (monthNumber(nextWord) !== null || (isNumber && /^\d/.test(nextWord))) return false;
  if (isStarter) return null;
  const previous = /([\p{L}\p{M}-]+)\s+$/u.exec(before.slice(0, -token.length))?.[1] ?? '';
  return rules.ordinalCues.has(previous.toLowerCase()) ? false : null;
}
