import type { Span } from '../../core/text/span.ts';

/**
 * What happened to where the text of a pane stands: it was scrolled, its lines were measured or moved, it was brought to
 * a place (`jumped`), or was brought beside a place in another pane (`placed`).
 */
export type GeometryNews = 'scrolled' | 'laidOut' | 'jumped' | 'placed';

/**
 * Where the text of one pane stands in the window. Heights are pixels of the window, downwards; those of what is out of
 * view are the editor's estimates.
 */
export interface PaneGeometry {
  /** Upper and lower edge of the part of the pane that shows the text. */
  edges(): { readonly top: number; readonly bottom: number };
  /** Upper edge of the whole pane, which `RevealOptions.fromTop` counts from. */
  paneTop(): number;
  /** The paragraphs that are at least partly in view, as one stretch. */
  visible(): Span;
  /** Upper edge of the row that an offset stands in. */
  topOf(offset: number): number;
  /** Lower edge of the row that a stretch which ends at this offset ends in. */
  bottomOf(offset: number): number;
  /**
   * Offsets at the borders of so many rows of equal height that the whole text is divided into, as its scroll bar shows
   * it: one more than rows. They never fall.
   */
  rowOffsets(count: number): number[];
  /** The part of the text that is in view, in shares of what the scroll bar shows. */
  share(): { readonly from: number; readonly to: number };
  /** Brings the row of an offset into the middle of the pane and leaves the caret where it is. */
  show(offset: number): void;
  /** The offset that stands at a height, by the share of its paragraph. */
  offsetAt(height: number): number;
  /** Scrolls the row of an offset to a height. For long ways: the text between here and there is not worked out. */
  bring(offset: number, height: number): void;
  /** How far the text is scrolled down. */
  scrolled(): number;
  /** Scrolls by so many pixels, as far as there is text. */
  scrollBy(distance: number): void;
  /** Calls the listener at each news; gives a function that stops it. */
  subscribe(listener: (news: GeometryNews) => void): () => void;
}
