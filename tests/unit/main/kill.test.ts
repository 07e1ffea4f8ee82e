import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildAnnotator, killRound, type Annotator } from '../../harness/store-kill-rounds.ts';
import { makeStoreProject, threeParagraphs, type StoreProject } from '../../harness/store-project.ts';

const rounds = 20;
let annotator: Annotator;
let project: StoreProject;

beforeAll(async () => {
  annotator = await buildAnnotator();
  project = await makeStoreProject({ 'a.txt': threeParagraphs.repeat(20), 'ü/б.txt': 'Ещё один текст.\n'.repeat(50) });
}, 120_000);
afterAll(async () => {
  await annotator.remove();
  await project.remove();
});

it(`loses nothing that was shown when the program is killed at any moment (${rounds} times)`, async () => {
  const shown = new Map<string, number>();
  for (let round = 1; round <= rounds; round += 1) {
    const { losses } = await killRound(annotator, project.folder, round, Math.random() * 250, shown);
    expect(losses, `round ${round}`).toEqual([]);
  }
  expect(shown.size).toBeGreaterThan(rounds);
}, 400_000);
