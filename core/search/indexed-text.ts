import { foldText } from '../text/fold.ts';
import { findParagraphs, type Paragraph } from '../text/paragraphs.ts';
import { stripAccents } from './accents.ts';
import { compactOffsets, foldedPlace, type OffsetMap } from './offset-map.ts';
import { scanWords } from './scan-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text made ready for searches. Places are code units of `folded`, offsets those of `content`. */
export interface IndexedText {
  readonly textId: string;
  readonly content: string;
  readonly paragraphs: readonly Paragraph[];
  readonly folded: string;
  readonly map: OffsetMap;
  /** The folded text without accents, where each letter keeps its place without them; null where they are characters. */
  readonly bare: string | null;
  /** Numbers of the words in the vocabulary, in their order in the text. */
  readonly words: Uint32Array;
  /** Place where each word begins. */
  readonly wordStarts: Uint32Array;
  /** For each paragraph, how many words stand before its end. */
  readonly paragraphEnds: Uint32Array;
}

/** Makes a text ready for searches; its words join the vocabulary. Linear in the text. */
export function indexText(textId: string, content: string, vocabulary: Vocabulary): IndexedText {
  const paragraphs = findParagraphs(content);
  const { folded, offsets } = foldText(content);
  const map = compactOffsets(offsets);
  const bare = stripAccents(folded);
  const words: number[] = [];
  const wordStarts: number[] = [];
  scanWords(folded, (word, start) => {
    words.push(vocabulary.numberOf(word));
    wordStarts.push(start);
  });
  const paragraphEnds = new Uint32Array(paragraphs.length);
  let count = 0;
  paragraphs.forEach(({ end }, position) => {
    const place = foldedPlace(map, end, folded.length);
    while (count < wordStarts.length && (wordStarts[count] ?? 0) < place) count += 1;
    paragraphEnds[position] = count;
  });
  return {
    textId,
    content,
    paragraphs,
    folded,
    map,
    bare: bare.length === folded.length ? bare : null,
    words: Uint32Array.from(words),
    wordStarts: Uint32Array.from(wordStarts),
    paragraphEnds,
  };
}
