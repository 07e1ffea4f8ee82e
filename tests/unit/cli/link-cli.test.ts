import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/link-cli.mjs', import.meta.url));
const command = process.platform === 'win32' ? 'tagwerk.cmd' : 'tagwerk';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tagwerk link '));
  await mkdir(join(folder, 'scripts'));
  await copyFile(script, join(folder, 'scripts', 'link-cli.mjs'));
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function link(): number | null {
  return spawnSync(process.execPath, [join(folder, 'scripts', 'link-cli.mjs')]).status;
}

async function build(says: string): Promise<void> {
  await mkdir(join(folder, 'out', 'main'), { recursive: true });
  const source = `#!/usr/bin/env node\nconsole.log(${JSON.stringify(says)}, process.argv[2]);\n`;
  await writeFile(join(folder, 'out', 'main', 'tagwerk.js'), source);
}

function runLinked(): string {
  const linked = join(folder, 'node_modules', '.bin', command);
  return spawnSync(`"${linked}" argument`, { shell: true, encoding: 'utf8' }).stdout;
}

describe('link-cli', () => {
  it('makes the built command line a command of the folder', async () => {
    await mkdir(join(folder, 'node_modules'));
    await build('first');
    expect(link()).toBe(0);
    expect(runLinked().trim()).toBe('first argument');
  });

  it('can run again after each build', async () => {
    await mkdir(join(folder, 'node_modules'));
    for (const says of ['first', 'second']) {
      await build(says);
      expect(link()).toBe(0);
      expect(runLinked().trim()).toBe(`${says} argument`);
    }
    expect(await readdir(join(folder, 'node_modules', '.bin'))).toEqual([command]);
  });

  it('does nothing where there is no node_modules', async () => {
    expect(link()).toBe(0);
    expect(await readdir(folder)).not.toContain('node_modules');
  });

  it('fails when nothing was built', async () => {
    await mkdir(join(folder, 'node_modules'));
    expect(link()).toBe(1);
  });
});
