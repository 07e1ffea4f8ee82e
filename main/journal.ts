import { encodeHeader, journalFormat, journalVersion } from '../core/store/journal-line.ts';
import { errorCode, makeFolderOf, type FileSystem, type OpenFile } from './file-system.ts';

/** Where a journal ends: what its reader found out, and what its writer goes on from. */
export interface JournalPosition {
  readonly journalId: string;
  /** Bytes up to the end of the last good line; 0 when there is no file yet. */
  readonly length: number;
  /** True when something that is no whole line may stand behind that. */
  readonly isTailUnsure?: boolean;
}

/** How an append ended: on the disk, or waiting in memory because of an error. */
export type AppendOutcome = { readonly isDurable: true } | { readonly isDurable: false; readonly error: unknown };

/**
 * The file that every change is written to before anyone sees it. Lines that the disk refuses wait in order; each
 * further append, and `retry`, tries them again first. A part of a line is never left behind: the file is cut back to
 * its last good line before anything else is written.
 */
export class Journal {
  readonly #fileSystem: FileSystem;
  readonly #path: string;
  readonly #journalId: string;
  readonly #now: () => string;
  #length: number;
  #file: OpenFile | null = null;
  #isTailUnsure: boolean;
  readonly #waiting: Uint8Array[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #replacedAs: string | null = null;

  constructor(fileSystem: FileSystem, path: string, position: JournalPosition, now: () => string) {
    this.#fileSystem = fileSystem;
    this.#path = path;
    this.#journalId = position.journalId;
    this.#length = position.length;
    this.#isTailUnsure = position.isTailUnsure ?? false;
    this.#now = now;
  }

  /** How many appends wait for the disk. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Tells, once, that our file was gone or another stood in its place, and what that was moved to (empty when nothing
   * was there). Everything that only our file held is then to be written elsewhere at once. Null mostly.
   */
  takeReplaced(): string | null {
    const name = this.#replacedAs;
    this.#replacedAs = null;
    return name;
  }

  /** Appends encoded lines. They are on the disk when the outcome says so, else they wait. */
  append(lines: string): Promise<AppendOutcome> {
    return this.#next(() => {
      this.#waiting.push(Buffer.from(lines, 'utf8'));
      return this.#drain();
    });
  }

  /** Keeps encoded lines waiting without trying to write them. */
  hold(lines: string): void {
    this.#waiting.push(Buffer.from(lines, 'utf8'));
  }

  /** Goes on in the file that has been put in the place of ours, which is this many bytes long. */
  moveTo(length: number): void {
    this.#length = length;
  }

  /** Tries again to write what waits. */
  retry(): Promise<AppendOutcome> {
    return this.#next(() => this.#drain());
  }

  /** Waits for appends under way and lets go of the file. What waits for the disk stays waiting. */
  close(): Promise<void> {
    return this.#next(() => this.#letGo());
  }

  #next<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }

  async #drain(): Promise<AppendOutcome> {
    if (this.#waiting.length === 0) return { isDurable: true };
    try {
      const file = await this.#ready();
      if (this.#isTailUnsure) {
        await file.truncate(this.#length);
        this.#isTailUnsure = false;
      }
      const count = this.#waiting.length;
      const bytes = Buffer.concat(this.#waiting);
      this.#isTailUnsure = true;
      await file.write(bytes, this.#length);
      await file.sync();
      this.#isTailUnsure = false;
      this.#length += bytes.length;
      this.#waiting.splice(0, count);
      return { isDurable: true };
    } catch (error) {
      await this.#cutBack();
      return { isDurable: false, error };
    }
  }

  /** What the failed write left is taken off at once where the disk lets us; the file is opened anew next time. */
  async #cutBack(): Promise<void> {
    if (this.#file && this.#isTailUnsure) {
      try {
        await this.#file.truncate(this.#length);
        await this.#file.sync();
        this.#isTailUnsure = false;
      } catch {
        // The next try cuts before it writes; until then a reader skips the unfinished line.
      }
    }
    await this.#letGo();
  }

  async #letGo(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close().catch(() => {});
  }

  /** The file, opened, and surely still the one under our path: a line in a file that was moved away would be lost. */
  async #ready(): Promise<OpenFile> {
    const [found, ours] = await Promise.all([this.#fileSystem.stamp(this.#path), this.#file?.stamp()]);
    if (this.#file && found && ours?.inode === found.inode && this.#fits(found.size)) return this.#file;
    await this.#letGo();
    if (found && this.#length > 0 && this.#fits(found.size)) {
      this.#file = await this.#fileSystem.open(this.#path, 'change');
      return this.#file;
    }
    return this.#begin(found !== null);
  }

  #fits(size: number): boolean {
    return size === this.#length || (this.#isTailUnsure && size > this.#length);
  }

  async #begin(isPlaceTaken: boolean): Promise<OpenFile> {
    const folder = await makeFolderOf(this.#fileSystem, this.#path);
    const time = this.#now();
    if (isPlaceTaken) {
      const aside = this.#path.replace(/\.jsonl$/, `-${time.replaceAll(':', '')}.jsonl`);
      await this.#fileSystem.rename(this.#path, aside);
      this.#replacedAs = aside;
    } else if (this.#length > 0) {
      this.#replacedAs = '';
    }
    const header = Buffer.from(
      encodeHeader({ format: journalFormat, version: journalVersion, journalId: this.#journalId, created: time }),
    );
    this.#length = 0;
    this.#isTailUnsure = false;
    try {
      this.#file = await this.#fileSystem.open(this.#path, 'create');
      await this.#file.write(header, 0);
      await this.#file.sync();
      await this.#fileSystem.syncFolder(folder);
    } catch (error) {
      await this.#letGo();
      // Half a header must not stand in the way of the next try. A file that came from elsewhere meanwhile is left alone.
      if (errorCode(error) !== 'EEXIST') await this.#fileSystem.remove(this.#path).catch(() => {});
      throw error;
    }
    this.#length = header.length;
    return this.#file;
  }
}
