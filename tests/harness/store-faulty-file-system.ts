import { nodeFileSystem, type FileSystem, type OpenFile } from '../../main/file-system.ts';

export type FaultyOperation =
  'open' | 'write' | 'sync' | 'truncate' | 'rename' | 'duplicate' | 'makeFolder' | 'readFile';

/**
 * The real disk, except that chosen operations on chosen files fail as a full, broken or write-protected one would. A
 * failing write leaves half of its bytes behind, as a disk does that fills up in the middle.
 */
export class FaultyFileSystem implements FileSystem {
  #fault: { code: string; operations: ReadonlySet<FaultyOperation>; path: RegExp } | null = null;
  /** How often an operation failed. */
  failures = 0;

  /** From now on these operations fail with this code, for files whose path matches. */
  fail(code: string, operations: readonly FaultyOperation[], path = /./): void {
    this.#fault = { code, operations: new Set(operations), path };
  }

  /** From now on everything works. */
  heal(): void {
    this.#fault = null;
  }

  async open(path: string, how: 'change' | 'create'): Promise<OpenFile> {
    this.#check('open', path);
    const file = await nodeFileSystem.open(path, how);
    return {
      ...file,
      write: async (bytes, position) => {
        if (this.#fails('write', path)) await file.write(bytes.subarray(0, bytes.length >> 1), position);
        this.#check('write', path);
        await file.write(bytes, position);
      },
      sync: async () => {
        this.#check('sync', path);
        await file.sync();
      },
      truncate: async (length) => {
        this.#check('truncate', path);
        await file.truncate(length);
      },
    };
  }

  async readFile(path: string): Promise<Uint8Array> {
    this.#check('readFile', path);
    return nodeFileSystem.readFile(path);
  }

  async makeFolder(path: string): Promise<void> {
    this.#check('makeFolder', path);
    await nodeFileSystem.makeFolder(path);
  }

  async rename(from: string, to: string): Promise<void> {
    this.#check('rename', to);
    await nodeFileSystem.rename(from, to);
  }

  async duplicate(from: string, to: string): Promise<void> {
    this.#check('duplicate', to);
    await nodeFileSystem.duplicate(from, to);
  }

  stamp = nodeFileSystem.stamp;
  listFiles = nodeFileSystem.listFiles;
  copy = nodeFileSystem.copy;
  remove = nodeFileSystem.remove;
  syncFolder = nodeFileSystem.syncFolder;
  realPath = nodeFileSystem.realPath;

  #fails(operation: FaultyOperation, path: string): boolean {
    return this.#fault !== null && this.#fault.operations.has(operation) && this.#fault.path.test(path);
  }

  #check(operation: FaultyOperation, path: string): void {
    if (!this.#fault || !this.#fails(operation, path)) return;
    this.failures += 1;
    throw Object.assign(new Error(`${this.#fault.code}: ${operation} ${path}`), { code: this.#fault.code });
  }
}
