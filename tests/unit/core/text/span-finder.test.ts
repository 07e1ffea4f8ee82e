import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpanFinder } from '../../../../core/text/span-finder.ts';
import { spansOverlap, type Span } from '../../../../core/text/span.ts';

const span = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

describe('SpanFinder', () => {
  it('finds exactly the spans that share a code unit with the stretch, in order of their starts', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), span, (spans, stretch) => {
        const found = new SpanFinder(spans, (one) => one).touching(stretch);
        expect(new Set(found)).toEqual(new Set(spans.filter((one) => spansOverlap(one, stretch))));
        expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
      }),
    );
  });

  it('finds a long span from anywhere inside it, behind many short ones', () => {
    const long = { start: 0, end: 10_000 };
    const short = Array.from({ length: 500 }, (_, index) => ({ start: index * 10, end: index * 10 + 5 }));
    const finder = new SpanFinder([...short, long], (one) => one);
    expect(finder.size).toBe(501);
    expect(finder.touching({ start: 9000, end: 9001 })).toEqual([long]);
  });

  it('finds nothing among nothing', () => {
    expect(new SpanFinder<Span>([], (one) => one).touching({ start: 0, end: 10 })).toEqual([]);
  });
});
