import type { Span } from '../../core/text/span.ts';
import type { PaneHandle, RevealOptions } from './pane-handle.ts';

/** The texts that the panes show once they are loaded, and the places that wait for a text to be loaded. */
export class PaneBook {
  readonly #handles = new Map<number, PaneHandle>();
  readonly #waiting = new Map<number, { textId: string; span: Span; options: RevealOptions }>();

  /** Notes the text of a pane, or (null) that it is about to show another; a place that waited for it is shown. */
  register(paneIndex: number, handle: PaneHandle | null): void {
    if (!handle) {
      this.#handles.delete(paneIndex);
      return;
    }
    this.#handles.set(paneIndex, handle);
    const waiting = this.#waiting.get(paneIndex);
    if (waiting?.textId === handle.textId) {
      this.#waiting.delete(paneIndex);
      handle.reveal(waiting.span, waiting.options);
    }
  }

  /** Shows a place in a pane, at once or when its text is loaded. */
  reveal(paneIndex: number, textId: string, span: Span, options: RevealOptions): void {
    const handle = this.#handles.get(paneIndex);
    if (handle?.textId === textId) handle.reveal(span, options);
    else this.#waiting.set(paneIndex, { textId, span, options });
  }

  at(paneIndex: number): PaneHandle | null {
    return this.#handles.get(paneIndex) ?? null;
  }

  /** Content of a text that a pane shows; empty when none does. */
  contentOf(textId: string): string {
    return [...this.#handles.values()].find((handle) => handle.textId === textId)?.content ?? '';
  }

  /** Forgets the panes; `waiting` says whether also what waits for them. */
  clear(waiting: 'waiting too' | 'keep waiting'): void {
    this.#handles.clear();
    if (waiting === 'waiting too') this.#waiting.clear();
  }
}
