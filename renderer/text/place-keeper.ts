import { EditorView } from '@codemirror/view';
import type { EditorHandle } from './editor-handle.ts';

/** The first visible character, and how far below the upper edge of the text its row begins (less than 0: above). */
interface Place {
  readonly offset: number;
  readonly distance: number;
}

/**
 * Knows where the reader is, and keeps that place when the pane becomes narrower or wider. The editor alone holds on to
 * the beginning of a paragraph, and loses even that in a big step, because it knows the heights of what is out of view
 * for the old width only.
 */
export class PlaceKeeper {
  readonly #view: EditorView;
  readonly #handle: EditorHandle;
  readonly #tell: (topOffset: number) => void;
  readonly #observer = new ResizeObserver(() => this.#resized());
  #width: number;
  #place: Place = { offset: 0, distance: 0 };
  #frame: number | null = null;

  /** `tell` is given the offset of the first visible character when the reader has moved. */
  constructor(view: EditorView, handle: EditorHandle, tell: (topOffset: number) => void) {
    this.#view = view;
    this.#handle = handle;
    this.#tell = tell;
    this.#width = view.contentDOM.clientWidth;
    this.#observer.observe(view.contentDOM);
  }

  /** Notes the place once the editor has settled; a place that a change of width brought about does not count. */
  note(): void {
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

  stop(): void {
    this.#observer.disconnect();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
  }

  #resized(): void {
    const width = this.#view.contentDOM.clientWidth;
    if (width === this.#width) return;
    this.#width = width;
    const { offset, distance } = this.#place;
    if (offset === 0) return;
    this.#view.dispatch({ effects: EditorView.scrollIntoView(offset, { y: 'start', yMargin: distance }) });
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = null;
      });
    });
  }
}
