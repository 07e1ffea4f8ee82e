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
export function headingOver({ rows }: Pick<ArrangedRows, 'rows'>, rowId: string): string {
  const index = rows.findIndex((row) => row.rowId === rowId);
  if (index === -1) return '';
  for (let place = index; place >= 0; place -= 1) {
    const row = rows[place];
    if (row?.isHeading) return row.rowId;
  }
  return 'here';
}
