import { citationParts } from '../../core/annotation/fields.ts';
import type { RecordRow } from '../../core/export/export-row.ts';
import type { Language } from '../../core/locale/languages.ts';
import { pathWords } from '../codes/code-words.ts';
import { foldText, matchesWords } from '../lists/fold-text.ts';
import type { ListRow } from '../lists/list-row.ts';
import { currentLanguage } from '../locale/locale.ts';
import { WordOrder, type SortWords } from './compare-words.ts';
import type { RowColumn } from './row-columns.ts';
import type { RowGrouping } from './row-groupings.ts';

/** How the rows are to be arranged. */
export interface Arrangement {
  readonly query: string;
  /** Null leaves the rows in the order of the texts. */
  readonly sort: { readonly column: RowColumn; readonly isDescending: boolean } | null;
  readonly grouping: RowGrouping | null;
}

/** What stands above the rows of a group; the value is empty where the rows have none. */
export interface RowPart {
  readonly value: string;
  readonly count: number;
}

export interface ArrangedRows {
  readonly rows: readonly ListRow[];
  /** The entries alone, in the order of the table. */
  readonly entries: readonly RecordRow[];
  /** By the id of the heading's row. */
  readonly parts: ReadonlyMap<string, RowPart>;
}

const rowHeight = 26;
const headingHeight = 28;
const orders = new Map<Language, WordOrder>();
const foldedRows = new WeakMap<RecordRow, string>();

/** The rows that pass the filter, sorted, and grouped where that is wanted; equal rows stay in the order of the texts. */
export function arrangeRows(all: readonly RecordRow[], { query, sort, grouping }: Arrangement): ArrangedRows {
  const folded = foldText(query);
  const passing = folded === '' ? all : all.filter((row) => matchesWords(wordsOf(row), folded));
  const sorted = sort ? sortRows(passing, sort.column, sort.isDescending) : passing;
  if (!grouping) return { rows: sorted.map(entry), entries: sorted, parts: new Map() };
  const groups = new Map<string, RecordRow[]>();
  for (const row of sorted) {
    const value = grouping.valueOf(row);
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  const rows: ListRow[] = [];
  const entries: RecordRow[] = [];
  const parts = new Map<string, RowPart>();
  const rankOf = (value: string): number | string | null =>
    grouping.order ? grouping.order.indexOf(value) : value || null;
  for (const [value, group] of sortBy([...groups], ([one]) => rankOf(one), 1)) {
    const rowId = `group:${value}`;
    parts.set(rowId, { value, count: group.length });
    rows.push({ rowId, height: headingHeight, isHeading: true }, ...group.map(entry));
    entries.push(...group);
  }
  return { rows, entries, parts };
}

function entry({ id }: RecordRow): ListRow {
  return { rowId: id, height: rowHeight, isHeading: false };
}

/** Sorted by a column, forwards or backwards; rows with nothing in it come last in both directions. */
export function sortRows(rows: readonly RecordRow[], column: RowColumn, isDescending: boolean): RecordRow[] {
  const valueOf = (row: RecordRow): number | string | null =>
    (column.order ? column.order(row) : column.text(row)) ?? null;
  return sortBy(rows, valueOf, isDescending ? -1 : 1);
}

/** Numbers come before words, nothing (null, or no words) comes last; equal ones stay as they are. */
function sortBy<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number | string | null,
  direction: 1 | -1,
): Item[] {
  const order = wordOrder();
  const prepare = (value: number | string | null): number | SortWords | null =>
    typeof value === 'string' ? (value === '' ? null : order.prepare(value)) : value;
  const compare = (left: number | SortWords | null, right: number | SortWords | null): number => {
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return direction * (left - right);
    if (typeof left === 'number' || typeof right === 'number') return typeof left === 'number' ? -1 : 1;
    return direction * order.compare(left, right);
  };
  return items
    .map((item) => ({ item, value: prepare(valueOf(item)) }))
    .sort((left, right) => compare(left.value, right.value))
    .map(({ item }) => item);
}

function wordOrder(): WordOrder {
  const language = currentLanguage();
  const order = orders.get(language) ?? new WordOrder(language);
  orders.set(language, order);
  return order;
}

/** The words that the filter looks in. */
function wordsOf(row: RecordRow): string {
  let words = foldedRows.get(row);
  if (words === undefined) {
    const { fields, quote, textTitle, note, code, createdBy } = row;
    const people = [fields.speaker?.name, fields.cue?.name, fields.claimant?.name];
    const cited = (fields.evidence ?? []).flatMap(citationParts);
    words = foldText(
      [quote, textTitle, note, code, pathWords(code), createdBy, ...people, ...cited].filter(Boolean).join(' '),
    );
    foldedRows.set(row, words);
  }
  return words;
}
