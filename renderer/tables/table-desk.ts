import type { Workbench } from '../state/workbench.ts';
import type { RowColumn } from './row-columns.ts';

/** How a table of this window is arranged: kept while it is not on the screen. */
export interface TableDesk {
  query: string;
  sort: { readonly columnId: string; readonly isDescending: boolean } | null;
  /** Null leaves the rows ungrouped. */
  groupingId: string | null;
  scopeId: string;
  isFollowed: boolean;
  readonly hidden: Set<string>;
}

const desks = new WeakMap<Workbench, Map<string, TableDesk>>();

/** The arrangement of one of this window's tables; where it has none yet, with what it begins with. */
export function tableDeskOf(
  workbench: Workbench,
  name: string,
  start: { readonly groupingId: string | null; readonly scopeId: string; readonly columns: readonly RowColumn[] },
): TableDesk {
  let ofWindow = desks.get(workbench);
  if (!ofWindow) desks.set(workbench, (ofWindow = new Map<string, TableDesk>()));
  let desk = ofWindow.get(name);
  if (!desk) {
    const { groupingId, scopeId, columns } = start;
    const hidden = new Set(columns.filter(({ isSpare }) => isSpare).map(({ columnId }) => columnId));
    desk = { query: '', sort: null, groupingId, scopeId, isFollowed: false, hidden };
    ofWindow.set(name, desk);
  }
  return desk;
}
