import { exportProject } from '../core/export/export.ts';
import type { ExportOptions } from '../core/export/export-options.ts';
import { withMemberHashes } from '../core/duplicates/member-hash.ts';
import { findPassages } from '../core/duplicates/find-passages.ts';
import type { PassageGroup } from '../core/duplicates/passage-group.ts';
import type { ExportText } from '../core/export/export-row.ts';
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
  const groups = request.options.content === 'groups' ? groupsOf(texts) : [];
  const exported = exportProject({ texts, state, groups }, request.options, {
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
  const isOfAnnotations = (request.options.content ?? 'annotations') === 'annotations';
  const noun = isOfAnnotations ? 'annotation' : 'row';
  output.out(`Wrote ${rows} ${rows === 1 ? noun : `${noun}s`} to ${request.file}\n`);
  return exitCodes.success;
}

/** The passage groups of the texts, with what their members say, by which decisions find them. */
function groupsOf(texts: readonly ExportText[]): PassageGroup[] {
  const contents = new Map(texts.map(({ summary, content }) => [summary.textId, content]));
  const passages = texts.map(({ summary: { textId, date, source }, content, paragraphs }) => ({
    textId,
    content,
    paragraphs,
    date,
    origin: source,
  }));
  return findPassages(passages).groups.map((group) => withMemberHashes(group, (textId) => contents.get(textId)));
}
