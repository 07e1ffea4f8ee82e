import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { TextProblem } from './corpus-folder.ts';
import { listTextFiles } from './list-text-files.ts';

/** What a file looked like when it was listed, so that a later one is known to be another; in bytes and milliseconds. */
export interface FileStamp {
  readonly size: number;
  readonly modifiedAt: number;
}

/** The files of a corpus by text id, in natural order, and the folders that could not be read. */
export interface ListedCorpus {
  readonly stamps: ReadonlyMap<string, FileStamp>;
  readonly problems: readonly TextProblem[];
}

const noFile: FileStamp = { size: -1, modifiedAt: -1 };

/** Lists the texts of a corpus without reading them. */
export async function listCorpus(corpusFolder: string): Promise<ListedCorpus> {
  const { files, problems } = await listTextFiles(corpusFolder);
  const stamps = await Promise.all(files.map((file) => stampOf(join(corpusFolder, file))));
  return { stamps: new Map(files.map((file, position) => [file, stamps[position] ?? noFile])), problems };
}

/** True when the file is the same as it was, as far as can be told without reading it. */
export function isSameStamp(left: FileStamp | undefined, right: FileStamp | undefined): boolean {
  return left?.size === right?.size && left?.modifiedAt === right?.modifiedAt;
}

/** A file that cannot be looked at is listed all the same: reading it says what is wrong with it. */
async function stampOf(file: string): Promise<FileStamp> {
  try {
    const { size, mtimeMs } = await stat(file);
    return { size, modifiedAt: mtimeMs };
  } catch {
    return noFile;
  }
}
