import { describe, expect, it, vi } from 'vitest';
import type { ViewState } from '../../../../core/protocol/view-state.ts';
import { PaneDesk } from '../../../../renderer/state/pane-desk.ts';
import type { PaneHandle } from '../../../../renderer/state/pane-handle.ts';
import { defaultView } from '../../../../renderer/state/view-model.ts';
import { summaryOf } from '../annotation-fixture.ts';

const place = { start: 40, end: 44 };

/** Panes of a window with three texts, of which the first two are shown. */
function openPanes() {
  const texts = ['a.txt', 'b.txt', 'c.txt'].map((textId) => summaryOf(textId));
  const said: string[] = [];
  const host = {
    mirror: { texts },
    view: defaultView(texts),
    update: (patch: Partial<ViewState>) => void (host.view = { ...host.view, ...patch }),
    note: (patch: Partial<ViewState>) => void (host.view = { ...host.view, ...patch }),
    say: (message: string) => void said.push(message),
  };
  const panes = new PaneDesk(host, () => undefined);
  const shown = (): (string | null)[] => host.view.panes.map(({ textId }) => textId);
  return { host, panes, said, shown };
}

function handleOf(textId: string, caret = 0) {
  const reveal = vi.fn();
  return {
    handle: { textId, content: `words of ${textId}`, caret: () => caret, reveal } as unknown as PaneHandle,
    reveal,
  };
}

describe('PaneDesk', () => {
  it('opens a text that no pane shows beside the others, up to four', () => {
    const { host, panes, said, shown } = openPanes();
    panes.add();
    expect([shown(), host.view.focusedPane]).toEqual([['a.txt', 'b.txt', 'c.txt'], 2]);
    panes.add();
    expect([shown(), said]).toEqual([['a.txt', 'b.txt', 'c.txt', 'a.txt'], []]);
    panes.add();
    expect([shown().length, said]).toEqual([4, ['Four panes are the most that fit side by side.']]);
  });

  it('closes all but the last pane and gives the rest equal room', () => {
    const { host, panes, said, shown } = openPanes();
    panes.close(0);
    expect([shown(), host.view.paneShares, host.view.focusedPane]).toEqual([['b.txt'], [1], 0]);
    panes.close();
    expect([shown(), said]).toEqual([['b.txt'], ['The last pane stays open.']]);
  });

  it('shows a place in the focused pane if that has the text, else where the text is, else in the focused pane', () => {
    const { host, panes, shown } = openPanes();
    const [first, second] = [handleOf('a.txt'), handleOf('b.txt')];
    panes.register(0, first.handle);
    panes.register(1, second.handle);
    panes.reveal('a.txt', place);
    expect([first.reveal.mock.calls.length, second.reveal.mock.calls.length]).toEqual([1, 0]);
    panes.reveal('b.txt', place, { focus: false });
    expect([second.reveal.mock.calls.length, host.view.focusedPane]).toEqual([1, 0]);
    panes.reveal('c.txt', place);
    expect(shown()).toEqual(['c.txt', 'b.txt']);
  });

  it('shows a place of a text that is still loaded once it is there', () => {
    const { panes } = openPanes();
    panes.reveal('c.txt', place, { select: true });
    const { handle, reveal } = handleOf('c.txt');
    expect(panes.focused).toBeNull();
    panes.register(0, handle);
    expect(reveal).toHaveBeenCalledExactlyOnceWith(place, { select: true });
    expect([panes.focused, panes.contentOf('c.txt'), panes.contentOf('a.txt')]).toEqual([handle, 'words of c.txt', '']);
  });

  it('remembers the place that was left for another, unless it is told not to', () => {
    const { panes } = openPanes();
    panes.register(0, handleOf('a.txt', 900).handle);
    panes.reveal('b.txt', place, { isRemembered: false });
    expect(panes.places.back(null)).toBeNull();
    panes.focus(0);
    panes.open('c.txt');
    expect(panes.places.back(null)).toEqual({ textId: 'a.txt', offset: 900 });
  });

  it('keeps where a text is scrolled to, and forgets all of another project', () => {
    const { host, panes } = openPanes();
    panes.notePosition(1, { topOffset: 120, caret: 140 });
    expect(host.view.panes[1]).toEqual({ textId: 'b.txt', topOffset: 120, caret: 140 });
    panes.register(0, handleOf('a.txt', 900).handle);
    panes.open('c.txt');
    panes.clear();
    expect([panes.focused, panes.place, panes.places.back(null)]).toEqual([null, null, null]);
  });
});
