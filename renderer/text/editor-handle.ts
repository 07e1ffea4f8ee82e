import { closeSearchPanel, findNext, findPrevious, openSearchPanel, searchPanelOpen } from '@codemirror/search';
import { EditorSelection, type StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Span } from '../../core/text/span.ts';
import { EditorGeometry } from './editor-geometry.ts';
import type { PaneHandle, RevealOptions } from '../state/pane-handle.ts';

/** Lines kept free above and below what is brought into view, in pixels. */
const margin = 48;
/** How often a place is put right after the editor has replaced estimated heights by measured ones. */
const corrections = 6;

/** The text of one pane as actions see it, over its editor. Offsets come from the editor's state, never from the page. */
export class EditorHandle implements PaneHandle {
  readonly textId: string;
  readonly content: string;
  readonly geometry: EditorGeometry;
  readonly #view: EditorView;
  readonly #pane: HTMLElement;
  readonly #isAtBeginning: () => boolean;

  /** `isAtBeginning` tells, without any layout, that the text was never scrolled. */
  constructor(view: EditorView, pane: HTMLElement, textId: string, content: string, isAtBeginning: () => boolean) {
    this.#view = view;
    this.#pane = pane;
    this.textId = textId;
    this.content = content;
    this.#isAtBeginning = isAtBeginning;
    this.geometry = new EditorGeometry(view, pane);
  }

  selection(): Span {
    const { from, to } = this.#view.state.selection.main;
    return { start: from, end: to };
  }

  caret(): number {
    return this.#view.state.selection.main.head;
  }

  select(span: Span): void {
    const { start, end } = this.#clamp(span);
    if (this.#isInView({ start, end })) return this.#select(span);
    this.geometry.tell('jumped');
    const range = EditorSelection.range(start, end);
    this.#select(span, EditorView.scrollIntoView(range, { y: 'nearest', yMargin: margin }));
  }

  reveal(span: Span, options: RevealOptions = {}): void {
    // A text that was just opened shows its beginning already.
    const isShown = span.end === 0 && this.selection().end === 0 && this.#isAtBeginning();
    if (!isShown || options.fromTop !== undefined) this.#show(span, options);
    if (options.focus !== false) this.focus();
  }

  focus(): void {
    this.#view.focus();
  }

  openFind(): void {
    openSearchPanel(this.#view);
  }

  /** Closes the search; false when it is not open. */
  closeFind(): boolean {
    if (!searchPanelOpen(this.#view.state)) return false;
    closeSearchPanel(this.#view);
    this.focus();
    return true;
  }

  findNext(): void {
    this.geometry.tell('jumped');
    findNext(this.#view);
  }

  findPrevious(): void {
    this.geometry.tell('jumped');
    findPrevious(this.#view);
  }

  topOffset(): number {
    const { top } = this.#view.scrollDOM.getBoundingClientRect();
    const { left, width } = this.#view.contentDOM.getBoundingClientRect();
    // One pixel down, because a line that was put exactly there may lie a fraction of a pixel higher.
    const height = top + 1 - this.#view.documentTop;
    if (height <= 0) return 0;
    const block = this.#view.lineBlockAtHeight(height);
    const rowTop = Math.max(top + 1, this.#view.documentTop + block.top);
    const offset = this.#view.posAtCoords({ x: left + Math.min(12, width / 2), y: rowTop + 2 }, false);
    return Math.min(Math.max(offset, block.from), block.to);
  }

  #show(span: Span, { select, fromTop }: RevealOptions): void {
    const shown = this.#clamp(select ? span : { start: span.start, end: span.start });
    if (fromTop !== undefined) {
      this.geometry.tell('placed');
      this.#revealAt(shown, fromTop);
    } else if (this.#isInView(this.#clamp(span))) this.#select(shown);
    else {
      this.geometry.tell('jumped');
      this.#select(shown, EditorView.scrollIntoView(shown.start, { y: 'center' }));
    }
  }

  #select(span: Span, scroll?: StateEffect<unknown>): void {
    const { start, end } = this.#clamp(span);
    const effects = scroll ? [scroll] : [];
    this.#view.dispatch({ selection: { anchor: start, head: end }, effects, userEvent: 'select' });
  }

  /** Whether all of a span can be seen, with room around it: then nothing needs to move under the reader's eyes. */
  #isInView({ start, end }: Span): boolean {
    const { from, to } = this.#view.viewport;
    if (start < from || end > to) return false;
    const first = this.#view.coordsAtPos(start, 1);
    const last = this.#view.coordsAtPos(end, -1);
    const { top, bottom } = this.geometry.edges();
    return first !== null && last !== null && first.top >= top + margin && last.bottom <= bottom - margin;
  }

  #clamp({ start, end }: Span): Span {
    const { length } = this.#view.state.doc;
    return { start: Math.min(start, length), end: Math.min(end, length) };
  }

  /** Brings the first line of the span to a height that another pane can be brought to as well. */
  #revealAt(span: Span, fromTop: number): void {
    const view = this.#view;
    const scrollerTop = view.scrollDOM.getBoundingClientRect().top - this.#pane.getBoundingClientRect().top;
    const yMargin = Math.max(0, fromTop - scrollerTop);
    // A paragraph near the beginning cannot come down that far by scrolling: the room above it makes up for that.
    const natural = view.lineBlockAt(span.start).top + view.documentPadding.top - this.#roomAbove();
    this.#setRoomAbove(Math.max(0, yMargin - natural));
    this.#select(span, EditorView.scrollIntoView(span.start, { y: 'start', yMargin }));
    this.#correct(span.start, fromTop, corrections);
  }

  #correct(offset: number, fromTop: number, remaining: number): void {
    const view = this.#view;
    view.requestMeasure({
      key: this,
      read: () => {
        const line = view.coordsAtPos(offset, 1);
        return line === null ? null : line.top - this.#pane.getBoundingClientRect().top - fromTop;
      },
      write: (distance) => {
        if (distance === null || Math.abs(distance) < 0.5 || remaining === 0) return;
        const missing = -distance - view.scrollDOM.scrollTop;
        if (missing > 0) this.#setRoomAbove(this.#roomAbove() + missing);
        // The page scrolls by whole pixels and cuts off the rest.
        view.scrollDOM.scrollTop += Math.round(distance);
        requestAnimationFrame(() => this.#correct(offset, fromTop, remaining - 1));
      },
    });
  }

  #roomAbove(): number {
    return Number.parseFloat(this.#pane.style.getPropertyValue('--tw-room-above')) || 0;
  }

  #setRoomAbove(room: number): void {
    this.#pane.style.setProperty('--tw-room-above', `${Math.ceil(room)}px`);
  }
}
