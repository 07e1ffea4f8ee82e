import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addTexts } from '../../../main/add-texts.ts';
import { createProject } from '../../../main/create-project.ts';

let root = '';
let corpusFolder = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'tagwerk-add-'));
  corpusFolder = path.join(root, 'project', 'corpus');
  await mkdir(corpusFolder, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(name: string, content: string | Uint8Array = 'Ein Text.'): Promise<string> {
  const file = path.join(root, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

describe('adding texts', () => {
  it('copies them byte for byte', async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x47, 0x72, 0xc3, 0xbc, 0x6e, 0x0d, 0x0a]);
    const { added, problems } = await addTexts({ corpusFolder }, [await write('a.txt', bytes)]);
    expect({ added, problems }).toEqual({ added: ['a.txt'], problems: [] });
    expect(await readFile(path.join(corpusFolder, 'a.txt'))).toEqual(bytes);
  });

  it('never overwrites a text', async () => {
    await writeFile(path.join(corpusFolder, 'a.txt'), 'Der alte.');
    const { added } = await addTexts({ corpusFolder }, [
      await write('x/a.txt', 'Neu.'),
      await write('y/a.txt', 'Neuer.'),
    ]);
    expect(added).toEqual(['a (2).txt', 'a (3).txt']);
    expect(await readFile(path.join(corpusFolder, 'a.txt'), 'utf8')).toBe('Der alte.');
    expect(await readFile(path.join(corpusFolder, 'a (3).txt'), 'utf8')).toBe('Neuer.');
  });

  it('takes the texts of a folder with their folders', async () => {
    await write('news/2024/b.md');
    await write('news/a.txt');
    await write('news/picture.png');
    expect(await addTexts({ corpusFolder }, [path.join(root, 'news')])).toEqual({
      added: ['news/2024/b.md', 'news/a.txt'],
      problems: [],
    });
  });

  it('says for each file why it was not added, and adds the others', async () => {
    const { added, problems } = await addTexts({ corpusFolder }, [
      await write('empty.txt', ''),
      await write('letter.docx'),
      path.join(root, 'missing.txt'),
      await write('good.txt'),
      path.join(corpusFolder, '..', '..', 'project'),
    ]);
    expect(added).toEqual(['good.txt']);
    expect(problems.map(({ fileName, message }) => `${fileName}: ${message}`)).toEqual([
      expect.stringMatching(/^empty\.txt: .*empty/),
      expect.stringMatching(/^letter\.docx: Only \.txt and \.md/),
      expect.stringMatching(/^missing\.txt: It does not exist/),
      expect.stringMatching(/^project\/corpus\/good\.txt: .*in the corpus already/),
    ]);
  });
});

describe('making a project', () => {
  it('makes both folders and copies the texts', async () => {
    const folder = path.join(root, 'new', 'deep');
    const result = await createProject(folder, [await write('a.txt')]);
    expect(result).toEqual({ ok: true, value: { folder, problems: [] } });
    expect((await readdir(folder)).sort()).toEqual(['annotations', 'corpus']);
    expect(await readdir(path.join(folder, 'corpus'))).toEqual(['a.txt']);
  });

  it('makes an empty project where no texts were chosen', async () => {
    expect((await createProject(path.join(root, 'new'), [])).ok).toBe(true);
  });

  it('refuses a folder that holds something else, and leaves it alone', async () => {
    await write('full/important.doc', 'Bleibt.');
    const result = await createProject(path.join(root, 'full'), [await write('a.txt')]);
    expect(result).toMatchObject({
      ok: false,
      code: 'already-exists',
      message: expect.stringContaining('important.doc') as string,
    });
    expect(await readdir(path.join(root, 'full'))).toEqual(['important.doc']);
  });

  it('refuses a folder that is a project', async () => {
    const folder = path.join(root, 'new');
    await createProject(folder, []);
    expect(await createProject(folder, [])).toMatchObject({
      ok: false,
      message: expect.stringContaining('Open it') as string,
    });
  });

  it('leaves nothing behind when no text could be added', async () => {
    const result = await createProject(path.join(root, 'new', 'deep'), [await write('empty.txt', '')]);
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining('empty.txt') as string });
    expect(await readdir(root)).not.toContain('new');
  });

  it('keeps an empty folder that was there before', async () => {
    await mkdir(path.join(root, 'mine'));
    await createProject(path.join(root, 'mine'), [await write('empty.txt', '')]);
    expect(await readdir(path.join(root, 'mine'))).toEqual([]);
  });
});
