import type { SearchHit } from './search-query.ts';

/** What hits can be sorted by; `text` is the order in which they were found. */
export const hitOrders = ['text', 'left', 'hit', 'right'] as const;
export type HitOrder = (typeof hitOrders)[number];

/**
 * The hits in another order: by the words of the hit, by the words behind it, or by the words before it with the
 * nearest first. Case, accents and punctuation do not count; equal ones stay in the order of the texts.
 */
export function sortHits(hits: readonly SearchHit[], order: HitOrder, isDescending = false): readonly SearchHit[] {
  const direction = isDescending ? -1 : 1;
  if (order === 'text') return isDescending ? hits.toReversed() : hits;
  const collator = new Intl.Collator('und', { numeric: true, sensitivity: 'base', ignorePunctuation: true });
  return hits
    .map((hit, position) => ({ hit, position, key: keyOf(hit, order) }))
    .sort((one, other) => direction * collator.compare(one.key, other.key) || one.position - other.position)
    .map(({ hit }) => hit);
}

function keyOf(hit: SearchHit, order: Exclude<HitOrder, 'text'>): string {
  if (order === 'hit') return hit.quote;
  if (order === 'right') return `${hit.right.trim()} `;
  return hit.left
    .trim()
    .split(/\s+/u)
    .reverse()
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ');
}
