import type { FileSystem } from './file-system.ts';
import { lockProject, type LockOutcome } from './project-lock.ts';

/** May the store be written: never, not now (and why), or yes. */
export type Access =
  | { readonly state: 'never'; readonly reason: string }
  | { readonly state: 'refused'; readonly error: unknown }
  | { readonly state: 'granted'; readonly lock: Extract<LockOutcome, { state: 'locked' }> };

/** Shown when another program took the lock, as after a long sleep of the machine. */
export const lockLost =
  'Another program took this project over while it was not answering, as after a long sleep. Open the project again to go on.';

export interface AccessOptions {
  readonly fileSystem: FileSystem;
  readonly annotationsFolder: string;
  readonly who: () => string;
  readonly now: () => string;
}

/** Makes the folder of the store and locks it. */
export async function takeAccess(options: AccessOptions, onLost: () => void): Promise<Access> {
  const { fileSystem, annotationsFolder, who, now } = options;
  try {
    await fileSystem.makeFolder(annotationsFolder);
  } catch (error) {
    return { state: 'refused', error };
  }
  const lock = await lockProject(annotationsFolder, who(), now(), onLost);
  if (lock.state === 'locked') return { state: 'granted', lock };
  return lock.state === 'held' ? { state: 'never', reason: lock.message } : { state: 'refused', error: lock.error };
}
