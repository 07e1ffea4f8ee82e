import type { Evidence } from '../annotation/fields.ts';
import type { ExportRow } from './export-row.ts';

/** How the table is written; comma and guard on where left out. */
export interface CsvOptions {
  readonly delimiter?: ',' | ';' | '\t' | undefined;
  /** Puts a `'` before text cells that a spreadsheet would run as a formula. Numbers are never touched. */
  readonly guardFormulas?: boolean | undefined;
}

type Cell = string | number | null | undefined;

/** The columns of the table in their order: name and what the cell says. Cells that are numbers are numeric columns. */
const columns: readonly (readonly [name: string, cell: (row: ExportRow) => Cell])[] = [
  ['id', (row) => row.id],
  ['text_title', (row) => row.textTitle],
  ['file', (row) => row.file],
  ['sha256', (row) => row.sha256],
  ['date', (row) => row.date],
  ['language', (row) => row.language],
  ['paragraph_first', (row) => row.paragraphFirst],
  ['paragraph_last', (row) => row.paragraphLast],
  ['start', (row) => row.start],
  ['end', (row) => row.end],
  ['start_code_point', (row) => row.startCodePoint],
  ['end_code_point', (row) => row.endCodePoint],
  ['code', (row) => row.code],
  ['speaker', (row) => row.fields.speaker?.name],
  ['cue', (row) => row.fields.cue?.name],
  ['form', (row) => row.fields.form],
  ['claimant', (row) => row.fields.claimant?.name],
  ['claim_kinds', (row) => row.fields.kinds?.join(';')],
  ['checkability', (row) => row.fields.checkability],
  ['claim_status', (row) => row.fields.status],
  ['evidence', (row) => row.fields.evidence?.map(evidenceInWords).join('; ')],
  ['quote', (row) => row.quote],
  ['context_before', (row) => row.contextBefore],
  ['context_after', (row) => row.contextAfter],
  ['note', (row) => row.note],
  ['passage_group', (row) => row.fields.groupId],
  ['role', (row) => row.fields.role],
  ['similarity', (row) => row.fields.similarity],
  ['anchor_state', (row) => row.placeState],
  ['created_by', (row) => row.createdBy],
  ['created', (row) => row.created],
  ['modified_by', (row) => row.modifiedBy],
  ['modified', (row) => row.modified],
];

/** Names of the columns, in order. */
export const csvColumns: readonly string[] = columns.map(([name]) => name);

/** The evidence for or against a claim in one phrase: `supports: annotation 12, Statistical Yearbook 2023, p. 7`. */
export function evidenceInWords(evidence: Evidence): string {
  const parts = [evidence.annotationId && `annotation ${evidence.annotationId}`, evidence.citation];
  return `${evidence.stance}: ${parts.filter(Boolean).join(', ')}`;
}

/**
 * The rows as a table after RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180): one header line, CRLF after every line,
 * cells with a delimiter, quotation mark, line break or space at an end in quotation marks. It begins with a byte order
 * mark, without which Excel takes UTF-8 for the system's old encoding. Written by hand because the libraries for it
 * bring Node's types or a copy of Node's Buffer into code that must run anywhere.
 */
export function toCsv(rows: readonly ExportRow[], options: CsvOptions = {}): string {
  const delimiter = options.delimiter ?? ',';
  const guard = options.guardFormulas ?? true;
  const lines = [csvColumns.join(delimiter)];
  for (const row of rows) {
    lines.push(columns.map(([, cell]) => csvCell(cell(row), delimiter, guard)).join(delimiter));
  }
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

function csvCell(cell: Cell, delimiter: string, guard: boolean): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guard && /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  const needsQuotes = text.includes(delimiter) || /["\r\n]|^\s|\s$/u.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
