import { EditorView, type BlockInfo } from '@codemirror/view';
import type { Span } from '../../core/text/span.ts';
import type { GeometryNews, PaneGeometry } from '../state/pane-geometry.ts';

/** Where the text of an editor stands. Only what is in view is measured; everything else is what the editor believes. */
export class EditorGeometry implements PaneGeometry {
  readonly #view: EditorView;
  readonly #pane: HTMLElement;
  readonly #listeners = new Set<(news: GeometryNews) => void>();

  constructor(view: EditorView, pane: HTMLElement) {
    this.#view = view;
    this.#pane = pane;
  }

  edges(): { top: number; bottom: number } {
    const { top, height } = this.#view.scrollDOM.getBoundingClientRect();
    return { top, bottom: top + height };
  }

  paneTop(): number {
    return this.#pane.getBoundingClientRect().top;
  }

  visible(): Span {
    const { top, bottom } = this.edges();
    const { documentTop } = this.#view;
    return {
      start: this.#view.lineBlockAtHeight(top - documentTop).from,
      end: this.#view.lineBlockAtHeight(bottom - documentTop).to,
    };
  }

  topOf(offset: number): number {
    const block = this.#blockAt(offset);
    const top = this.#view.documentTop + block.top;
    return this.#rowAt(offset, 1, block)?.top ?? top + block.height * shareOf(offset, block);
  }

  bottomOf(offset: number): number {
    const block = this.#blockAt(offset);
    const top = this.#view.documentTop + block.top;
    const row = this.#rowAt(offset, -1, block);
    return row?.bottom ?? top + block.height * shareOf(offset, block);
  }

  rowOffsets(count: number): number[] {
    const view = this.#view;
    const { scrollHeight, scrollTop } = view.scrollDOM;
    const above = view.documentTop - this.edges().top + scrollTop;
    let last = 0;
    return Array.from({ length: count + 1 }, (_, row) => {
      const height = (row / count) * scrollHeight - above;
      const block = view.lineBlockAtHeight(height);
      const share = block.height > 0 ? Math.min(1, Math.max(0, (height - block.top) / block.height)) : 0;
      last = Math.max(last, block.from + Math.round(share * block.length));
      return last;
    });
  }

  share(): { from: number; to: number } {
    const { scrollTop, scrollHeight, clientHeight } = this.#view.scrollDOM;
    const whole = Math.max(1, scrollHeight);
    return { from: scrollTop / whole, to: Math.min(1, (scrollTop + clientHeight) / whole) };
  }

  show(offset: number): void {
    this.tell('jumped');
    const shown = Math.min(offset, this.#view.state.doc.length);
    this.#view.dispatch({ effects: EditorView.scrollIntoView(shown, { y: 'center' }) });
  }

  scrolled(): number {
    return this.#view.scrollDOM.scrollTop;
  }

  scrollBy(distance: number): void {
    this.#view.scrollDOM.scrollTop += distance;
  }

  subscribe(listener: (news: GeometryNews) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** To be called by whoever scrolls the text or sees it change. */
  tell(news: GeometryNews): void {
    for (const listener of this.#listeners) listener(news);
  }

  #blockAt(offset: number): BlockInfo {
    return this.#view.lineBlockAt(Math.min(offset, this.#view.state.doc.length));
  }

  /** The row of an offset on the screen; null where its paragraph is out of view. */
  #rowAt(offset: number, side: 1 | -1, block: BlockInfo): { top: number; bottom: number } | null {
    const { top, bottom } = this.edges();
    const { documentTop } = this.#view;
    if (documentTop + block.bottom < top || documentTop + block.top > bottom) return null;
    return this.#view.coordsAtPos(Math.min(offset, block.to), side);
  }
}

function shareOf(offset: number, { from, length }: BlockInfo): number {
  return length === 0 ? 0 : Math.min(1, (offset - from) / length);
}
