import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenSegments } from '../../../../renderer/text/flatten-segments.ts';

const span = (name: string, start: number, end: number) => ({ name, start, end });
const everything = { start: 0, end: 1000 };

function drawn(items: ReturnType<typeof span>[], range = everything): string[] {
  return flattenSegments(items, range).map(
    ({ start, end, items: on }) => `${start}–${end} ${on.map(({ name }) => name).join('')}`,
  );
}

describe('flattenSegments', () => {
  it('gives nothing for nothing', () => {
    expect(drawn([])).toEqual([]);
  });

  it('leaves spans apart as they are', () => {
    expect(drawn([span('a', 1, 3), span('b', 5, 9)])).toEqual(['1–3 a', '5–9 b']);
  });

  it('cuts where another span begins and ends', () => {
    expect(drawn([span('a', 0, 10), span('b', 4, 6)])).toEqual(['0–4 a', '4–6 ab', '6–10 a']);
    expect(drawn([span('a', 0, 6), span('b', 4, 10)])).toEqual(['0–4 a', '4–6 ab', '6–10 b']);
  });

  it('draws equal spans as one segment', () => {
    expect(drawn([span('a', 2, 5), span('b', 2, 5)])).toEqual(['2–5 ab']);
  });

  it('does not join spans that only touch', () => {
    expect(drawn([span('a', 2, 5), span('b', 5, 7)])).toEqual(['2–5 a', '5–7 b']);
  });

  it('clips to the range and drops what lies outside of it', () => {
    const items = [span('a', 0, 10), span('b', 2, 4), span('c', 6, 20), span('d', 30, 40)];
    expect(drawn(items, { start: 5, end: 15 })).toEqual(['5–6 a', '6–10 ac', '10–15 c']);
  });

  it('draws empty spans not at all', () => {
    expect(drawn([span('a', 3, 3), span('b', 2, 5)])).toEqual(['2–5 b']);
  });

  it('puts on each code unit exactly the spans that cover it, in disjoint segments in order', () => {
    const spans = fc
      .array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 30 })
      .map((pairs) =>
        pairs
          .map(([start, length], position) => span(String(position), start, start + length))
          .sort((left, right) => left.start - right.start),
      );
    fc.assert(
      fc.property(spans, fc.nat(30), fc.nat(30), (items, start, length) => {
        const range = { start, end: start + length };
        const segments = flattenSegments(items, range);
        for (let offset = 0; offset < 60; offset += 1) {
          const isInside = offset >= range.start && offset < range.end;
          const covering = items.filter((item) => isInside && item.start <= offset && offset < item.end);
          const on = segments.filter((segment) => segment.start <= offset && offset < segment.end);
          expect(on.length).toBe(covering.length === 0 ? 0 : 1);
          expect(on[0]?.items ?? []).toEqual(covering);
        }
        segments.slice(1).forEach((segment, position) => {
          expect(segment.start).toBeGreaterThanOrEqual(segments[position]?.end ?? 0);
        });
      }),
    );
  });
});
