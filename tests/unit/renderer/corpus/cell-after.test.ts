import { describe, expect, it } from 'vitest';
import { cellAfter } from '../../../../renderer/corpus/cell-after.ts';

const press = (key: string, ctrlKey = false) => cellAfter({ key, ctrlKey, metaKey: false }, 3, 5, 20);

describe('cellAfter', () => {
  it.each([
    ['ArrowUp', [2, 5]],
    ['ArrowDown', [4, 5]],
    ['ArrowLeft', [3, 4]],
    ['ArrowRight', [3, 6]],
    ['PageUp', [0, 5]],
    ['PageDown', [13, 5]],
    ['Home', [3, 0]],
    ['End', [3, 20]],
  ])('%s leads to row and column %j', (key, cell) => {
    expect(press(key)).toEqual(cell);
  });

  it('goes to the first and last corner with Ctrl, and leaves other keys alone', () => {
    expect([press('Home', true), press('End', true)]).toEqual([[0, 0], [20, 20]]);
    expect([press('ArrowUp', true), press('x')]).toEqual([null, null]);
  });
});
