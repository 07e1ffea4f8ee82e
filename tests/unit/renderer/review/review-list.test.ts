import { describe, expect, it } from 'vitest';
import type { PassageClass, PassageGroup } from '../../../../core/duplicates/passage-group.ts';
import type { Decision } from '../../../../core/project/decision.ts';
import {
  arrangeGroups,
  nextUndecided,
  openFilter,
  progressOf,
  type ReviewFilter,
} from '../../../../renderer/review/review-list.ts';

function group(
  groupId: string,
  passageClass: PassageClass,
  similarity: number,
  textIds: string[],
  length = 10,
): PassageGroup {
  return {
    groupId,
    class: passageClass,
    similarity,
    source: 0,
    preview: `Passage ${groupId}`,
    members: textIds.map((textId) => ({ textId, span: { start: 0, end: length }, paragraphs: [1, 1] as const })),
  };
}

const groups = [
  group('a', 'near', 0.8, ['1.txt', '2.txt']),
  group('b', 'exact', 1, ['1.txt', '1.txt', '3.txt'], 50),
  group('c', 'boilerplate', 1, ['1.txt', '2.txt', '3.txt', '4.txt']),
  group('d', 'partial', 0.9, ['2.txt', '4.txt'], 20),
];
const verdicts: Record<string, Decision['verdict']> = { b: 'same' };
const decisionOf = ({ groupId }: PassageGroup): Decision | undefined => {
  const verdict = verdicts[groupId];
  return verdict && { groupId, verdict, source: null, note: '', decidedBy: 'Ada', decidedAt: '2026-01-01T00:00:00Z' };
};
const listed = (filter: Partial<ReviewFilter>): string =>
  arrangeGroups(groups, { ...openFilter, ...filter }, decisionOf, ({ preview }) => preview)
    .map(({ groupId }) => groupId)
    .join('');

describe('the list of the review', () => {
  it('has every group but site boilerplate in corpus order to begin with', () => {
    expect(listed({})).toBe('abd');
  });

  it('is filtered by class, decision, text and words', () => {
    expect(listed({ class: 'boilerplate' })).toBe('c');
    expect(listed({ class: 'partial' })).toBe('d');
    expect(listed({ decision: 'undecided' })).toBe('ad');
    expect(listed({ decision: 'decided' })).toBe('b');
    expect(listed({ decision: 'different' })).toBe('');
    expect(listed({ textId: '4.txt' })).toBe('d');
    expect(listed({ words: 'D passage' })).toBe('d');
  });

  it('is sorted by similarity, length or number of members, ties in corpus order', () => {
    expect(listed({ sort: 'similarity' })).toBe('bda');
    expect(listed({ sort: 'size' })).toBe('bda');
    expect(listed({ sort: 'members' })).toBe('bad');
  });
});

describe('the progress of the review', () => {
  it('counts decided groups without site boilerplate', () => {
    expect(progressOf(groups, decisionOf)).toEqual({ decided: 1, total: 3 });
  });

  it('goes to the next undecided group, starting over at the end', () => {
    expect(nextUndecided(groups, 'a', decisionOf)?.groupId).toBe('c');
    expect(nextUndecided(groups, 'd', decisionOf)?.groupId).toBe('a');
    expect(nextUndecided(groups, null, decisionOf)?.groupId).toBe('a');
    expect(nextUndecided(groups.slice(0, 2), 'a', decisionOf)).toBeNull();
  });
});
