import type { Annotation } from '../../core/annotation/annotation.ts';
import { parseRecordKey, recordKey, type Change } from '../../core/command/change.ts';
import type { Link } from '../../core/project/link.ts';
import type { RowSource } from './table-entry.ts';

/**
 * The annotations whose rows say something else after a change, or are there or no longer there, as they were before it;
 * null for those that were not. Null where the change may concern any row: codes name themselves in all that have them.
 */
export function touchedRows({ before, after }: Change, source: RowSource): Map<string, Annotation | null> | null {
  const touched = new Map<string, Annotation | null>();
  for (const [key, value] of Object.entries(after)) {
    const { kind, id } = parseRecordKey(key);
    const earlier = before[recordKey(kind, id)] ?? null;
    if (kind === 'annotation') touched.set(id, earlier as Annotation | null);
    else if (kind === 'link') {
      const ends = ([earlier, value] as (Link | null)[]).flatMap((link) => (link ? [link.from, link.to] : []));
      // An annotation that goes with its links is named itself.
      for (const end of ends) {
        if (!touched.has(end)) touched.set(end, asBefore(end, before, source));
      }
      // What is known of a text that is there is in its summary.
    } else if (kind === 'code' || (kind === 'text' && !source.summary(id)?.language)) return null;
  }
  return touched;
}

function asBefore(annotationId: string, before: Change['before'], { state }: RowSource): Annotation | null {
  const earlier = before[recordKey('annotation', annotationId)];
  return earlier === undefined ? (state.annotations.get(annotationId) ?? null) : (earlier as Annotation | null);
}
