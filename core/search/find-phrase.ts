import { fail, succeed, type Result } from '../base/result.ts';
import { foldPassage } from '../text/fold.ts';
import { accentlessPattern, stripAccents } from './accents.ts';
import type { TextFinder } from './find-words.ts';
import type { IndexedText } from './indexed-text.ts';
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
  // A query of nothing but accents is searched for as it stands.
  const isAccentless = options.ignoreAccents && stripAccents(phrase) !== '';
  const places = isAccentless ? accentlessPlaces(phrase) : plainPlaces(phrase);
  return succeed((text, take) => {
    const { folded, content, map } = text;
    places(text, (start, end) => {
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
type Places = (text: Pick<IndexedText, 'folded' | 'bare'>, offer: (start: number, end: number) => boolean) => void;

function plainPlaces(phrase: string): Places {
  return ({ folded }, offer) => offerAll(folded, phrase, offer);
}

function offerAll(text: string, phrase: string, offer: (start: number, end: number) => boolean): void {
  for (let start = text.indexOf(phrase); start !== -1;) {
    const end = start + phrase.length;
    start = text.indexOf(phrase, offer(start, end) ? end : start + 1);
  }
}

function accentlessPlaces(phrase: string): Places {
  const pattern = accentlessPattern(phrase);
  const barePhrase = stripAccents(phrase);
  return ({ folded, bare }, offer) => {
    if (bare !== null) {
      offerAll(bare, barePhrase, offer);
      return;
    }
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      if (!offer(match.index, pattern.lastIndex)) pattern.lastIndex = match.index + 1;
    }
  };
}
