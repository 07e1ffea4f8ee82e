import { assertNever } from '../base/assert-never.ts';
import { succeed, type Result } from '../base/result.ts';
import type { ExportFormat, ExportOptions } from './export-options.ts';
import { exportRows, type ExportInput } from './export-row.ts';
import { buildReport, type ReportMeta } from './report.ts';
import { toCsv } from './to-csv.ts';
import { toHtml } from './to-html.ts';
import { toJsonl } from './to-jsonl.ts';
import { toMarkdown } from './to-markdown.ts';

/** A finished export: what the file holds (to be written as UTF-8) and how many annotations are in it. */
interface Exported {
  readonly content: string;
  readonly rows: number;
}

/** Exports the annotations of a project. Fails when the options name a code that there is not, or no code at all. */
export function exportProject(input: ExportInput, options: ExportOptions, meta: ReportMeta): Result<Exported> {
  const selected = exportRows(input, options);
  if (!selected.ok) return selected;
  const rows = selected.value;
  const report = () => buildReport(input, rows, options.groupBy ?? 'text', meta);
  const content = () => {
    switch (options.format) {
      case 'csv':
        return toCsv(rows, options);
      case 'jsonl':
        return toJsonl(rows);
      case 'markdown':
        return toMarkdown(report());
      case 'html':
        return toHtml(report());
      default:
        return assertNever(options.format);
    }
  };
  return succeed({ content: content(), rows: rows.length });
}

const extensions: Readonly<Record<ExportFormat, string>> = {
  csv: 'csv',
  jsonl: 'jsonl',
  markdown: 'md',
  html: 'html',
};

/** A file name to suggest for an export; it is valid on Linux, macOS and Windows whatever the project is called. */
export function exportFileName(projectName: string, options: Pick<ExportOptions, 'format'>): string {
  const kind = options.format === 'csv' || options.format === 'jsonl' ? 'annotations' : 'report';
  const name = projectName
    // eslint-disable-next-line no-control-regex -- control characters are not allowed in file names
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]+/gu, '-')
    .replace(/^[\s.-]+|[\s.-]+$/gu, '');
  // A name counts in bytes on most file systems: 50 code points are at most 200 of the 255 that fit.
  const short = [...name].slice(0, 50).join('').trim();
  return `${short || 'tagwerk'}-${kind}.${extensions[options.format]}`;
}
