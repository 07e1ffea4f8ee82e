import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectRecords } from '../../../core/command/project-state.ts';
import { checkStore } from '../../../main/check-store.ts';
import { readProject } from '../../../main/read-project.ts';
import {
  annotate,
  annotationIds,
  makeStoreProject,
  observeWorkspace,
  valueOf,
  type StoreProject,
} from '../../harness/store-project.ts';

let project: StoreProject;

beforeEach(async () => {
  project = await makeStoreProject({ 'a.txt': 'One two three.\n\nFour five six.\n', 'b.txt': 'Seven eight.\n' });
});
afterEach(() => project.remove());

describe('A workspace', () => {
  it('starts with the built-in codes and the texts of the corpus', async () => {
    const { workspace } = await observeWorkspace(project);
    const snapshot = workspace.snapshot();
    expect(snapshot.texts.map(({ textId }) => textId)).toEqual(['a.txt', 'b.txt']);
    const { codes, texts } = JSON.parse(snapshot.records) as ProjectRecords;
    expect(codes.map(({ codeId }) => codeId)).toEqual(['quote', 'duplicate', 'claim']);
    expect(texts).toHaveLength(2);
    expect(snapshot).toMatchObject({ status: { state: 'saved' }, sequence: 0, history: { undo: null, redo: null } });
    await workspace.close();
  });

  it('has a change in the journal before it is announced', async () => {
    const journalled: boolean[] = [];
    const { workspace } = await observeWorkspace(project);
    await workspace.close();
    const { readFileSync } = await import('node:fs');
    const second = await observeWorkspace(project, {
      announce: (name, payload) => {
        if (name !== 'workspace:changed') return;
        const [key] = Object.keys((payload as { change: { after: object } }).change.after);
        journalled.push(readFileSync(project.path('annotations/journal.jsonl'), 'utf8').includes(key ?? '?'));
      },
    });
    await annotate(second.workspace, 0, 3);
    expect(journalled).toEqual([true]);
    await second.workspace.close();
  });

  it('finds everything again after closing, and the check has nothing to say', async () => {
    const { workspace } = await observeWorkspace(project);
    const ids = [
      await annotate(workspace, 0, 3),
      await annotate(workspace, 4, 7),
      await annotate(workspace, 0, 5, 'b.txt'),
    ];
    await workspace.close();
    const again = await observeWorkspace(project);
    expect(annotationIds(again.workspace)).toEqual(ids.sort());
    expect(again.notices).toEqual([]);
    await again.workspace.close();
    expect(await checkStore(project.folder)).toMatchObject({
      problems: [],
      counts: { texts: 2, annotations: 3, codes: 3 },
    });
    const read = valueOf(await readProject(project.folder));
    expect(read.state.annotations.size).toBe(3);
    expect(read.notices).toEqual([]);
  });

  it('keeps what only the journal holds when it was never closed', async () => {
    const { workspace } = await observeWorkspace(project);
    const id = await annotate(workspace, 0, 3);
    const read = valueOf(await readProject(project.folder));
    expect(read.state.annotations.get(id)?.anchor.quote).toBe('One');
    expect(read.state.texts.get('a.txt')?.paragraphHashes).toHaveLength(2);
    await workspace.close();
  });

  it('numbers announced changes one by one and keeps a hundred changes that nobody waits for in order', async () => {
    const { workspace, events } = await observeWorkspace(project);
    const runs = Array.from({ length: 100 }, (_, index) =>
      workspace.run({
        type: 'annotate',
        codeId: 'claim',
        textId: 'a.txt',
        span: { start: index % 10, end: 14 - (index % 3) },
        note: `note ${index}`,
      }),
    );
    const outcomes = await Promise.all(runs);
    const made = outcomes.filter((outcome) => outcome.ok);
    const sequences = events
      .filter(({ name }) => name === 'workspace:changed')
      .map(({ payload }) => (payload as { sequence: number }).sequence);
    expect(sequences).toEqual(Array.from({ length: made.length }, (_, index) => index + 1));
    await workspace.close();
    const changes = (await project.journal()).filter(({ kind }) => kind === 'do');
    expect(changes.map(({ sequence }) => sequence)).toEqual(sequences);
    const again = await observeWorkspace(project);
    expect(again.workspace.state.annotations.size).toBe(made.length);
    await again.workspace.close();
  });

  it('undoes and redoes across a restart', async () => {
    const first = await observeWorkspace(project);
    const id = await annotate(first.workspace, 0, 3);
    const other = await annotate(first.workspace, 4, 7);
    valueOf(await first.workspace.undo());
    await first.workspace.close();

    const second = await observeWorkspace(project);
    expect(annotationIds(second.workspace)).toEqual([id]);
    expect(second.workspace.snapshot().history.redo).not.toBeNull();
    valueOf(await second.workspace.redo());
    expect(annotationIds(second.workspace)).toEqual([id, other].sort());
    valueOf(await second.workspace.undo());
    valueOf(await second.workspace.undo());
    expect(second.workspace.state.annotations.size).toBe(0);
    expect(await second.workspace.undo()).toMatchObject({ ok: false, code: 'nothing-to-undo' });
    await second.workspace.close();

    const third = await observeWorkspace(project);
    expect(third.workspace.state.annotations.size).toBe(0);
    valueOf(await third.workspace.redo());
    expect(annotationIds(third.workspace)).toEqual([id]);
    await third.workspace.close();
  });

  it('lets a second opener read only, and says who has the project', async () => {
    const first = await observeWorkspace(project);
    const id = await annotate(first.workspace, 0, 3);
    const second = await observeWorkspace(project, { who: () => 'Boris' });
    expect(second.workspace.status).toMatchObject({
      state: 'read-only',
      message: expect.stringContaining('Anna') as string,
    });
    expect(annotationIds(second.workspace)).toEqual([id]);
    expect(
      await second.workspace.run({ type: 'annotate', codeId: 'quote', textId: 'a.txt', span: { start: 0, end: 3 } }),
    ).toMatchObject({ ok: false, code: 'read-only' });
    await second.workspace.close();
    await annotate(first.workspace, 4, 7);
    await first.workspace.close();
    const third = await observeWorkspace(project, { who: () => 'Boris' });
    expect(third.workspace.status.state).toBe('saved');
    expect(third.workspace.state.annotations.size).toBe(2);
    await third.workspace.close();
  });

  it('writes files for annotated texts only', async () => {
    const { workspace } = await observeWorkspace(project);
    await annotate(workspace, 0, 3);
    await workspace.close();
    await expect(project.read('annotations/texts/a.txt.json')).resolves.toContain('"tagwerk-text"');
    await expect(project.read('annotations/texts/b.txt.json')).rejects.toThrow();
  });

  it('decodes a text anew when its encoding is chosen, finds its annotations again, and takes both back', async () => {
    const content = 'Es heißt:\n\nGrüße aus Köln.\n';
    await project.write('corpus/c.txt', Buffer.from(content, 'utf8'));
    const { workspace, events } = await observeWorkspace(project);
    const id = await annotate(workspace, content.indexOf('Grüße'), content.indexOf('Grüße') + 5, 'c.txt');
    const before = workspace.state.annotations.get(id);
    valueOf(await workspace.run({ type: 'overrideText', textId: 'c.txt', encoding: 'windows-1252' }));
    expect(valueOf(await workspace.readText('c.txt')).content).toContain('GrÃ¼ÃŸe');
    const decoded = workspace.state.annotations.get(id);
    expect(decoded?.anchor.state).not.toBe('exact');
    expect(
      events.some(({ name, payload }) => name === 'texts:changed' && JSON.stringify(payload).includes('c.txt')),
    ).toBe(true);
    valueOf(await workspace.undo());
    expect(valueOf(await workspace.readText('c.txt')).content).toBe(content);
    expect(workspace.state.annotations.get(id)).toEqual(before);
    valueOf(await workspace.redo());
    await workspace.close();
    const again = await observeWorkspace(project);
    expect(valueOf(await again.workspace.readText('c.txt')).content).toContain('GrÃ¼ÃŸe');
    expect(again.workspace.state.annotations.get(id)).toEqual(decoded);
    expect(again.notices).toEqual([]);
    valueOf(await again.workspace.undo());
    expect(valueOf(await again.workspace.readText('c.txt')).content).toBe(content);
    await again.workspace.close();
    expect((await checkStore(project.folder)).problems).toEqual([]);
  });
});
