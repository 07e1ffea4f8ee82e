import type { Span } from '../../core/text/span.ts';
import { trimSpan } from '../../core/text/trim-span.ts';
import type { PaneHandle } from '../state/pane-handle.ts';

/**
 * What is selected in a pane, ready to be tagged: without white space at its ends and on grapheme borders; null where
 * nothing (or nothing but white space) is selected. It comes from the editor's state: inside shadow roots the page's
 * own selection is not the truth.
 */
export function selectedSpan(handle: PaneHandle): Span | null {
  const selection = handle.selection();
  return selection.start === selection.end ? null : trimSpan(handle.content, selection);
}
