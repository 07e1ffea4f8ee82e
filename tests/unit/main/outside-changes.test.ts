import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkStore } from '../../../main/check-store.ts';
import {
  annotate,
  annotationIds,
  makeStoreProject,
  observeWorkspace,
  threeParagraphs,
  valueOf,
  type StoreProject,
} from '../../harness/store-project.ts';

const textFile = 'annotations/texts/a.txt.json';
let project: StoreProject;

beforeEach(async () => {
  project = await makeStoreProject({ 'a.txt': threeParagraphs, 'b.txt': 'Another text.\n' });
});
afterEach(() => project.remove());

describe('A file of the store that somebody else writes while the project is open', () => {
  it('is taken over as one change, and steps that touch the same records are cut', async () => {
    const { workspace, announced, notices } = await observeWorkspace(project, { watch: true });
    const edited = await annotate(workspace, 0, 3);
    const untouched = await annotate(workspace, 4, 12);
    await workspace.flush();
    await project.write(textFile, (await project.read(textFile)).replace('"note": ""', '"note": "theirs"'));
    const { change, history } = await announced('workspace:changed', (payload) =>
      payload.change.label.includes('outside'),
    );
    expect(Object.keys(change.after)).toEqual([`annotation/${edited}`]);
    expect(history.undo).not.toBeNull();
    await announced('notice:shown', ({ title }) => title.includes('outside'));
    expect(notices).toHaveLength(1);
    valueOf(await workspace.undo());
    expect(annotationIds(workspace)).toEqual([edited]);
    expect(await workspace.undo()).toMatchObject({ ok: false, code: 'nothing-to-undo' });
    valueOf(await workspace.redo());
    await workspace.close();
    const again = await observeWorkspace(project);
    expect(again.notices).toEqual([]);
    expect(again.workspace.state.annotations.get(edited)?.note).toBe('theirs');
    expect(annotationIds(again.workspace)).toEqual([edited, untouched].sort());
    await again.workspace.close();
  });

  it('loses no change of ours that the file does not hold yet, and is never overwritten unread', async () => {
    const { workspace } = await observeWorkspace(project);
    const theirs = await annotate(workspace, 0, 3);
    const ours = await annotate(workspace, 4, 12);
    await workspace.flush();
    const foreign = (await project.read(textFile)).replaceAll('"note": ""', '"note": "theirs"');
    valueOf(await workspace.run({ type: 'editAnnotation', annotationId: ours, note: 'ours' }));
    await project.write(textFile, foreign);
    await workspace.flush();
    await workspace.flush();
    expect(workspace.state.annotations.get(theirs)?.note).toBe('theirs');
    expect(workspace.state.annotations.get(ours)?.note).toBe('ours');
    await workspace.close();
    const file = JSON.parse(await project.read(textFile)) as { annotations: { note: string }[] };
    expect(file.annotations.map(({ note }) => note)).toEqual(['theirs', 'ours']);
    expect((await checkStore(project.folder)).problems).toEqual([]);
  });

  it('is kept aside when it cannot be read and we have to write it', async () => {
    const { workspace, notices } = await observeWorkspace(project);
    const first = await annotate(workspace, 0, 3);
    await workspace.flush();
    await project.write(textFile, '{ "half": ');
    const second = await annotate(workspace, 4, 12);
    await workspace.close();
    expect(notices).toMatchObject([{ details: expect.stringContaining('.damaged-') as string }]);
    const again = await observeWorkspace(project);
    expect(annotationIds(again.workspace)).toEqual([first, second].sort());
    await again.workspace.close();
  });

  it('is written again when it was removed', async () => {
    const first = await observeWorkspace(project);
    const id = await annotate(first.workspace, 0, 3);
    await first.workspace.close();
    const { workspace, announced } = await observeWorkspace(project, { watch: true });
    await rm(project.path(textFile));
    await announced('notice:shown', ({ title }) => title.includes('removed'));
    await workspace.close();
    expect(await project.read(textFile)).toContain(id);
  });

  it('brings codes and annotations of texts that had none', async () => {
    const other = await makeStoreProject({ 'a.txt': threeParagraphs, 'b.txt': 'Another text.\n' });
    const colleague = await observeWorkspace(other);
    const code = valueOf(await colleague.workspace.run({ type: 'addCode', path: 'Energy' }));
    const id = await annotate(colleague.workspace, 0, 7, 'b.txt');
    await colleague.workspace.close();
    const { workspace, announced } = await observeWorkspace(project, { watch: true });
    await project.write('annotations/project.json', await other.read('annotations/project.json'));
    await project.write('annotations/texts/b.txt.json', await other.read('annotations/texts/b.txt.json'));
    await announced('workspace:changed', ({ change }) => `annotation/${id}` in change.after);
    await announced('workspace:changed', ({ change }) => `code/${code.codeIds[0]}` in change.after);
    expect(workspace.state.annotations.get(id)?.anchor.state).toBe('exact');
    await workspace.close();
    await other.remove();
  });

  it('is not our own writing', async () => {
    const { workspace, events } = await observeWorkspace(project, { watch: true });
    await annotate(workspace, 0, 3);
    await workspace.flush();
    await project.write('corpus/c.txt', 'A third text.\n');
    await project.write('annotations/project.json', await project.read('annotations/project.json').catch(() => ''));
    await annotate(workspace, 4, 12);
    await workspace.flush();
    await workspace.close();
    const outside = (await project.journal()).filter(({ kind }) => kind === 'outside');
    expect(outside).toEqual([]);
    expect(events.filter(({ name }) => name === 'workspace:changed').length).toBeGreaterThanOrEqual(2);
  });
});

describe('A text that changes while the project is open', () => {
  it('keeps its annotations at their words, and the analyst is told', async () => {
    const { workspace, announced } = await observeWorkspace(project, { watch: true });
    const id = await annotate(workspace, 4, 12);
    await project.write('corpus/a.txt', `A new first paragraph.\n\n${threeParagraphs}`);
    await announced('workspace:changed', ({ change }) => change.label === 'Text changed: a.txt');
    expect(workspace.state.annotations.get(id)?.anchor).toMatchObject({ start: 28, quote: 'minister' });
    await announced('notice:shown', ({ title }) => title.includes('changed'));
    expect(valueOf(await workspace.readText('a.txt')).content).toContain('A new first paragraph.');
    expect(await workspace.undo()).toMatchObject({ ok: false, code: 'nothing-to-undo' });
    await workspace.close();
    expect((await checkStore(project.folder)).problems).toEqual([]);
  });

  it('takes along the place that a speaker was taken from', async () => {
    const { workspace, announced } = await observeWorkspace(project, { watch: true });
    const id = await annotate(workspace, 31, 44);
    const speaker = { name: 'The minister', span: { start: 0, end: 12 } };
    valueOf(await workspace.run({ type: 'editAnnotation', annotationId: id, fields: { speaker } }));
    await project.write('corpus/a.txt', `A new first paragraph.\n\n${threeParagraphs}`);
    await announced('workspace:changed', ({ change }) => change.label === 'Text changed: a.txt');
    expect(workspace.state.annotations.get(id)?.fields.speaker?.anchor).toMatchObject({
      start: 24,
      quote: 'The minister',
    });
    await workspace.close();
  });

  it('that is removed and comes back keeps its annotations', async () => {
    const { workspace, announced, notices } = await observeWorkspace(project, { watch: true });
    const id = await annotate(workspace, 0, 7, 'b.txt');
    const content = await project.read('corpus/b.txt');
    await rm(project.path('corpus/b.txt'));
    await announced('texts:changed', ({ texts }) => !texts.some(({ textId }) => textId === 'b.txt'));
    expect(workspace.state.annotations.get(id)).toBeDefined();
    expect(notices.at(-1)?.details).toContain('b.txt: 1 annotation');
    await project.write('corpus/b.txt', content);
    await announced(
      'texts:changed',
      ({ texts, changedTextIds }) => texts.length === 2 && changedTextIds.includes('b.txt'),
    );
    expect(workspace.state.annotations.get(id)?.anchor.state).toBe('exact');
    await workspace.close();
  });

  it('that is new is there to be annotated', async () => {
    const { workspace, announced } = await observeWorkspace(project, { watch: true });
    await project.write('corpus/c.txt', 'A third text.\n');
    await announced('workspace:changed', ({ change }) => 'text/c.txt' in change.after);
    const id = await annotate(workspace, 2, 7, 'c.txt');
    await workspace.close();
    expect((await checkStore(project.folder)).problems).toEqual([]);
    const again = await observeWorkspace(project);
    expect(annotationIds(again.workspace)).toEqual([id]);
    await again.workspace.close();
  });
});
