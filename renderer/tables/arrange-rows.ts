import { countLeading } from '../../core/base/count-leading.ts';
import type { RecordRow } from '../../core/export/export-row.ts';
import { foldText, matchesWords } from '../lists/fold-text.ts';
import { orderInSteps } from './order-in-steps.ts';
import type { RowColumn } from './row-columns.ts';
import type { RowGrouping } from './row-groupings.ts';
import { compareInTexts, GroupHeading, type TableEntry } from './table-entry.ts';
import { columnOrder, groupOrder, type ValueOrder } from './value-order.ts';

/** How the rows are to be arranged. */
export interface Arrangement {
  readonly query: string;
  /** Null leaves the rows in the order of the texts. */
  readonly sort: { readonly column: RowColumn; readonly isDescending: boolean } | null;
  readonly grouping: RowGrouping | null;
  /** Leaves out rows; none where it is missing. */
  readonly passes?: ((row: RecordRow) => boolean) | undefined;
}

/** Rows as they are arranged, and what it takes to put another one to its place among them. */
export interface ArrangedRows extends Arrangement {
  readonly rows: readonly (TableEntry | GroupHeading)[];
  /** The entries alone, in the order of the table. */
  readonly entries: readonly TableEntry[];
  /** Whether the arrangement shows an entry. */
  readonly isShown: (entry: TableEntry) => boolean;
  /** Puts the entries in their order; no two are equal. */
  readonly compare: (left: TableEntry, right: TableEntry) => number;
}

const perStep = 64;

/** Nothing, arranged like this. */
export function nothingArranged(arrangement: Arrangement): ArrangedRows {
  return {
    ...arrangement,
    rows: [],
    entries: [],
    isShown: filterOf(arrangement),
    compare: orderOf(ordersOf(arrangement)),
  };
}

/**
 * The entries, given in the order of the texts, that pass the filter, sorted, and grouped where that is wanted; equal
 * ones stay in the order of the texts. Stops after small steps.
 */
export function* arrangeInSteps(
  all: readonly TableEntry[],
  arrangement: Arrangement,
): Generator<undefined, ArrangedRows> {
  const isShown = filterOf(arrangement);
  let entries: readonly TableEntry[] = all;
  if (arrangement.passes || foldText(arrangement.query) !== '') {
    const passing: TableEntry[] = [];
    for (const [place, entry] of all.entries()) {
      if (isShown(entry)) passing.push(entry);
      if (place % perStep === 0) yield;
    }
    entries = passing;
  }
  const orders = ordersOf(arrangement);
  for (const order of orders.toReversed()) entries = yield* orderInSteps(entries, order);
  const rows = withHeadings(entries, arrangement.grouping);
  return { ...arrangement, rows, entries, isShown, compare: orderOf(orders) };
}

/** The same arrangement without the entries that have these ids, and with others in their places. */
export function replaceRows(
  arranged: ArrangedRows,
  ids: ReadonlySet<string>,
  fresh: readonly TableEntry[],
): ArrangedRows {
  const entries = replaceEntries(arranged.entries, ids, fresh.filter(arranged.isShown), arranged.compare);
  return entries === arranged.entries
    ? arranged
    : { ...arranged, entries, rows: withHeadings(entries, arranged.grouping) };
}

/** Sorted entries without those that have these ids, and with others at their places; the same list where that changes nothing. */
export function replaceEntries(
  entries: readonly TableEntry[],
  ids: ReadonlySet<string>,
  fresh: readonly TableEntry[],
  compare: ArrangedRows['compare'],
): readonly TableEntry[] {
  const kept = entries.filter(({ rowId }) => !ids.has(rowId));
  if (fresh.length === 0 && kept.length === entries.length) return entries;
  for (const entry of fresh) {
    const place = countLeading(kept.length, (position) => compare(kept[position] as TableEntry, entry) < 0);
    kept.splice(place, 0, entry);
  }
  return kept;
}

function filterOf({ query, passes }: Arrangement): ArrangedRows['isShown'] {
  const folded = foldText(query);
  return (entry) => passes?.(entry.row) !== false && (folded === '' || matchesWords(entry.words, folded));
}

/** What comes first in the order of the entries stands first. */
function ordersOf({ grouping, sort }: Arrangement): ValueOrder[] {
  return [...(grouping ? [groupOrder(grouping)] : []), ...(sort ? [columnOrder(sort.column, sort.isDescending)] : [])];
}

function orderOf(orders: readonly ValueOrder[]): ArrangedRows['compare'] {
  return (left, right) => {
    for (const { valueOf, prepare, compare } of orders) {
      const difference = compare(prepare(valueOf(left.row)), prepare(valueOf(right.row)));
      if (difference !== 0) return difference;
    }
    return compareInTexts(left, right);
  };
}

function withHeadings(entries: readonly TableEntry[], grouping: RowGrouping | null): ArrangedRows['rows'] {
  if (!grouping) return entries;
  const rows: (TableEntry | GroupHeading)[] = [];
  for (let start = 0; start < entries.length;) {
    const value = valueAt(entries, start, grouping);
    let end = start + 1;
    while (end < entries.length && valueAt(entries, end, grouping) === value) end += 1;
    rows.push(new GroupHeading(value, end - start));
    for (let place = start; place < end; place += 1) rows.push(entries[place] as TableEntry);
    start = end;
  }
  return rows;
}

function valueAt(entries: readonly TableEntry[], place: number, { valueOf }: RowGrouping): string {
  const entry = entries[place];
  return entry ? valueOf(entry.row) : '';
}
