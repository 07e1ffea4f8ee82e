import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Link } from '../../../core/project/link.ts';
import { checkStore } from '../../../main/check-store.ts';
import type { Workspace } from '../../../main/workspace.ts';
import {
  annotate,
  makeStoreProject,
  observeWorkspace,
  threeParagraphs,
  valueOf,
  type StoreProject,
} from '../../harness/store-project.ts';

const file = 'annotations/project.json';
let project: StoreProject;
let workspace: Workspace;
let from: string;
let to: string;

async function storedLinks(): Promise<Link[]> {
  return (JSON.parse(await project.read(file)) as { links: Link[] }).links;
}

async function reopened(): Promise<Workspace> {
  await workspace.close();
  ({ workspace } = await observeWorkspace(project));
  return workspace;
}

/** Rewrites the links of the project file as another program would, while it is closed. */
async function rewriteLinks(rewrite: (links: Link[]) => object[]): Promise<void> {
  await workspace.close();
  const stored = JSON.parse(await project.read(file)) as { links: Link[] };
  await project.write(file, `${JSON.stringify({ ...stored, links: rewrite(stored.links) }, null, 2)}\n`);
}

const problems = async () => (await checkStore(project.folder)).problems.map(({ message }) => message);

beforeEach(async () => {
  project = await makeStoreProject({ 'a.txt': threeParagraphs, 'b.txt': 'Another text.\n' });
  ({ workspace } = await observeWorkspace(project));
  from = await annotate(workspace, 0, 3);
  to = await annotate(workspace, 0, 7, 'b.txt');
  valueOf(await workspace.run({ type: 'addLink', kind: 'quotes', from, to, note: 'nearly' }));
});
afterEach(async () => {
  await workspace.close();
  await project.remove();
});

describe('Links in the store', () => {
  it('stand in the project file and are there again after opening, from the file and from the journal alone', async () => {
    await workspace.flush();
    expect(await storedLinks()).toMatchObject([{ kind: 'quotes', from, to, note: 'nearly', createdBy: 'Anna' }]);
    const [kept] = await storedLinks();
    expect((await reopened()).state.links.ofAnnotation(to)).toEqual([kept]);
    await workspace.close();
    await rm(project.path(file));
    await rm(project.path(`${file}.bak`), { force: true });
    expect((await reopened()).state.links.ofAnnotation(from)).toEqual([kept]);
  });

  it('go with an annotation and come back by undo, also after opening again', async () => {
    valueOf(await workspace.run({ type: 'removeAnnotations', annotationIds: [to] }));
    await reopened();
    expect(workspace.state.links.size).toBe(0);
    expect(await storedLinks()).toEqual([]);
    expect(valueOf(await workspace.undo()).annotationIds).toEqual([to]);
    await reopened();
    expect([...workspace.state.links.all()]).toMatchObject([{ from, to }]);
    expect(await problems()).toEqual([]);
  });

  it('of another form are kept word for word beside ours', async () => {
    const foreign = { from: 'x', weight: [2, 1] };
    await rewriteLinks((links) => [foreign, ...links]);
    await reopened();
    valueOf(await workspace.run({ type: 'addLink', kind: 'supports', from, to }));
    await workspace.close();
    const links = await storedLinks();
    expect(links.map(({ kind }) => kind)).toEqual(['quotes', 'supports', undefined]);
    expect(links[2]).toEqual(foreign);
    expect(await problems()).toEqual([]);
  });

  it('changed by another program are taken over', async () => {
    await rewriteLinks((links) => links.map((link) => ({ ...link, kind: 'contradicts' })));
    await reopened();
    expect([...workspace.state.links.all()]).toMatchObject([{ kind: 'contradicts', note: 'nearly' }]);
  });

  it('changed by another program while it is open are taken over', async () => {
    await workspace.close();
    const observed = await observeWorkspace(project, { watch: true });
    workspace = observed.workspace;
    await project.write(file, (await project.read(file)).replace('"nearly"', '"theirs"'));
    await observed.announced('workspace:changed', ({ change }) => change.label.includes('outside'));
    expect([...workspace.state.links.all()]).toMatchObject([{ note: 'theirs' }]);
  });

  it('of a file written before there were any are none', async () => {
    await rewriteLinks(() => []);
    await reopened();
    expect(workspace.state.links.size).toBe(0);
    expect(await problems()).toEqual([]);
  });
});

describe('Checking the store', () => {
  it('finds links that are broken, lead nowhere, to themselves, or say what another says', async () => {
    await rewriteLinks(([link]) => [
      ...(link ? [link, { ...link, linkId: 'a', to: 'gone' }, { ...link, linkId: 'b', to: link.from }] : []),
      { ...link, linkId: 'zzz' },
      { linkId: 'c', kind: 'likes' },
    ]);
    const found = (await problems()).join('\n');
    expect(found).toContain('link a names the annotation gone, which is not in the project');
    expect(found).toContain('link b links an annotation to itself');
    expect(found).toMatch(/link zzz says the same as link \S+/);
    expect(found).toContain('link c does not keep to the schema of links');
  });

  it('finds evidence that names an annotation that is gone', async () => {
    await workspace.close();
    const name = 'annotations/texts/a.txt.json';
    const evidence = '"fields": { "evidence": [{ "annotationId": "gone", "stance": "supports" }] }';
    await project.write(name, (await project.read(name)).replace('"fields": {}', evidence));
    expect((await problems()).join('\n')).toContain('names the annotation gone as evidence');
  });
});
