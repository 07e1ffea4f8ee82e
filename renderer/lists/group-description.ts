import type { ProjectState } from '../../core/command/project-state.ts';
import type { PassageClass, PassageGroup, PassageMember } from '../../core/duplicates/passage-group.ts';

export const classLabels: Record<PassageClass, string> = {
  exact: 'Equal',
  near: 'Nearly equal',
  partial: 'Partly equal',
  boilerplate: 'Site boilerplate',
};

/** `¶2` for one paragraph, `¶2–4` for several. */
export function paragraphLabel(first: number, last: number): string {
  return first === last ? `¶${first}` : `¶${first}–${last}`;
}

/** Where the members of a group stand: `Title ¶2 = ¶7` inside one text, `Title ¶2 = Other title ¶5` across texts. */
export function describePlaces(members: readonly PassageMember[], titleOf: (textId: string) => string): string {
  let lastTextId: string | null = null;
  return members
    .map(({ textId, paragraphs: [first, last] }) => {
      const place =
        textId === lastTextId ? paragraphLabel(first, last) : `${titleOf(textId)} ${paragraphLabel(first, last)}`;
      lastTextId = textId;
      return place;
    })
    .join(' = ');
}

/** How many members of the group are tagged as its duplicates. */
export function countTagged(state: ProjectState, group: PassageGroup): number {
  return group.members.filter(({ textId, span }) =>
    state.annotations.overlapping(textId, span).some(({ fields }) => fields.groupId === group.groupId),
  ).length;
}
