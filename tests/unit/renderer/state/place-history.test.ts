import { describe, expect, it } from 'vitest';
import { PlaceHistory, type Place } from '../../../../renderer/state/place-history.ts';

const at = (textId: string, offset: number): Place => ({ textId, offset });

describe('PlaceHistory', () => {
  it('has nowhere to go at first', () => {
    const history = new PlaceHistory();
    expect(history.back(at('a', 0))).toBeNull();
    expect(history.forward(at('a', 0))).toBeNull();
  });

  it('goes back through the places left, and forward again to where one was', () => {
    const history = new PlaceHistory();
    history.leave(at('a', 0));
    history.leave(at('b', 5000));
    expect(history.back(at('c', 9000))).toEqual(at('b', 5000));
    expect(history.back(at('b', 5000))).toEqual(at('a', 0));
    expect(history.back(at('a', 0))).toBeNull();
    expect(history.forward(at('a', 0))).toEqual(at('b', 5000));
    expect(history.forward(at('b', 5000))).toEqual(at('c', 9000));
    expect(history.forward(at('c', 9000))).toBeNull();
  });

  it('forgets what lay ahead once a new jump is made', () => {
    const history = new PlaceHistory();
    history.leave(at('a', 0));
    history.back(at('b', 0));
    history.leave(at('a', 0));
    expect(history.forward(at('c', 0))).toBeNull();
  });

  it('takes neighbouring places for one', () => {
    const history = new PlaceHistory();
    history.leave(at('a', 1000));
    history.leave(at('a', 1100));
    expect(history.back(at('b', 0))).toEqual(at('a', 1100));
    expect(history.back(at('a', 1100))).toBeNull();
  });

  it('passes over the place where one is', () => {
    const history = new PlaceHistory();
    history.leave(at('b', 0));
    history.leave(at('a', 1000));
    expect(history.back(at('a', 1010))).toEqual(at('b', 0));
  });

  it('keeps the last hundred places', () => {
    const history = new PlaceHistory();
    for (let index = 0; index < 150; index += 1) history.leave(at('a', index * 1000));
    let steps = 0;
    for (let place = history.back(null); place; place = history.back(null)) steps += 1;
    expect(steps).toBe(100);
  });
});
