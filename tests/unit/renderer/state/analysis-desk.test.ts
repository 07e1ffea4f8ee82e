import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnalysisDesk } from '../../../../renderer/state/analysis-desk.ts';
import { Mirror } from '../../../../renderer/state/mirror.ts';
import { fakeBridge } from '../../../harness/fake-bridge.ts';

function connect() {
  const { bridge, tell } = fakeBridge(() => ({ ok: true, value: null }));
  const news = vi.fn();
  const desk = new AnalysisDesk(new Mirror(bridge), news);
  return { desk, tell, news };
}

describe('AnalysisDesk', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('speaks of work once it has taken longer than a second, and no more once it is done', () => {
    const { desk, tell, news } = connect();
    tell('analysis:progress', { done: 12, total: 40 });
    tell('analysis:passages', { progress: { done: 4, total: 10 }, isStopped: false });
    expect(desk.progress).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(news).toHaveBeenCalledTimes(3);
    expect(desk.progress).toEqual({ done: 16, total: 50 });
    tell('analysis:progress', { done: 40, total: 40 });
    expect(desk.progress).toEqual({ done: 4, total: 10 });
    tell('analysis:passages', { progress: null, isStopped: false });
    expect(desk.progress).toBeNull();
    tell('analysis:progress', { done: 0, total: 1 });
    expect(desk.progress).toBeNull();
  });

  it('knows that the analysis was stopped, and shows no progress then', () => {
    const { desk, tell } = connect();
    tell('analysis:progress', { done: 1, total: 40 });
    vi.advanceTimersByTime(1000);
    tell('analysis:passages', { progress: null, isStopped: true });
    expect([desk.isStopped, desk.progress]).toEqual([true, null]);
    tell('analysis:passages', { progress: { done: 0, total: 3 }, isStopped: false });
    expect([desk.isStopped, desk.progress]).toEqual([false, { done: 1, total: 43 }]);
  });
});
