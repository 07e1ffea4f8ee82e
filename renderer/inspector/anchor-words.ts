import { msg } from '@lit/localize';
import type { AnchorState } from '../../core/anchor/anchor.ts';

/** What the state of an anchor means for the analyst; null where there is nothing to say. */
export function explainAnchorState(state: AnchorState): string | null {
  switch (state) {
    case 'exact':
      return null;
    case 'moved':
      return msg('Moved: the text changed; the same words now stand elsewhere.');
    case 'edited':
      return msg('Edited: the words of this passage changed in the text. Compare them with the quoted text below.');
    case 'ambiguous':
      return msg(
        'Ambiguous: the text changed and several places fit equally well. Check the place, or tag the right one anew.',
      );
    case 'lost':
      return msg('Lost: this passage is no longer in the text. The annotation keeps its words.');
  }
}
