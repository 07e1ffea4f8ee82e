import { touchedKeys, type Change } from '../../core/command/change.ts';
import type { AlignedGroup } from '../../core/duplicates/passage-result.ts';
import type { Decision } from '../../core/project/decision.ts';
import { matchDecisions } from '../../core/project/match-decisions.ts';
import type { Mirror } from './mirror.ts';

/** Whether a change is about decisions, so that groups may count otherwise. */
export function touchesDecisions(change: Change): boolean {
  return touchedKeys(change).some((key) => key.startsWith('decision/'));
}

/** Which decision each passage group has; worked out anew when the groups or the decisions are others. */
export class GroupDecisions {
  readonly #mirror: Mirror;
  #groups: readonly AlignedGroup[] | null = null;
  #matched: ReadonlyMap<string, Decision> = new Map();

  constructor(mirror: Mirror) {
    this.#mirror = mirror;
    mirror.subscribe((topic, change) => {
      const isAboutDecisions = change === null || touchesDecisions(change);
      if (topic === 'project' || (topic === 'records' && isAboutDecisions)) this.#groups = null;
    });
  }

  /** The decision about one of these groups, or null. */
  of(groupId: string, groups: readonly AlignedGroup[]): Decision | null {
    if (groups !== this.#groups) {
      this.#matched = matchDecisions(groups, this.#mirror.state.decisions.values());
      this.#groups = groups;
    }
    return this.#matched.get(groupId) ?? null;
  }
}
