import type { checkStore, StoreReport } from '../main/check-store.ts';
import { resolveProjectFolder } from '../main/corpus-folder.ts';
import { exitCodes, json, printable, reportFailure, type ExitCode, type Output, type OutputFormat } from './output.ts';

/** Checks the store of a project; the exit code says whether it is sound. */
export async function runCheck(
  request: { readonly project: string; readonly format: OutputFormat },
  output: Output,
  check: typeof checkStore,
): Promise<ExitCode> {
  const folders = await resolveProjectFolder(request.project);
  if (!folders.ok) return reportFailure(output, folders.message);
  const report = await check(folders.value.folder);
  const sound = report.problems.length === 0;
  output.out(request.format === 'json' ? json({ sound, ...report }) : reportInWords(report));
  return sound ? exitCodes.success : exitCodes.failure;
}

function reportInWords({ problems, counts }: StoreReport): string {
  const lines = problems.map(({ file, line, message }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return `${printable(place)}: ${printable(message)}\n`;
  });
  const extent =
    `${counted(counts.texts, 'text')}, ${counted(counts.annotations, 'annotation')}, ` +
    `${counted(counts.codes, 'code')}, ${counted(counts.links, 'link')}, ${counted(counts.journalLines, 'journal line')}`;
  const verdict = problems.length === 0 ? 'The store is sound' : counted(problems.length, 'problem');
  return `${lines.join('')}${verdict}: ${extent}.\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
