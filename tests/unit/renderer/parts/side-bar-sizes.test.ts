import { describe, expect, it } from 'vitest';
import { movedShare, sideBarWidth } from '../../../../renderer/parts/side-bar-sizes.ts';

describe('sideBarWidth', () => {
  it('keeps a width that fits, in whole pixels', () => {
    expect(sideBarWidth(260.4, 1280, 290)).toBe(260);
  });

  it('is never too narrow to read and leaves room for the texts', () => {
    expect(sideBarWidth(-100_000, 1280, 290)).toBe(180);
    expect(sideBarWidth(100_000, 1280, 290)).toBe(670);
    expect(sideBarWidth(100_000, 500, 290)).toBe(180);
  });
});

describe('movedShare', () => {
  it('moves by the part of the height, within limits', () => {
    expect(movedShare(0.5, 100, 1000)).toBeCloseTo(0.6);
    expect(movedShare(0.5, -100_000, 1000)).toBe(0.15);
    expect(movedShare(0.5, 100_000, 1000)).toBe(0.85);
  });

  it('stays where it is while the side bar has no height', () => {
    expect(movedShare(0.4, 20, 0)).toBe(0.4);
  });
});
