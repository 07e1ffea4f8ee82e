import { succeed, fail, type Result } from '../core/base/result.ts';
import { applyChange } from '../core/command/apply-change.ts';
import type { ProjectState } from '../core/command/project-state.ts';
import type { Notice } from '../core/protocol/contract.ts';
import { alignCorpus, textsChangedNotice } from './align-corpus.ts';
import { overridesOf } from './align-text.ts';
import { readCorpus, resolveProjectFolder, type ProjectFolders } from './corpus-folder.ts';
import { describeDiskFailure } from './disk-failure.ts';
import { errorCode, nodeFileSystem } from './file-system.ts';
import type { LoadedText } from './loaded-text.ts';
import { loadStore, type LoadedStore } from './load-store.ts';
import { problemsNotice } from './outside-texts.ts';

/** A project as it is on the disk. */
export interface ReadProject {
  readonly folders: ProjectFolders;
  readonly texts: LoadedText[];
  readonly state: ProjectState;
  /** What an analyst would be told at opening. */
  readonly notices: Notice[];
}

/**
 * Reads a project without locking it and without writing anything: also while it is open elsewhere, then as its journal
 * tells it. Annotations in texts that changed are found again, in memory only.
 */
export async function readProject(folder: string): Promise<Result<ReadProject>> {
  const resolved = await resolveProjectFolder(folder);
  if (!resolved.ok) return resolved;
  const folders = resolved.value;
  let loaded: LoadedStore;
  try {
    const now = () => new Date().toISOString();
    loaded = await loadStore(nodeFileSystem, folders.annotationsFolder, { mayWrite: false, now });
  } catch (error) {
    if (errorCode(error) === '') throw error;
    const { reason, remedy } = describeDiskFailure(error);
    return fail('unreadable', `The annotations in ${folders.annotationsFolder} cannot be read: ${reason}. ${remedy}.`);
  }
  if (loaded.readOnlyReason !== null) return fail('unreadable', loaded.readOnlyReason);
  const { state } = loaded;
  const overrides = new Map([...state.texts].map(([textId, record]) => [textId, overridesOf(record)]));
  const { texts, problems } = await readCorpus(folders, overrides);
  const { added, changed } = await alignCorpus(state, texts);
  for (const change of [...(added ? [added] : []), ...changed.map((one) => one.change)]) applyChange(state, change);
  const textsChanged = textsChangedNotice(changed, 'since the project was open last');
  const notices = [
    ...loaded.notices,
    ...(textsChanged ? [textsChanged] : []),
    ...(problems.length > 0 ? [problemsNotice(problems)] : []),
  ];
  return succeed({ folders, texts, state, notices });
}
