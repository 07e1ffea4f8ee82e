import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansOverlap } from '../../../../core/text/span.ts';
import { laneSuggestions } from '../../../../renderer/text/suggestion-lanes.ts';

const nothing = (): number[] => [];

describe('The lines of suggestions', () => {
  it('lie next to the words where nothing overlaps', () => {
    const items = [
      { start: 0, end: 5 },
      { start: 5, end: 9 },
    ];
    expect(laneSuggestions(items, nothing).map(({ lane }) => lane)).toEqual([0, 0]);
  });

  it('lie below those of the annotations they overlap', () => {
    const taken = ({ end }: { end: number }): number[] => (end > 6 ? [0, 2] : []);
    const items = [
      { start: 0, end: 5 },
      { start: 5, end: 9 },
      { start: 6, end: 9 },
    ];
    expect(laneSuggestions(items, taken).map(({ lane }) => lane)).toEqual([0, 1, 3]);
  });

  it('never lie on one another', () => {
    const spans = fc
      .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 25 })
      .map((pairs) =>
        pairs
          .map(([start, length]) => ({ start, end: start + length }))
          .sort((left, right) => left.start - right.start),
      );
    fc.assert(
      fc.property(spans, (items) => {
        const laned = laneSuggestions(items, nothing);
        for (const [position, one] of laned.entries()) {
          for (const other of laned.slice(position + 1)) {
            expect(spansOverlap(one, other) && one.lane === other.lane).toBe(false);
          }
        }
      }),
    );
  });
});
