import type { PassageClass, PassageGroup } from '../../core/duplicates/passage-group.ts';
import type { Decision } from '../../core/project/decision.ts';
import { foldText, matchesWords } from '../lists/fold-text.ts';

export const reviewSorts = ['place', 'similarity', 'members', 'size'] as const;
export type ReviewSort = (typeof reviewSorts)[number];

export type DecisionFilter = 'all' | 'undecided' | 'decided' | Decision['verdict'];

/** What of the groups is listed, and in which order. */
export interface ReviewFilter {
  /** `content` is every class but site boilerplate. */
  readonly class: PassageClass | 'content';
  readonly decision: DecisionFilter;
  readonly textId: string | null;
  readonly words: string;
  readonly sort: ReviewSort;
}

export const openFilter: ReviewFilter = { class: 'content', decision: 'all', textId: null, words: '', sort: 'place' };

export type DecisionOf<Group> = (group: Group) => Decision | undefined;

/** The groups that pass the filter, sorted; ties stay in the order of the corpus. */
export function arrangeGroups<Group extends PassageGroup>(
  groups: readonly Group[],
  filter: ReviewFilter,
  decisionOf: DecisionOf<Group>,
  wordsOf: (group: Group) => string,
): Group[] {
  const query = foldText(filter.words);
  const listed = groups.filter(
    (group) =>
      (filter.class === 'content' ? group.class !== 'boilerplate' : group.class === filter.class) &&
      isDecidedAs(filter.decision, decisionOf(group)) &&
      (filter.textId === null || group.members.some(({ textId }) => textId === filter.textId)) &&
      (query === '' || matchesWords(foldText(wordsOf(group)), query)),
  );
  return sorted(listed, filter.sort);
}

/** How many of the groups, site boilerplate left out, are decided. */
export function progressOf<Group extends PassageGroup>(
  groups: readonly Group[],
  decisionOf: DecisionOf<Group>,
): { decided: number; total: number } {
  const counted = groups.filter((group) => group.class !== 'boilerplate');
  return { decided: counted.filter((group) => decisionOf(group) !== undefined).length, total: counted.length };
}

/** The undecided group after this one in the list, starting over at its end; null where there is no other. */
export function nextUndecided<Group extends PassageGroup>(
  listed: readonly Group[],
  groupId: string | null,
  decisionOf: DecisionOf<Group>,
): Group | null {
  const position = listed.findIndex((group) => group.groupId === groupId);
  for (let step = 1; step <= listed.length; step += 1) {
    const group = listed[(position + step + listed.length) % listed.length];
    if (group && group.groupId !== groupId && decisionOf(group) === undefined) return group;
  }
  return null;
}

function isDecidedAs(wanted: DecisionFilter, decision: Decision | undefined): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'undecided' || wanted === 'decided') return (decision === undefined) === (wanted === 'undecided');
  return decision?.verdict === wanted;
}

function sorted<Group extends PassageGroup>(groups: Group[], sort: ReviewSort): Group[] {
  switch (sort) {
    case 'place':
      return groups;
    case 'similarity':
      return groups.sort((left, right) => right.similarity - left.similarity);
    case 'members':
      return groups.sort((left, right) => right.members.length - left.members.length);
    case 'size':
      return groups.sort((left, right) => lengthOf(right) - lengthOf(left));
  }
}

/** Length of the longest member in UTF-16 code units. */
function lengthOf({ members }: PassageGroup): number {
  return members.reduce((longest, { span }) => Math.max(longest, span.end - span.start), 0);
}
