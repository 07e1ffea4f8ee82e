import type { Change } from '../../core/command/change.ts';
import { parseRecordKey } from '../../core/command/change.ts';
import type { Link } from '../../core/project/link.ts';
import type { RowSource } from './table-entry.ts';

/**
 * The annotations whose rows say something else after a change, or are there or no longer there. Null where the change
 * may concern any row: codes name themselves in all that have them.
 */
export function touchedRows({ before, after }: Change, source: RowSource): Set<string> | null {
  const ids = new Set<string>();
  for (const [key, value] of Object.entries(after)) {
    const { kind, id } = parseRecordKey(key);
    if (kind === 'annotation') ids.add(id);
    else if (kind === 'link') {
      for (const link of [before[`link/${id}`], value] as (Link | null | undefined)[]) {
        if (link) ids.add(link.from).add(link.to);
      }
      // What is known of a text that is there is in its summary.
    } else if (kind === 'code' || (kind === 'text' && !source.summary(id)?.language)) return null;
  }
  return ids;
}
