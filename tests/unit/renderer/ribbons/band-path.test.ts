import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandPath, clipEnd, isInView } from '../../../../renderer/ribbons/band-path.ts';

const edges = { top: 40, bottom: 700 };

describe('the end of a band', () => {
  it('stays within the edges of its pane and never vanishes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), fc.nat(3000), (top, height) => {
        const end = clipEnd({ top, bottom: top + height }, edges);
        expect(end.top).toBeGreaterThanOrEqual(edges.top);
        expect(end.bottom).toBeLessThanOrEqual(edges.bottom);
        expect(end.bottom - end.top).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('is left as it is where all of it is in view, and cut where a part is', () => {
    expect(clipEnd({ top: 100, bottom: 180 }, edges)).toEqual({ top: 100, bottom: 180 });
    expect(clipEnd({ top: 10, bottom: 180 }, edges)).toEqual({ top: 40, bottom: 180 });
    expect(clipEnd({ top: 650, bottom: 900 }, edges)).toEqual({ top: 650, bottom: 700 });
  });

  it('is in view when some of it is', () => {
    expect(isInView({ top: 10, bottom: 41 }, edges)).toBe(true);
    expect(isInView({ top: 10, bottom: 40 }, edges)).toBe(false);
    expect(isInView({ top: 700, bottom: 720 }, edges)).toBe(false);
  });
});

describe('bandPath', () => {
  it('goes from the left edge to the right one and back', () => {
    expect(bandPath(40, { top: 10, bottom: 30 }, { top: 50, bottom: 90.26 })).toEqual({
      area: 'M0 10C20 10 20 50 40 50L40 90.3C20 90.3 20 30 0 30Z',
      edges: 'M0 10C20 10 20 50 40 50M0 30C20 30 20 90.3 40 90.3',
    });
  });
});
