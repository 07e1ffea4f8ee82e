import type { CorpusOverlap } from '../../core/duplicates/corpus-overlap.ts';
import type { TextSummary } from '../../core/text/source-text.ts';
import { arrangeTexts } from '../lists/text-rows.ts';

export const corpusSorts = ['share', 'name', 'date'] as const;
export type CorpusSort = (typeof corpusSorts)[number];

export interface CorpusRows {
  /** The texts that are drawn, in order. */
  readonly texts: readonly TextSummary[];
  /** How many are left out because they have nothing in common with any. */
  readonly apart: number;
}

/** Which texts the picture of the corpus shows, most repeated first or by name or date. */
export function corpusRows(
  overlap: CorpusOverlap,
  texts: readonly TextSummary[],
  sort: CorpusSort,
  isApartShown: boolean,
): CorpusRows {
  const repeated = new Map(
    texts.map(({ textId }) => {
      const { within, inOthers } = overlap.repeated(textId);
      return [textId, Math.max(within, inOthers)] as const;
    }),
  );
  const shareOf = (textId: string): number => repeated.get(textId) ?? 0;
  const listed = isApartShown ? texts : texts.filter(({ textId }) => shareOf(textId) > 0);
  const arranged = arrangeTexts(listed, '', sort === 'share' ? 'count' : sort, shareOf);
  return { texts: arranged, apart: texts.length - listed.length };
}

export interface CorpusPair {
  readonly one: TextSummary;
  readonly other: TextSummary;
  readonly shared: number;
}

/** The pairs of texts that have something in common, those with most first, each with the earlier text first. */
export function corpusPairs(overlap: CorpusOverlap, texts: readonly TextSummary[]): CorpusPair[] {
  const places = new Map(texts.map(({ textId }, index) => [textId, index]));
  const pairs = texts.flatMap((text, index) =>
    overlap.partners(text.textId).flatMap((partnerId): CorpusPair[] => {
      const place = places.get(partnerId) ?? -1;
      const second = texts[place];
      if (!second || place < index) return [];
      const isTurned = overlap.earlier(text.textId, second.textId) === 'other';
      const [one, other] = isTurned ? [second, text] : [text, second];
      return [{ one, other, shared: overlap.shared(one.textId, other.textId) }];
    }),
  );
  return pairs.sort((left, right) => right.shared - left.shared);
}
