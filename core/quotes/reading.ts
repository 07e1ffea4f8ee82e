import { findParagraphs, type Paragraph } from '../text/paragraphs.ts';
import { findSentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { isSpaceCode } from '../text/characters.ts';
import { lexiconOf } from './lexicon/lexicons.ts';
import type { SpeechLexicon } from './lexicon/speech-lexicon.ts';
import { pairMarks } from './pair-marks.ts';
import { quotationOf, Unit, Wordings, type SentenceRange, type UnitRange, type Wording } from './unit.ts';
import { unitEnd } from './unit-end.ts';

/** A text cut into units, with all that the rules look at. Offsets are UTF-16 code units of the content. */
export interface Reading {
  readonly content: string;
  readonly lexicon: SpeechLexicon;
  readonly paragraphs: readonly Paragraph[];
  readonly units: readonly Unit[];
  /** The different words and numbers of the text, by their number. */
  readonly wordings: readonly Wording[];
  /** For each sentence of `Unit.sentence` the units in it. */
  readonly sentenceRanges: readonly SentenceRange[];
}

/** What has more units than this is a list or noise; rules that look through a sentence stay linear by it. */
const longestSentence = 300;

/** A sentence while its units are added. */
type GrowingRange = { -readonly [Key in keyof SentenceRange]: SentenceRange[Key] };

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
  const segments = pairMarks(content, paragraphs);
  const units: Unit[] = [];
  const wordings = new Wordings();
  const sentenceRanges: SentenceRange[] = [];
  let range: GrowingRange = { from: 0, to: 0, sentence: 0, paragraph: -1, hasWord: false, lastSegment: -1 };
  let nextSegment = 0;
  let nextSentence = 0;
  let lastEnd = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph += 1) {
    const { start, end: limit } = paragraphs[paragraph] ?? { start: 0, end: 0 };
    let offset = Math.max(start, lastEnd);
    while (offset < limit) {
      if (isSpaceCode(content.charCodeAt(offset))) {
        offset += 1;
        continue;
      }
      while ((segments[nextSegment]?.start ?? Infinity) < offset) nextSegment += 1;
      const segment = segments[nextSegment];
      const piece = segment?.start === offset ? segment : null;
      const end = piece ? piece.end : unitEnd(content, offset, limit);
      // A sentence of the segmenter that ends before here, outside all quotations, has ended indeed.
      let begins = range.paragraph !== paragraph || units.length - range.from >= longestSentence;
      for (let past = sentences[nextSentence]; past && past.end <= offset; past = sentences[nextSentence]) {
        nextSentence += 1;
        begins ||= past.end >= lastEnd;
      }
      if (begins) {
        const from = units.length;
        range = { from, to: from, sentence: sentenceRanges.length, paragraph, hasWord: false, lastSegment: -1 };
        sentenceRanges.push(range);
      }
      const wording = piece ? quotationOf(piece) : wordings.of(content, offset, end);
      if (wording.kind === 'word') range.hasWord = true;
      else if (piece) range.lastSegment = units.length;
      units.push(new Unit(offset, end, wording, range));
      range.to = units.length;
      lastEnd = end;
      offset = end;
    }
  }
  return { content, lexicon: lexiconOf(language), paragraphs, units, wordings: wordings.all, sentenceRanges };
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
export function firstWordsOf(
  sequences: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
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
  const first = reading.units[position];
  const beginning = first ? firstWordsOf(sequences).get(first.lower) : undefined;
  if (!beginning) return 0;
  let longest = 0;
  for (const sequence of beginning) {
    if (sequence.length > longest && standsAt(reading, position, sequence)) longest = sequence.length;
  }
  return longest;
}
