import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishWork } from '../../../../core/base/finish-work.ts';
import { sortInSteps } from '../../../../renderer/state/sort-in-steps.ts';

describe('sortInSteps', () => {
  it('sorts as toSorted does, and leaves equal items as they are', () => {
    const items = fc.array(fc.record({ key: fc.nat(40), place: fc.nat() }), { maxLength: 1_000, size: 'max' });
    fc.assert(
      fc.property(items, (given) => {
        const compare = (left: { key: number }, right: { key: number }): number => left.key - right.key;
        const before = [...given];
        expect(finishWork(sortInSteps(given, compare))).toEqual(given.toSorted(compare));
        expect(given).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('compares seldom between two stops', () => {
    const items = Array.from({ length: 20_000 }, (_, place) => (place * 7_919) % 20_011);
    let compared = 0;
    let most = 0;
    const work = sortInSteps(items, (left, right) => {
      compared += 1;
      return left - right;
    });
    for (let step = work.next(); step.done !== true; step = work.next()) {
      most = Math.max(most, compared);
      compared = 0;
    }
    expect(most).toBeLessThan(1_500);
  });
});
