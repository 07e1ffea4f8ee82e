import { touchedKeys, type Change } from '../core/command/change.ts';
import type { ProjectState } from '../core/command/project-state.ts';
import type { TextRecord } from '../core/project/text-record.ts';
import { textFileName, type StoreFileName } from '../core/store/store-paths.ts';

/**
 * Records of texts that a reader of the journal would need to know where the annotations of the change belong: those
 * whose files it has not heard of, unless the change itself tells.
 */
export function untoldTexts(change: Change, state: ProjectState, knownTexts: ReadonlySet<StoreFileName>): TextRecord[] {
  const texts = new Map<string, TextRecord>();
  for (const key of touchedKeys(change)) {
    const annotation = key.startsWith('annotation/') ? (change.after[key] ?? change.before[key]) : null;
    const textId = annotation && 'textId' in annotation ? annotation.textId : null;
    if (textId === null || knownTexts.has(textFileName(textId)) || `text/${textId}` in change.after) continue;
    const record = state.texts.get(textId);
    if (record) texts.set(textId, record);
  }
  return [...texts.values()];
}
