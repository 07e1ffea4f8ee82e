import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { build } from 'vite';
import { suggest } from '../../../core/suggestion/suggest.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotate, makeStoreProject, observeWorkspace, threeParagraphs } from '../../harness/store-project.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;
let bundle: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tagwerk-bundle-'));
  bundle = join(folder, 'out', 'main', 'tagwerk.js');
  await build({
    configFile: false,
    root: repository,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: join(folder, 'out', 'main'),
      target: 'node20.18',
      rollupOptions: {
        input: {
          tagwerk: join(repository, 'cli', 'tagwerk.ts'),
          'suggestion-worker': join(repository, 'main', 'suggestion-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
  await writeFile(join(folder, 'package.json'), '{"name": "tagwerk", "version": "7.8.9", "type": "module"}');
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await mkdir(join(folder, 'project', 'corpus'), { recursive: true });
  await writeFile(
    join(folder, 'project', 'corpus', 'eins.txt'),
    'Der Minister spricht bei der Messe in Minsk über Traktoren\n\nEr sagte „Ja“.\n',
  );
  await writeFile(join(folder, 'project', 'corpus', 'zwei.txt'), 'Встреча в Минске\nВторой абзац.\n');
}, 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [bundle, ...args], { cwd: folder, encoding: 'utf8' });
}

describe('the bundled command line', () => {
  it('is one program for plain Node, without Electron', async () => {
    expect((await readFile(bundle, 'utf8')).startsWith('#!/usr/bin/env node\n')).toBe(true);
    for (const file of await readdir(join(folder, 'out', 'main'), { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const source = await readFile(join(file.parentPath, file.name), 'utf8');
      expect(source).not.toMatch(/(?:from\s*|import\s*\(?\s*|require\(\s*)["']electron/u);
    }
  });

  it('analyses many texts in threads, with the results and in the order of one thread', async () => {
    const corpus = join(folder, 'many', 'corpus');
    await mkdir(corpus, { recursive: true });
    const contents = Array.from({ length: 12 }, (_, index) => {
      const quoted = `„Wir bauen im Jahr ${2000 + index} zwölf Werke“, sagte Minister Anton Berg in Minsk.\n`;
      return quoted.repeat(index === 0 ? 1500 : 200);
    });
    await Promise.all(
      contents.map((content, index) => writeFile(join(corpus, `${String(index).padStart(2, '0')}.txt`), content)),
    );
    const { status, stdout, stderr } = run('suggest', '--code', 'quote', '--format', 'json', 'many');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    const found = lines.map((line) => JSON.parse(line) as { text: string; suggestions: unknown[] });
    expect(found.map(({ text }) => text)).toEqual(
      contents.map((_, index) => `many/corpus/${String(index).padStart(2, '0')}.txt`),
    );
    expect(found[3]?.suggestions).toEqual(
      JSON.parse(JSON.stringify(suggest(contents[3] ?? '', 'de').filter(({ code }) => code === 'quote'))),
    );
  }, 60_000);

  it('helps and tells its version', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('--help').stdout).toContain('Usage: tagwerk COMMAND PROJECT');
    expect(run('--version')).toMatchObject({ status: 0, stdout: 'tagwerk 7.8.9\n' });
  });

  it('lists the texts of a project, and writes nothing into it', async () => {
    const { status, stdout } = run('texts', 'project', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      texts: [
        { file: 'eins.txt', title: 'Der Minister spricht bei der Messe in Minsk über Traktoren', paragraphs: 2 },
        { file: 'zwei.txt', language: 'ru' },
      ],
    });
    expect(await readdir(join(folder, 'project'))).toEqual(['corpus']);
  });

  it('exports to a file', async () => {
    const { status, stdout } = run('export', 'project', '--format', 'csv', '-o', 'out.csv');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Wrote 0 annotations to out.csv\n' });
    const header = parse(await readFile(join(folder, 'out.csv')), { bom: true }).at(0);
    expect(header?.slice(0, 3)).toEqual(['id', 'text_title', 'file']);
  });

  it('exports and checks a project that is open in Tagwerk, as it was last shown', async () => {
    const project = await makeStoreProject();
    const { workspace } = await observeWorkspace(project);
    try {
      const start = threeParagraphs.indexOf('“Prices');
      const annotationId = await annotate(workspace, start, start + '“Prices fall.”'.length);
      const exported = run('export', project.folder, '--format', 'jsonl', '--code', 'quote');
      expect(exported).toMatchObject({ status: 0, stderr: '' });
      expect(JSON.parse(exported.stdout)).toMatchObject({
        id: annotationId,
        file: 'a.txt',
        paragraph_first: 2,
        start,
        quote: '“Prices fall.”',
        context_before: 'The minister spoke.  She said: ',
        anchor_state: 'exact',
      });
      expect(run('export', project.folder, '--format', 'html').stdout).toContain('“Prices fall.”');
      expect(run('check', project.folder).status).toBe(0);
    } finally {
      await workspace.close();
      await project.remove();
    }
  });

  it('ends with 2 on wrong usage', () => {
    expect(run('export', 'project')).toMatchObject({ status: 2, stdout: '' });
    expect(run()).toMatchObject({ status: 2, stdout: '' });
  });

  it('ends with 1 on a project that is not there', () => {
    expect(run('texts', 'nowhere')).toMatchObject({ status: 1, stdout: '' });
  });

  it('finds a store sound, and ends with 1 and names the file when it is broken', async () => {
    expect(run('check', 'project')).toMatchObject({ status: 0, stderr: '' });
    const broken = join(folder, 'broken');
    await mkdir(join(broken, 'corpus'), { recursive: true });
    await mkdir(join(broken, 'annotations', 'texts'), { recursive: true });
    await writeFile(join(broken, 'corpus', 'a.txt'), 'Ein Satz.\n');
    await writeFile(join(broken, 'annotations', 'texts', 'a.txt.json'), '{"format": "tagw');
    const { status, stdout } = run('check', 'broken');
    expect(status).toBe(1);
    expect(stdout).toContain('a.txt.json');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const many = join(folder, 'many', 'corpus');
    await mkdir(many, { recursive: true });
    const writeText = (_: unknown, number: number) => writeFile(join(many, `text-${number}.txt`), `Text ${number}\n`);
    await Promise.all(Array.from({ length: 400 }, writeText));
    const child = spawn(process.execPath, [bundle, 'texts', 'many', '--format', 'json'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.destroy();
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
