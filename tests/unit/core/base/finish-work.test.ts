import { describe, expect, it } from 'vitest';
import { finishWork } from '../../../../core/base/finish-work.ts';

function* sumOf(numbers: readonly number[]): Generator<undefined, number> {
  let sum = 0;
  for (const number of numbers) {
    sum += number;
    yield;
  }
  return sum;
}

describe('finishWork', () => {
  it('gives what the work comes to after its last step', () => {
    expect(finishWork(sumOf([]))).toBe(0);
    expect(finishWork(sumOf([1, 2, 3]))).toBe(6);
  });

  it('throws what the work throws', () => {
    const work = (function* (): Generator<undefined, never> {
      yield;
      throw new Error('no');
    })();
    expect(() => finishWork(work)).toThrow('no');
  });
});
