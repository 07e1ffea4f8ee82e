import { fail, succeed, type Result } from '../base/result.ts';
import { foldText } from '../text/fold.ts';
import type { IndexedText } from './indexed-text.ts';
import { compactOffsets, originalEnd, originalOffset } from './offset-map.ts';
import { hasCaseOf } from './same-case.ts';
import { scanWords } from './scan-words.ts';
import type { SearchOptions } from './search-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Looks for hits in one text and calls back with their places in the folded text. */
export type TextFinder = (text: IndexedText, take: (start: number, end: number) => void) => void;

const mostWords = 31;

interface WantedWord {
  readonly folded: string;
  readonly typed: string;
  readonly isBeginning: boolean;
}

/** The words of a query; one that ends with an asterisk is a beginning whatever the options say. */
function wantedWords(query: string, options: SearchOptions): WantedWord[] {
  const wanted: WantedWord[] = [];
  for (const typed of query.split(/\s+/u)) {
    const { folded, offsets } = foldText(typed);
    const map = compactOffsets(offsets);
    const found: WantedWord[] = [];
    scanWords(folded, (word, start) => {
      const own = typed.slice(originalOffset(map, start), originalEnd(map, start + word.length, folded.length));
      found.push({ folded: word, typed: own, isBeginning: false });
    });
    const isBeginning = options.wordBeginnings || typed.endsWith('*');
    wanted.push(
      ...found.map((word, position) => ({ ...word, isBeginning: isBeginning && position === found.length - 1 })),
    );
  }
  return wanted;
}

/**
 * Prepares a search for words: each occurrence of one of them is a hit, in paragraphs that have them all (with
 * `anyWord`, in all). The finder holds for texts indexed with this vocabulary until now. Fails where the query has no
 * word or more than 31.
 */
export function wordFinder(query: string, options: SearchOptions, vocabulary: Vocabulary): Result<TextFinder> {
  const wanted = wantedWords(query, options);
  if (wanted.length === 0) {
    return fail('invalid-input', 'There is no word in the query. Type one, or search for a phrase.');
  }
  if (wanted.length > mostWords) {
    return fail(
      'invalid-input',
      `The query has ${wanted.length} words; ${mostWords} are the most. Search for a phrase.`,
    );
  }
  const masks = new Uint32Array(vocabulary.size);
  let missing = 0;
  wanted.forEach(({ folded, isBeginning }, position) => {
    const numbers = vocabulary.find(folded, isBeginning, options.ignoreAccents);
    if (numbers.length === 0) missing += 1;
    for (const number of numbers) masks[number] = (masks[number] ?? 0) | (1 << position);
  });
  if (missing === wanted.length || (missing > 0 && !options.anyWord)) return succeed(() => undefined);
  const needed = options.anyWord ? 0 : 2 ** wanted.length - 1;
  const check = options.matchCase ? caseMask(wanted, options) : null;
  return succeed((text, take) => findWords(text, { masks, needed, check }, vocabulary, take));
}

/** Gives those bits of a mask whose words have their capitals where the query has them. */
function caseMask(wanted: readonly WantedWord[], options: SearchOptions): (mask: number, hit: string) => number {
  return (mask, hit) =>
    wanted.reduce((kept, { typed, isBeginning }, position) => {
      const bit = 1 << position;
      if ((mask & bit) === 0) return kept;
      return hasCaseOf(hit, typed, options.ignoreAccents, isBeginning) ? kept | bit : kept;
    }, 0);
}

interface WordPlan {
  readonly masks: Uint32Array;
  readonly needed: number;
  readonly check: ((mask: number, hit: string) => number) | null;
}

function findWords(
  text: IndexedText,
  { masks, needed, check }: WordPlan,
  vocabulary: Vocabulary,
  take: (start: number, end: number) => void,
): void {
  const { words, wordStarts, paragraphEnds, content, map, folded } = text;
  const endOf = (index: number): number => (wordStarts[index] ?? 0) + vocabulary.lengthOf(words[index] ?? 0);
  const maskOf = (index: number): number => {
    const mask = masks[words[index] ?? 0] ?? 0;
    if (mask === 0 || !check) return mask;
    const start = originalOffset(map, wordStarts[index] ?? 0);
    return check(mask, content.slice(start, originalEnd(map, endOf(index), folded.length)));
  };
  let first = 0;
  for (const end of paragraphEnds) {
    let seen = 0;
    for (let index = first; index < end; index += 1) {
      if (masks[words[index] ?? 0] !== 0) seen |= maskOf(index);
    }
    if (seen !== 0 && (seen & needed) === needed) {
      for (let index = first; index < end; index += 1) {
        if (masks[words[index] ?? 0] !== 0 && maskOf(index) !== 0) take(wordStarts[index] ?? 0, endOf(index));
      }
    }
    first = end;
  }
}
