import { describe, expect, it, vi } from 'vitest';
import { PendingAnnotations } from '../../../../renderer/state/pending-annotations.ts';

const quote = { textId: 'eins.txt', codeId: 'quote', anchor: { start: 3, end: 9 } };
const claim = { ...quote, codeId: 'claim' };

describe('Pending annotations', () => {
  it('stand in their text from when they are asked for until they arrive, and both is told', () => {
    const news = vi.fn();
    const pending = new PendingAnnotations(news);
    const arrived = pending.add(quote);
    expect(pending.ofText('eins.txt')).toEqual([quote]);
    expect(pending.ofText('zwei.txt')).toEqual([]);
    arrived();
    expect(pending.ofText('eins.txt')).toEqual([]);
    expect(news).toHaveBeenCalledTimes(2);
  });

  it('come and go one by one, also where two are equal', () => {
    const pending = new PendingAnnotations(() => {});
    const [first] = [pending.add(quote), pending.add({ ...quote }), pending.add(claim)];
    first();
    expect(pending.ofText('eins.txt')).toEqual([quote, claim]);
  });

  it('are the same list as long as nothing happens in their text', () => {
    const pending = new PendingAnnotations(() => {});
    const empty = pending.ofText('eins.txt');
    pending.add(quote);
    const before = pending.ofText('eins.txt');
    pending.add({ ...quote, textId: 'zwei.txt' });
    expect(pending.ofText('eins.txt')).toBe(before);
    expect(pending.ofText('drei.txt')).toBe(empty);
  });
});
