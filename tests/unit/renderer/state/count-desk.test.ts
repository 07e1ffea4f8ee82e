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
  return new CountDesk(
    {
      isOnce: () => isOnce,
      textIds: () => ['a.txt', 'b.txt'],
      annotations: () => state.annotations,
      groups: () => [group],
      decisionOf: () => decision,
      tell: () => undefined,
    },
    { budget: 1, now: () => 0, later: () => undefined },
  );
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

  it('gives other work its turn where there is much, and the counts of before until the new ones are there', async () => {
    const many = Array.from({ length: 2000 }, (_, number) =>
      annotationOf(`${number}`, { textId: number % 2 ? 'a.txt' : 'b.txt', start: number % 2 ? 10 : 110, quote: words }),
    );
    let annotations = stateOf(...many.slice(0, 600)).annotations;
    const slices: (() => void)[] = [];
    let time = 0;
    let told = 0;
    const counts = new CountDesk(
      {
        isOnce: () => true,
        textIds: () => ['a.txt', 'b.txt'],
        annotations: () => annotations,
        groups: () => [group],
        decisionOf: () => null,
        tell: () => (told += 1),
      },
      { budget: 1, now: () => (time += 1), later: (slice) => slices.push(slice) },
    );
    const goOn = (): number => {
      let count = 0;
      for (let slice = slices.shift(); slice; slice = slices.shift()) {
        slice();
        count += 1;
      }
      return count;
    };
    expect([counts.total(), counts.isCounting]).toEqual([600, true]);
    const counted = counts.whenCounted();
    expect(goOn()).toBeGreaterThan(3);
    await counted;
    expect([counts.total(), counts.count('b.txt'), counts.isCounting, told]).toEqual([300, 0, false, 1]);

    annotations = stateOf(...many).annotations;
    counts.renew(false);
    expect([counts.count('a.txt'), counts.isCounting]).toEqual([300, false]);
    annotations = stateOf(...many.slice(0, 2)).annotations;
    counts.renew(false);
    expect(counts.count('a.txt')).toBe(300);
    goOn();
    expect([counts.total(), counts.count('a.txt'), told]).toEqual([1, 1, 2]);
  });
});
