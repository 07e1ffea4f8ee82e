import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../../core/protocol/settings.ts';
import { SettingsFile } from '../../../main/settings-file.ts';

const defaults: Settings = { theme: 'system', language: 'system', analyst: 'ada', zoom: 1, recentProjects: [] };

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tagwerk-settings-'));
  path = join(folder, 'settings.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const asideFiles = async (): Promise<string[]> => (await readdir(folder)).filter((name) => name.includes('.broken-'));

describe('SettingsFile', () => {
  it('has the defaults, and writes nothing, when there is no file', async () => {
    const { file, problem } = await SettingsFile.open(path, defaults);
    expect(file.current).toEqual(defaults);
    expect(problem).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('has after opening what was changed before', async () => {
    const { file } = await SettingsFile.open(path, defaults);
    expect(await file.change({ theme: 'dark', zoom: 1.5 })).toEqual({
      ok: true,
      value: { ...defaults, theme: 'dark', zoom: 1.5 },
    });
    expect((await SettingsFile.open(path, defaults)).file.current).toEqual({ ...defaults, theme: 'dark', zoom: 1.5 });
  });

  it('ends with the last of many changes made at once, in memory and on disk', async () => {
    const { file } = await SettingsFile.open(path, defaults);
    const zooms = Array.from({ length: 30 }, (_, index) => 1 + index / 100);
    await Promise.all(zooms.map((zoom) => file.change({ zoom })));
    expect(file.current.zoom).toBe(1.29);
    expect((await SettingsFile.open(path, defaults)).file.current.zoom).toBe(1.29);
  });

  it.each([
    ['empty', ''],
    ['torn', '{"theme":"dark","an'],
    ['no object', '[1, 2]'],
    ['null', 'null'],
  ])('starts from the defaults and keeps the file aside when it is %s', async (_kind, content) => {
    await writeFile(path, content);
    const { file, problem } = await SettingsFile.open(path, defaults);
    expect(file.current).toEqual(defaults);
    const [aside = ''] = await asideFiles();
    expect(problem).toContain(aside);
    expect(await readFile(join(folder, aside), 'utf8')).toBe(content);
  });

  it('keeps each sound setting of a file in which others are not', async () => {
    await writeFile(
      path,
      JSON.stringify({ theme: 'dark', zoom: 99, analyst: '', recentProjects: ['/news'], extra: 1 }),
    );
    const { file } = await SettingsFile.open(path, defaults);
    expect(file.current).toEqual({ ...defaults, theme: 'dark', recentProjects: ['/news'] });
    expect((await SettingsFile.open(path, defaults)).file.current.theme).toBe('dark');
    expect(await asideFiles()).toHaveLength(1);
  });

  it('reads a file that an editor saved with a byte order mark', async () => {
    await writeFile(path, `\uFEFF${JSON.stringify({ ...defaults, theme: 'light' })}`);
    const { file, problem } = await SettingsFile.open(path, defaults);
    expect(file.current.theme).toBe('light');
    expect(problem).toBeNull();
  });

  it('says so when it cannot write, and holds the change for the session', async () => {
    const { file } = await SettingsFile.open(join(folder, 'none', 'settings.json'), defaults);
    expect(await file.change({ theme: 'dark' })).toMatchObject({ ok: false, code: 'not-writable' });
    expect(file.current.theme).toBe('dark');
    await mkdir(join(folder, 'none'));
    expect(await file.change({ zoom: 2 })).toMatchObject({ ok: true, value: { theme: 'dark', zoom: 2 } });
  });
});
