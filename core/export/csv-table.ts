import { uncounted, type CountSteps } from './export-progress.ts';

/** How a table is written; comma and guard on where left out. */
export interface CsvOptions {
  readonly delimiter?: ',' | ';' | '\t' | undefined;
  /** Puts a `'` before text cells that a spreadsheet would run as a formula. Numbers are never touched. */
  readonly guardFormulas?: boolean | undefined;
}

/** The columns of a table in their order: name and what the cell says. Cells that are numbers are numeric columns. */
export type CsvColumns<Row> = readonly (readonly [name: string, cell: (row: Row) => Cell])[];

type Cell = string | number | null | undefined;

/**
 * Rows as a table after RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180): one header line, CRLF after every line,
 * cells with a delimiter, quotation mark, line break or space at an end in quotation marks. It begins with a byte order
 * mark, without which Excel takes UTF-8 for the system's old encoding. Written by hand because the libraries for it
 * bring Node's types or a copy of Node's Buffer into code that must run anywhere.
 */
export function csvTable<Row>(
  columns: CsvColumns<Row>,
  rows: readonly Row[],
  options: CsvOptions,
  count: CountSteps = uncounted,
): string {
  const delimiter = options.delimiter ?? ',';
  const guard = options.guardFormulas ?? true;
  const lines = [columns.map(([name]) => name).join(delimiter)];
  const step = count(rows.length);
  for (const row of rows) {
    lines.push(columns.map(([, cell]) => csvCell(cell(row), delimiter, guard)).join(delimiter));
    step();
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
