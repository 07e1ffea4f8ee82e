import { msg, str } from '@lit/localize';
import type { ProjectState } from '../../core/command/project-state.ts';
import type { PassageClass, PassageGroup, PassageMember } from '../../core/duplicates/passage-group.ts';
import { formatShare } from '../locale/numbers.ts';
import type { Workbench } from '../state/workbench.ts';

/** Why there is no passage group to show. */
export function noGroupsWords({ groups, analysis }: Pick<Workbench, 'groups' | 'analysis'>): string {
  if (groups.areComplete) return msg('No passage stands twice in these texts.');
  if (analysis.isStopped) return msg('The analysis was stopped. Press F5 to analyse again.');
  return msg('The texts are searched for passages that stand twice…');
}

/** How alike the passages of a class are. */
export function classWords(name: PassageClass): string {
  switch (name) {
    case 'exact':
      return msg('Equal');
    case 'near':
      return msg('Nearly equal');
    case 'partial':
      return msg('Partly equal');
    case 'boilerplate':
      return msg('Site boilerplate');
  }
}

/** How alike the members of a group are, as a list says it: `Equal`, `Nearly equal, 93 %`. */
export function classLabel({ class: name, similarity }: Pick<PassageGroup, 'class' | 'similarity'>): string {
  // What is not quite equal must not read as 100 %.
  const share = Math.min(0.99, Math.round(similarity * 100) / 100);
  return similarity < 1 ? `${classWords(name)}, ${formatShare(share)}` : classWords(name);
}

/** `¶2` for one paragraph, `¶2–4` for several. */
export function paragraphLabel(first: number, last: number): string {
  return first === last ? `¶${first}` : `¶${first}–${last}`;
}

const longestTitle = 18;

/** A title in so little room that two fit into a line: whole words, with `…` for what is left out. */
export function shortTitle(title: string): string {
  if (title.length <= longestTitle) return title;
  const head = title.slice(0, longestTitle + 1);
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > longestTitle / 2 ? space : longestTitle).trimEnd()}…`;
}

/** Where the members of a group stand: `¶2 = ¶7 in Title` inside one text, `Title ¶2 = Other title ¶5` across texts. */
export function describePlaces(members: readonly PassageMember[], titleOf: (textId: string) => string): string {
  const textIds = new Set(members.map((member) => member.textId));
  const [only] = textIds;
  if (only !== undefined && textIds.size === 1) {
    const places = members.map(({ paragraphs }) => paragraphLabel(...paragraphs)).join(' = ');
    return msg(str`${places} in ${titleOf(only)}`);
  }
  let lastTextId: string | null = null;
  return members
    .map(({ textId, paragraphs }) => {
      const place = paragraphLabel(...paragraphs);
      const isSameText = textId === lastTextId;
      lastTextId = textId;
      return isSameText ? place : `${titleOf(textId)} ${place}`;
    })
    .join(' = ');
}

/** How many members of the group are tagged as its duplicates, under its id or the one that it was decided under. */
export function countTagged(state: ProjectState, group: PassageGroup, decidedId = group.groupId): number {
  return group.members.filter(({ textId, span }) =>
    state.annotations
      .overlapping(textId, span)
      .some(({ fields }) => fields.groupId === group.groupId || fields.groupId === decidedId),
  ).length;
}
