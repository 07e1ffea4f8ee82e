import { rm, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findPassages } from '../../../core/duplicates/find-passages.ts';
import { withMemberHashes } from '../../../core/duplicates/member-hash.ts';
import { withWordPlaces, WordPlaces } from '../../../core/duplicates/word-places.ts';
import type { PassageGroup } from '../../../core/duplicates/passage-group.ts';
import type { AlignedGroup } from '../../../core/duplicates/passage-result.ts';
import { matchDecisions } from '../../../core/project/match-decisions.ts';
import type { GroupNews } from '../../../core/protocol/contract.ts';
import { buildWorker } from '../../harness/built-worker.ts';
import {
  makeStoreProject,
  observeWorkspace,
  valueOf,
  type ObservedWorkspace,
  type StoreProject,
} from '../../harness/store-project.ts';

const bridge =
  'The council decided on Tuesday to close the old bridge over the river for repairs that will take about nine months.';
const harvest =
  'Farmers in the south brought in a quarter less wheat than last year because it did not rain until June.';
const school =
  'Three new schools open their doors in autumn, and one of them teaches in two languages from the first day.';
let worker: Awaited<ReturnType<typeof buildWorker>>;
let project: StoreProject;

beforeAll(async () => {
  worker = await buildWorker('passage-worker');
}, 60_000);
afterAll(() => worker.remove());
beforeEach(async () => {
  project = await makeStoreProject({
    'a.txt': `${bridge}\n\n${harvest}\n`,
    'b.txt': `${school}\n\n${bridge.replace('Tuesday', 'Wednesday')}\n`,
    'c.txt': `${harvest}\n`,
  });
});
afterEach(() => project.remove());

function open(passageWorker = worker.path) {
  return observeWorkspace(project, { passageWorker });
}

/** The groups, once they are told of and are those that are waited for. */
async function told(
  { workspace, announced }: Pick<ObservedWorkspace, 'workspace' | 'announced'>,
  accepts: (groups: readonly AlignedGroup[]) => boolean = () => true,
): Promise<readonly AlignedGroup[]> {
  const now = (): readonly AlignedGroup[] => workspace.analysis.readDuplicates().groups;
  await announced('duplicates:changed', ({ order }) => order?.isComplete === true && accepts(now()));
  return now();
}

function placesOf(groups: readonly PassageGroup[]): string[] {
  return groups.map(
    (group) =>
      `${group.class} ${group.members.map(({ textId, paragraphs: [first] }) => `${textId}:${first}`).join(' ')}`,
  );
}

const atFirst = ['near a.txt:1 b.txt:2', 'exact a.txt:2 c.txt:1'];

describe('The passage groups of a workspace', () => {
  it('come after it is open and are those of the detector', async () => {
    const { workspace, announced } = await open();
    expect(workspace.analysis.readDuplicates()).toEqual({ groups: [], isComplete: false });
    const groups = await told({ workspace, announced });
    expect(placesOf(groups)).toEqual(atFirst);
    const texts = workspace.texts();
    const found = findPassages(texts.map(({ summary, ...text }) => ({ ...text, ...summary, origin: summary.source })));
    const contents = new Map(texts.map(({ summary, content }) => [summary.textId, content]));
    const hashed = found.groups.map((group) => withMemberHashes(group, (textId) => contents.get(textId)));
    const words = new Map([...contents].map(([textId, content]) => [textId, new WordPlaces(content)]));
    expect(groups).toEqual(hashed.map((group) => withWordPlaces(group, (textId) => words.get(textId))));
    expect(workspace.analysis.readDuplicates()).toEqual({ groups, isComplete: true });
    await workspace.close();
  });

  it('follow texts that change, go and come', async () => {
    const { workspace, announced } = await open();
    await told({ workspace, announced });
    await project.write('corpus/b.txt', `${school}\n\nAnd nothing more than that.\n`);
    await project.write('corpus/d.txt', `${school}\n`);
    await workspace.takeTexts(['b.txt', 'd.txt']);
    const second = ['exact a.txt:2 c.txt:1', 'exact b.txt:1 d.txt:1'];
    await told({ workspace, announced }, (groups) => placesOf(groups).join() === second.join());
    await rm(project.path('corpus/c.txt'));
    await workspace.takeTexts(['c.txt']);
    await told({ workspace, announced }, (groups) => placesOf(groups).join() === second[1]);
    await workspace.close();
  });

  it('are told once for many changes in a row, of the last state only', async () => {
    const { workspace, events, announced } = await open();
    const changes: Promise<void>[] = [];
    for (let round = 0; round < 5; round += 1) {
      await project.write('corpus/c.txt', `${round % 2 === 0 ? school : harvest}\n\nRound ${round}.\n`);
      changes.push(workspace.takeTexts(['c.txt']));
      await changes.at(-1);
    }
    const last = ['near a.txt:1 b.txt:2', 'exact b.txt:1 c.txt:1'];
    await told({ workspace, announced }, (groups) => placesOf(groups).join() === last.join());
    expect(workspace.analysis.readDuplicates().isComplete).toBe(true);
    expect(placesOf(workspace.analysis.readDuplicates().groups)).toEqual(last);
    expect(
      events.filter(({ name, payload }) => name === 'duplicates:changed' && (payload as GroupNews).order).length,
    ).toBeLessThan(7);
    await workspace.close();
  });

  it('keep their decision when the text of a member changes', async () => {
    const { workspace, announced } = await open();
    const groups = await told({ workspace, announced });
    const [first] = groups;
    const members = first?.members.map(({ textId, span }) => ({ textId, span })) ?? [];
    valueOf(await workspace.run({ type: 'decide', groupId: first?.groupId ?? '', verdict: 'different', members }));
    // The source says something else now, and with it the group has another id.
    await project.write('corpus/a.txt', `${bridge.replace('nine', 'eleven')}\n\n${harvest}\n`);
    await workspace.takeTexts(['a.txt']);
    const later = await told({ workspace, announced }, ([one]) => {
      return one?.class === 'near' && one.groupId !== first?.groupId;
    });
    const matched = matchDecisions(later, workspace.state.decisions.values());
    expect(matched.get(later[0]?.groupId ?? '')).toMatchObject({ groupId: first?.groupId, verdict: 'different' });
    await workspace.close();
    const stored = JSON.parse(await project.read('annotations/project.json')) as {
      decisions: { members: unknown[] }[];
    };
    expect(stored.decisions[0]?.members).toHaveLength(2);
  });

  it('are not looked for any more once it is closed', async () => {
    const { workspace, events } = await open();
    await workspace.close();
    const before = events.length;
    workspace.analysis.take(['a.txt']);
    expect(events).toHaveLength(before);
  });

  it('of no texts are complete at once', async () => {
    await project.remove();
    project = await makeStoreProject({});
    const { workspace } = await open();
    expect(workspace.analysis.readDuplicates()).toEqual({ groups: [], isComplete: true });
    await workspace.close();
  });
});

describe('A thread that fails', () => {
  /** The real thread, but for texts with `crash` in them. */
  async function fragileWorker(): Promise<string> {
    const entry = worker.path.replace(/passage-worker\.js$/, 'fragile.mjs');
    await writeFile(
      entry,
      `import { parentPort } from 'node:worker_threads';
      import './passage-worker.js';
      parentPort.on('message', ({ texts = [] }) => {
        if (texts.some(({ content }) => content.includes('crash'))) throw new Error('broken');
      });`,
    );
    return entry;
  }

  it('is told of, and starts again with the next change', async () => {
    const { workspace, announced, notices } = await open(await fragileWorker());
    await told({ workspace, announced }, (groups) => groups.length === 2);
    await project.write('corpus/c.txt', 'crash\n');
    await workspace.takeTexts(['c.txt']);
    await told({ workspace, announced }, (groups) => groups.length === 0);
    expect(workspace.analysis.readDuplicates()).toEqual({ groups: [], isComplete: true });
    expect(notices).toMatchObject([
      { severity: 'warning', title: 'The texts could not be searched for repeated passages' },
    ]);
    expect(notices[0]?.details).toMatch(/broken\n.*starts again/);

    await project.write('corpus/c.txt', `${school}\n`);
    await workspace.takeTexts(['c.txt']);
    const after = ['near a.txt:1 b.txt:2', 'exact b.txt:1 c.txt:1'];
    await told({ workspace, announced }, (groups) => placesOf(groups).join() === after.join());
    await workspace.close();
  });

  it('is given up after it failed twice', async () => {
    await project.write('corpus/c.txt', 'crash\n');
    const { workspace, announced, notices } = await open(await fragileWorker());
    await announced('notice:shown', ({ details }) => details.includes('starts again'));
    await project.write('corpus/a.txt', `${school}\n`);
    await workspace.takeTexts(['a.txt']);
    await announced('notice:shown', ({ details }) => details.includes('until you analyse again'));
    await project.write('corpus/c.txt', `${school}\n`);
    await workspace.takeTexts(['c.txt']);
    expect(workspace.analysis.readDuplicates()).toEqual({ groups: [], isComplete: true });
    expect(notices).toHaveLength(2);

    workspace.analysis.startAgain();
    await told({ workspace, announced }, (groups) => placesOf(groups).includes('exact a.txt:1 b.txt:1 c.txt:1'));
    await workspace.close();
  });
});

describe('A search for passages that is stopped', () => {
  it('finds nothing, whatever changes, and all of it once it is asked to begin again', async () => {
    const { workspace, announced } = await open();
    workspace.analysis.stop();
    expect(workspace.analysis.readDuplicates()).toEqual({ groups: [], isComplete: false });
    await announced('analysis:passages', ({ isStopped, progress }) => isStopped && progress === null);
    await workspace.takeTexts(['c.txt']);
    workspace.analysis.startAgain();
    await announced('analysis:passages', ({ isStopped, progress }) => !isStopped && progress?.total === 3);
    expect(placesOf(await told({ workspace, announced }))).toEqual(atFirst);
    await announced('analysis:passages', ({ isStopped, progress }) => !isStopped && progress === null);
    await workspace.close();
  });

  it('keeps what it had found wholly, until a text changes', async () => {
    const { workspace, announced } = await open();
    await told({ workspace, announced });
    workspace.analysis.stop();
    expect(placesOf(workspace.analysis.readDuplicates().groups)).toEqual(atFirst);
    await project.write('corpus/b.txt', `${school}\n`);
    await workspace.takeTexts(['b.txt']);
    expect(workspace.analysis.readDuplicates()).toEqual({ groups: [], isComplete: false });
    workspace.analysis.startAgain();
    await told({ workspace, announced }, (groups) => placesOf(groups).join() === 'exact a.txt:2 c.txt:1');
    await workspace.close();
  });
});
