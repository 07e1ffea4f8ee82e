import { applyChange } from '../command/apply-change.ts';
import { touchedKeys, type Change, type ProjectRecord, type RecordKey } from '../command/change.ts';
import { recordOf, type ProjectState } from '../command/project-state.ts';
import type { ChangeLine, JournalLine } from './journal-line.ts';
import { sameValue } from './same-value.ts';
import { storeFileOf, textFileName, type StoreFileName } from './store-paths.ts';

/** What a replay found out. */
export interface Replay {
  /** The records that the files do not hold yet, per file, with the number of the change that set them last. */
  readonly unfolded: ReadonlyMap<StoreFileName, ReadonlyMap<RecordKey, number>>;
  /** What the journal says of records that the files hold otherwise: `before` the journal's word, `after` the files'. */
  readonly foreign: Change;
  /** Files of texts whose record stands in the journal, though the texts may have no file yet. */
  readonly knownTexts: ReadonlySet<StoreFileName>;
}

/**
 * Brings a state that was read from the files to what the journal says came after. `foldedIn` tells up to which change
 * a file holds everything; records of older changes are compared instead, because a file that was changed outside
 * holds something else than the journal knows.
 */
export function replayJournal(
  state: ProjectState,
  lines: readonly JournalLine[],
  foldedIn: (file: StoreFileName) => number,
): Replay {
  const unfolded = new Map<StoreFileName, Map<RecordKey, number>>();
  const older = new Map<RecordKey, ProjectRecord | null>();
  const knownTexts = new Set<StoreFileName>();
  for (const line of lines) {
    if (line.kind === 'checkpoint') continue;
    for (const record of line.texts ?? []) {
      const file = textFileName(record.textId);
      knownTexts.add(file);
      if (line.sequence > foldedIn(file)) state.texts.set(record.textId, record);
    }
    applyChange(state, newerPart(line, foldedIn, unfolded, older));
  }
  return { unfolded, foreign: differences(state, older), knownTexts };
}

function newerPart(
  line: ChangeLine,
  foldedIn: (file: StoreFileName) => number,
  unfolded: Map<StoreFileName, Map<RecordKey, number>>,
  older: Map<RecordKey, ProjectRecord | null>,
): Change {
  const before: Record<RecordKey, ProjectRecord | null> = {};
  const after: Record<RecordKey, ProjectRecord | null> = {};
  for (const key of touchedKeys(line.change)) {
    const value = line.change.after[key] ?? null;
    // Neither there before nor after: such an annotation belongs to no text, so to no file.
    if (value === null && (line.change.before[key] ?? null) === null) continue;
    const file = storeFileOf(key, value ?? line.change.before[key] ?? null);
    if (line.sequence <= foldedIn(file)) {
      older.set(key, value);
      continue;
    }
    older.delete(key);
    before[key] = line.change.before[key] ?? null;
    after[key] = value;
    let records = unfolded.get(file);
    if (!records) unfolded.set(file, (records = new Map<RecordKey, number>()));
    records.set(key, line.sequence);
  }
  return { label: line.change.label, before, after };
}

function differences(state: ProjectState, expected: ReadonlyMap<RecordKey, ProjectRecord | null>): Change {
  const before: Record<RecordKey, ProjectRecord | null> = {};
  const after: Record<RecordKey, ProjectRecord | null> = {};
  for (const [key, value] of expected) {
    const found = recordOf(state, key);
    if (sameValue(value, found)) continue;
    before[key] = value;
    after[key] = found;
  }
  return { label: 'Changed outside Tagwerk', before, after };
}
