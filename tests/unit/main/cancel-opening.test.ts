import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../../../core/protocol/contract.ts';
import { nodeFileSystem } from '../../../main/file-system.ts';
import { Workspace } from '../../../main/workspace.ts';
import {
  annotate,
  annotationIds,
  makeStoreProject,
  observeWorkspace,
  valueOf,
  type StoreProject,
} from '../../harness/store-project.ts';

const textIds = Array.from({ length: 12 }, (_, number) => `text ${String(number).padStart(2, '0')}.txt`);
let project: StoreProject;
let ids: readonly string[];

beforeEach(async () => {
  project = await makeStoreProject(Object.fromEntries(textIds.map((textId) => [textId, 'The minister spoke.\n'])));
  const { workspace } = await observeWorkspace(project);
  for (const textId of textIds) await annotate(workspace, 4, 12, textId);
  ids = annotationIds(workspace);
  await workspace.close();
});
afterEach(() => project.remove());

/** Opens the project and ends the opening when the third file of a text is read. */
async function openAndCancel() {
  const controller = new AbortController();
  const read: string[] = [];
  const notices: Notice[] = [];
  const opened = await Workspace.open(project.folder, {
    who: () => 'Anna',
    announce: (name, payload) => {
      if (name === 'notice:shown') notices.push(payload as Notice);
    },
    signal: controller.signal,
    fileSystem: {
      ...nodeFileSystem,
      readFile: (path) => {
        if (/texts[/\\][^/\\]*\.json$/u.test(path)) read.push(path);
        if (read.length === 3) controller.abort();
        return nodeFileSystem.readFile(path);
      },
    },
  });
  return { opened, read, notices };
}

describe('An opening that is cancelled while the store is read', () => {
  it('reads no further file', async () => {
    const { opened, read } = await openAndCancel();
    expect(opened).toMatchObject({ ok: false, code: 'cancelled' });
    expect(read).toHaveLength(3);
  });

  it('lets the project go as it was', async () => {
    const journal = await project.read('annotations/journal.jsonl');
    await openAndCancel();
    expect(await project.read('annotations/journal.jsonl')).toBe(journal);
    const { workspace } = await observeWorkspace(project);
    expect(workspace.status.state).toBe('saved');
    expect(annotationIds(workspace)).toEqual(ids);
    await workspace.close();
  });

  it('goes on to the end where a damaged file was moved aside, to tell of it', async () => {
    await project.write('annotations/texts/text 01.txt.json', '{"format":');
    const { opened, read, notices } = await openAndCancel();
    expect(read).toHaveLength(textIds.length);
    expect(notices.map(({ details }) => details).join()).toContain('text 01.txt.json');
    await valueOf(opened).close();
  });
});
