import { describe, expect, it } from 'vitest';
import type { PassageGroup } from '../../../../core/duplicates/passage-group.ts';
import type { Decision } from '../../../../core/project/decision.ts';
import { CountDesk } from '../../../../renderer/state/count-desk.ts';
import { annotationOf, stateOf } from '../annotation-fixture.ts';

const words = 'Wir kommen wieder';
const state = stateOf(
  annotationOf('1', { textId: 'a.txt', start: 10, quote: words }),
  annotationOf('2', { textId: 'b.txt', start: 110, quote: words }),
  annotationOf('3', { textId: 'b.txt', start: 110, quote: words, codeId: 'claim' }),
  annotationOf('4', { textId: 'gone.txt', start: 10, quote: words }),
);
const group: PassageGroup = {
  groupId: 'g',
  class: 'exact',
  similarity: 1,
  source: 0,
  preview: '',
  members: [
    { textId: 'a.txt', span: { start: 0, end: 50 }, paragraphs: [1, 1] },
    { textId: 'b.txt', span: { start: 100, end: 150 }, paragraphs: [1, 1] },
  ],
};

function desk(isOnce: boolean, verdict: Decision['verdict'] | null = null): CountDesk {
  const decision = verdict && { groupId: 'g', verdict, source: null, note: '', decidedBy: '', decidedAt: '' };
  return new CountDesk({
    isOnce: () => isOnce,
    textIds: () => ['a.txt', 'b.txt'],
    annotations: () => state.annotations,
    groups: () => [group],
    decisionOf: () => decision,
  });
}

describe('CountDesk', () => {
  it('counts everything as long as nothing else is wished', () => {
    const counts = desk(false);
    expect([counts.total(), counts.count('b.txt'), counts.count('b.txt', 'quote'), counts.isCounted('2')]).toEqual([
      4,
      2,
      1,
      true,
    ]);
  });

  it('leaves out copies, in all, by text and by code; annotations of texts that are gone count', () => {
    const counts = desk(true);
    expect([counts.total(), counts.count('b.txt'), counts.count('b.txt', 'quote'), counts.isCounted('2')]).toEqual([
      3,
      1,
      0,
      false,
    ]);
    expect([counts.count('a.txt', 'quote'), counts.count('gone.txt'), counts.count('none.txt')]).toEqual([1, 1, 0]);
  });

  it('follows the decision that the passages are different', () => {
    expect(desk(true, 'different').total()).toBe(4);
    expect(desk(true, 'same').total()).toBe(3);
  });

  it('counts other places the same way, and anew only when something changed', () => {
    const counts = desk(true);
    const places = [
      { textId: 'a.txt', start: 1, end: 4 },
      { textId: 'b.txt', start: 101, end: 104 },
    ];
    let reads = 0;
    const count = () =>
      counts.countPlaces(places, (place) => {
        reads += 1;
        return { ...place, id: place.textId, quote: 'Wir', kind: '' };
      });
    expect([count(), count()]).toEqual([1, 1]);
    expect(reads).toBe(2);
    counts.renew();
    expect(count()).toBe(1);
    expect(reads).toBe(4);
  });
});
