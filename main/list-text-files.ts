import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareTextIds } from '../core/text/compare-text-ids.ts';
import { explainFileError } from './file-errors.ts';

/** A folder that could not be read, by its path below the listed one. */
interface FolderProblem {
  readonly fileName: string;
  readonly message: string;
}

const skippedFolders = new Set(['node_modules', 'annotations']);

/** True for the names of files that Tagwerk reads as texts: `.txt` and `.md`, in upper or lower case. */
export function hasTextExtension(fileName: string): boolean {
  return /\.(?:txt|md)$/i.test(fileName);
}

/**
 * Paths of the text files below a folder, relative to it and with `/` between folders, in natural order. Hidden files,
 * `node_modules` and `annotations` are left out. Links are followed, but every folder is read once, so that links in a
 * circle end. Folders that cannot be read are problems; the folder itself then has the name `''`.
 */
export async function listTextFiles(folder: string): Promise<{ files: string[]; problems: FolderProblem[] }> {
  const files: string[] = [];
  const problems: FolderProblem[] = [];
  const seen = new Set<string>();
  const pending = [''];
  for (let relative = pending.shift(); relative !== undefined; relative = pending.shift()) {
    try {
      const real = await realpath(path.join(folder, relative));
      if (seen.has(real)) continue;
      seen.add(real);
      for (const entry of await readdir(real, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
        const isFolder =
          entry.isDirectory() || (entry.isSymbolicLink() && (await leadsToFolder(path.join(real, entry.name))));
        if (isFolder && !skippedFolders.has(entry.name)) pending.push(name);
        // A broken link with the name of a text is listed, so that reading it says what is wrong with it.
        else if (!isFolder && (entry.isFile() || entry.isSymbolicLink()) && hasTextExtension(entry.name))
          files.push(name);
      }
    } catch (error) {
      problems.push({ fileName: relative, message: explainFileError(error) });
    }
  }
  return { files: files.sort(compareTextIds), problems };
}

async function leadsToFolder(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isDirectory();
  } catch {
    return false;
  }
}
