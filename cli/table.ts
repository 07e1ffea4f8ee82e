import { printable } from './output.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A column of a table: numbers stand at the right, words at the left; words longer than `width` are cut. */
interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  readonly width?: number;
}

/** Rows of cells as lines of a table for a terminal, two spaces between columns, header first. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const header = columns.map((column) => column.title);
  const cells = [header, ...rows].map((row) =>
    columns.map((column, position) => shorten(printable(row[position] ?? ''), column.width ?? Infinity)),
  );
  const widths = columns.map((_, position) => Math.max(...cells.map((row) => lengthOf(row[position] ?? ''))));
  const lines = cells.map((row) =>
    row
      .map((cell, position) => pad(cell, widths[position] ?? 0, columns[position]?.align ?? 'left'))
      .join('  ')
      .trimEnd(),
  );
  return lines.map((line) => `${line}\n`).join('');
}

function pad(cell: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(width - lengthOf(cell));
  return align === 'right' ? space + cell : cell + space;
}

function shorten(cell: string, width: number): string {
  const graphemes = [...segmenter.segment(cell)];
  if (graphemes.length <= width) return cell;
  return `${graphemes
    .slice(0, width - 1)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`;
}

function lengthOf(cell: string): number {
  return [...segmenter.segment(cell)].length;
}
