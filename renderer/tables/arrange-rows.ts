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
  /** The headings alone; empty where the rows are not grouped. */
  readonly headings: readonly GroupHeading[];
  /** Whether the arrangement shows an entry. */
  readonly isShown: (entry: TableEntry) => boolean;
  /** Puts the entries in their order; no two are equal. */
  readonly compare: (left: TableEntry, right: TableEntry) => number;
}

const perStep = 64;

/** Nothing, arranged like this. */
export function nothingArranged(arrangement: Arrangement): ArrangedRows {
  const compare = orderOf(ordersOf(arrangement));
  return { ...arrangement, rows: [], entries: [], headings: [], isShown: filterOf(arrangement), compare };
}

/**
 * The entries, given in the order of the texts or sorted as is wished, that pass the filter, grouped where that is
 * wanted; equal ones stay as they are. Stops after small steps.
 */
export function* arrangeInSteps(
  sorted: readonly TableEntry[],
  arrangement: Arrangement,
): Generator<undefined, ArrangedRows> {
  const { query, passes, grouping } = arrangement;
  const isShown = filterOf(arrangement);
  let entries: readonly TableEntry[] = sorted;
  if (passes || foldText(query) !== '') {
    const passing: TableEntry[] = [];
    for (const [place, entry] of sorted.entries()) {
      if (isShown(entry)) passing.push(entry);
      if (place % perStep === 0) yield;
    }
    entries = passing;
  }
  if (grouping) entries = yield* orderInSteps(entries, groupOrder(grouping));
  const compare = orderOf(ordersOf(arrangement));
  const headings = grouping ? yield* headingsInSteps(entries, grouping) : [];
  return { ...arrangement, rows: withHeadings(entries, headings), entries, headings, isShown, compare };
}

/** The entries, given in the order of the texts, sorted; equal ones stay as they are. Stops after small steps. */
export function* sortEntriesInSteps(
  entries: readonly TableEntry[],
  sort: Arrangement['sort'],
): Generator<undefined, readonly TableEntry[]> {
  return sort ? yield* orderInSteps(entries, columnOrder(sort.column, sort.isDescending)) : entries;
}

/** How sorted entries are ordered, ungrouped and unfiltered. */
export function sortedOrder(sort: Arrangement['sort']): ArrangedRows['compare'] {
  return orderOf(ordersOf({ query: '', sort, grouping: null }));
}

/** Where an entry stands in such an order, or would stand. */
export function placeAmong(
  entries: readonly TableEntry[],
  entry: TableEntry,
  compare: ArrangedRows['compare'],
): number {
  return countLeading(entries.length, (position) => compare(entries[position] as TableEntry, entry) < 0);
}

/** Sorted entries without some of them, and with others at their places. */
export function replaceEntries(
  entries: readonly TableEntry[],
  gone: readonly TableEntry[],
  fresh: readonly TableEntry[],
  compare: ArrangedRows['compare'],
): readonly TableEntry[] {
  const replaced = entries.slice();
  for (const entry of gone) {
    const place = placeAmong(replaced, entry, compare);
    if (replaced[place] === entry) replaced.splice(place, 1);
  }
  for (const entry of fresh) replaced.splice(placeAmong(replaced, entry, compare), 0, entry);
  return replaced;
}

/** The same arrangement without some of the entries, and with others at their places; the same one where that changes nothing. */
export function replaceRows(
  arranged: ArrangedRows,
  gone: readonly TableEntry[],
  fresh: readonly TableEntry[],
): ArrangedRows {
  const { isShown, compare, grouping } = arranged;
  const [less, more] = [gone.filter(isShown), fresh.filter(isShown)];
  if (less.length === 0 && more.length === 0) return arranged;
  const entries = replaceEntries(arranged.entries, less, more, compare);
  if (!grouping) return { ...arranged, entries, rows: entries };
  const counts = new Map(arranged.headings.map(({ value, count }) => [value, count]));
  const count = (entry: TableEntry, by: number): void => {
    const value = grouping.valueOf(entry.row);
    counts.set(value, (counts.get(value) ?? 0) + by);
  };
  for (const entry of less) count(entry, -1);
  for (const entry of more) count(entry, 1);
  const { compare: compareGroups, prepare } = groupOrder(grouping);
  const headings = [...counts]
    .filter(([, ofGroup]) => ofGroup > 0)
    .map(([value, ofGroup]) => ({ ready: prepare(value), heading: new GroupHeading(value, ofGroup) }))
    .sort((left, right) => compareGroups(left.ready, right.ready))
    .map(({ heading }) => heading);
  return { ...arranged, entries, headings, rows: withHeadings(entries, headings) };
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

function* headingsInSteps(
  entries: readonly TableEntry[],
  { valueOf }: RowGrouping,
): Generator<undefined, GroupHeading[]> {
  const counts = new Map<string, number>();
  for (const [place, { row }] of entries.entries()) {
    const value = valueOf(row);
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if (place % perStep === 0) yield;
  }
  return [...counts].map(([value, count]) => new GroupHeading(value, count));
}

function withHeadings(entries: readonly TableEntry[], headings: readonly GroupHeading[]): ArrangedRows['rows'] {
  if (headings.length === 0) return entries;
  const rows: (TableEntry | GroupHeading)[] = [];
  let start = 0;
  for (const heading of headings) {
    rows.push(heading);
    for (let place = start; place < start + heading.count; place += 1) rows.push(entries[place] as TableEntry);
    start += heading.count;
  }
  return rows;
}
