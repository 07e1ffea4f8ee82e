import type { Annotation } from '../core/annotation/annotation.ts';
import { fail, succeed, type Result } from '../core/base/result.ts';
import {
  parseRecordKey,
  recordKey,
  touchedKeys,
  type Change,
  type ProjectRecord,
  type RecordKey,
} from '../core/command/change.ts';
import type { TextRecord } from '../core/project/text-record.ts';
import { sameValue } from '../core/store/same-value.ts';
import { alignText, overridesOf, recordOfText } from './align-text.ts';
import { readText } from './corpus-folder.ts';
import type { LoadedText } from './loaded-text.ts';
import type { WorkspaceHost } from './workspace-host.ts';

/** A change that says all of what it brings about, and the texts as they read after it. */
export interface DecodedChange {
  readonly change: Change;
  readonly texts: readonly LoadedText[];
}

/**
 * Where a change sets how a text is decoded or which language it has, reads the text that way and adds to the change
 * what becomes of the annotations that the change itself says nothing about. Doing, undoing and redoing go this way alike.
 */
export async function decodeAnew(host: WorkspaceHost, change: Change): Promise<Result<DecodedChange>> {
  const before: Record<RecordKey, ProjectRecord | null> = { ...change.before };
  const after: Record<RecordKey, ProjectRecord | null> = { ...change.after };
  const texts: LoadedText[] = [];
  for (const key of touchedKeys(change)) {
    const { kind, id } = parseRecordKey(key);
    if (kind !== 'text') continue;
    const present = host.state.texts.get(id);
    const wanted = overridesOf((change.after[key] as TextRecord | null) ?? undefined);
    if (!present || sameValue(wanted, overridesOf(present))) continue;
    const read = await readText(host.folders, id, wanted);
    if (!read.ok) return fail(read.code, `${id} cannot be read: ${read.message}`);
    const loaded = read.value;
    texts.push(loaded);
    if (wanted.encoding === present.encoding && loaded.summary.sha256 === present.sha256) continue;
    const others = host.state.annotations
      .ofText(id)
      .filter(({ annotationId }) => !(recordKey('annotation', annotationId) in after));
    const aligned = alignText(present, others, loaded, wanted);
    after[key] = recordOfText(loaded, wanted);
    aligned.annotations.forEach((annotation, position) => addAligned(others[position], annotation, before, after));
  }
  return succeed({ change: { label: change.label, before, after }, texts });
}

function addAligned(
  present: Annotation | undefined,
  aligned: Annotation,
  before: Record<RecordKey, ProjectRecord | null>,
  after: Record<RecordKey, ProjectRecord | null>,
): void {
  if (!present || present === aligned) return;
  const key = recordKey('annotation', aligned.annotationId);
  before[key] = present;
  after[key] = aligned;
}
