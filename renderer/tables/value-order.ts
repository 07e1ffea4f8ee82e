import type { RecordRow } from '../../core/export/export-row.ts';
import type { Language } from '../../core/locale/languages.ts';
import { currentLanguage } from '../locale/locale.ts';
import { WordOrder, type SortWords } from './compare-words.ts';
import type { RowColumn } from './row-columns.ts';
import type { RowGrouping } from './row-groupings.ts';

/** A value that rows are put in order by: a number, words, or nothing. */
export type RowValue = number | string | null;
type PreparedValue = number | SortWords | null;

/** An order of rows by a value of theirs, which is made ready once to be compared often. */
export interface ValueOrder {
  readonly valueOf: (row: RecordRow) => RowValue;
  /** Compares two values, made ready; 0 where neither comes first. */
  readonly compare: (left: ReadyValue, right: ReadyValue) => number;
  readonly prepare: (value: RowValue) => ReadyValue;
}

/** A value as it is, and as it is compared. */
export interface ReadyValue {
  readonly value: RowValue;
  readonly prepared: PreparedValue;
}

const orders = new Map<Language, WordOrder>();

function wordOrder(): WordOrder {
  const language = currentLanguage();
  const order = orders.get(language) ?? new WordOrder(language);
  orders.set(language, order);
  return order;
}

/** Forwards or backwards by a column; rows with nothing in it come last in both directions. */
export function columnOrder(column: RowColumn, isDescending: boolean): ValueOrder {
  const words = wordOrder();
  const direction = isDescending ? -1 : 1;
  return {
    valueOf: (row) => (column.order ? column.order(row) : column.text(row)),
    prepare: (value) => ({ value, prepared: prepareValue(words, value) }),
    compare: (left, right) => compareValues(words, left.prepared, right.prepared, direction),
  };
}

/** Groups in the order that the grouping names, else by their words, the one with nothing in it last; no two are equal. */
export function groupOrder({ valueOf, order }: RowGrouping): ValueOrder {
  const words = wordOrder();
  return {
    valueOf,
    prepare: (value) => ({ value, prepared: order ? order.indexOf(String(value)) : prepareValue(words, value) }),
    compare: (left, right) =>
      compareValues(words, left.prepared, right.prepared, 1) ||
      Number(String(left.value) > String(right.value)) - Number(String(left.value) < String(right.value)),
  };
}

function prepareValue(words: WordOrder, value: RowValue): PreparedValue {
  if (typeof value === 'string') return value === '' ? null : words.prepare(value);
  return value;
}

/** Numbers come before words, nothing (null, or no words) comes last. */
function compareValues(words: WordOrder, left: PreparedValue, right: PreparedValue, direction: 1 | -1): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === 'number' && typeof right === 'number') return direction * (left - right);
  if (typeof left === 'number' || typeof right === 'number') return typeof left === 'number' ? -1 : 1;
  return direction * words.compare(left, right);
}
