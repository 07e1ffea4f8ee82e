import { assertNever } from '../base/assert-never.ts';
import { fail, succeed, type Result } from '../base/result.ts';
import type { ExportFormat, ExportOptions } from './export-options.ts';
import { ExportProgress } from './export-progress.ts';
import { exportRows, type ExportInput } from './export-row.ts';
import { linkRows } from './link-row.ts';
import { linksToCsv } from './links-to-csv.ts';
import { linksToJsonl } from './links-to-jsonl.ts';
import { passageRows, passagesToCsv, passagesToJsonl } from './passage-row.ts';
import { buildReport, type ReportMeta } from './report.ts';
import { toCsv } from './to-csv.ts';
import { toHtml } from './to-html.ts';
import { toJsonl } from './to-jsonl.ts';
import { toMarkdown } from './to-markdown.ts';

/** A finished export: what the file holds (to be written as UTF-8) and how many annotations, links or members of groups are in it. */
interface Exported {
  readonly content: string;
  readonly rows: number;
}

/**
 * Exports the annotations, the links or the passage groups of a project. Fails when the options name a code that there
 * is not, or no code at all, and where links or groups are to become a report. `tell` is told the share that is done,
 * from 0 to 1: it never falls, and is 1 at the end of an export that does not fail.
 */
export function exportProject(
  input: ExportInput,
  options: ExportOptions,
  meta: ReportMeta,
  tell: (share: number) => void = () => {},
): Result<Exported> {
  const progress = new ExportProgress(options, tell);
  const exported = exportContent(input, options, meta, progress);
  if (exported.ok) progress.end();
  return exported;
}

function exportContent(
  input: ExportInput,
  options: ExportOptions,
  meta: ReportMeta,
  progress: ExportProgress,
): Result<Exported> {
  if (options.content === 'links') return exportLinks(input, options, progress);
  if (options.content === 'groups') return exportGroups(input, options, progress);
  const selected = exportRows(input, options, progress.of('rows'));
  if (!selected.ok) return selected;
  const rows = selected.value;
  const report = () => buildReport(input, rows, options, meta, progress);
  const content = () => {
    switch (options.format) {
      case 'csv':
        return toCsv(rows, options, progress.of('file'));
      case 'jsonl':
        return toJsonl(rows, progress.of('file'));
      case 'markdown':
        return toMarkdown(report(), progress.of('file'));
      case 'html':
        return toHtml(report(), progress.of('file'));
      default:
        return assertNever(options.format);
    }
  };
  return succeed({ content: content(), rows: rows.length });
}

function exportLinks(input: ExportInput, options: ExportOptions, progress: ExportProgress): Result<Exported> {
  if (options.format !== 'csv' && options.format !== 'jsonl') {
    return fail('invalid-input', 'Links are exported as a table: choose CSV or JSON Lines.');
  }
  const rows = linkRows(input, options, progress);
  if (!rows.ok) return rows;
  const count = progress.of('file');
  const content = options.format === 'csv' ? linksToCsv(rows.value, options, count) : linksToJsonl(rows.value, count);
  return succeed({ content, rows: rows.value.length });
}

function exportGroups(input: ExportInput, options: ExportOptions, progress: ExportProgress): Result<Exported> {
  if (options.format !== 'csv' && options.format !== 'jsonl') {
    return fail('invalid-input', 'Passage groups are exported as a table: choose CSV or JSON Lines.');
  }
  const rows = passageRows(input, progress.of('rows'));
  const count = progress.of('file');
  const content = options.format === 'csv' ? passagesToCsv(rows, options, count) : passagesToJsonl(rows, count);
  return succeed({ content, rows: rows.length });
}

const extensions: Readonly<Record<ExportFormat, string>> = {
  csv: 'csv',
  jsonl: 'jsonl',
  markdown: 'md',
  html: 'html',
};

/** A file name to suggest for an export; it is valid on Linux, macOS and Windows whatever the project is called. */
export function exportFileName(projectName: string, options: Pick<ExportOptions, 'format' | 'content'>): string {
  const isTable = options.format === 'csv' || options.format === 'jsonl';
  const kind = isTable ? (options.content ?? 'annotations') : 'report';
  const name = projectName
    // eslint-disable-next-line no-control-regex -- control characters are not allowed in file names
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]+/gu, '-')
    .replace(/^[\s.-]+|[\s.-]+$/gu, '');
  // A name counts in bytes on most file systems: 50 code points are at most 200 of the 255 that fit.
  const short = [...name].slice(0, 50).join('').trim();
  return `${short || 'tagwerk'}-${kind}.${extensions[options.format]}`;
}
