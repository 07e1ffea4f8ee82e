import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLeading } from '../../../../core/base/count-leading.ts';

describe('counting the leading positions that pass', () => {
  it('counts none of none', () => {
    expect(countLeading(0, () => true)).toBe(0);
  });

  it('agrees with looking at one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -10, max: 10 }), (values, limit) => {
        const sorted = values.toSorted((left, right) => left - right);
        const count = countLeading(sorted.length, (position) => (sorted[position] ?? 0) < limit);
        expect(count).toBe(sorted.filter((value) => value < limit).length);
      }),
    );
  });

  it('asks for few of many', () => {
    let asked = 0;
    const passes = (position: number): boolean => {
      asked += 1;
      return position < 77_777;
    };
    expect(countLeading(1_000_000, passes)).toBe(77_777);
    expect(asked).toBeLessThanOrEqual(20);
  });
});
