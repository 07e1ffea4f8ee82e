import type { CorpusOverlap } from '../../core/duplicates/corpus-overlap.ts';
import type { TextSummary } from '../../core/text/source-text.ts';
import { arrangeTexts } from '../lists/text-rows.ts';

export const corpusSorts = ['share', 'name', 'date'] as const;
export type CorpusSort = (typeof corpusSorts)[number];

/** So many texts are drawn against each other; more cells than their square could not be read anyway. */
const mostDrawn = 60;

export interface CorpusRows {
  /** The texts that are drawn, in order. */
  readonly texts: readonly TextSummary[];
  /** Texts left out because they have nothing in common with any. */
  readonly apart: number;
  /** Texts that would be drawn if there were not so many. */
  readonly beyond: number;
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
  return {
    texts: arranged.slice(0, mostDrawn),
    apart: texts.length - listed.length,
    beyond: Math.max(0, arranged.length - mostDrawn),
  };
}

export interface CorpusPair {
  readonly one: TextSummary;
  readonly other: TextSummary;
  readonly shared: number;
}

/** The pairs of texts that have something in common, those with most first, each with the earlier text first. */
export function corpusPairs(overlap: CorpusOverlap, texts: readonly TextSummary[]): CorpusPair[] {
  const pairs = texts.flatMap((text, index) =>
    texts.slice(index).flatMap((second): CorpusPair[] => {
      const isTurned = overlap.earlier(text.textId, second.textId) === 'other';
      const [one, other] = isTurned ? [second, text] : [text, second];
      const shared = overlap.shared(one.textId, other.textId);
      return shared > 0 ? [{ one, other, shared }] : [];
    }),
  );
  return pairs.sort((left, right) => right.shared - left.shared);
}
