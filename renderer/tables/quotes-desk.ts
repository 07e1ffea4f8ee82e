import type { Workbench } from '../state/workbench.ts';
import type { QuoteGrouping } from './arrange-quotes.ts';
import { quoteColumns } from './quote-columns.ts';

/** How the quotes table of this window is arranged: kept while it is not on the screen. */
export interface QuotesDesk {
  query: string;
  sort: { readonly columnId: string; readonly isDescending: boolean } | null;
  grouping: QuoteGrouping;
  /** All annotations, not only those with the code quote or one below it. */
  hasAllCodes: boolean;
  isFollowed: boolean;
  readonly hidden: Set<string>;
}

const desks = new WeakMap<Workbench, QuotesDesk>();

/** The arrangement of this window's quotes table. */
export function quotesDeskOf(workbench: Workbench): QuotesDesk {
  let desk = desks.get(workbench);
  if (!desk) {
    desk = {
      query: '',
      sort: null,
      grouping: 'none',
      hasAllCodes: false,
      isFollowed: false,
      hidden: new Set(quoteColumns.filter(({ isSpare }) => isSpare).map(({ columnId }) => columnId)),
    };
    desks.set(workbench, desk);
  }
  return desk;
}
