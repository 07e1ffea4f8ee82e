import { exportProject } from '../core/export/export.ts';
import type { ExportOptions } from '../core/export/export-options.ts';
import { writeExport } from '../main/export-file.ts';
import type { readProject } from '../main/read-project.ts';
import { exitCodes, reportFailure, reportNotices, type ExitCode, type Output } from './output.ts';

/** Exports the annotations of a project to a file or to standard output, which then holds nothing else. */
export async function runExport(
  request: { readonly project: string; readonly options: ExportOptions; readonly file: string | null },
  output: Output,
  read: typeof readProject,
  now: () => Date,
): Promise<ExitCode> {
  const project = await read(request.project);
  if (!project.ok) return reportFailure(output, project.message);
  const { folders, texts, state, notices } = project.value;
  reportNotices(output, notices);
  const exported = exportProject({ texts, state }, request.options, {
    projectName: folders.name,
    exportedAt: now().toISOString(),
  });
  if (!exported.ok) return reportFailure(output, exported.message);
  const { content, rows } = exported.value;
  if (request.file === null) {
    output.out(content);
    return exitCodes.success;
  }
  const written = await writeExport(request.file, content, folders);
  if (!written.ok) return reportFailure(output, written.message);
  output.out(`Wrote ${rows} ${rows === 1 ? 'annotation' : 'annotations'} to ${request.file}\n`);
  return exitCodes.success;
}
