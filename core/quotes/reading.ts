import { findParagraphs, type Paragraph } from '../text/paragraphs.ts';
import { findSentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { isDigit, isLetter, isLetterOrDigit, isSpace, isUpper } from './characters.ts';
import { lexiconOf } from './lexicon/lexicons.ts';
import type { SpeechLexicon } from './lexicon/speech-lexicon.ts';
import { pairMarks, type Segment } from './pair-marks.ts';

/** A word, a number, a single other character, or a whole pair of quotation marks with what it holds. */
export interface Unit extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'segment';
  readonly text: string;
  /** `text` in lower case with straight apostrophes; empty for segments. */
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly segment: Segment | null;
  /** Which sentence it stands in, counted over the whole text; quotations do not end sentences inside themselves. */
  readonly sentence: number;
  /** Position in `paragraphs`. */
  readonly paragraph: number;
}

/** Positions of units, end exclusive. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/** A text cut into units, with all that the rules look at. Offsets are UTF-16 code units of the content. */
export interface Reading {
  readonly content: string;
  readonly lexicon: SpeechLexicon;
  readonly paragraphs: readonly Paragraph[];
  /** Sentences of the text as `findSentences` gives them, those inside quotations included. */
  readonly sentences: readonly Span[];
  readonly units: readonly Unit[];
  /** For each sentence of `Unit.sentence` the units in it. */
  readonly sentenceRanges: readonly UnitRange[];
}

/** What has more units than this is a list or noise; rules that look through a sentence stay linear by it. */
const longestSentence = 300;

/**
 * Cuts a text, or only some of its paragraphs, into units outside quotations and pairs its quotation marks. `sentences`
 * are those of the paragraphs, if they are known. Linear in the text.
 */
export function readText(
  content: string,
  language: string,
  paragraphs: readonly Paragraph[] = findParagraphs(content),
  sentences: readonly Span[] = findSentencesOf(content, paragraphs, language),
): Reading {
  const lexicon = lexiconOf(language);
  const segments = pairMarks(content, paragraphs);
  const units: Unit[] = [];
  const sentenceRanges: UnitRange[] = [];
  const builder = { nextSegment: 0, nextSentence: 0, from: 0, paragraph: -1 };
  for (const [paragraphIndex, paragraph] of paragraphs.entries()) {
    let offset = Math.max(paragraph.start, units.at(-1)?.end ?? 0);
    while (offset < paragraph.end) {
      if (isSpace(content.charAt(offset))) {
        offset += 1;
        continue;
      }
      while ((segments[builder.nextSegment]?.start ?? Infinity) < offset) builder.nextSegment += 1;
      const segment = segments[builder.nextSegment];
      const piece = segment?.start === offset ? segment : null;
      const end = piece ? piece.end : unitEnd(content, offset, paragraph.end);
      // A sentence of the segmenter that ends before here, outside all quotations, has ended indeed.
      let begins = builder.paragraph !== paragraphIndex || units.length - builder.from >= longestSentence;
      while ((sentences[builder.nextSentence]?.end ?? Infinity) <= offset) {
        builder.nextSentence += 1;
        begins ||= (sentences[builder.nextSentence - 1]?.end ?? 0) >= (units.at(-1)?.end ?? 0);
      }
      if (begins) {
        if (units.length > 0) sentenceRanges.push({ from: builder.from, to: units.length });
        builder.from = units.length;
        builder.paragraph = paragraphIndex;
      }
      units.push(unitOf(content, offset, end, piece, sentenceRanges.length, paragraphIndex));
      offset = end;
    }
  }
  if (units.length > 0) sentenceRanges.push({ from: builder.from, to: units.length });
  return { content, lexicon, paragraphs, sentences, units, sentenceRanges };
}

function unitOf(
  content: string,
  start: number,
  end: number,
  segment: Segment | null,
  sentence: number,
  paragraph: number,
): Unit {
  if (segment)
    return { kind: 'segment', start, end, text: '', lower: '', capital: false, segment, sentence, paragraph };
  const first = content.charAt(start);
  const text = content.slice(start, end);
  const kind = isDigit(first) ? 'number' : isLetter(first) ? 'word' : 'mark';
  const lower = kind === 'word' ? text.toLowerCase().replace('’', "'") : text;
  return { kind, start, end, text, lower, capital: kind === 'word' && isUpper(first), segment, sentence, paragraph };
}

function isQuotationMark(char: string): boolean {
  return char !== '' && '„“”‟"«»‚‘’‹›'.includes(char);
}

/** End of the word, number or single character at the offset. Hyphens, apostrophes and full stops join inside a word. */
function unitEnd(content: string, start: number, limit: number): number {
  let end = start + 1;
  if (!isLetterOrDigit(content.charAt(start))) {
    const first = content.charAt(start);
    while (
      end < limit &&
      (content.charAt(end) === first || (isQuotationMark(first) && isQuotationMark(content.charAt(end))))
    )
      end += 1;
    // A rule of dashes or dots is one unit; two or three marks are each their own.
    return end - start > 6 ? end : start + 1;
  }
  while (end < limit) {
    const char = content.charAt(end);
    if (isLetterOrDigit(char) || char === '\u00ad' || char === '\u0301') end += 1;
    else if ("-‐‑'’.,/&".includes(char) && isLetterOrDigit(content.charAt(end + 1)) && joins(content, end, char))
      end += 2;
    else break;
  }
  return end;
}

function joins(content: string, offset: number, char: string): boolean {
  const before = content.charAt(offset - 1);
  const after = content.charAt(offset + 1);
  if (char === ',') return isDigit(before) && isDigit(after);
  if (char === '.') return (isDigit(before) && isDigit(after)) || (isLetter(before) && isLetter(after));
  return true;
}

/** The words of a stretch of text, in order, as written. */
export function wordsIn(content: string, start: number, end: number, most = Infinity): string[] {
  const words: string[] = [];
  let offset = start;
  while (offset < end && words.length < most) {
    if (isLetterOrDigit(content.charAt(offset))) {
      const wordEnd = unitEnd(content, offset, end);
      words.push(content.slice(offset, wordEnd));
      offset = wordEnd;
    } else {
      offset += 1;
    }
  }
  return words;
}

/** The span in the text that a range of units covers. */
export function spanOf(reading: Reading, range: UnitRange): Span {
  const first = reading.units[range.from];
  const last = reading.units[range.to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}

/** Whether the words of a sequence stand at the position, one after the other. */
function standsAt(reading: Reading, position: number, sequence: readonly string[]): boolean {
  return sequence.every((word, step) => reading.units[position + step]?.lower === word);
}

const byFirstWord = new WeakMap<object, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The sequences by their first word, so that most positions cost one look-up. */
function indexOf(sequences: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = byFirstWord.get(sequences);
  if (known) return known;
  const index = new Map<string, (readonly string[])[]>();
  for (const sequence of sequences) {
    const first = sequence[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), sequence]);
  }
  byFirstWord.set(sequences, index);
  return index;
}

/** Length of the longest of the sequences that stands at the position; 0 when none does. */
export function longestAt(reading: Reading, position: number, sequences: readonly (readonly string[])[]): number {
  let longest = 0;
  for (const sequence of indexOf(sequences).get(reading.units[position]?.lower ?? '') ?? []) {
    if (sequence.length > longest && standsAt(reading, position, sequence)) longest = sequence.length;
  }
  return longest;
}
