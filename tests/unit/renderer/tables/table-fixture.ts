import type { Annotation } from '../../../../core/annotation/annotation.ts';
import { finishWork } from '../../../../core/base/finish-work.ts';
import type { TextSummary } from '../../../../core/text/source-text.ts';
import { nothingArranged, type ArrangedRows, type Arrangement } from '../../../../renderer/tables/arrange-rows.ts';
import { GroupHeading, TableEntry } from '../../../../renderer/tables/table-entry.ts';
import { rearrangeInSteps } from '../../../../renderer/tables/table-rows.ts';
import { stateOf, summaryOf } from '../annotation-fixture.ts';

/** Annotations of one text as entries of a table, in the order in which they are given. */
export function entriesOf(annotations: readonly Annotation[], text: Partial<TextSummary> = {}): TableEntry[] {
  const state = stateOf(...annotations);
  const source = { state, summary: (textId: string) => summaryOf(textId, text) };
  return annotations.map((annotation) => new TableEntry(annotation, 0, source));
}

/** What the arranging in steps comes to. */
export function arrange(entries: readonly TableEntry[], arrangement: Partial<Arrangement>): ArrangedRows {
  const wanted = { query: '', sort: null, grouping: null, ...arrangement };
  const rows = { entries, textPlaces: new Map(), kind: null, sorted: null, arranged: nothingArranged(wanted) };
  return finishWork(rearrangeInSteps(rows, wanted)).arranged;
}

export function idsOf({ entries }: Pick<ArrangedRows, 'entries'>): string[] {
  return entries.map(({ rowId }) => rowId);
}

/** The headings of an arrangement with how many entries are below them. */
export function headingsOf({ rows }: Pick<ArrangedRows, 'rows'>): [value: string, count: number][] {
  return rows.flatMap((row) => (row instanceof GroupHeading ? [[row.value, row.count] as [string, number]] : []));
}
