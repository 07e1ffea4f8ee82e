import { csvTable, type CsvColumns, type CsvOptions } from './csv-table.ts';
import type { CountSteps } from './export-progress.ts';
import type { ExportRow } from './export-row.ts';
import type { LinkRow } from './link-row.ts';

type End = 'from' | 'to';

const endColumns: CsvColumns<{ readonly id: string; readonly row: ExportRow | null }> = [
  ['id', ({ id }) => id],
  ['text_title', ({ row }) => row?.textTitle],
  ['file', ({ row }) => row?.file],
  ['paragraph_first', ({ row }) => row?.paragraphFirst],
  ['paragraph_last', ({ row }) => row?.paragraphLast],
  ['start', ({ row }) => row?.start],
  ['end', ({ row }) => row?.end],
  ['start_code_point', ({ row }) => row?.startCodePoint],
  ['end_code_point', ({ row }) => row?.endCodePoint],
  ['code', ({ row }) => row?.code],
  ['speaker', ({ row }) => row?.fields.speaker?.name ?? row?.fields.claimant?.name],
  ['quote', ({ row }) => row?.quote],
  ['anchor_state', ({ row }) => row?.placeState],
];

const columnsOf = (end: End): CsvColumns<LinkRow> =>
  endColumns.map(([name, cell]) => [`${end}_${name}`, (row: LinkRow) => cell({ id: row.link[end], row: row[end] })]);

const columns: CsvColumns<LinkRow> = [
  ['id', ({ link }) => link.linkId],
  ['kind', ({ link }) => link.kind],
  ...columnsOf('from'),
  ...columnsOf('to'),
  ['note', ({ link }) => link.note],
  ['created_by', ({ link }) => link.createdBy],
  ['created', ({ link }) => link.createdAt],
];

/** Links as a table: one row each, first what it says, then its ends with their places and words. */
export function linksToCsv(rows: readonly LinkRow[], options: CsvOptions = {}, count?: CountSteps): string {
  return csvTable(columns, rows, options, count);
}
