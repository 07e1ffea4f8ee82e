import type { Annotation } from '../../core/annotation/annotation.ts';
import type { Language } from '../../core/locale/languages.ts';
import type { CodeKind } from '../input/code-kind.ts';
import { currentLanguage } from '../locale/locale.ts';
import {
  arrangeInSteps,
  placeAmong,
  replaceEntries,
  replaceRows,
  sortEntriesInSteps,
  sortedOrder,
  type ArrangedRows,
  type Arrangement,
} from './arrange-rows.ts';
import { isOfKind, type ReadRows, type TableSource } from './read-rows.ts';
import { compareInTexts, TableEntry } from './table-entry.ts';

/** All entries of a table, and what was made of them. */
export interface TableRows extends ReadRows {
  readonly kind: CodeKind | null;
  readonly sorted: SortedRows | null;
  readonly arranged: ArrangedRows;
}

/** Kept apart from the arrangement: to filter and to group is less work than to sort. */
interface SortedRows {
  readonly sort: Arrangement['sort'];
  readonly language: Language;
  readonly entries: readonly TableEntry[];
  readonly compare: ArrangedRows['compare'];
}

/** The rows arranged like this, with as little work as there has to be. Stops after small steps. */
export function* rearrangeInSteps(rows: TableRows, arrangement: Arrangement): Generator<undefined, TableRows> {
  const sorted =
    rows.sorted && isSortedLike(rows.sorted, arrangement) ? rows.sorted : yield* sortInOrder(rows, arrangement);
  const arranged = yield* arrangeInSteps(sorted.entries, arrangement);
  return { ...rows, sorted, arranged };
}

function isSortedLike({ sort, language }: SortedRows, wanted: Arrangement): boolean {
  const isSame = sort?.column === wanted.sort?.column && sort?.isDescending === wanted.sort?.isDescending;
  return isSame && language === currentLanguage();
}

function* sortInOrder({ entries }: ReadRows, { sort }: Arrangement): Generator<undefined, SortedRows> {
  const [language, compare] = [currentLanguage(), sortedOrder(sort)];
  return { sort, language, compare, entries: yield* sortEntriesInSteps(entries, sort) };
}

/** The rows with some of them read anew and put to their places; the annotations are given as the rows have them. */
export function replaceTouched(
  rows: TableRows,
  touched: ReadonlyMap<string, Annotation | null>,
  source: TableSource,
): TableRows {
  if (touched.size === 0) return rows;
  const { kind, textPlaces, entries, sorted, arranged } = rows;
  const entryOf = (annotation: Annotation): TableEntry =>
    new TableEntry(annotation, textPlaces.get(annotation.textId) ?? textPlaces.size, source);
  const gone = [...touched.values()].flatMap((annotation) => {
    const entry = annotation && entries[placeAmong(entries, entryOf(annotation), compareInTexts)];
    return entry?.rowId === annotation?.annotationId && entry ? [entry] : [];
  });
  const fresh = [...touched.keys()]
    .flatMap((id) => source.state.annotations.get(id) ?? [])
    .filter(({ codeId }) => isOfKind(source, kind, codeId))
    .map(entryOf);
  return {
    ...rows,
    entries: replaceEntries(entries, gone, fresh, compareInTexts),
    sorted: sorted && { ...sorted, entries: replaceEntries(sorted.entries, gone, fresh, sorted.compare) },
    arranged: replaceRows(arranged, gone, fresh),
  };
}
