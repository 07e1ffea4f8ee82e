import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Workspace } from '../../../main/workspace.ts';
import {
  annotate,
  makeStoreProject,
  observeWorkspace,
  valueOf,
  type StoreProject,
} from '../../harness/store-project.ts';

const headline = 'Smith: We will never sell the harbour to foreign investors\n';
const body = 'Council\n\nThe harbour will never be sold to foreign investors while I am mayor, Jane Smith said.\n';
let project: StoreProject;
let workspace: Workspace;
let first: string;
let second: string;

async function tagQuote(textId: string, content: string, words: string, speaker: string): Promise<string> {
  const start = content.indexOf(words);
  const annotationId = await annotate(workspace, start, start + words.length, textId);
  valueOf(await workspace.run({ type: 'editAnnotation', annotationId, fields: { speaker: { name: speaker } } }));
  return annotationId;
}

const proposed = (annotationId: string) => workspace.analysis.proposeLinks(annotationId).map(({ other }) => other.end);

beforeEach(async () => {
  project = await makeStoreProject({ 'a.txt': headline, 'b.txt': body });
  ({ workspace } = await observeWorkspace(project));
  first = await tagQuote('a.txt', headline, 'We will never sell the harbour to foreign investors', 'Smith');
  second = await tagQuote(
    'b.txt',
    body,
    'The harbour will never be sold to foreign investors while I am mayor',
    'Jane Smith',
  );
});
afterEach(async () => {
  await workspace.close();
  await project.remove();
});

describe('A link between quotes that say the same', () => {
  it('is proposed from either side, with the rule and what they share', () => {
    expect(proposed(first)).toEqual([second]);
    expect(proposed(second)).toEqual([first]);
    expect(workspace.analysis.proposeLinks(first)[0]).toMatchObject({
      rule: 'same-speaker',
      other: { textId: 'b.txt' },
    });
    expect(proposed('gone')).toEqual([]);
  });

  it('is proposed no more once it is made, and again once it is removed', async () => {
    valueOf(await workspace.run({ type: 'addLink', kind: 'same-quote', from: first, to: second }));
    expect(proposed(second)).toEqual([]);
    valueOf(await workspace.undo());
    expect(proposed(second)).toEqual([first]);
  });

  it('is proposed no more once it was dismissed from either side, also after opening again', async () => {
    valueOf(await workspace.run({ type: 'dismissLink', from: second, to: first }));
    expect([proposed(first), proposed(second)]).toEqual([[], []]);
    await workspace.close();
    ({ workspace } = await observeWorkspace(project));
    expect(proposed(first)).toEqual([]);
    valueOf(await workspace.undo());
    expect(proposed(first)).toEqual([second]);
  });

  it('is proposed no more once one of them is gone', async () => {
    valueOf(await workspace.run({ type: 'removeAnnotations', annotationIds: [second] }));
    expect(proposed(first)).toEqual([]);
  });
});
