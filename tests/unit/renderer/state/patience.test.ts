import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Patience } from '../../../../renderer/state/patience.ts';

describe('Patience', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function begin() {
    const tell = vi.fn();
    const patience = new Patience(400, tell);
    patience.follow(true);
    return { patience, tell };
  }

  it('says nothing of what is done within the time', () => {
    const { patience, tell } = begin();
    vi.advanceTimersByTime(399);
    patience.follow(false);
    vi.advanceTimersByTime(10_000);
    expect([patience.isOver, tell.mock.calls.length]).toEqual([false, 0]);
  });

  it('tells once of what lasts longer, from the first word of it on', () => {
    const { patience, tell } = begin();
    vi.advanceTimersByTime(300);
    patience.follow(true);
    vi.advanceTimersByTime(99);
    expect(patience.isOver).toBe(false);
    vi.advanceTimersByTime(1);
    expect([patience.isOver, tell.mock.calls.length]).toEqual([true, 1]);
    patience.follow(true);
    vi.advanceTimersByTime(10_000);
    expect([patience.isOver, tell.mock.calls.length]).toEqual([true, 1]);
  });

  it('is patient anew with what begins after it was over', () => {
    const { patience, tell } = begin();
    vi.advanceTimersByTime(400);
    patience.follow(false);
    expect(patience.isOver).toBe(false);
    patience.follow(true);
    vi.advanceTimersByTime(399);
    expect(patience.isOver).toBe(false);
    vi.advanceTimersByTime(1);
    expect([patience.isOver, tell.mock.calls.length]).toEqual([true, 2]);
  });

  it('tells nobody after it was put to rest', () => {
    const { patience, tell } = begin();
    patience.rest();
    expect([vi.getTimerCount(), patience.isOver]).toEqual([0, false]);
    vi.advanceTimersByTime(400);
    expect(tell).not.toHaveBeenCalled();
  });
});
