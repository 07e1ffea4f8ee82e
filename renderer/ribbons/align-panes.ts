import type { Span } from '../../core/text/span.ts';
import type { Workbench } from '../state/workbench.ts';

/** A place in a pane. */
export interface PanePlace {
  readonly paneIndex: number;
  readonly span: Span;
}

/** Where both come, in pixels from the upper edge of the panes, when neither stands at a good height already. */
const usualHeight = 120;
/** Share of a pane's height that a passage may stand in to be left where it is. */
const goodPart = 0.6;

/**
 * Brings two places to the same height. The first is left where it is, as long as its first row stands in the upper part
 * of its pane: what is being read does not move.
 */
export function alignPlaces(workbench: Workbench, kept: PanePlace, moved: PanePlace): void {
  const keptHandle = workbench.panes.at(kept.paneIndex);
  const movedHandle = workbench.panes.at(moved.paneIndex);
  if (!keptHandle || !movedHandle) return;
  workbench.aligned.note({
    textIds: [keptHandle.textId, movedHandle.textId],
    offsets: [kept.span.start, moved.span.start],
  });
  const { geometry } = keptHandle;
  const { top, bottom } = geometry.edges();
  const height = geometry.topOf(kept.span.start);
  const isWellPlaced = height >= top && height <= top + (bottom - top) * goodPart;
  const fromTop = isWellPlaced ? height - geometry.paneTop() : usualHeight;
  if (!isWellPlaced) keptHandle.reveal(kept.span, { focus: false, fromTop });
  movedHandle.reveal(moved.span, { focus: false, fromTop });
}
