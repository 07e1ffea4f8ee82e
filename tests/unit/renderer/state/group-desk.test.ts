import { describe, expect, it, vi } from 'vitest';
import type { AlignedGroup } from '../../../../core/duplicates/passage-result.ts';
import { GroupDesk } from '../../../../renderer/state/group-desk.ts';
import { Mirror } from '../../../../renderer/state/mirror.ts';
import { fakeBridge } from '../../../harness/fake-bridge.ts';

const groups = ['one', 'two'].map((groupId): AlignedGroup => ({
  groupId,
  class: 'exact',
  similarity: 1,
  source: 0,
  preview: groupId,
  members: [],
  pairs: [],
}));

function connect(answer: unknown = { ok: true, value: null }) {
  const { bridge, tell } = fakeBridge(() => answer);
  const news = vi.fn();
  return { desk: new GroupDesk(new Mirror(bridge), news), tell, news };
}

describe('The passage groups of a window', () => {
  it('are there once main has told of all of them', () => {
    const { desk, tell, news } = connect();
    tell('duplicates:changed', { groups: groups.slice(0, 1), order: null });
    expect([desk.all, news.mock.calls]).toEqual([[], []]);
    tell('duplicates:changed', { groups: groups.slice(1), order: { groupIds: ['two', 'one'], isComplete: true } });
    expect([desk.all, desk.areComplete]).toEqual([[groups[1], groups[0]], true]);
    expect(news.mock.calls).toEqual([['told']]);
  });

  it('lose the chosen one when it is no longer among them', () => {
    const { desk, tell, news } = connect();
    tell('duplicates:changed', { groups, order: { groupIds: ['one', 'two'], isComplete: true } });
    desk.choose('nowhere');
    expect(desk.chosenId).toBeNull();
    desk.choose('one');
    desk.mark('two');
    expect(news.mock.calls).toEqual([['told'], ['chosen'], ['marked']]);
    tell('duplicates:changed', { groups: [], order: { groupIds: ['one'], isComplete: false } });
    expect([desk.all, desk.areComplete, desk.chosenId]).toEqual([[groups[0]], false, null]);
  });

  it('are none, and nothing is waited for, where main cannot tell', async () => {
    const failure = { ok: false, code: 'not-found', message: 'No project is open.' };
    const { desk } = connect(failure);
    expect(await desk.ask(true)).toEqual(failure);
    expect([desk.all, desk.areComplete]).toEqual([[], true]);
  });
});
