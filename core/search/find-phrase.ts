import { fail, succeed, type Result } from '../base/result.ts';
import { foldPassage } from '../text/fold.ts';
import { accentlessPattern } from './accents.ts';
import type { TextFinder } from './find-words.ts';
import { originalEnd, originalOffset } from './offset-map.ts';
import { hasCaseOf } from './same-case.ts';
import { isWholeWords } from './scan-words.ts';
import type { SearchOptions } from './search-query.ts';

/**
 * Prepares a search for a phrase as it stands, on the comparison form of the texts: kinds of quotation marks and dashes,
 * soft hyphens and line breaks make no difference. Hits do not overlap. Fails where the phrase is empty.
 */
export function phraseFinder(query: string, options: SearchOptions): Result<TextFinder> {
  const phrase = foldPassage(query);
  if (phrase === '') return fail('invalid-input', 'The query is empty. Type the phrase to search for.');
  const places = options.ignoreAccents ? accentlessPlaces(phrase) : plainPlaces(phrase);
  return succeed((text, take) => {
    const { folded, content, map } = text;
    places(folded, (start, end) => {
      if (options.wholeWords && !isWholeWords(folded, start, end)) return false;
      if (options.matchCase) {
        const hit = content.slice(originalOffset(map, start), originalEnd(map, end, folded.length));
        if (!hasCaseOf(hit, query, options.ignoreAccents)) return false;
      }
      take(start, end);
      return true;
    });
  });
}

/** Offers each place; the next one begins behind it where it was taken, else one character further. */
type Places = (folded: string, offer: (start: number, end: number) => boolean) => void;

function plainPlaces(phrase: string): Places {
  return (folded, offer) => {
    for (let start = folded.indexOf(phrase); start !== -1;) {
      const end = start + phrase.length;
      start = folded.indexOf(phrase, offer(start, end) ? end : start + 1);
    }
  };
}

function accentlessPlaces(phrase: string): Places {
  const pattern = accentlessPattern(phrase);
  return (folded, offer) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      if (!offer(match.index, pattern.lastIndex)) pattern.lastIndex = match.index + 1;
    }
  };
}
