import { beforeEach, describe, expect, it } from 'vitest';
import { RowSelection } from '../../../../renderer/tables/row-selection.ts';

const noKeys = { shiftKey: false, ctrlKey: false, metaKey: false };

const rowsOf = (ids: string): { rowId: string }[] => [...ids].map((rowId) => ({ rowId }));

describe('the chosen rows of a table', () => {
  let selection: RowSelection;
  beforeEach(() => {
    selection = new RowSelection();
    selection.follow(rowsOf('abcd'));
  });

  const move = (from: string, to: string): void => {
    selection.startExtending(from);
    selection.moveTo(to);
  };

  it('reach from the row where the range began, and shrink when it goes back', () => {
    move('b', 'c');
    move('c', 'd');
    expect([...selection.ids]).toEqual(['b', 'c', 'd']);
    move('d', 'c');
    expect([...selection.ids]).toEqual(['b', 'c']);
    move('c', 'b');
    move('b', 'a');
    expect([...selection.ids]).toEqual(['a', 'b']);
  });

  it('are taken one by one with Ctrl and as a range with Shift by the mouse', () => {
    selection.click('a', { ...noKeys, ctrlKey: true });
    selection.click('c', { ...noKeys, ctrlKey: true });
    expect([...selection.ids]).toEqual(['a', 'c']);
    selection.click('d', { ...noKeys, shiftKey: true });
    expect([...selection.ids]).toEqual(['c', 'd']);
    selection.click('b', noKeys);
    expect([...selection.ids]).toEqual([]);
  });

  it('are only such as are still in the table', () => {
    selection.selectAll();
    selection.follow(rowsOf('bd'));
    expect([...selection.ids]).toEqual(['b', 'd']);
  });

  it('leave the focus to the next row that stays', () => {
    expect(selection.neighbour(['b', 'c'], 'b')).toBe('d');
    expect(selection.neighbour(['c', 'd'], 'd')).toBe('b');
    expect(selection.neighbour(['a', 'b', 'c', 'd'], 'a')).toBeNull();
  });
});
