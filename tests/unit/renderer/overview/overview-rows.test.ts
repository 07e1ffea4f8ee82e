import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../core/text/span.ts';
import { paintRows, rowsOf, runsOf } from '../../../../renderer/overview/overview-rows.ts';

/** Four rows; the third shows nothing of its own, as between two long paragraphs. */
const offsets = [0, 100, 200, 200, 300];

describe('rowsOf', () => {
  it('gives the rows that show a part of the stretch', () => {
    expect(rowsOf({ start: 0, end: 100 }, offsets)).toEqual([0, 0]);
    expect(rowsOf({ start: 99, end: 101 }, offsets)).toEqual([0, 1]);
    expect(rowsOf({ start: 150, end: 250 }, offsets)).toEqual([1, 3]);
  });

  it('are the same wherever they are looked for from', () => {
    const rising = fc.array(fc.nat(50), { minLength: 2, maxLength: 40 }).map((steps) => {
      let sum = 0;
      return steps.map((step) => (sum += step));
    });
    fc.assert(
      fc.property(rising, fc.nat(2500), fc.nat(300), fc.nat(45), (rows, start, length, near) => {
        const span = { start, end: start + length };
        const firsts = rows.slice(0, -1).filter((offset) => offset <= start).length - 1;
        expect(rowsOf(span, rows, near)).toEqual(rowsOf(span, rows));
        expect(rowsOf(span, rows, near)?.[0]).toBe(Math.max(0, firsts));
      }),
    );
  });

  it('has at least one row for every stretch, also beyond the end', () => {
    const rising = fc.array(fc.nat(50), { minLength: 2, maxLength: 40 }).map((steps) => {
      let sum = 0;
      return steps.map((step) => (sum += step));
    });
    fc.assert(
      fc.property(rising, fc.nat(2500), fc.nat(300), (rows, start, length) => {
        const [first, last] = rowsOf({ start, end: start + length }, rows) ?? [-1, -1];
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeGreaterThanOrEqual(first);
        expect(last).toBeLessThan(rows.length - 1);
      }),
    );
  });

  it('has none where the strip has none', () => {
    expect(rowsOf({ start: 0, end: 1 }, [])).toBeNull();
  });
});

/** All steps of the painting at once, and how often it stopped. */
function paintAll(things: [Span, string][], rows: readonly number[]): { painted: unknown[]; stops: number } {
  const work = paintRows(things, rows);
  for (let stops = 0; ; stops += 1) {
    const step = work.next();
    if (step.done === true) return { painted: step.value, stops };
  }
}

describe('the painted rows', () => {
  it('show the shorter of two stretches where both lie', () => {
    const { painted } = paintAll(
      [
        [{ start: 0, end: 300 }, 'long'],
        [{ start: 120, end: 140 }, 'short'],
      ],
      offsets,
    );
    expect(painted).toEqual(['long', 'short', 'long', 'long']);
    expect(runsOf(painted)).toEqual([
      { thing: 'long', from: 0, to: 1 },
      { thing: 'short', from: 1, to: 2 },
      { thing: 'long', from: 2, to: 4 },
    ]);
  });

  it('stay empty where nothing lies', () => {
    const { painted } = paintAll([[{ start: 210, end: 220 }, 'only']], offsets);
    expect(painted).toEqual([undefined, undefined, undefined, 'only']);
    expect(runsOf(painted)).toEqual([{ thing: 'only', from: 3, to: 4 }]);
  });

  it('stop now and then where there are very many stretches, and lose none', () => {
    const short = Array.from({ length: 5_000 }, (): [Span, string] => [{ start: 10, end: 20 }, 'short']);
    const { painted, stops } = paintAll([...short, [{ start: 250, end: 260 }, 'last']], offsets);
    expect(painted).toEqual(['short', undefined, undefined, 'last']);
    expect(stops).toBeGreaterThan(3);
  });
});
