import { msg, str } from '@lit/localize';
import { linkPassages } from '../../core/duplicates/passage-links.ts';
import { linksBetween } from '../links/drawn-links.ts';
import { relationWords } from '../links/link-words.ts';
import { classLabel, paragraphLabel } from '../lists/group-description.ts';
import type { Workbench } from '../state/workbench.ts';
import type { Ribbon } from './ribbon-set.ts';

/** What two texts have in common: their repeated passages, and the links between their annotations. */
export function ribbonsBetween(workbench: Workbench, leftTextId: string, rightTextId: string): Ribbon[] {
  const passages = linkPassages(workbench.groups.all, leftTextId, rightTextId).map((link): Ribbon => {
    const { groupId, left, right, leftMember, rightMember, preview } = link;
    const kind = classLabel(link);
    const from = paragraphLabel(...leftMember.paragraphs);
    const to = paragraphLabel(...rightMember.paragraphs);
    return {
      key: `${groupId} ${left.start} ${right.start}`,
      left,
      right,
      look: link.class,
      title: msg(str`${kind}, ${from} and ${to}: ${preview}\nClick to bring both to the same height`),
      groupId,
    };
  });
  const { state } = workbench.mirror;
  const links = linksBetween(state, leftTextId, rightTextId).map((link): Ribbon => {
    const { linkId, kind, left, right, leftId, isForward } = link;
    const relation = relationWords({ kind, isFrom: isForward });
    return {
      key: linkId,
      left,
      right,
      look: `link ${kind}`,
      title: msg(str`Link: ${relation}`),
      groupId: null,
      choose: () => workbench.focusAnnotation(leftId),
    };
  });
  return [...passages, ...links];
}
