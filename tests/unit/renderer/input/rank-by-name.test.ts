import { describe, expect, it } from 'vitest';
import { rankByName } from '../../../../renderer/input/rank-by-name.ts';

const found = (names: string[], query: string): string[] =>
  rankByName(names, query).flatMap((index) => names[index] ?? []);

describe('rankByName', () => {
  const names = ['Add Pane', 'Close Pane', 'Next Text', 'Правка', 'Größe der Schrift', 'Ещё раз'];

  it('gives all names where nothing is typed', () => expect(found(names, ' ')).toEqual(names));
  it('finds words by some of their letters', () => expect(found(names, 'clpa')).toEqual(['Close Pane']));
  it('finds words in any order', () => expect(found(names, 'pane add')).toEqual(['Add Pane']));
  it('finds Cyrillic names', () => expect(found(names, 'прав')).toEqual(['Правка']));
  it('does not mind umlauts, ß and ё', () => {
    expect(found(names, 'grosse')).toEqual(['Größe der Schrift']);
    expect(found(names, 'еще')).toEqual(['Ещё раз']);
  });
  it('puts the closer match first', () => {
    expect(found(['Show the next pane', 'Next Pane'], 'next pane')[0]).toBe('Next Pane');
  });
  it('finds nothing where nothing matches', () => expect(found(names, 'xyz')).toEqual([]));
});
