import { parseRecordKey, touchedKeys, type Change } from '../core/command/change.ts';
import type { CommandOutcome } from '../core/protocol/contract.ts';

/** What the change of this number did, for whoever asked for it. */
export function outcomeOf(change: Change, sequence: number): CommandOutcome {
  const present = touchedKeys(change)
    .filter((key) => change.after[key] !== null)
    .map(parseRecordKey);
  const idsOf = (wanted: string): string[] => present.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  return { label: change.label, annotationIds: idsOf('annotation'), codeIds: idsOf('code'), sequence };
}
