import { createHash } from 'node:crypto';
import type { Adapter } from 'lowdb';
import { parseStoreFile, type StoreFileProblem } from '../core/store/parse-store-file.ts';
import type { StoreFile, StoreFileKind } from '../core/store/store-file.ts';
import { storeFilePieces } from '../core/store/write-store-file.ts';
import type { FileStamp, FileSystem } from './file-system.ts';
import { writeAtomically } from './write-atomically.ts';

/** The version of a file that we have read or written last. */
export interface KnownVersion {
  readonly sha256: string;
  readonly stamp: FileStamp;
}

/** A file that could not be used, and what was done with it. */
export interface FileDamage {
  readonly path: string;
  readonly problem: StoreFileProblem;
  /** Ends a sentence that begins with the name of the file. */
  readonly message: string;
  /** Where it is kept now; null when it stays where it is. */
  readonly keptAs: string | null;
}

/** What one version of a file on the disk turned out to be. */
export type FileVersion<File> =
  | { readonly state: 'missing' }
  | { readonly state: 'good'; readonly file: File; readonly sha256: string; readonly stamp: FileStamp }
  | {
      readonly state: 'damaged';
      readonly problem: StoreFileProblem;
      readonly message: string;
      readonly sha256: string;
    };

/** Thrown by a write when somebody else wrote the file since we did; nothing is overwritten. */
export class ChangedOutsideError extends Error {
  constructor(path: string) {
    super(`${path} was changed outside`);
    this.name = 'ChangedOutsideError';
  }
}

/**
 * lowdb's door to one file of the store. Reading checks and mends, writing replaces the file as a whole and keeps the
 * former version as `.bak`; a version that somebody else wrote meanwhile is never overwritten.
 */
export class StoreAdapter<File extends StoreFile> implements Adapter<File> {
  readonly path: string;
  readonly #fileSystem: FileSystem;
  readonly #kind: StoreFileKind<File>;
  readonly #keepAside: boolean;
  readonly #time: () => string;
  /** Null when, as far as we know, there is no file. */
  known: KnownVersion | null = null;
  /** What the last `read` met. */
  readonly damage: FileDamage[] = [];
  /** Where the data of the last `read` came from. */
  source: 'file' | 'backup' | 'nowhere' = 'nowhere';

  constructor(
    fileSystem: FileSystem,
    path: string,
    kind: StoreFileKind<File>,
    options: { keepAside: boolean; time: () => string },
  ) {
    this.path = path;
    this.#fileSystem = fileSystem;
    this.#kind = kind;
    this.#keepAside = options.keepAside;
    this.#time = options.time;
  }

  /** The file, or its last good copy where the file is missing or damaged, or null where neither can be used. */
  async read(): Promise<File | null> {
    this.damage.length = 0;
    this.source = 'nowhere';
    const version = await this.readVersion();
    if (version.state === 'good') {
      this.source = 'file';
      this.known = { sha256: version.sha256, stamp: version.stamp };
      return version.file;
    }
    if (version.state === 'damaged') {
      await this.#reportDamage(this.path, version.problem, version.message);
      if (version.problem === 'newer') return null;
    }
    this.known = null;
    const backup = await this.readVersion(`${this.path}.bak`);
    if (backup.state === 'good') {
      this.source = 'backup';
      return backup.file;
    }
    if (backup.state === 'damaged') await this.#reportDamage(`${this.path}.bak`, backup.problem, backup.message);
    return null;
  }

  /** Writes the data. Throws `ChangedOutsideError` when the file is no longer the one that is known. */
  async write(data: File): Promise<void> {
    this.known = await writeAtomically(this.#fileSystem, this.path, storeFilePieces(data, this.#kind), async () => {
      if (await this.isChangedOutside()) throw new ChangedOutsideError(this.path);
    });
  }

  /** True when the file is another than the known one. A file that is gone counts as unchanged: it is written again. */
  async isChangedOutside(): Promise<boolean> {
    return (await this.#standing()) === 'other';
  }

  /** True when the file is there as we read or wrote it last. */
  async isAsKnown(): Promise<boolean> {
    return (await this.#standing()) === 'known';
  }

  /** The bytes of the file are read only where its stamp does not say what it is. */
  async #standing(): Promise<'gone' | 'known' | 'other'> {
    const stamp = await this.#fileSystem.stamp(this.path);
    const { known } = this;
    if (!stamp) return 'gone';
    if (!known) return 'other';
    if (isSurelySame(stamp, known.stamp)) return 'known';
    const sha256 = sha256Of(await this.#fileSystem.readFile(this.path));
    if (sha256 !== known.sha256) return 'other';
    this.known = { sha256, stamp };
    return 'known';
  }

  /** What is on the disk now, without keeping or mending anything. */
  async readVersion(path = this.path): Promise<FileVersion<File>> {
    const stamp = await this.#fileSystem.stamp(path);
    if (!stamp) return { state: 'missing' };
    const bytes = await this.#fileSystem.readFile(path);
    const sha256 = sha256Of(bytes);
    const parsed = parseStoreFile(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
      this.#kind,
    );
    if (!parsed.ok) return { state: 'damaged', problem: parsed.problem, message: parsed.message, sha256 };
    return { state: 'good', file: parsed.file, sha256, stamp };
  }

  /** Moves the file away so that the next write cannot overwrite it; gives its new path. */
  async moveAside(path = this.path): Promise<string> {
    const aside = `${path}.damaged-${this.#time().replaceAll(':', '')}`;
    await this.#fileSystem.rename(path, aside);
    if (path === this.path) this.known = null;
    return aside;
  }

  async #reportDamage(path: string, problem: StoreFileProblem, message: string): Promise<void> {
    let keptAs: string | null = null;
    if (this.#keepAside && problem !== 'newer') keptAs = await this.moveAside(path).catch(() => null);
    this.damage.push({ path, problem, message, keptAs });
  }
}

/** Disks that round times to seconds give a file that is changed twice within one the same time twice. */
function isSurelySame(stamp: FileStamp, known: FileStamp): boolean {
  const isRounded = stamp.modified % 1000 === 0;
  return !isRounded && stamp.size === known.size && stamp.modified === known.modified && stamp.inode === known.inode;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
