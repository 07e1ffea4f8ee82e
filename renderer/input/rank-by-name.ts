import uFuzzy from '@leeoniya/ufuzzy';
import { foldText } from '../lists/fold-text.ts';

const fuzzy = new uFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: '.',
  intraContr: "'\\p{L}{1,2}\\b",
  intraIns: Number.POSITIVE_INFINITY,
});

/**
 * Indexes of the names that match what was typed, the best match first; all, as they stand, where nothing was. Case,
 * diacritics, ß and ё do not matter; letters may be left out, words may change places.
 */
export function rankByName(names: readonly string[], query: string): number[] {
  const wanted = foldText(query);
  if (wanted === '') return names.map((_, index) => index);
  const folded = names.map(foldText);
  const [indexes, info, order] = fuzzy.search(folded, wanted);
  const inOrder = order && info ? order.map((place) => info.idx[place] ?? -1) : [...(indexes ?? [])];
  // Where words may change places, the library does not rank.
  const [anyOrder] = wanted.includes(' ') ? fuzzy.search(folded, wanted, 1) : [];
  return [...new Set([...inOrder, ...(anyOrder ?? [])])];
}
