import { parseRecordKey, touchedKeys, type Change } from '../core/command/change.ts';
import type { CommandOutcome } from '../core/protocol/contract.ts';

/** What a window is told of a change: its label and the ids of the records that are there after it. */
export function outcomeOf(change: Change): CommandOutcome {
  const present = touchedKeys(change)
    .filter((key) => change.after[key] !== null)
    .map(parseRecordKey);
  const idsOf = (wanted: string): string[] => present.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  return { label: change.label, annotationIds: idsOf('annotation'), codeIds: idsOf('code') };
}
