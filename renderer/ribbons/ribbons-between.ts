import { msg, str } from '@lit/localize';
import { linkPassages } from '../../core/duplicates/passage-links.ts';
import { classLabel, paragraphLabel } from '../lists/group-description.ts';
import type { Workbench } from '../state/workbench.ts';
import { linkSources } from './link-sources.ts';
import type { Ribbon } from './ribbon-set.ts';

/** What two texts have in common: their repeated passages, and the links that other parts of the window know of. */
export function ribbonsBetween(workbench: Workbench, leftTextId: string, rightTextId: string): Ribbon[] {
  const passages = linkPassages(workbench.groups, leftTextId, rightTextId).map((link): Ribbon => {
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
  const links = linkSources
    .flatMap((source) => source(workbench, leftTextId, rightTextId))
    .map(({ key, left, right, kind, label, choose }): Ribbon => {
      const ribbon = { key, left, right, look: `link ${kind}`, title: label, groupId: null };
      return choose ? { ...ribbon, choose } : ribbon;
    });
  return [...passages, ...links];
}
