import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectFolders } from '../../../main/corpus-folder.ts';
import { writeExport } from '../../../main/export-file.ts';

let folder: string;
let folders: ProjectFolders;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tagwerk-export-'));
  folders = {
    folder,
    corpusFolder: join(folder, 'corpus'),
    annotationsFolder: join(folder, 'annotations'),
    name: 'project',
  };
  await mkdir(join(folder, 'corpus', 'inner'), { recursive: true });
  await mkdir(join(folder, 'annotations', 'texts'), { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('writeExport', () => {
  it('writes the content as UTF-8 and leaves nothing else behind', async () => {
    const path = join(folder, 'out.csv');
    expect(await writeExport(path, '\ufeffä😀\r\n', folders)).toEqual({ ok: true, value: { path } });
    expect(await readFile(path, 'utf8')).toBe('\ufeffä😀\r\n');
    expect((await readdir(folder)).sort()).toEqual(['annotations', 'corpus', 'out.csv']);
  });

  it('replaces an older export', async () => {
    const path = join(folder, 'out.csv');
    await writeExport(path, 'old and longer');
    await writeExport(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('says which folder is missing', async () => {
    const path = join(folder, 'nowhere', 'out.csv');
    for (const given of [undefined, folders]) {
      const result = await writeExport(path, 'x', given);
      expect(result).toMatchObject({ ok: false, code: 'not-writable' });
      expect(result.ok || result.message).toContain(`${join(folder, 'nowhere')} does not exist`);
    }
  });

  it('does not take a folder for a file', async () => {
    expect(await writeExport(folder, 'x')).toMatchObject({ ok: false, code: 'not-writable' });
  });

  it.each(['annotations/out.csv', 'annotations/project.json', 'annotations/texts/a.txt.json'])(
    'does not write into the store: %s',
    async (path) => {
      const result = await writeExport(join(folder, path), 'x', folders);
      expect(result).toMatchObject({ ok: false, code: 'not-writable' });
      await expect(stat(join(folder, path))).rejects.toThrow();
    },
  );

  it.each(['corpus/a.txt', 'corpus/inner/report.md', 'corpus/A.TXT'])(
    'neither replaces nor adds a source text: %s',
    async (path) => {
      const source = join(folder, 'corpus', 'a.txt');
      await writeFile(source, 'source');
      const result = await writeExport(join(folder, path), 'x', folders);
      expect(result).toMatchObject({ ok: false, code: 'not-writable' });
      expect(await readFile(source, 'utf8')).toBe('source');
      expect(await readdir(join(folder, 'corpus', 'inner'))).toEqual([]);
    },
  );

  it('follows links before it decides', async () => {
    await writeFile(join(folder, 'corpus', 'a.txt'), 'source');
    await symlink(join(folder, 'corpus'), join(folder, 'elsewhere'));
    await symlink(join(folder, 'corpus', 'a.txt'), join(folder, 'link.csv'));
    for (const path of ['elsewhere/new.md', 'link.csv']) {
      expect(await writeExport(join(folder, path), 'x', folders)).toMatchObject({ ok: false, code: 'not-writable' });
    }
    expect(await readFile(join(folder, 'corpus', 'a.txt'), 'utf8')).toBe('source');
  });

  it('allows a table beside the texts of a folder that is its own corpus', async () => {
    const flat = { ...folders, corpusFolder: folder };
    expect(await writeExport(join(folder, 'out.csv'), 'x', flat)).toMatchObject({ ok: true });
    expect(await writeExport(join(folder, 'out.md'), 'x', flat)).toMatchObject({ ok: false });
  });

  it('writes to a device instead of replacing it', async () => {
    expect(await writeExport(devNull, 'x', folders)).toMatchObject({ ok: true });
    expect((await stat(devNull)).isFile()).toBe(false);
  });
});
