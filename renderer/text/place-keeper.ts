import { EditorView } from '@codemirror/view';
import type { EditorHandle } from './editor-handle.ts';

/** The first visible character, and how far below the upper edge of the text its row begins (less than 0: above). */
interface Place {
  readonly offset: number;
  readonly distance: number;
}

/**
 * Knows where the reader is, and keeps that place when the pane becomes narrower or wider. The editor alone holds on to
 * the beginning of a paragraph, and loses even that in a big step, because it goes on believing the heights that it
 * measured at the old width.
 */
export class PlaceKeeper {
  readonly #view: EditorView;
  readonly #handle: EditorHandle;
  readonly #tell: (topOffset: number) => void;
  readonly #observer = new ResizeObserver(() => this.checkWidth());
  /** 0 until the page has laid the editor out. */
  #width = 0;
  #place: Place;
  #hasScrolled: boolean;
  #frame: number | null = null;

  /** `topOffset` is where the editor was opened at; `tell` is given the offset of the first visible character when the reader has moved. */
  constructor(view: EditorView, handle: EditorHandle, topOffset: number, tell: (topOffset: number) => void) {
    this.#view = view;
    this.#handle = handle;
    this.#tell = tell;
    this.#place = { offset: topOffset, distance: 0 };
    this.#hasScrolled = topOffset > 0;
    this.#observer.observe(view.scrollDOM);
  }

  /** True as long as the editor shows the beginning that it was opened at; asking lays nothing out. */
  get isAtBeginning(): boolean {
    return !this.#hasScrolled;
  }

  /** Offset of the first visible character. */
  get topOffset(): number {
    return this.#place.offset;
  }

  /** Notes the place once the editor has settled; a place that a change of width brought about does not count. */
  note(): void {
    this.#hasScrolled = true;
    this.#view.requestMeasure({
      key: this,
      read: (view): Place | null => {
        if (this.#frame !== null || view.contentDOM.clientWidth !== this.#width) return null;
        const offset = this.#handle.topOffset();
        const row = view.coordsAtPos(offset, 1);
        return { offset, distance: row ? row.top - view.scrollDOM.getBoundingClientRect().top : 0 };
      },
      write: (place) => {
        if (!place) return;
        this.#place = place;
        this.#tell(place.offset);
      },
    });
  }

  /**
   * Keeps the place if the width is another one now. Best called as soon as the width has been changed: an editor that
   * measures itself in between may already have lost its way.
   */
  checkWidth(): void {
    const width = this.#view.contentDOM.clientWidth;
    if (width === this.#width || width === 0) return;
    const isFirst = this.#width === 0;
    this.#width = width;
    // Before the first scrolling nothing but the beginning has a height, and the editor measures what is in view itself.
    if (!isFirst && (this.#hasScrolled || this.#view.scrollDOM.scrollTop > 0)) this.restyle();
  }

  /** Keeps the place although every row has another height or width now. */
  restyle(): void {
    this.#width = this.#view.contentDOM.clientWidth;
    const { offset, distance } = this.#place;
    // At the beginning there is nothing above that the editor would try to make up for while heights are not known.
    this.#view.scrollDOM.scrollTop = 0;
    this.#forgetHeights();
    if (offset === 0) return;
    this.#view.dispatch({ effects: EditorView.scrollIntoView(offset, { y: 'start', yMargin: distance }) });
    this.#measureNow();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = null;
      });
    });
  }

  stop(): void {
    this.#observer.disconnect();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
  }

  /**
   * The editor forgets the heights of what is out of view only when the height of a row changes: so it is changed and,
   * before anything is painted, changed back.
   */
  #forgetHeights(): void {
    for (const nudge of ['1px', '0px']) {
      this.#view.scrollDOM.style.setProperty('--tw-row-nudge', nudge);
      this.#measureNow();
    }
  }

  /** Asking for coordinates makes the editor do at once what it would do before the next frame. */
  #measureNow(): void {
    this.#view.requestMeasure();
    this.#view.coordsAtPos(this.#place.offset);
  }
}
