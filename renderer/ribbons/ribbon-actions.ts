import { msg } from '@lit/localize';
import { linkPassages, type PassageLink } from '../../core/duplicates/passage-links.ts';
import type { PaneHandle } from '../state/pane-handle.ts';
import type { Workbench } from '../state/workbench.ts';
import { alignPlaces } from './align-panes.ts';

/** Nearer than this to the height of the other place, in pixels, a place counts as being there already. */
const sameHeight = 4;

/**
 * Brings the passage at the caret, in every other pane that has it, to the height at which it stands in the focused one,
 * and chooses its group. Where a pane has it several times, the next of them at each press.
 */
export function alignAtCaret(workbench: Workbench): void {
  const handle = workbench.panes.focused;
  if (!handle) return;
  const { focusedPane, panes } = workbench.view;
  let aligned: PassageLink | null = null;
  panes.forEach((_, paneIndex) => {
    const other = paneIndex === focusedPane ? null : workbench.panes.at(paneIndex);
    const link = other && nextLink(workbench, handle, other);
    if (!link) return;
    aligned ??= link;
    alignPlaces(workbench, { paneIndex: focusedPane, span: link.left }, { paneIndex, span: link.right });
  });
  if (aligned) workbench.groups.mark((aligned as PassageLink).groupId);
  else workbench.say(msg('No other pane has the passage at the caret.'));
}

/** Shows or hides the bands between panes. */
export function turnRibbons(workbench: Workbench): void {
  const areRibbonsHidden = workbench.view.areRibbonsHidden !== true;
  workbench.update({ areRibbonsHidden });
  workbench.say(areRibbonsHidden ? msg('Ribbons between panes hidden') : msg('Ribbons between panes shown'));
}

/** The link to follow from the caret: of the chosen group before others, of short passages before long ones around them. */
function nextLink(workbench: Workbench, from: PaneHandle, to: PaneHandle): PassageLink | null {
  const caret = from.caret();
  const isChosen = ({ groupId }: PassageLink): boolean => groupId === workbench.groups.chosenId;
  const here = linkPassages(workbench.groups.all, from.textId, to.textId)
    .filter(({ left }) => left.start <= caret && caret <= left.end)
    .sort(
      (one, other) =>
        Number(isChosen(other)) - Number(isChosen(one)) ||
        length(one) - length(other) ||
        one.right.start - other.right.start,
    );
  const [first] = here;
  if (!first) return null;
  const ofGroup = here.filter(({ groupId }) => groupId === first.groupId);
  const reached = ofGroup.findIndex(
    ({ left, right }) => Math.abs(from.geometry.topOf(left.start) - to.geometry.topOf(right.start)) < sameHeight,
  );
  return ofGroup[(reached + 1) % ofGroup.length] ?? null;
}

function length({ left }: PassageLink): number {
  return left.end - left.start;
}
