import { randomUUID } from 'node:crypto';
import { fail, succeed, type Result } from '../core/base/result.ts';
import { emptyHistory } from '../core/command/history.ts';
import { emptyState } from '../core/command/project-state.ts';
import { builtInCodes } from '../core/project/code.ts';
import { emptyProjectFile, projectStoreFileKind } from '../core/store/project-store-file.ts';
import { projectFileName } from '../core/store/store-paths.ts';
import { describeDiskFailure } from './disk-failure.ts';
import { errorCode } from './file-system.ts';
import { storedFile } from './load-files.ts';
import { extrasOf, loadStore, type LoadedStore } from './load-store.ts';
import { ProjectStore, type ProjectStoreOptions } from './project-store.ts';
import { lockLost, takeAccess, type Access } from './store-access.ts';

/**
 * Opens the store of a project as far as it can be: for writing, in memory only while the disk refuses, or for reading
 * when another program has it, a later version wrote it, or it cannot be read. Fails, with the project let go, when the
 * signal ended the reading.
 */
export async function openProjectStore(
  options: ProjectStoreOptions,
): Promise<Result<{ readonly store: ProjectStore; readonly loaded: LoadedStore }>> {
  const { annotationsFolder, fileSystem, now, signal } = options;
  let store: ProjectStore | null = null;
  let access: Access = await takeAccess(options, () => store?.makeReadOnly(lockLost));
  let loaded: LoadedStore;
  try {
    loaded = await loadStore(fileSystem, annotationsFolder, { mayWrite: access.state === 'granted', now, signal });
  } catch (error) {
    if (errorCode(error) === '') {
      if (access.state === 'granted') await access.lock.release();
      if (signal?.aborted === true && error === signal.reason) return fail('cancelled', 'Cancelled.');
      throw error;
    }
    loaded = nothingLoaded(options, unreadableReason(annotationsFolder, error));
  }
  if (loaded.readOnlyReason !== null) {
    if (access.state === 'granted') await access.lock.release();
    access = { state: 'never', reason: loaded.readOnlyReason };
  }
  store = new ProjectStore(options, loaded, access);
  await store.settle(loaded);
  return succeed({ store, loaded });
}

function nothingLoaded(options: ProjectStoreOptions, reason: string): LoadedStore {
  const { annotationsFolder, fileSystem, now } = options;
  const empty = emptyProjectFile();
  const project = storedFile(fileSystem, annotationsFolder, projectFileName, projectStoreFileKind, empty, {
    mayWrite: false,
    now,
  });
  const state = emptyState();
  for (const code of builtInCodes) state.codes.set(code.codeId, code);
  return {
    journal: { journalId: randomUUID(), length: 0, isTailUnsure: false, lacksNewline: false, notices: [] },
    lines: [],
    sequence: 0,
    state,
    extras: extrasOf(empty),
    history: emptyHistory,
    project,
    texts: new Map(),
    unfolded: new Map(),
    knownTexts: new Set(),
    outside: null,
    unsealed: [],
    notices: [],
    readOnlyReason: reason,
  };
}

/** Why the files of a project cannot be read at all, for the status line. */
function unreadableReason(annotationsFolder: string, error: unknown): string {
  const { reason, remedy } = describeDiskFailure(error);
  return `The annotations in ${annotationsFolder} cannot be read: ${reason}. Nothing is written, so that nothing is lost. ${remedy} and open the project again.`;
}
