import { isWhiteCode } from './characters.ts';
import { rulesOf } from './languages/languages.ts';
import type { LanguageRules } from './languages/language-rules.ts';
import { findParagraphs, type Paragraph } from './paragraphs.ts';
import { endsSentence } from './sentence-ends.ts';
import type { Span } from './span.ts';
import { isTerminator, terminatorEnd } from './terminators.ts';

/*
 * Sentences by rule: every run of terminators (with the quotation marks, brackets and footnote marks that close on it)
 * is a candidate; what stands before and after decides. One pass over the text. Intl.Segmenter is not used because its
 * rules change with the ICU version, split German dates, and differ between the runtimes this code has to agree in.
 */

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
  for (const { start, end } of paragraphs) addSentences(sentences, content, start, end, rules);
  return sentences;
}

function addSentences(
  sentences: Span[],
  content: string,
  paragraphStart: number,
  limit: number,
  rules: LanguageRules,
): void {
  let start = paragraphStart;
  for (let offset = paragraphStart; offset < limit; offset += 1) {
    if (!isTerminator(content.charCodeAt(offset))) continue;
    const end = terminatorEnd(content, offset, limit);
    if (endsSentence(content, { start, stop: offset, end, limit }, rules)) {
      addTrimmed(sentences, content, start, end);
      start = end;
    }
    offset = end - 1;
  }
  addTrimmed(sentences, content, start, limit);
}

function addTrimmed(sentences: Span[], content: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isWhiteCode(content.charCodeAt(start))) start += 1;
  while (end > start && isWhiteCode(content.charCodeAt(end - 1))) end -= 1;
  if (start < end) sentences.push({ start, end });
}
