/** How often each word of a wording occurs in it. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** The words of a folded text, letters and digits only. */
export function bagOf(folded: string): WordBag {
  const counts = new Map<string, number>();
  let size = 0;
  for (const [word] of folded.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    size += 1;
  }
  return { counts, size };
}

/**
 * Share of words that two wordings have in common, 0 to 1: the coefficient of Dice (1945) for bags. 0 where neither has
 * a word.
 */
export function similarityOfBags(left: WordBag, right: WordBag): number {
  const total = left.size + right.size;
  if (total === 0) return 0;
  let common = 0;
  for (const [word, count] of left.counts) common += Math.min(count, right.counts.get(word) ?? 0);
  return (2 * common) / total;
}
