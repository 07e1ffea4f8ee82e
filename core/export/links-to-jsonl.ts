import { uncounted, type CountSteps } from './export-progress.ts';
import type { ExportRow } from './export-row.ts';
import type { LinkRow } from './link-row.ts';
import { jsonLines, jsonRecord } from './to-jsonl.ts';

/** Links as JSON Lines: one object each; `from` and `to` are the annotations as their own export has them. */
export function linksToJsonl(rows: readonly LinkRow[], count: CountSteps = uncounted): string {
  return jsonLines(rows, linkRecord, count);
}

function linkRecord({ link, from, to }: LinkRow) {
  return {
    id: link.linkId,
    kind: link.kind,
    from: endRecord(link.from, from),
    to: endRecord(link.to, to),
    note: link.note,
    created_by: link.createdBy,
    created: link.createdAt,
  };
}

/** An annotation that is gone is known by its id alone. */
function endRecord(id: string, row: ExportRow | null) {
  return row ? jsonRecord(row) : { id };
}
