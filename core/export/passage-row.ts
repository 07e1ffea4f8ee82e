import type { PassageGroup, PassageMember } from '../duplicates/passage-group.ts';
import type { Decision } from '../project/decision.ts';
import { matchDecisions } from '../project/match-decisions.ts';
import { codePointOffsets } from './code-points.ts';
import { csvTable, type CsvColumns, type CsvOptions } from './csv-table.ts';
import { uncounted, type CountSteps } from './export-progress.ts';
import type { ExportInput, ExportText } from './export-row.ts';
import { jsonLines } from './to-jsonl.ts';

/** A member of a passage group, with what was decided about the group. */
export interface PassageRow {
  readonly group: PassageGroup;
  readonly decision: Decision | null;
  readonly member: PassageMember;
  /** The source is the analyst's choice, else the likely one. */
  readonly role: 'source' | 'copy';
  /** Null where the corpus has no such text (any more). */
  readonly text: ExportText | null;
  /** Unicode code points, end exclusive. */
  readonly codePoints: { readonly start: number; readonly end: number } | null;
}

/** One row per member of every passage group, in the order of the corpus; none where the groups are not known. */
export function passageRows(input: ExportInput, count: CountSteps = uncounted): PassageRow[] {
  const groups = input.groups ?? [];
  const decisions = matchDecisions(groups, input.state.decisions.values());
  const texts = new Map(input.texts.map((text) => [text.summary.textId, text]));
  const converters = new Map<string, (offset: number) => number>();
  const converterFor = (text: ExportText): ((offset: number) => number) => {
    const { textId } = text.summary;
    const known = converters.get(textId) ?? codePointOffsets(text.content);
    converters.set(textId, known);
    return known;
  };
  const step = count(groups.length);
  return groups.flatMap((group) => {
    step();
    const decision = decisions.get(group.groupId) ?? null;
    const source = sourceOf(group, decision);
    return group.members.map((member, index): PassageRow => {
      const text = texts.get(member.textId) ?? null;
      const convert = text && converterFor(text);
      return {
        group,
        decision,
        member,
        role: index === source ? 'source' : 'copy',
        text,
        codePoints: convert && { start: convert(member.span.start), end: convert(member.span.end) },
      };
    });
  });
}

const columns: CsvColumns<PassageRow> = [
  ['group', ({ group }) => group.groupId],
  ['class', ({ group }) => group.class],
  ['similarity', ({ group }) => group.similarity],
  ['members', ({ group }) => group.members.length],
  ['decision', ({ decision }) => decision?.verdict],
  ['role', ({ role }) => role],
  ['text_title', ({ text }) => text?.summary.title],
  ['file', ({ member }) => member.textId],
  ['date', ({ text }) => text?.summary.date],
  ['paragraph_first', ({ member }) => member.paragraphs[0]],
  ['paragraph_last', ({ member }) => member.paragraphs[1]],
  ['start', ({ member }) => member.span.start],
  ['end', ({ member }) => member.span.end],
  ['start_code_point', ({ codePoints }) => codePoints?.start],
  ['end_code_point', ({ codePoints }) => codePoints?.end],
  ['passage', wordsOf],
  ['note', ({ decision }) => decision?.note],
  ['decided_by', ({ decision }) => decision?.decidedBy],
  ['decided', ({ decision }) => decision?.decidedAt],
];

/** Passage groups as a table: one row for each member, with the decision about its group. */
export function passagesToCsv(rows: readonly PassageRow[], options: CsvOptions = {}, count?: CountSteps): string {
  return csvTable(columns, rows, options, count);
}

/** Passage groups as JSON Lines: one object for each member, with the names of the table's columns; null for no value. */
export function passagesToJsonl(rows: readonly PassageRow[], count: CountSteps = uncounted): string {
  const recordOf = (row: PassageRow): object =>
    Object.fromEntries(columns.map(([name, cell]) => [name, cell(row) ?? null]));
  return jsonLines(rows, recordOf, count);
}

function wordsOf({ text, member }: PassageRow): string | undefined {
  return text?.content.slice(member.span.start, member.span.end);
}

function sourceOf(group: PassageGroup, decision: Decision | null): number {
  const chosen = decision?.source;
  const index = group.members.findIndex(({ textId, span }) => textId === chosen?.textId && span.start === chosen.start);
  return index === -1 ? group.source : index;
}
