import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlignedGroup } from '../../../core/duplicates/passage-result.ts';
import type { GroupNews } from '../../../core/protocol/contract.ts';
import { GroupTeller } from '../../../main/group-teller.ts';
import { ToldGroups } from '../../../renderer/state/told-groups.ts';

function group(groupId: string, preview = groupId): AlignedGroup {
  return {
    groupId,
    preview,
    class: 'exact',
    members: [],
    source: 0,
    similarity: 1,
    pairs: [],
  } as unknown as AlignedGroup;
}

const many = (count: number): AlignedGroup[] => Array.from({ length: count }, (_, index) => group(`g${index}`));

/** A window that hears what is told, each message copied as on its way to another process. */
function listen() {
  const told = new ToldGroups();
  const messages: GroupNews[] = [];
  const heard: { groups: readonly AlignedGroup[]; isComplete: boolean }[] = [];
  const teller = new GroupTeller((news) => {
    messages.push(news);
    const groups = told.take(structuredClone(news));
    if (groups) heard.push({ groups, isComplete: news.order?.isComplete === true });
  });
  return { told, messages, heard, teller };
}

describe('Telling a window of passage groups', () => {
  it('says some at a time and which there are at the end', async () => {
    const { teller, messages, heard } = listen();
    await teller.tell({ groups: many(1_001), isComplete: true });
    expect(Math.max(...messages.map(({ groups }) => groups.length))).toBeLessThanOrEqual(200);
    expect(messages.filter(({ order }) => order !== null)).toHaveLength(1);
    expect(heard).toEqual([{ groups: many(1_001), isComplete: true }]);
  });

  it('leaves out what the window knows, and tells all to one that starts', async () => {
    const { teller, messages, told, heard } = listen();
    const groups = many(3);
    await teller.tell({ groups, isComplete: false });
    await teller.tell({ groups: [group('new'), ...groups.slice(1)], isComplete: true });
    expect(messages.flatMap((news) => news.groups.map(({ groupId }) => groupId))).toEqual(['g0', 'g1', 'g2', 'new']);
    expect(heard[1]?.groups[1]).toBe(heard[0]?.groups[1]);
    told.clear();
    teller.startAnew();
    await teller.tell({ groups, isComplete: true });
    expect(heard.at(-1)).toEqual({ groups, isComplete: true });
  });

  it('ends with the groups of the last time, whatever was told before and however far', async () => {
    const state = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.boolean()), {
      maxLength: 600,
      selector: ([id]) => id,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 4 }), fc.boolean(), async (states, areAwaited) => {
        const { teller, heard } = listen();
        let last: AlignedGroup[] = [];
        for (const groups of states) {
          last = groups.map(([id, isOther]) => group(`g${id}`, isOther ? 'other' : 'one'));
          const telling = teller.tell({ groups: last, isComplete: true });
          if (areAwaited) await telling;
        }
        await teller.tell({ groups: last, isComplete: true });
        expect(heard.at(-1)?.groups).toEqual(last);
      }),
      { numRuns: 30 },
    );
  });

  it('is silent once it has stopped, and about orders whose groups the window does not know', async () => {
    const { teller, heard, told } = listen();
    const telling = teller.tell({ groups: many(500), isComplete: true });
    teller.stop();
    await telling;
    expect(heard).toEqual([]);
    expect(told.take({ groups: [], order: { groupIds: ['elsewhere'], isComplete: true } })).toBeNull();
  });
});
