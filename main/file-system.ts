import { constants } from 'node:fs';
import { copyFile, link, mkdir, open, readdir, readFile, realpath, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What tells two versions of a file apart without reading them. */
export interface FileStamp {
  readonly size: number;
  readonly modified: number;
  readonly inode: number;
  readonly mode: number;
}

/** A file opened for writing. */
export interface OpenFile {
  /** Writes all bytes at the position; throws when not all of them fit. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** Returns when what was written is on the disk. */
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  setMode(mode: number): Promise<void>;
  stamp(): Promise<FileStamp>;
  close(): Promise<void>;
}

/** All that the store asks of a disk: few enough operations that a test can make each of them fail. Errors carry `code`. */
export interface FileSystem {
  /** Opens an existing file (`change`) or makes one that must not exist yet (`create`). */
  open(path: string, how: 'change' | 'create'): Promise<OpenFile>;
  readFile(path: string): Promise<Uint8Array>;
  /** Null when there is no such file. */
  stamp(path: string): Promise<FileStamp | null>;
  /** Paths of all files below the folder, with `/`; empty when there is no such folder. */
  listFiles(folder: string): Promise<string[]>;
  makeFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for the same file, or a copy where the disk knows no second names. `to` must not exist. */
  duplicate(from: string, to: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  /** Does nothing when there is no such file. */
  remove(path: string): Promise<void>;
  /** Makes renames in a folder last; does nothing where folders cannot be synced. */
  syncFolder(path: string): Promise<void>;
  /** The path with links followed; the path itself when it does not exist. */
  realPath(path: string): Promise<string>;
}

/** The code of a failed operation, such as `ENOSPC`; empty for other errors. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The disk of this machine. */
export const nodeFileSystem: FileSystem = {
  async open(path, how) {
    const flags = how === 'change' ? constants.O_RDWR : constants.O_RDWR | constants.O_CREAT | constants.O_EXCL;
    const handle = await open(path, flags, 0o666);
    return {
      async write(bytes, position) {
        let written = 0;
        while (written < bytes.length) {
          const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
          written += bytesWritten;
        }
      },
      sync: () => handle.datasync(),
      truncate: (length) => handle.truncate(length),
      setMode: (mode) => handle.chmod(mode & 0o777),
      stamp: async () => stampOf(await handle.stat()),
      close: () => handle.close(),
    };
  },
  readFile: (path) => readFile(path),
  async stamp(path) {
    try {
      return stampOf(await stat(path));
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return null;
      throw error;
    }
  },
  listFiles: (folder) => listFiles(folder, ''),
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  rename,
  async duplicate(from, to) {
    try {
      await link(from, to);
    } catch (error) {
      if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOSPC') throw error;
      await copyAndSync(from, to);
    }
  },
  copy: copyAndSync,
  async remove(path) {
    await rm(path, { force: true });
  },
  async syncFolder(path) {
    try {
      const handle = await open(path, constants.O_RDONLY);
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    } catch (error) {
      // Windows and some network disks cannot open or sync folders; their renames last without it.
      if (!['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP', 'EACCES', 'EBADF'].includes(errorCode(error))) throw error;
    }
  },
  async realPath(path) {
    try {
      return await realpath(path);
    } catch {
      return path;
    }
  },
};

function stampOf(stats: { size: number; mtimeMs: number; ino: number; mode: number }): FileStamp {
  return { size: stats.size, modified: stats.mtimeMs, inode: stats.ino, mode: stats.mode };
}

async function copyAndSync(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_EXCL);
  const original = await stat(from);
  await utimes(to, original.atime, original.mtime);
  const handle = await open(to, constants.O_RDWR);
  try {
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

async function listFiles(folder: string, prefix: string): Promise<string[]> {
  let entries;
  try {
    entries = await readdir(join(folder, prefix), { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
  const files: string[] = [];
  for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await listFiles(folder, path)));
    else files.push(path);
  }
  return files;
}

/** Makes the folder of a file and gives that folder. */
export async function makeFolderOf(fileSystem: FileSystem, path: string): Promise<string> {
  const folder = dirname(path);
  await fileSystem.makeFolder(folder);
  return folder;
}
