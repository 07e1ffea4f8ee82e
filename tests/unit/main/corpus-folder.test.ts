import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus, readText, resolveProjectFolder, type ProjectFolders } from '../../../main/corpus-folder.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'tagwerk-corpus-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(name: string, content: string | Uint8Array = 'Ein Text.'): Promise<string> {
  const file = path.join(root, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

async function open(folder = root): Promise<ProjectFolders> {
  const result = await resolveProjectFolder(folder);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

describe('the project at a path', () => {
  it('is a folder with corpus/ in it', async () => {
    await write('corpus/a.txt');
    expect(await open()).toEqual({
      folder: root,
      corpusFolder: path.join(root, 'corpus'),
      annotationsFolder: path.join(root, 'annotations'),
      name: path.basename(root),
    });
  });
  it('is a folder of texts, which is its own corpus', async () => {
    await write('a.MD');
    expect((await open()).corpusFolder).toBe(root);
  });
  it('is the project of its inner folders', async () => {
    await write('corpus/a.txt');
    await mkdir(path.join(root, 'annotations'));
    expect((await open(path.join(root, 'corpus'))).folder).toBe(root);
    expect((await open(path.join(root, 'annotations'))).folder).toBe(root);
  });
  it('is the folder of a single text', async () => expect((await open(await write('a.txt'))).folder).toBe(root));

  it.each([
    ['missing', /cannot be opened: It does not exist/],
    ['', /holds no texts/],
    ['picture.png', /neither a folder nor/],
  ])('is refused with a reason: %j', async (name, reason) => {
    if (name.endsWith('.png')) await write(name);
    const result = await resolveProjectFolder(path.join(root, name));
    expect(result.ok ? '' : result.message).toMatch(reason);
  });
});

describe('the texts of a corpus', () => {
  it('are those of all its folders, sorted as people sort', async () => {
    for (const name of ['10.txt', '2.txt', 'B.txt', 'a.txt', 'sub/c.MD', 'x.pdf']) await write(`corpus/${name}`);
    for (const name of ['.hidden.txt', 'node_modules/m.txt', 'annotations/n.txt', '.git/g.txt'])
      await write(`corpus/${name}`);
    const { texts, problems } = await readCorpus(await open(), new Map());
    expect(texts.map((text) => text.summary.textId)).toEqual(['2.txt', '10.txt', 'a.txt', 'B.txt', 'sub/c.MD']);
    expect(problems).toEqual([]);
  });

  it('carry what the list shows', async () => {
    await write(
      'corpus/sub/a.txt',
      'Kein Ergebnis in Genf\r\n\r\nGENF, 5. Mai 2023 (dpa) – Die Gespräche endeten ohne Ergebnis.',
    );
    const { texts } = await readCorpus(await open(), new Map());
    expect(texts[0]).toMatchObject({
      summary: {
        textId: 'sub/a.txt',
        fileName: 'a.txt',
        title: 'Kein Ergebnis in Genf',
        dateline: 'GENF, 5. Mai 2023 (dpa)',
        source: 'dpa',
        date: '2023-05-05',
        language: 'de',
        languageBy: 'detected',
        encoding: 'utf-8',
        encodingBy: 'utf-8',
        paragraphCount: 2,
        isWrapped: false,
        length: 85,
      },
      content: 'Kein Ergebnis in Genf\n\nGENF, 5. Mai 2023 (dpa) – Die Gespräche endeten ohne Ergebnis.',
    });
    expect(texts[0]?.summary.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('follow the analyst’s choice of encoding and language', async () => {
    await write('corpus/a.txt', 'Grün.');
    const overrides = new Map([['a.txt', { encoding: 'windows-1252', language: 'fr' } as const]]);
    const { texts } = await readCorpus(await open(), overrides);
    expect(texts[0]).toMatchObject({
      content: 'GrÃ¼n.',
      summary: { encoding: 'windows-1252', encodingBy: 'chosen', language: 'fr', languageBy: 'chosen' },
    });
  });

  it('open although some cannot be read, each with its reason', async () => {
    await write('corpus/good.txt');
    await write('corpus/empty.txt', '');
    await write('corpus/pdf.txt', '%PDF-1.4');
    await truncate(await write('corpus/huge.txt'), 50_000_000);
    await symlink(path.join(root, 'nowhere'), path.join(root, 'corpus', 'link.txt'));
    await symlink('loop.txt', path.join(root, 'corpus', 'loop.txt'));
    const { texts, problems } = await readCorpus(await open(), new Map());
    expect(texts.map((text) => text.summary.textId)).toEqual(['good.txt']);
    expect(problems.map(({ fileName, message }) => `${fileName}: ${message}`)).toEqual([
      expect.stringMatching(/^empty\.txt: .*empty/),
      expect.stringMatching(/^huge\.txt: .*smaller than 50 MB/),
      expect.stringMatching(/^link\.txt: It does not exist, or it is a link/),
      expect.stringMatching(/^loop\.txt: .*link that leads back/),
      expect.stringMatching(/^pdf\.txt: .*PDF/),
    ]);
  });

  it('are read once although folders link in a circle', async () => {
    await write('corpus/sub/a.txt');
    await symlink(path.join(root, 'corpus'), path.join(root, 'corpus', 'sub', 'again'));
    const { texts } = await readCorpus(await open(), new Map());
    expect(texts.map((text) => text.summary.textId)).toEqual(['sub/a.txt']);
  });

  it('are read without holding the thread for long, a thousand of them', async () => {
    const content = 'Der Minister sprach mit den Journalisten über die neuen Projekte.\n'.repeat(40);
    await mkdir(path.join(root, 'corpus'));
    await Promise.all(
      Array.from({ length: 1000 }, (_, index) => writeFile(path.join(root, 'corpus', `${String(index)}.txt`), content)),
    );
    const { texts } = await readCorpus(await open(), new Map());
    expect(texts).toHaveLength(1000);
    expect(texts[999]?.summary.textId).toBe('999.txt');
  });
});

describe('one text', () => {
  it('is read by its id', async () => {
    await write('corpus/a.txt', 'Nur dieser.');
    const result = await readText(await open(), 'a.txt', {});
    expect(result.ok && result.value.content).toBe('Nur dieser.');
  });
  it('is not found outside the corpus', async () => {
    await write('corpus/a.txt');
    await write('secret.txt');
    const folders = await open();
    for (const textId of ['../secret.txt', path.join(root, 'secret.txt'), 'missing.txt']) {
      expect((await readText(folders, textId, {})).ok, textId).toBe(false);
    }
  });
});
