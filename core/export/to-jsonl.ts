import type { Mention } from '../annotation/fields.ts';
import { passageRecord } from './cited-passage.ts';
import { uncounted, type CountSteps } from './export-progress.ts';
import type { ExportRow } from './export-row.ts';

/**
 * The rows as JSON Lines (https://jsonlines.org): one object per line, each line ended by `\n`. Names are those of the
 * CSV columns; what CSV joins into one cell stays a list or an object here, and what does not apply is null. The unit
 * of `start` and `end`, also of those inside `speaker`, `cue`, `claimant` and `passage`, is named in `offset_unit`.
 */
export function toJsonl(rows: readonly ExportRow[], count: CountSteps = uncounted): string {
  return jsonLines(rows, jsonRecord, count);
}

/** One line of JSON for each item. */
export function jsonLines<Item>(items: readonly Item[], recordOf: (item: Item) => object, count: CountSteps): string {
  const step = count(items.length);
  const lines = items.map((item) => {
    const line = JSON.stringify(recordOf(item));
    step();
    return `${line}\n`;
  });
  return lines.join('');
}

/** An annotation as its line of JSON has it. */
export function jsonRecord(row: ExportRow): Readonly<Record<string, unknown>> {
  const { fields } = row;
  const passageOf = (id: string | undefined) => passageRecord((id !== undefined && row.passages.get(id)) || null);
  return {
    id: row.id,
    text_title: row.textTitle,
    file: row.file,
    sha256: row.sha256,
    date: row.date,
    source: row.source,
    language: row.language,
    paragraph_first: row.paragraphFirst,
    paragraph_last: row.paragraphLast,
    offset_unit: 'UTF-16 code unit',
    start: row.start,
    end: row.end,
    start_code_point: row.startCodePoint,
    end_code_point: row.endCodePoint,
    code: row.code,
    speaker: mentionRecord(fields.speaker),
    cue: mentionRecord(fields.cue),
    form: fields.form ?? null,
    claimant: mentionRecord(fields.claimant),
    claim_kinds: fields.kinds ?? [],
    checkability: fields.checkability ?? null,
    claim_status: fields.status ?? null,
    evidence: (fields.evidence ?? []).map((evidence) => ({
      stance: evidence.stance,
      annotation: evidence.annotationId ?? null,
      passage: passageOf(evidence.annotationId),
      citation: evidence.citation ?? null,
      source: evidence.source ?? null,
      date: evidence.date ?? null,
      url: evidence.url ?? null,
    })),
    quote: row.quote,
    context_before: row.contextBefore,
    context_after: row.contextAfter,
    note: row.note,
    passage_group: fields.groupId ?? null,
    role: fields.role ?? null,
    similarity: fields.similarity ?? null,
    links: row.links.map(({ linkId, kind, direction, other, note }) => ({
      link: linkId,
      kind,
      direction,
      annotation: other,
      passage: passageOf(other),
      note,
    })),
    anchor_state: row.placeState,
    origin: row.origin,
    created_by: row.createdBy,
    created: row.created,
    modified_by: row.modifiedBy,
    modified: row.modified,
  };
}

function mentionRecord(mention: Mention | undefined) {
  if (!mention) return null;
  const { name, anchor } = mention;
  return anchor ? { name, start: anchor.start, end: anchor.end, anchor_state: anchor.state } : { name };
}
