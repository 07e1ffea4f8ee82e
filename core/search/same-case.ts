import { stripAccents } from './accents.ts';

const rest = /[^\p{L}\p{N}]/gu;

function lettersOf(text: string, ignoreAccents: boolean): string {
  const composed = text.normalize('NFKC');
  const kept = (ignoreAccents ? stripAccents(composed) : composed).replace(rest, '');
  return kept.replace(/ё/gu, 'е').replace(/Ё/gu, 'Е').replace(/ß/gu, 'ss').replace(/ẞ/gu, 'SS');
}

/**
 * True when a hit that folds to the query has its capitals where the query has them. What folding takes as equal apart
 * from that (ё and е, quotation marks) stays equal. With `isBeginning` the hit may go on behind the query.
 */
export function hasCaseOf(hit: string, query: string, ignoreAccents: boolean, isBeginning = false): boolean {
  const found = lettersOf(hit, ignoreAccents);
  const wanted = lettersOf(query, ignoreAccents);
  return isBeginning ? found.startsWith(wanted) : found.includes(wanted);
}
