import { readdir, rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkStore } from '../../../main/check-store.ts';
import { FaultyFileSystem } from '../../harness/store-faulty-file-system.ts';
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

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(project.path(folder))).sort();
}

describe('A disk that refuses', () => {
  it.each([
    ['ENOSPC', 'write', 'full'],
    ['EIO', 'sync', 'error'],
  ] as const)(
    'with %s: says why, lets work go on, leaves nothing half-written, and retries',
    async (code, operation, word) => {
      const fileSystem = new FaultyFileSystem();
      const { workspace, statuses } = await observeWorkspace(project, { fileSystem });
      const saved = await annotate(workspace, 0, 3);
      const before = await project.read(journal);
      fileSystem.fail(code, [operation]);
      const waiting = await annotate(workspace, 4, 12);
      const waitingToo = await annotate(workspace, 13, 18);
      expect(workspace.status.state).toBe('failed');
      expect(workspace.status.message).toContain(word);
      expect(annotationIds(workspace)).toEqual([saved, waiting, waitingToo].sort());
      expect(await project.read(journal)).toBe(before);
      expect(valueOf(await workspace.retry()).state).toBe('failed');
      fileSystem.heal();
      expect(valueOf(await workspace.retry()).state).toBe('saved');
      expect(statuses.map(({ state }) => state)).toContain('failed');
      const sequences = (await project.journal()).filter(({ kind }) => kind === 'do').map(({ sequence }) => sequence);
      expect(sequences).toEqual([1, 2, 3]);
      await workspace.close();
      const again = await observeWorkspace(project);
      expect(annotationIds(again.workspace)).toEqual([saved, waiting, waitingToo].sort());
      await again.workspace.close();
      expect((await checkStore(project.folder)).problems).toEqual([]);
    },
  );

  it('retries by itself with the next change', async () => {
    const fileSystem = new FaultyFileSystem();
    const { workspace } = await observeWorkspace(project, { fileSystem });
    fileSystem.fail('ENOSPC', ['open', 'write', 'sync']);
    await annotate(workspace, 0, 3);
    fileSystem.heal();
    await annotate(workspace, 4, 12);
    expect(workspace.status.state).toBe('saved');
    expect((await project.journal()).filter(({ kind }) => kind === 'do')).toHaveLength(2);
    await workspace.close();
  });

  it('that cannot even cut off half a line leaves one that the next opening cuts off', async () => {
    const fileSystem = new FaultyFileSystem();
    const { workspace } = await observeWorkspace(project, { fileSystem });
    const saved = await annotate(workspace, 0, 3);
    fileSystem.fail('ENOSPC', ['write', 'truncate']);
    await annotate(workspace, 4, 12);
    await workspace.close();
    const again = await observeWorkspace(project);
    expect(annotationIds(again.workspace)).toEqual([saved]);
    await again.workspace.close();
    expect((await checkStore(project.folder)).problems).toEqual([]);
  });

  it('for one file only: the journal has the change, the status names the file, the old version stays whole', async () => {
    const fileSystem = new FaultyFileSystem();
    const { workspace } = await observeWorkspace(project, { fileSystem });
    await annotate(workspace, 0, 3);
    await workspace.flush();
    const before = await project.read(textFile);
    fileSystem.fail('ENOSPC', ['write'], /a\.txt\.json/);
    await annotate(workspace, 4, 12);
    await workspace.flush();
    expect(workspace.status).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('a.txt.json') as string,
    });
    expect(await project.read(textFile)).toBe(before);
    expect((await namesIn('annotations/texts')).sort()).toEqual(['a.txt.json']);
    fileSystem.heal();
    expect(valueOf(await workspace.retry()).state).toBe('saved');
    expect(await project.read(textFile)).not.toBe(before);
    await workspace.close();
  });

  it('on which the folder cannot be made: work goes on in memory, and is saved once it can be', async () => {
    await project.write('annotations', 'a file in the way');
    const { workspace } = await observeWorkspace(project);
    expect(workspace.status.state).toBe('failed');
    const id = await annotate(workspace, 0, 3);
    expect(workspace.status).toMatchObject({ state: 'failed', message: expect.stringContaining('memory') as string });
    await rm(project.path('annotations'));
    expect(valueOf(await workspace.retry()).state).toBe('saved');
    await workspace.close();
    const again = await observeWorkspace(project);
    expect(annotationIds(again.workspace)).toEqual([id]);
    await again.workspace.close();
  });

  it('that can only be read, with a store on it: shows what is there, and saves once it can', async () => {
    const first = await observeWorkspace(project);
    const old = await annotate(first.workspace, 0, 3);
    await first.workspace.close();
    const fileSystem = new FaultyFileSystem();
    fileSystem.fail('EROFS', ['open', 'write', 'makeFolder', 'rename', 'duplicate']);
    const { workspace } = await observeWorkspace(project, { fileSystem });
    expect(workspace.status.state).toBe('failed');
    expect(annotationIds(workspace)).toEqual([old]);
    const added = await annotate(workspace, 4, 12);
    fileSystem.heal();
    expect(valueOf(await workspace.retry()).state).toBe('saved');
    await workspace.close();
    const again = await observeWorkspace(project);
    expect(annotationIds(again.workspace)).toEqual([old, added].sort());
    await again.workspace.close();
  });

  it('to read: nothing is written, so that nothing is lost', async () => {
    const first = await observeWorkspace(project);
    await annotate(first.workspace, 0, 3);
    await first.workspace.close();
    const before = await project.read(textFile);
    const fileSystem = new FaultyFileSystem();
    fileSystem.fail('EIO', ['readFile'], /a\.txt\.json$/);
    const { workspace } = await observeWorkspace(project, { fileSystem });
    expect(workspace.status.state).toBe('read-only');
    await workspace.close();
    expect(await project.read(textFile)).toBe(before);
  });
});

describe('A journal that vanishes', () => {
  it('is begun anew, the files are written at once, and the analyst is told', async () => {
    const { workspace, notices } = await observeWorkspace(project);
    const first = await annotate(workspace, 0, 3);
    await rm(project.path(journal));
    const second = await annotate(workspace, 4, 12);
    await workspace.flush();
    expect(notices).toMatchObject([{ title: expect.stringContaining('journal') as string }]);
    expect(await project.read(textFile)).toContain(first);
    await workspace.close();
    const again = await observeWorkspace(project);
    expect(annotationIds(again.workspace)).toEqual([first, second].sort());
    await again.workspace.close();
  });

  it('replaced by another is kept aside', async () => {
    const { workspace } = await observeWorkspace(project);
    const first = await annotate(workspace, 0, 3);
    await project.write(journal, 'something else\n');
    const second = await annotate(workspace, 4, 12);
    await workspace.close();
    const kept = (await namesIn('annotations')).find((name) => /^journal-.*\.jsonl$/.test(name));
    expect(await project.read(`annotations/${kept}`)).toBe('something else\n');
    const again = await observeWorkspace(project);
    expect(annotationIds(again.workspace)).toEqual([first, second].sort());
    await again.workspace.close();
  });
});
