import { msg } from '@lit/localize';
import type { PaneView, ViewState } from '../../core/protocol/view-state.ts';
import type { Span } from '../../core/text/span.ts';
import type { Mirror } from './mirror.ts';
import { PaneBook } from './pane-book.ts';
import type { PaneHandle } from './pane-handle.ts';
import { PlaceHistory, type Place } from './place-history.ts';
import { equalShares, focusAfterClosing, replaceAt } from './view-model.ts';
import type { JumpOptions } from './workbench-topics.ts';

/** What the panes need of the workbench, which keeps how they are laid out. */
interface PaneHost {
  readonly mirror: Pick<Mirror, 'texts'>;
  readonly view: Pick<ViewState, 'panes' | 'focusedPane'>;
  /** Changes parts of the lasting view and tells of it. */
  update(patch: Partial<ViewState>): void;
  /** Changes parts of the lasting view and tells nobody. */
  note(patch: Partial<ViewState>): void;
  say(message: string): void;
}

/** The panes: which are open, what each shows, which has the focus, and the places that were left for others. */
export class PaneDesk {
  readonly places = new PlaceHistory();
  readonly #host: PaneHost;
  readonly #tell: (topic: 'panes' | 'focus') => void;
  readonly #book = new PaneBook();

  constructor(host: PaneHost, tell: (topic: 'panes' | 'focus') => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** The pane that has (or last had) the focus, once its text is loaded. */
  get focused(): PaneHandle | null {
    return this.#book.at(this.#host.view.focusedPane);
  }

  at(paneIndex: number): PaneHandle | null {
    return this.#book.at(paneIndex);
  }

  /** Content of a text that a pane shows; empty when none does. */
  contentOf(textId: string): string {
    return this.#book.contentOf(textId);
  }

  /** Where the analyst is reading; null while no text is shown. */
  get place(): Place | null {
    const { focused } = this;
    return focused && { textId: focused.textId, offset: focused.caret() };
  }

  focus(paneIndex: number): void {
    if (paneIndex === this.#host.view.focusedPane) return;
    this.#host.update({ focusedPane: paneIndex });
    this.#tell('focus');
  }

  /** Opens a text in a pane (the focused one where none is named), at its start. */
  open(textId: string, paneIndex = this.#host.view.focusedPane): void {
    this.#leavePlace();
    this.#show(textId, paneIndex);
  }

  add(): void {
    const { panes, focusedPane } = this.#host.view;
    if (panes.length >= 4) return this.#host.say(msg('Four panes are the most that fit side by side.'));
    const { texts } = this.#host.mirror;
    const shown = new Set(panes.map((pane) => pane.textId));
    const next = texts.find((text) => !shown.has(text.textId)) ?? texts[0];
    const pane = { textId: next?.textId ?? panes[focusedPane]?.textId ?? null, topOffset: 0, caret: 0 };
    this.#host.update({
      panes: [...panes, pane],
      paneShares: equalShares(panes.length + 1),
      focusedPane: panes.length,
    });
    this.#tell('focus');
  }

  close(paneIndex = this.#host.view.focusedPane): void {
    const { panes, focusedPane } = this.#host.view;
    if (panes.length === 1) return this.#host.say(msg('The last pane stays open.'));
    this.#book.clear('keep waiting');
    this.#host.update({
      panes: panes.filter((_, index) => index !== paneIndex),
      paneShares: equalShares(panes.length - 1),
      focusedPane: focusAfterClosing(focusedPane, paneIndex, panes.length),
    });
    this.#tell('focus');
  }

  /** A pane whose text is loaded makes itself known, and takes itself away (null) before it shows another. */
  register(paneIndex: number, handle: PaneHandle | null): void {
    this.#book.register(paneIndex, handle);
    this.#tell('panes');
  }

  /** Notes where a pane is scrolled to; kept without telling anyone. */
  notePosition(paneIndex: number, position: Pick<PaneView, 'topOffset' | 'caret'>): void {
    this.#host.note({ panes: replaceAt(this.#host.view.panes, paneIndex, position) });
  }

  /** Shows a place: in the named pane, else in the focused one if it has the text, else in any that has, else in the focused one. */
  reveal(textId: string, span: Span, options: JumpOptions = {}): void {
    const { panes, focusedPane } = this.#host.view;
    const isFocused = panes[focusedPane]?.textId === textId;
    const shown = isFocused ? focusedPane : panes.findIndex((pane) => pane.textId === textId);
    const target = options.paneIndex ?? (shown === -1 ? focusedPane : shown);
    if (options.isRemembered !== false) this.#leavePlace();
    this.#show(textId, target);
    if (options.focus !== false) this.focus(target);
    this.#book.reveal(target, textId, span, options);
  }

  /** Forgets what the panes show: another project is open. */
  clear(): void {
    this.#book.clear('waiting too');
    this.places.clear();
  }

  #show(textId: string, paneIndex: number): void {
    const { panes } = this.#host.view;
    const pane = panes[paneIndex];
    if (!pane || pane.textId === textId) return;
    this.#host.update({ panes: replaceAt(panes, paneIndex, { textId, topOffset: 0, caret: 0 }) });
  }

  #leavePlace(): void {
    const { place } = this;
    if (place) this.places.leave(place);
  }
}
