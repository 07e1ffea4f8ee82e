import { watch } from 'chokidar';
import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { projectFileName, textFilesFolder, type StoreFileName } from '../core/store/store-paths.ts';
import type { ProjectFolders } from './corpus-folder.ts';
import { hasTextExtension } from './list-text-files.ts';

/** Files that were written, made or removed since the last time, by us or by others. */
export interface WatchedBatch {
  readonly storeFiles: ReadonlySet<StoreFileName>;
  readonly textIds: ReadonlySet<string>;
}

/** Files changed together, as by git, are told together. */
const gatherFor = 150;

/** What a path of a project is: a file of the store, a text, a folder on the way to either, or nothing to watch. */
export function classifyPath(
  folders: ProjectFolders,
  file: string,
): { readonly kind: 'store' | 'text'; readonly name: string } | 'folder' | null {
  const inStore = relative(folders.annotationsFolder, file);
  if (inStore !== null) {
    if (inStore === '' || inStore === textFilesFolder) return 'folder';
    if (inStore === projectFileName) return { kind: 'store', name: inStore };
    if (!inStore.startsWith(`${textFilesFolder}/`) || path.basename(file).startsWith('.')) return null;
    if (inStore.endsWith('.json')) return { kind: 'store', name: inStore };
    return /\.(?:bak|damaged-[^/]*)$/.test(inStore) ? null : 'folder';
  }
  const inCorpus = relative(folders.corpusFolder, file);
  if (inCorpus === null) return null;
  if (inCorpus === '') return 'folder';
  if (inCorpus.split('/').some((part) => part.startsWith('.') || part === 'node_modules' || part === 'annotations')) {
    return null;
  }
  return hasTextExtension(inCorpus) ? { kind: 'text', name: inCorpus } : 'folder';
}

/**
 * Watches the store and the texts of a project and tells, a moment after things have settled, which files may be
 * others now. Resolves when it watches. `onFailure` is called when the system cannot watch.
 */
export async function watchProject(
  folders: ProjectFolders,
  onBatch: (batch: WatchedBatch) => void,
  onFailure: (error: unknown) => void,
): Promise<{ close(): Promise<void> }> {
  let storeFiles = new Set<StoreFileName>();
  let textIds = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const watcher = watch([folders.annotationsFolder, folders.corpusFolder], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 200, pollInterval: 50 },
    ignored: (file: string, stats?: Stats) => {
      const found = classifyPath(folders, path.resolve(file));
      return found === null || (found === 'folder' && stats?.isFile() === true);
    },
  });
  watcher.on('all', (event, file) => {
    if (event !== 'add' && event !== 'change' && event !== 'unlink') return;
    const found = classifyPath(folders, path.resolve(file));
    if (found === null || found === 'folder') return;
    (found.kind === 'store' ? storeFiles : textIds).add(found.name);
    timer ??= setTimeout(() => {
      const batch = { storeFiles, textIds };
      [storeFiles, textIds, timer] = [new Set(), new Set(), null];
      onBatch(batch);
    }, gatherFor);
  });
  watcher.on('error', onFailure);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    async close() {
      if (timer) clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** Disks round the time of a change, some to two seconds. */
const roundedBy = 2_000;

/** Files of the store that may have been written since then (in milliseconds). */
export async function storeFilesSince(folders: ProjectFolders, time: number): Promise<Set<StoreFileName>> {
  const names = await readdir(folders.annotationsFolder, { recursive: true }).catch(() => []);
  const changed = new Set<StoreFileName>();
  for (const name of names) {
    const file = path.join(folders.annotationsFolder, name);
    const found = classifyPath(folders, file);
    if (found === null || found === 'folder' || found.kind !== 'store') continue;
    const written = await stat(file).catch(() => null);
    if (written && written.mtimeMs >= time - roundedBy) changed.add(found.name);
  }
  return changed;
}

/** The path below the folder with `/`, empty for the folder itself, null for what is not in it. */
function relative(folder: string, file: string): string | null {
  const below = path.relative(folder, file);
  if (below === '..' || below.startsWith(`..${path.sep}`) || path.isAbsolute(below)) return null;
  return below.split(path.sep).join('/');
}
