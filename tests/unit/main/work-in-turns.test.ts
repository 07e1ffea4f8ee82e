import { describe, expect, it } from 'vitest';
import { workInTurns } from '../../../main/work-in-turns.ts';

/** Work of three steps; `doing` is told of each. */
function* threeSteps(doing: (step: number) => void): Generator<undefined, string> {
  for (const step of [1, 2, 3]) {
    doing(step);
    yield;
  }
  return 'done';
}

describe('workInTurns', () => {
  it('gives the result, and others their turn when a slice is over', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('other'));
    const result = await workInTurns(
      threeSteps((step) => order.push(`${step}`)),
      0,
    );
    expect([result, order]).toEqual(['done', ['1', 'other', '2', '3']]);
  });

  it('goes on without a stop while a slice lasts', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('other'));
    await workInTurns(
      threeSteps((step) => order.push(`${step}`)),
      Infinity,
    );
    expect(order).toEqual(['1', '2', '3']);
  });

  it('does no further step once it is not wanted any more', async () => {
    const steps: number[] = [];
    const work = threeSteps((step) => steps.push(step));
    expect(await workInTurns(work, 0, () => steps.length < 2)).toBeNull();
    expect(steps).toEqual([1, 2]);
  });
});
