import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolderOf, type FileStamp, type FileSystem, type OpenFile } from './file-system.ts';

/** What a temporary file of ours looks like: left behind only when the program was killed while it wrote. */
export const temporaryName = /^\..+\.tmp-[0-9]+-[0-9]+$/;

let temporaryCount = 0;

export interface WrittenFile {
  readonly sha256: string;
  readonly stamp: FileStamp;
}

/**
 * Replaces a file as a whole: temporary file beside it, sync, second name `.bak` for the version so far, rename, sync
 * of the folder. At every moment the path holds either the old version or the new one, and after the first write
 * `.bak` the one before. The pieces are written one by one with the event loop free in between; `beforeReplace` may
 * throw to leave everything as it was. (Written here, because write-file-atomic takes a file's content as one string
 * and syncs neither the folder nor keeps the former version.)
 */
export async function writeAtomically(
  fileSystem: FileSystem,
  path: string,
  pieces: Iterable<string>,
  beforeReplace: () => Promise<void> = async () => {},
): Promise<WrittenFile> {
  const target = await fileSystem.realPath(path);
  const folder = await makeFolderOf(fileSystem, target);
  const temporary = temporaryPath(target);
  const file = await fileSystem.open(temporary, 'create');
  try {
    const former = await fileSystem.stamp(target);
    const sha256 = await writePieces(file, pieces);
    if (former) await file.setMode(former.mode);
    await file.sync();
    const stamp = await file.stamp();
    await file.close();
    await beforeReplace();
    if (former) await keepFormer(fileSystem, target);
    await fileSystem.rename(temporary, target);
    await fileSystem.syncFolder(folder);
    return { sha256, stamp };
  } catch (error) {
    await file.close().catch(() => {});
    await fileSystem.remove(temporary).catch(() => {});
    throw error;
  }
}

async function writePieces(file: OpenFile, pieces: Iterable<string>): Promise<string> {
  const hash = createHash('sha256');
  let position = 0;
  for (const piece of pieces) {
    const bytes = Buffer.from(piece, 'utf8');
    hash.update(bytes);
    await file.write(bytes, position);
    position += bytes.length;
    await setImmediate();
  }
  return hash.digest('hex');
}

/** The former version gets its second name under a temporary one first, so that there is always a whole `.bak`. */
async function keepFormer(fileSystem: FileSystem, target: string): Promise<void> {
  const temporary = temporaryPath(`${target}.bak`);
  try {
    await fileSystem.duplicate(target, temporary);
    await fileSystem.rename(temporary, `${target}.bak`);
  } finally {
    await fileSystem.remove(temporary).catch(() => {});
  }
}

function temporaryPath(target: string): string {
  temporaryCount += 1;
  return join(dirname(target), `.${basename(target)}.tmp-${process.pid}-${temporaryCount}`);
}
