import { readdir, rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeLine } from '../../../core/store/journal-line.ts';
import { checkStore } from '../../../main/check-store.ts';
import {
  annotate,
  annotationIds,
  makeStoreProject,
  observeWorkspace,
  valueOf,
  type StoreProject,
} from '../../harness/store-project.ts';

const journal = 'annotations/journal.jsonl';
const textFile = 'annotations/texts/a.txt.json';
let project: StoreProject;

beforeEach(async () => {
  project = await makeStoreProject();
});
afterEach(() => project.remove());

/** Two annotations in the file, a third in the journal alone: the file is put back to what it was before the third. */
async function threeAnnotations(): Promise<string[]> {
  const first = await observeWorkspace(project);
  const ids = [await annotate(first.workspace, 0, 3), await annotate(first.workspace, 4, 12)];
  await first.workspace.close();
  const file = await project.read(textFile);
  const second = await observeWorkspace(project);
  ids.push(await annotate(second.workspace, 13, 18));
  await second.workspace.close();
  await project.write(textFile, file);
  const lines = (await project.read(journal)).split('\n');
  await project.write(journal, `${lines.slice(0, -2).join('\n')}\n`);
  return ids.sort();
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(project.path(folder))).sort();
}

describe('Opening a store', () => {
  it('adds to the files what only the journal holds', async () => {
    const ids = await threeAnnotations();
    const { workspace, notices } = await observeWorkspace(project);
    expect(annotationIds(workspace)).toEqual(ids);
    expect(notices).toEqual([]);
    await workspace.close();
    expect(await project.read(textFile)).toContain(ids[2]);
  });

  it('cuts off a line that was being written, keeps it, and says so', async () => {
    const ids = await threeAnnotations();
    const whole = await project.read(journal);
    await project.write(journal, `${whole}{"sequence":4,"time":"2026-01-01T00`);
    expect((await checkStore(project.folder)).problems).toMatchObject([
      { file: journal, line: whole.split('\n').length },
    ]);
    const { workspace, notices } = await observeWorkspace(project);
    expect(annotationIds(workspace)).toEqual(ids);
    expect(notices).toMatchObject([{ severity: 'info', details: expect.stringContaining('journal.torn-') as string }]);
    const torn = (await namesIn('annotations')).find((name) => name.startsWith('journal.torn-'));
    expect(await project.read(`annotations/${torn}`)).toBe('{"sequence":4,"time":"2026-01-01T00');
    await annotate(workspace, 0, 18);
    await workspace.close();
    expect((await checkStore(project.folder)).problems).toEqual([]);
  });

  it('goes on after a last line that lacks only its newline', async () => {
    const ids = await threeAnnotations();
    await project.write(journal, (await project.read(journal)).trimEnd());
    const { workspace } = await observeWorkspace(project);
    expect(annotationIds(workspace)).toEqual(ids);
    await annotate(workspace, 0, 18);
    await workspace.close();
    expect((await checkStore(project.folder)).problems).toEqual([]);
  });

  it('uses all whole lines of a journal with a damaged one in the middle, and keeps a copy', async () => {
    const ids = await threeAnnotations();
    const lines = (await project.read(journal)).split('\n');
    const damaged = lines.map((line, index) => (index === 1 ? line.replace('Anna', 'Bnna') : line)).join('\n');
    await project.write(journal, damaged);
    expect((await checkStore(project.folder)).problems).toMatchObject([
      { file: journal, line: 2, message: expect.stringContaining('checksum') as string },
    ]);
    const { workspace, notices } = await observeWorkspace(project);
    expect(annotationIds(workspace)).toEqual(ids);
    expect(notices).toMatchObject([{ severity: 'warning', details: expect.stringContaining('Line 2') as string }]);
    const kept = (await namesIn('annotations')).find((name) => name.startsWith('journal.damaged-'));
    expect(await project.read(`annotations/${kept}`)).toBe(damaged);
    await workspace.close();
    const again = await observeWorkspace(project);
    expect(again.notices).toEqual([]);
    await again.workspace.close();
  });

  it.each([
    ['empty', () => ''],
    ['truncated', (content: string) => content.slice(0, content.length >> 1)],
    ['of a wrong type', () => '[]\n'],
    ['another format', () => '{"format":"other","version":1}\n'],
    ['against its schema', (content: string) => content.replace(/"start": \d+/, '"start": "zero"')],
    ['full of zeros', (content: string) => '\0'.repeat(content.length)],
    ['in a merge conflict', (content: string) => `<<<<<<< ours\n${content}=======\n${content}>>>>>>> theirs\n`],
  ])('replaces a file that is %s, keeps it aside, and loses nothing', async (_what, damage) => {
    const ids = await threeAnnotations();
    const broken = damage(await project.read(textFile));
    await project.write(textFile, broken);
    expect((await checkStore(project.folder)).problems).toMatchObject([{ file: textFile }]);
    const { workspace, notices } = await observeWorkspace(project);
    expect(annotationIds(workspace)).toEqual(ids);
    const aside = (await namesIn('annotations/texts')).find((name) => name.includes('.damaged-'));
    expect(await project.read(`annotations/texts/${aside}`)).toBe(broken);
    expect(notices).toMatchObject([{ severity: 'warning', details: expect.stringContaining(aside ?? '?') as string }]);
    await workspace.close();
    expect((await checkStore(project.folder)).problems).toEqual([]);
  });

  it('loses nothing when the file and its last good copy are both damaged', async () => {
    const ids = await threeAnnotations();
    await project.write(textFile, '');
    await project.write(`${textFile}.bak`, '');
    const { workspace } = await observeWorkspace(project);
    expect(annotationIds(workspace)).toEqual(ids);
    await workspace.close();
  });

  it('reads a file with a byte order mark as if it had none', async () => {
    const ids = await threeAnnotations();
    await project.write(textFile, `\uFEFF${await project.read(textFile)}`);
    const { workspace } = await observeWorkspace(project);
    expect(annotationIds(workspace)).toEqual(ids);
    expect((await namesIn('annotations/texts')).filter((name) => name.includes('damaged'))).toEqual([]);
    await workspace.close();
  });

  it('makes a missing file again', async () => {
    const ids = await threeAnnotations();
    await rm(project.path(textFile));
    const { workspace, notices } = await observeWorkspace(project);
    expect(annotationIds(workspace)).toEqual(ids);
    expect(notices).toMatchObject([{ title: expect.stringContaining('missing') as string }]);
    await workspace.close();
    expect(await project.read(textFile)).toContain(ids[0]);
  });

  it('opens files of a later version without writing, and leaves them as they are', async () => {
    await threeAnnotations();
    const newer = (await project.read(textFile)).replace('"version": 1', '"version": 2');
    await project.write(textFile, newer);
    const { workspace } = await observeWorkspace(project);
    expect(workspace.status).toMatchObject({
      state: 'read-only',
      message: expect.stringContaining('version 2') as string,
    });
    await workspace.close();
    expect(await project.read(textFile)).toBe(newer);
  });

  it('takes a file over that was changed while it was closed, keeps own newer changes, and cuts the undo history', async () => {
    const first = await observeWorkspace(project);
    const edited = await annotate(first.workspace, 0, 3);
    const untouched = await annotate(first.workspace, 4, 12);
    await first.workspace.close();
    const foreign = (await project.read(textFile)).replace('"note": ""', '"note": "from a colleague"');
    await project.write(textFile, foreign);
    const second = await observeWorkspace(project);
    expect(second.workspace.state.annotations.get(edited)?.note).toBe('from a colleague');
    expect(second.notices).toMatchObject([{ title: expect.stringContaining('outside') as string }]);
    valueOf(await second.workspace.undo());
    expect(annotationIds(second.workspace)).toEqual([edited]);
    expect(await second.workspace.undo()).toMatchObject({ ok: false });
    valueOf(await second.workspace.redo());
    await second.workspace.close();
    const third = await observeWorkspace(project);
    expect(third.notices).toEqual([]);
    expect(third.workspace.state.annotations.get(edited)?.note).toBe('from a colleague');
    expect(annotationIds(third.workspace)).toEqual([edited, untouched].sort());
    await third.workspace.close();
  });

  it('finds the annotations of a text again that changed while it was closed', async () => {
    const first = await observeWorkspace(project);
    const id = await annotate(first.workspace, 4, 12);
    await first.workspace.close();
    const content = await project.read('corpus/a.txt');
    await project.write('corpus/a.txt', `A new first paragraph.\n\n${content}`);
    const { workspace, notices } = await observeWorkspace(project);
    const anchor = workspace.state.annotations.get(id)?.anchor;
    expect(anchor?.quote).toBe('minister');
    expect(anchor?.start).toBe(4 + 'A new first paragraph.\n\n'.length);
    expect(notices).toMatchObject([{ title: expect.stringContaining('changed') as string }]);
    expect(await workspace.undo()).toMatchObject({ ok: false, code: 'nothing-to-undo' });
    await workspace.close();
    expect((await checkStore(project.folder)).problems).toEqual([]);
  });

  it('knows the text that annotations were made in even when only the journal tells of them', async () => {
    const { workspace } = await observeWorkspace(project);
    const id = await annotate(workspace, 4, 12);
    const journalled = await project.read(journal);
    await workspace.close();
    await project.remove();
    project = await makeStoreProject({ 'a.txt': 'A new first paragraph.\n\nThe minister spoke.\n' });
    await project.write(journal, journalled);
    const again = await observeWorkspace(project);
    expect(again.workspace.state.annotations.get(id)?.anchor).toMatchObject({ quote: 'minister', start: 28 });
    await again.workspace.close();
  });

  it('keeps both of two annotations that share an id after merging by hand', async () => {
    const first = await observeWorkspace(project);
    const id = await annotate(first.workspace, 0, 3);
    await first.workspace.close();
    const file = JSON.parse(await project.read(textFile)) as { annotations: { note: string }[] };
    file.annotations.push({ ...file.annotations[0], note: 'theirs' });
    await project.write(textFile, JSON.stringify(file));
    const { workspace } = await observeWorkspace(project);
    expect(annotationIds(workspace)).toEqual([id, `${id}~2`]);
    await workspace.close();
    expect((await checkStore(project.folder)).problems).toEqual([]);
  });

  it('lays a large journal aside and can still undo', async () => {
    const first = await observeWorkspace(project);
    const id = await annotate(first.workspace, 0, 3);
    const note = 'x'.repeat(90_000);
    for (let index = 0; index < 200; index += 1) {
      valueOf(await first.workspace.run({ type: 'editAnnotation', annotationId: id, note: `${note}${index}` }));
    }
    await first.workspace.close();
    const second = await observeWorkspace(project);
    const { length } = await project.read(journal);
    expect(length).toBeLessThan(10_000_000);
    expect((await namesIn('annotations')).filter((name) => /^journal-.*\.jsonl$/.test(name))).toHaveLength(1);
    valueOf(await second.workspace.undo());
    expect(second.workspace.state.annotations.get(id)?.note).toBe(`${note}198`);
    await second.workspace.close();
    expect((await checkStore(project.folder)).problems).toEqual([]);
    await project.write(textFile, '');
    const third = await observeWorkspace(project);
    expect(third.workspace.state.annotations.get(id)?.note).toBe(`${note}198`);
    await third.workspace.close();
  }, 120_000);
});

describe('A checkpoint', () => {
  it('that the program was killed before writing is not taken for a change from outside', async () => {
    const { workspace } = await observeWorkspace(project);
    const id = await annotate(workspace, 0, 3);
    await workspace.close();
    const lines = await project.journal();
    const [header] = (await project.read(journal)).split('\n');
    await project.write(
      journal,
      `${header}\n${lines
        .filter(({ kind }) => kind !== 'checkpoint')
        .map(encodeLine)
        .join('')}`,
    );
    const again = await observeWorkspace(project);
    expect(again.notices).toEqual([]);
    expect(annotationIds(again.workspace)).toEqual([id]);
    valueOf(await again.workspace.undo());
    await again.workspace.close();
  });
});
