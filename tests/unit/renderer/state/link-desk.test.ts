import { describe, expect, it } from 'vitest';
import { LinkDesk } from '../../../../renderer/state/link-desk.ts';

describe('Following links', () => {
  it('goes to the other end of each in turn, and then back', () => {
    const desk = new LinkDesk(() => undefined);
    const way = ['a'];
    for (const others of [['b', 'c'], ['a'], ['a', 'x'], ['b', 'c']]) {
      way.push(desk.follow(way.at(-1) ?? '', others) ?? 'nothing');
    }
    expect(way).toEqual(['a', 'b', 'c', 'a', 'b']);
  });

  it('begins anew where another annotation was focused meanwhile', () => {
    const desk = new LinkDesk(() => undefined);
    expect(desk.follow('a', ['b', 'c'])).toBe('b');
    expect(desk.follow('z', ['y'])).toBe('y');
    expect(desk.follow('q', [])).toBeNull();
  });
});

describe('Beginning a link', () => {
  it('lasts until it is cancelled, and each tells', () => {
    let told = 0;
    const desk = new LinkDesk(() => (told += 1));
    expect(desk.cancel()).toBe(false);
    desk.begin('a');
    expect(desk.startId).toBe('a');
    expect(desk.cancel()).toBe(true);
    expect(desk.startId).toBeNull();
    expect(told).toBe(2);
  });
});
