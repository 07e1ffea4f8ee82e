import type { PassageGroup } from '../duplicates/passage-group.ts';
import type { Decision } from './decision.ts';

interface Candidate {
  readonly group: PassageGroup;
  readonly decision: Decision;
  /** How many members group and decision have in common. */
  readonly shared: number;
}

/**
 * The decision for each group that has one, by group id. A decision under the id of a group is the group's. Others, made
 * when a group had another id, go to the group with which they share the most members: at least two, or all but one. Where
 * two decisions or two groups are equally good there is none, and no decision serves two groups.
 */
export function matchDecisions(
  groups: readonly PassageGroup[],
  decisions: Iterable<Decision>,
): ReadonlyMap<string, Decision> {
  const byId = new Map([...decisions].map((decision) => [decision.groupId, decision]));
  const matched = new Map<string, Decision>();
  const undecided: PassageGroup[] = [];
  for (const group of groups) {
    const decision = byId.get(group.groupId);
    if (decision) matched.set(group.groupId, decision);
    else undecided.push(group);
  }
  for (const groupId of matched.keys()) byId.delete(groupId);
  if (byId.size === 0) return matched;
  const candidates = candidatesFor(undecided, [...byId.values()]);
  const bestOfGroup = bestBy(candidates, ({ group }) => group);
  const bestOfDecision = bestBy(candidates, ({ decision }) => decision);
  for (const [group, best] of bestOfGroup) {
    if (best && bestOfDecision.get(best.decision) === best) matched.set(group.groupId, best.decision);
  }
  return matched;
}

function candidatesFor(groups: readonly PassageGroup[], decisions: readonly Decision[]): Candidate[] {
  const byMember = new Map<string, Map<Decision, number>>();
  const byWording = new Map<string, Decision>();
  for (const decision of decisions) {
    // Earlier versions noted no members; their group ids were hashes of what all members said.
    if (!decision.members) byWording.set(decision.groupId, decision);
    for (const { textId, hash } of decision.members ?? []) count(entry(byMember, memberKey(textId, hash)), decision);
  }
  const candidates: Candidate[] = [];
  for (const group of groups) {
    const own = new Map<string, number>();
    const shared = new Map<Decision, number>();
    for (const { textId, hash } of group.members) {
      if (hash === undefined) continue;
      count(own, memberKey(textId, hash));
      const earlier = byWording.get(hash);
      if (earlier) count(shared, earlier);
    }
    for (const [key, times] of own) {
      for (const [decision, others] of byMember.get(key) ?? []) count(shared, decision, Math.min(times, others));
    }
    for (const [decision, common] of shared) {
      const wanted = decision.members ? Math.min(2, decision.members.length - 1) : 1;
      if (common >= Math.max(1, wanted)) candidates.push({ group, decision, shared: common });
    }
  }
  return candidates;
}

/** For each key the candidate that shares most; null where two share equally much. */
function bestBy<Key>(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => Key,
): Map<Key, Candidate | null> {
  const most = new Map<Key, number>();
  const best = new Map<Key, Candidate | null>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const known = most.get(key) ?? 0;
    if (candidate.shared > known) best.set(key, candidate);
    if (candidate.shared === known) best.set(key, null);
    most.set(key, Math.max(known, candidate.shared));
  }
  return best;
}

function memberKey(textId: string, hash: string): string {
  return `${hash} ${textId}`;
}

function entry(counts: Map<string, Map<Decision, number>>, key: string): Map<Decision, number> {
  const known = counts.get(key) ?? new Map<Decision, number>();
  counts.set(key, known);
  return known;
}

function count<Key>(counts: Map<Key, number>, key: Key, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
