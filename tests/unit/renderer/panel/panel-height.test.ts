import { describe, expect, it } from 'vitest';
import { panelHeight } from '../../../../renderer/panel/panel-height.ts';

describe('panelHeight', () => {
  it('gives whole pixels', () => expect(panelHeight(300.4, 900)).toBe(300));
  it('keeps the panel high enough to be read', () => expect(panelHeight(10, 900)).toBe(120));
  it('leaves room for the texts', () => expect(panelHeight(5000, 900)).toBe(780));
  it('keeps the panel where the window is too low for both', () => expect(panelHeight(300, 150)).toBe(120));
});
