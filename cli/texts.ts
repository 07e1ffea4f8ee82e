import type { ProjectState } from '../core/command/project-state.ts';
import { sortedCodes } from '../core/command/project-state.ts';
import type { TextSummary } from '../core/text/source-text.ts';
import type { readProject } from '../main/read-project.ts';
import {
  exitCodes,
  json,
  reportFailure,
  reportNotices,
  type ExitCode,
  type Output,
  type OutputFormat,
} from './output.ts';
import { formatTable } from './table.ts';

/** Lists the texts of a project, with how many annotations of each code they have. */
export async function runTexts(
  request: { readonly project: string; readonly format: OutputFormat },
  output: Output,
  read: typeof readProject,
): Promise<ExitCode> {
  const project = await read(request.project);
  if (!project.ok) return reportFailure(output, project.message);
  const { texts, state, notices } = project.value;
  reportNotices(output, notices);
  const summaries = texts.map((text) => text.summary);
  output.out(request.format === 'json' ? textsAsJson(summaries, state) : textsAsTable(summaries, state));
  return exitCodes.success;
}

function textsAsJson(summaries: readonly TextSummary[], state: ProjectState): string {
  return json({
    texts: summaries.map((summary) => ({
      file: summary.textId,
      title: summary.title,
      dateline: summary.dateline,
      source: summary.source,
      date: summary.date,
      language: summary.language,
      language_by: summary.languageBy,
      encoding: summary.encoding,
      encoding_by: summary.encodingBy,
      paragraphs: summary.paragraphCount,
      length: summary.length,
      length_unit: 'UTF-16 code unit',
      sha256: summary.sha256,
      annotations: state.annotations.count(summary.textId),
      annotations_by_code: Object.fromEntries(countsByCode(state, summary.textId)),
    })),
  });
}

function textsAsTable(summaries: readonly TextSummary[], state: ProjectState): string {
  if (summaries.length === 0) return 'The project has no texts.\n';
  return formatTable(
    [
      { title: 'TITLE', width: 50 },
      { title: 'FILE', width: 40 },
      { title: 'SOURCE, DATE', width: 30 },
      { title: 'LANGUAGE' },
      { title: 'ENCODING' },
      { title: 'PARAGRAPHS', align: 'right' },
      { title: 'ANNOTATIONS' },
    ],
    summaries.map((summary) => [
      summary.title,
      summary.textId,
      [summary.source, summary.date].filter(Boolean).join(', ') || (summary.dateline ?? ''),
      summary.language,
      summary.encoding,
      String(summary.paragraphCount),
      countsByCode(state, summary.textId)
        .map(([code, count]) => `${code} ${count}`)
        .join(', '),
    ]),
  );
}

function countsByCode(state: ProjectState, textId: string): [code: string, count: number][] {
  return sortedCodes(state)
    .map((code): [string, number] => [code.path, state.annotations.count(textId, code.codeId)])
    .filter(([, count]) => count > 0);
}
