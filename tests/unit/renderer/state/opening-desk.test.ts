import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Mirror } from '../../../../renderer/state/mirror.ts';
import { OpeningDesk } from '../../../../renderer/state/opening-desk.ts';
import { fakeBridge } from '../../../harness/fake-bridge.ts';

/** Stands for main: announces by `tell`, and gives what it was asked. */
function connect() {
  const request = vi.fn(() => ({ settings: {}, notices: [], project: null }));
  const { bridge, tell } = fakeBridge(request);
  const mirror = new Mirror(bridge);
  const news = vi.fn();
  const desk = new OpeningDesk(mirror, news);
  return { desk, mirror, tell, news, request };
}

describe('OpeningDesk', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says that the window starts where that takes long, and not for longer', async () => {
    const { desk, mirror, news } = connect();
    expect([desk.isStarting, desk.isLong]).toEqual([true, false]);
    vi.advanceTimersByTime(400);
    expect(desk.isLong).toBe(true);
    expect(news).toHaveBeenCalledTimes(1);
    await mirror.start();
    expect([desk.isStarting, desk.isLong, desk.name]).toEqual([false, false, null]);
  });

  it('names the project that is opened once that takes longer than a moment', async () => {
    const { desk, mirror, tell } = connect();
    await mirror.start();
    tell('project:opening', { name: 'News', canCancel: true });
    expect(desk.isLong).toBe(false);
    vi.advanceTimersByTime(400);
    expect([desk.isLong, desk.name]).toEqual([true, 'News']);
    tell('project:opening', { name: null, canCancel: false });
    expect([desk.isLong, desk.name]).toEqual([false, null]);
    vi.advanceTimersByTime(1000);
    expect(desk.isLong).toBe(false);
  });

  it('has an opening cancelled, where there is one', async () => {
    const { desk, mirror, tell, request } = connect();
    await mirror.start();
    expect(desk.cancel()).toBe(false);
    tell('project:opening', { name: 'News', canCancel: true });
    expect(desk.cancel()).toBe(true);
    expect(request).toHaveBeenLastCalledWith('project:cancelOpening', {});
    tell('project:opening', { name: 'News', canCancel: false });
    expect([desk.name, desk.cancel()]).toEqual(['News', false]);
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('says how many texts are read once that takes longer than a second', async () => {
    const { desk, mirror, tell } = connect();
    await mirror.start();
    tell('texts:reading', { done: 10, total: 1000 });
    expect(desk.reading).toBeNull();
    vi.advanceTimersByTime(900);
    tell('texts:reading', { done: 300, total: 1000 });
    expect(desk.reading).toBeNull();
    vi.advanceTimersByTime(100);
    expect(desk.reading).toEqual({ done: 300, total: 1000 });
    tell('texts:reading', { done: 1000, total: 1000 });
    expect(desk.reading).toBeNull();
  });
});
