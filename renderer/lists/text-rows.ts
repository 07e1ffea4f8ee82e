import type { TextSummary } from '../../core/text/source-text.ts';
import type { ViewState } from '../../core/protocol/view-state.ts';
import { foldText, matchesWords } from './fold-text.ts';

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** True when the query's words stand in the title, file name or dateline of the text. */
export function textMatches(text: TextSummary, query: string): boolean {
  return matchesWords(
    foldText(`${text.title} ${text.textId} ${text.dateline ?? ''} ${text.source ?? ''}`),
    foldText(query),
  );
}

/**
 * The texts that match the query, sorted by file name, by date (newest first; dates without a year after those with one,
 * then texts without a date) or by how many annotations they have (most first). Ties go by file name.
 */
export function arrangeTexts(
  texts: readonly TextSummary[],
  query: string,
  sort: ViewState['textSort'],
  countOf: (textId: string) => number,
): TextSummary[] {
  const found = texts.filter((text) => textMatches(text, query));
  const compareNames = (left: TextSummary, right: TextSummary): number => byName.compare(left.textId, right.textId);
  switch (sort) {
    case 'name':
      return found.sort(compareNames);
    case 'date':
      return found.sort((left, right) => compareDates(left.date, right.date) || compareNames(left, right));
    case 'count':
      return found.sort((left, right) => countOf(right.textId) - countOf(left.textId) || compareNames(left, right));
  }
}

function compareDates(left: string | null, right: string | null): number {
  const difference = dateClass(left) - dateClass(right);
  if (difference !== 0 || left === null || right === null) return difference;
  if (left === right) return 0;
  return left > right ? -1 : 1;
}

function dateClass(date: string | null): number {
  if (date === null) return 2;
  return date.startsWith('--') ? 1 : 0;
}
