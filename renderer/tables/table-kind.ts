import type { PanelTab } from '../../core/protocol/view-state.ts';
import type { RowColumn } from './row-columns.ts';
import type { RowGrouping } from './row-groupings.ts';
import type { RowScope } from './row-scope.ts';

/** What makes one table of annotations differ from another. */
export interface TableKind {
  readonly tab: PanelTab;
  readonly label: () => string;
  readonly columns: readonly RowColumn[];
  /** The first is the usual one. */
  readonly scopes: readonly [RowScope, ...RowScope[]];
  readonly groupings: readonly RowGrouping[];
  /** How the table is grouped at first; null: not at all. */
  readonly groupingId: string | null;
}
