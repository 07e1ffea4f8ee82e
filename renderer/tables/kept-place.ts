import type { ArrangedRows } from './arrange-rows.ts';

/** Where the keyboard focus was before something was done to rows. */
export interface KeptPlace {
  readonly rowId: string;
  readonly heading: string;
  /** The row to go on to where the row itself moved or went. */
  readonly next: string | null;
  readonly hasFocus: boolean;
}

/** The heading that a row stands under, `here` where there are none; empty where the row is gone. */
export function headingOver(arranged: ArrangedRows | null, rowId: string): string {
  const rows = arranged?.rows ?? [];
  const index = rows.findIndex((row) => row.rowId === rowId);
  return index === -1 ? '' : (rows.slice(0, index).findLast(({ isHeading }) => isHeading)?.rowId ?? 'here');
}
