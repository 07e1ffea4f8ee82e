import { msg } from '@lit/localize';
import type { Place } from '../state/place-history.ts';
import type { Workbench } from '../state/workbench.ts';

/** Goes to a place of the history, without noting that as a jump of its own. */
export function goTo(workbench: Workbench, place: Place | null): void {
  if (!place) return workbench.say(msg('There is no further place to go to.'));
  if (!workbench.mirror.summary(place.textId)) return workbench.say(msg('That text is no longer in the corpus.'));
  workbench.panes.reveal(place.textId, { start: place.offset, end: place.offset }, { isRemembered: false });
}
