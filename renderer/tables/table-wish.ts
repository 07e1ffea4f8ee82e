import type { CodeKind } from '../input/code-kind.ts';
import type { Arrangement } from './arrange-rows.ts';
import type { TableDesk } from './table-desk.ts';
import type { TableKind } from './table-kind.ts';

/** What is to be in a table, and how. */
export interface TableWish extends Arrangement {
  /** Null for annotations with any code. */
  readonly kind: CodeKind | null;
}

/** What a table is to show, as its controls are set. */
export function wishOf(
  { scopeId, groupingId, sort, query }: TableDesk,
  { columns, scopes, groupings }: TableKind,
): TableWish {
  const { kind, passes } = scopes.find((scope) => scope.scopeId === scopeId) ?? scopes[0];
  const column = columns.find(({ columnId }) => columnId === sort?.columnId);
  return {
    ...{ kind, passes, query },
    sort: column && sort ? { column, isDescending: sort.isDescending } : null,
    grouping: groupings.find((grouping) => grouping.groupingId === groupingId) ?? null,
  };
}
