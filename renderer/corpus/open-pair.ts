import { msg } from '@lit/localize';
import type { CorpusOverlap } from '../../core/duplicates/corpus-overlap.ts';
import type { Workbench } from '../state/workbench.ts';

/** Opens the picture of the corpus in the panel. */
export function openCorpus(workbench: Workbench): void {
  workbench.openPanel('corpus');
}

/** Shows two texts in two panes at the first passage that they have in common, and chooses its group. */
export function openPair(workbench: Workbench, overlap: CorpusOverlap, oneId: string, otherId: string): void {
  const common = overlap.firstCommon(oneId, otherId);
  if (!common) {
    workbench.say(oneId === otherId ? msg('This text repeats nothing.') : msg('These texts have nothing in common.'));
    return;
  }
  workbench.groups.mark(common.groupId);
  workbench.review.choosePair(common.one, common.other);
}
