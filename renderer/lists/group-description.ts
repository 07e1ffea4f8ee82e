import { msg, str } from '@lit/localize';
import type { ProjectState } from '../../core/command/project-state.ts';
import type { PassageClass, PassageGroup, PassageMember } from '../../core/duplicates/passage-group.ts';

const classNames: Record<PassageClass, () => string> = {
  exact: () => msg('Equal'),
  near: () => msg('Nearly equal'),
  partial: () => msg('Partly equal'),
  boilerplate: () => msg('Site boilerplate'),
};

/** How much the members of a group are alike, in words. */
export function className(passageClass: PassageClass): string {
  return classNames[passageClass]();
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

/** How many members of the group are tagged as its duplicates. */
export function countTagged(state: ProjectState, group: PassageGroup): number {
  return group.members.filter(({ textId, span }) =>
    state.annotations.overlapping(textId, span).some(({ fields }) => fields.groupId === group.groupId),
  ).length;
}
