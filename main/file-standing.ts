import type { CheckpointLine } from '../core/store/journal-line.ts';
import type { Notice } from '../core/protocol/contract.ts';
import type { StoreFileName } from '../core/store/store-paths.ts';
import type { AnyStoredFile } from './load-files.ts';
import { counted, damageNotice, makeNotice } from './store-notices.ts';

/**
 * Where the content of a file comes from, as seen from the journal: from itself, from somebody else since it wrote the
 * file, from somewhere it has never written to, from the last good copy, or from nowhere though it should be there.
 */
export type FileOrigin = 'journal' | 'outside' | 'elsewhere' | 'backup' | 'nowhere';

/** What a file is worth beside the journal. */
export interface FileStanding {
  readonly foldedIn: number;
  readonly origin: FileOrigin;
  /** Written by us, but the journal does not say so because the program was killed in between. */
  readonly isUnsealed: boolean;
}

/** Up to which change a file holds everything, and whether somebody else wrote it. */
export function standingOf(
  stored: AnyStoredFile,
  journalId: string,
  checkpoint: CheckpointLine | undefined,
): FileStanding {
  const { adapter, db } = stored;
  const { journal, revision } = db.data;
  const isOurs = journal === journalId;
  if (adapter.source === 'backup') return { foldedIn: isOurs ? revision : 0, origin: 'backup', isUnsealed: false };
  if (adapter.source === 'nowhere') {
    return { foldedIn: 0, origin: checkpoint || adapter.damage.length > 0 ? 'nowhere' : 'journal', isUnsealed: false };
  }
  if (checkpoint && checkpoint.sha256 === adapter.known?.sha256) {
    return { foldedIn: checkpoint.revision, origin: 'journal', isUnsealed: false };
  }
  if (isOurs && revision > (checkpoint?.revision ?? -1)) {
    return { foldedIn: revision, origin: 'journal', isUnsealed: true };
  }
  return checkpoint
    ? { foldedIn: checkpoint.revision, origin: 'outside', isUnsealed: true }
    : { foldedIn: 0, origin: 'elsewhere', isUnsealed: false };
}

/** What the analyst should know about the files. `lostSteps` counts steps of the undo history that had to go. */
export function fileNotices(
  all: readonly AnyStoredFile[],
  standings: ReadonlyMap<StoreFileName, FileStanding>,
  lostSteps: number,
): Notice[] {
  const notices: Notice[] = [];
  for (const { adapter } of all) {
    const damage = adapter.damage.filter(({ problem }) => problem !== 'newer');
    if (damage.length > 0) notices.push(damageNotice(damage, adapter.source === 'backup'));
  }
  const missing = all.filter(
    ({ name, adapter }) =>
      adapter.damage.length === 0 && ['backup', 'nowhere'].includes(standings.get(name)?.origin ?? ''),
  );
  if (missing.length > 0) {
    notices.push(
      makeNotice('warning', 'Files of the project were missing and were made again', [
        ...missing.map(({ adapter }) => adapter.path),
        'They were made from the last good copy (.bak) and the journal. To remove annotations, delete them in Tagwerk.',
      ]),
    );
  }
  const outside = all.filter(({ name }) => standings.get(name)?.origin === 'outside');
  if (outside.length > 0) {
    notices.push(
      makeNotice('info', 'Files of the project were changed outside Tagwerk while it was closed', [
        ...outside.map(({ adapter }) => adapter.path),
        'What they say now was taken over.',
        ...(lostSteps > 0
          ? [
              `${counted(lostSteps, 'step')} of the undo history touched the same records and cannot be undone any more.`,
            ]
          : []),
      ]),
    );
  }
  return notices;
}
