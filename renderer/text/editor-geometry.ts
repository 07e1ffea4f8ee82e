import { EditorView, type BlockInfo } from '@codemirror/view';
import type { Span } from '../../core/text/span.ts';
import { estimateRow, type Row } from './estimate-row.ts';
import type { GeometryNews, PaneGeometry } from '../state/pane-geometry.ts';

/** Where the text of an editor stands. Only what is in view is measured; everything else is what the editor believes. */
export class EditorGeometry implements PaneGeometry {
  readonly #view: EditorView;
  readonly #pane: HTMLElement;
  readonly #listeners = new Set<(news: GeometryNews) => void>();
  /** Rows measured since the lines were laid out, by side and offset, from the top of the text: scrolling moves none. */
  readonly #rows = { '1': new Map<number, Row>(), '-1': new Map<number, Row>() };

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
    const { documentTop } = this.#view;
    return documentTop + (this.#rowAt(offset, 1, block, documentTop)?.top ?? this.#estimate(block, offset, 1).top);
  }

  bottomOf(offset: number): number {
    const block = this.#blockAt(offset);
    const { documentTop } = this.#view;
    return (
      documentTop + (this.#rowAt(offset, -1, block, documentTop)?.bottom ?? this.#estimate(block, offset, -1).bottom)
    );
  }

  rowOffsets(count: number): number[] {
    const view = this.#view;
    const { scrollHeight, scrollTop } = view.scrollDOM;
    const above = view.documentTop - this.edges().top + scrollTop;
    let last = 0;
    return Array.from({ length: count + 1 }, (_, row) => {
      const height = (row / count) * scrollHeight - above;
      last = Math.max(last, offsetIn(view.lineBlockAtHeight(height), height));
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

  offsetAt(height: number): number {
    return offsetIn(this.#view.lineBlockAtHeight(height - this.#view.documentTop), height - this.#view.documentTop);
  }

  bring(offset: number, height: number): void {
    const shown = Math.min(Math.max(0, offset), this.#view.state.doc.length);
    const yMargin = height - this.edges().top;
    this.#view.dispatch({ effects: EditorView.scrollIntoView(shown, { y: 'start', yMargin }) });
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
    if (news === 'laidOut') for (const rows of Object.values(this.#rows)) rows.clear();
    for (const listener of this.#listeners) listener(news);
  }

  #blockAt(offset: number): BlockInfo {
    return this.#view.lineBlockAt(Math.min(offset, this.#view.state.doc.length));
  }

  /** The row of an offset, from the top of the text; null where its paragraph was out of view all the time. */
  #rowAt(offset: number, side: 1 | -1, block: BlockInfo, documentTop: number): Row | null {
    const known = this.#rows[side].get(offset);
    if (known) return known;
    const { top, bottom } = this.edges();
    if (documentTop + block.bottom < top || documentTop + block.top > bottom) return null;
    const box = this.#view.coordsAtPos(Math.min(offset, block.to), side);
    if (!box) return null;
    const row = { top: box.top - documentTop, bottom: box.bottom - documentTop };
    this.#rows[side].set(offset, row);
    return row;
  }

  #estimate({ top, height, from, length }: BlockInfo, offset: number, side: 1 | -1): Row {
    const share = length === 0 ? 0 : (offset - from) / length;
    return estimateRow(top, height, this.#view.defaultLineHeight, share, side);
  }
}

/** The offset in a paragraph at a height, both counted from the top of the text. */
function offsetIn({ top, height, from, length }: BlockInfo, wanted: number): number {
  const share = height > 0 ? Math.min(1, Math.max(0, (wanted - top) / height)) : 0;
  return from + Math.round(share * length);
}
