import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readVersion } from '../../../cli/version.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tagwerk-version-'));
  await mkdir(join(folder, 'out', 'main'), { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('readVersion', () => {
  it('takes the version from the package that the module lies in', async () => {
    await writeFile(join(folder, 'package.json'), '{"name": "tagwerk", "version": "7.8.9"}');
    await writeFile(join(folder, 'out', 'package.json'), '{"type": "module"}');
    await writeFile(join(folder, 'out', 'main', 'package.json'), 'not JSON');
    expect(await readVersion(pathToFileURL(join(folder, 'out', 'main', 'tagwerk.js')).href)).toBe('7.8.9');
  });

  it('does not take the version of another package', async () => {
    await writeFile(join(folder, 'package.json'), '{"name": "other", "version": "1.0.0"}');
    expect(await readVersion(pathToFileURL(join(folder, 'out', 'x.js')).href)).toBe('unknown');
  });
});
