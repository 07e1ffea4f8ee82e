import { msg } from '@lit/localize';
import type { SyncPoint } from '../../core/protocol/view-state.ts';
import type { PaneHandle } from '../state/pane-handle.ts';
import type { Workbench } from '../state/workbench.ts';
import { alignPlaces } from './align-panes.ts';
import { PlaceMaps } from './place-maps.ts';

/** More points than this are not kept; the oldest go first. */
const mostPoints = 200;

/** Lets the panes scroll together, or each on its own again. */
export function turnScrollSync(workbench: Workbench): void {
  const isOn = workbench.view.scrollSync?.isOn !== true;
  workbench.update({ scrollSync: { isOn, points: workbench.view.scrollSync?.points ?? [] } });
  if (!isOn) workbench.say(msg('Panes scroll on their own'));
  else if (hasCompany(workbench)) workbench.say(msg('Panes scroll together'));
  else
    workbench.say(
      msg('No other pane has passages in common with this one: it scrolls on its own until you set a sync point.'),
    );
}

/** Puts the caret of the focused pane together with the caret, or else the first visible row, of each other pane. */
export function setSyncPoint(workbench: Workbench): void {
  const handle = workbench.panes.focused;
  const { panes, focusedPane } = workbench.view;
  if (!handle || panes.length < 2) return workbench.say(msg('A sync point needs two panes.'));
  const here = handle.caret();
  const set = panes.flatMap((_, paneIndex) => {
    const other = paneIndex === focusedPane ? null : workbench.panes.at(paneIndex);
    return other ? [{ paneIndex, textId: other.textId, offset: placeIn(other) }] : [];
  });
  const added = set.map(({ textId, offset }): SyncPoint => ({
    textIds: [handle.textId, textId],
    offsets: [here, offset],
  }));
  const points = [...(workbench.view.scrollSync?.points ?? []), ...added].slice(-mostPoints);
  workbench.update({ scrollSync: { isOn: true, points } });
  for (const { paneIndex, offset } of set) {
    const kept = { paneIndex: focusedPane, span: { start: here, end: here } };
    alignPlaces(workbench, kept, { paneIndex, span: { start: offset, end: offset } });
  }
  workbench.say(msg('Sync point set: the panes scroll together from here'));
}

/** Forgets the sync points between the texts that are shown. */
export function clearSyncPoints(workbench: Workbench): void {
  const shown = new Set(workbench.view.panes.map(({ textId }) => textId));
  const { isOn = false, points = [] } = workbench.view.scrollSync ?? {};
  const left = points.filter(({ textIds }) => !textIds.every((textId) => shown.has(textId)));
  workbench.update({ scrollSync: { isOn, points: left } });
  workbench.aligned.clear();
  workbench.say(left.length < points.length ? msg('Sync points removed') : msg('There are no sync points here.'));
}

function hasCompany(workbench: Workbench): boolean {
  const handle = workbench.panes.focused;
  const maps = new PlaceMaps(workbench);
  return workbench.view.panes.some((_, index) => {
    const other = index === workbench.view.focusedPane ? null : workbench.panes.at(index);
    return handle !== null && other !== null && maps.between(handle, other) !== null;
  });
}

function placeIn(handle: PaneHandle): number {
  const caret = handle.caret();
  const { top, bottom } = handle.geometry.edges();
  const height = handle.geometry.topOf(caret);
  return height >= top && height < bottom ? caret : handle.topOffset();
}
