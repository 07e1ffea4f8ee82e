import { constants, type Stats } from 'node:fs';
import { access, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep, isAbsolute } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { fail, succeed, type Failure, type Result } from '../core/base/result.ts';
import type { ProjectFolders } from './corpus-folder.ts';
import { describeDiskFailure } from './disk-failure.ts';
import { errorCode } from './file-system.ts';
import { hasTextExtension } from './list-text-files.ts';

/**
 * Writes an export as UTF-8, whole or not at all: a file that was there before stays until the new one is complete and
 * on the disk. Gives the absolute path. Fails, and writes nothing, where the file would lie among the annotations or
 * be taken for a source text of the corpus.
 */
export async function writeExport(
  path: string,
  content: string | Uint8Array,
  folders?: ProjectFolders,
): Promise<Result<{ path: string }>> {
  const target = resolve(path);
  try {
    const refused = folders ? await refusal(target, folders) : null;
    if (refused) return refused;
    const existing = await statOrNull(target);
    if (existing?.isDirectory()) {
      return fail('not-writable', `${target} is a folder. Give the name of a file in it.`);
    }
    if (existing && !existing.isFile()) {
      // A pipe or device is written to: renaming a file over it would destroy it.
      await writeFile(target, content, 'utf8');
    } else {
      // Replacing a file needs no permission on the file itself; one that was made read-only is meant to stay.
      if (existing) await access(target, constants.W_OK);
      await writeFileAtomic(
        target,
        typeof content === 'string' ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength),
        {
          encoding: 'utf8',
        },
      );
    }
    return succeed({ path: target });
  } catch (error) {
    return fail('not-writable', `The export was not written to ${target}: ${reason(error, target)}`);
  }
}

async function refusal(target: string, folders: ProjectFolders): Promise<Failure | null> {
  const real = await realTarget(target);
  if (await isWithin(real, folders.annotationsFolder)) {
    return fail(
      'not-writable',
      `${target} lies in the folder of the annotations, which only Tagwerk writes to. Choose another folder.`,
    );
  }
  if (hasTextExtension(real) && (await isWithin(real, folders.corpusFolder))) {
    return fail(
      'not-writable',
      `${target} lies in the folder of the source texts and would be taken for one of them. Choose another folder or another file extension.`,
    );
  }
  return null;
}

/** Links followed, for a file that need not exist yet. */
async function realTarget(target: string): Promise<string> {
  try {
    return await realpath(target);
  } catch {
    return join(await realpath(dirname(target)), basename(target));
  }
}

async function isWithin(file: string, folder: string): Promise<boolean> {
  let real: string;
  try {
    real = await realpath(folder);
  } catch {
    return false;
  }
  const path = relative(real, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function reason(error: unknown, target: string): string {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return `the folder ${dirname(target)} does not exist.`;
  const failure = describeDiskFailure(error);
  return `${failure.reason}. ${failure.remedy}, or choose another place.`;
}
