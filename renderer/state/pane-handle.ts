import type { Span } from '../../core/text/span.ts';
import type { PaneGeometry } from './pane-geometry.ts';

/** How a place is shown in a pane. */
export interface RevealOptions {
  /** Selects the span instead of only putting the caret at its start. */
  readonly select?: boolean;
  /** Gives the text of the pane the keyboard focus. Default true. */
  readonly focus?: boolean;
  /** Distance in pixels from the upper edge of the pane where the span's first line should come; default centred. */
  readonly fromTop?: number;
}

/** What actions may ask of the text of one pane. Offsets are UTF-16 code units of `content`. */
export interface PaneHandle {
  readonly textId: string;
  readonly content: string;
  /** Where the text stands in the window. */
  readonly geometry: PaneGeometry;
  /** The selection in order; empty (start = end) when there is only a caret. */
  selection(): Span;
  /** The moving end of the selection, where the caret is. */
  caret(): number;
  /** Selects the span and brings it into view. */
  select(span: Span): void;
  /** Puts the caret there, or selects the span, and brings it into view. */
  reveal(span: Span, options?: RevealOptions): void;
  focus(): void;
  openFind(): void;
  findNext(): void;
  findPrevious(): void;
  /** Offset of the first character that is visible. */
  topOffset(): number;
}
