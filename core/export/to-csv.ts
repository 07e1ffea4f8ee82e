import { citationParts, type Evidence } from '../annotation/fields.ts';
import { csvTable, type CsvColumns, type CsvOptions } from './csv-table.ts';
import { passageInWords } from './cited-passage.ts';
import type { CountSteps } from './export-progress.ts';
import type { ExportRow } from './export-row.ts';
import { linkInWords } from './links-at.ts';

const columns: CsvColumns<ExportRow> = [
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
  ['evidence', (row) => row.fields.evidence?.map((evidence) => evidenceInWords(evidence, row)).join('; ')],
  ['quote', (row) => row.quote],
  ['context_before', (row) => row.contextBefore],
  ['context_after', (row) => row.contextAfter],
  ['note', (row) => row.note],
  ['passage_group', (row) => row.fields.groupId],
  ['role', (row) => row.fields.role],
  ['similarity', (row) => row.fields.similarity],
  ['links', (row) => row.links.map((link) => `${linkInWords(link)}: ${inWords(link.other, row)}`).join('; ')],
  ['anchor_state', (row) => row.placeState],
  ['created_by', (row) => row.createdBy],
  ['created', (row) => row.created],
  ['modified_by', (row) => row.modifiedBy],
  ['modified', (row) => row.modified],
];

/** Names of the columns, in order. */
export const csvColumns: readonly string[] = columns.map(([name]) => name);

function evidenceInWords(evidence: Evidence, row: ExportRow): string {
  const { stance, annotationId } = evidence;
  const parts = [...(annotationId === undefined ? [] : [inWords(annotationId, row)]), ...citationParts(evidence)];
  return `${stance}: ${parts.join(', ')}`;
}

function inWords(annotationId: string, { passages }: ExportRow): string {
  return passageInWords(annotationId, passages.get(annotationId) ?? null);
}

/** Annotations as a table, one row each. */
export function toCsv(rows: readonly ExportRow[], options: CsvOptions = {}, count?: CountSteps): string {
  return csvTable(columns, rows, options, count);
}
