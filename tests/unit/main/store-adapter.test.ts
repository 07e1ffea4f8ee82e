import {
  chmod,
  mkdtemp,
  open as openFile,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyTextFile, textStoreFileKind, type TextStoreFile } from '../../../core/store/text-store-file.ts';
import { ChangedOutsideError, StoreAdapter } from '../../../main/store-adapter.ts';
import { FaultyFileSystem } from '../../harness/store-faulty-file-system.ts';
import { someAnnotation } from '../core/store/store-records.ts';

let folder: string;
let path: string;
let fileSystem: FaultyFileSystem;
let adapter: StoreAdapter<TextStoreFile>;
let db: Low<TextStoreFile>;

function open(): void {
  adapter = new StoreAdapter(fileSystem, path, textStoreFileKind, {
    keepAside: true,
    time: () => '2026-01-01T00:00:00Z',
  });
  db = new Low(adapter, emptyTextFile('a.txt'));
}

async function write(revision: number, annotations = 0): Promise<void> {
  db.data = {
    ...emptyTextFile('a.txt'),
    revision,
    annotations: Array.from({ length: annotations }, (_, index) => someAnnotation(`a${index}`)),
  };
  await db.write();
}

async function revisionIn(file: string): Promise<number> {
  return (JSON.parse(await readFile(file, 'utf8')) as TextStoreFile).revision;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tagwerk-adapter-'));
  path = join(folder, 'a.txt.json');
  fileSystem = new FaultyFileSystem();
  open();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('The adapter', () => {
  it('is one that lowdb works with, also where NODE_ENV is test', async () => {
    expect(process.env['NODE_ENV']).toBe('test');
    await write(1, 3);
    open();
    await db.read();
    expect(db.data).toMatchObject({ revision: 1, annotations: [{}, {}, {}] });
    expect(adapter).toMatchObject({ source: 'file', damage: [] });
  });

  it('keeps the version before as .bak and leaves nothing else behind', async () => {
    await write(1);
    await write(2);
    await write(3);
    expect(await revisionIn(path)).toBe(3);
    expect(await revisionIn(`${path}.bak`)).toBe(2);
    expect((await readdir(folder)).sort()).toEqual(['a.txt.json', 'a.txt.json.bak']);
  });

  it('keeps the mode of a file, and writes through a link', async () => {
    await write(1);
    await chmod(path, 0o640);
    await write(2);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    const link = join(folder, 'link.json');
    await symlink(path, link);
    path = link;
    open();
    await db.read();
    await write(3);
    expect(await revisionIn(join(folder, 'a.txt.json'))).toBe(3);
  });

  it.each(['open', 'write', 'sync', 'duplicate', 'rename'] as const)(
    'that fails at %s leaves the old version and its .bak whole, and no temporary file',
    async (operation) => {
      await write(1, 500);
      await write(2, 500);
      fileSystem.fail('ENOSPC', [operation]);
      await expect(write(3, 700)).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(await revisionIn(path)).toBe(2);
      expect([1, 2]).toContain(await revisionIn(`${path}.bak`));
      expect((await readdir(folder)).sort()).toEqual(['a.txt.json', 'a.txt.json.bak']);
      fileSystem.heal();
      await write(4);
      expect(await revisionIn(path)).toBe(4);
    },
  );

  it('does not overwrite a version that somebody else wrote', async () => {
    await write(1);
    const foreign = (await readFile(path, 'utf8')).replace('"revision": 1', '"revision": 7');
    await writeFile(path, foreign);
    await expect(write(2)).rejects.toBeInstanceOf(ChangedOutsideError);
    expect(await revisionIn(path)).toBe(7);
    expect((await readdir(folder)).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('is not disturbed by a file that was touched, or written again with the same content', async () => {
    await write(1);
    await writeFile(path, await readFile(path, 'utf8'));
    await write(2);
    expect(await revisionIn(path)).toBe(2);
  });

  it('knows its own file by its stamp, without reading it', async () => {
    await write(1);
    fileSystem.fail('EIO', ['readFile']);
    expect(await adapter.isAsKnown()).toBe(true);
    expect(await adapter.isChangedOutside()).toBe(false);
  });

  it('reads a file whose time is rounded: it may have been changed within the same second', async () => {
    await write(1);
    await utimes(path, 1_700_000_000, 1_700_000_000);
    await db.read();
    expect(await adapter.isAsKnown()).toBe(true);
    const file = await openFile(path, 'r+');
    await file.write('7', (await readFile(path, 'utf8')).indexOf('1,'));
    await file.close();
    await utimes(path, 1_700_000_000, 1_700_000_000);
    expect(await adapter.isAsKnown()).toBe(false);
    await expect(write(2)).rejects.toBeInstanceOf(ChangedOutsideError);
  });

  it('knows no file that is gone, and misses none', async () => {
    await write(1);
    await rm(path);
    expect(await adapter.isAsKnown()).toBe(false);
    expect(await adapter.isChangedOutside()).toBe(false);
  });

  it('does not overwrite a file that it has never read', async () => {
    await write(1);
    open();
    await expect(write(2)).rejects.toBeInstanceOf(ChangedOutsideError);
  });

  it('reads the last good copy where the file is damaged, and keeps the damaged one', async () => {
    await write(1);
    await write(2);
    await writeFile(path, '{');
    open();
    await db.read();
    expect(db.data.revision).toBe(1);
    expect(adapter.source).toBe('backup');
    expect(adapter.damage).toMatchObject([{ problem: 'not-json', keptAs: `${path}.damaged-2026-01-01T000000Z` }]);
    expect(await readFile(`${path}.damaged-2026-01-01T000000Z`, 'utf8')).toBe('{');
  });
});
