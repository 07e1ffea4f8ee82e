import { setImmediate } from 'node:timers/promises';
import type { AlignedGroup } from '../core/duplicates/passage-result.ts';
import type { DuplicatesOfProject, GroupNews } from '../core/protocol/contract.ts';

/** Telling more at once would hold the window up. */
const groupsPerMessage = 200;

/** Tells a window of passage groups: those that are not as it knows them, a few at a time, then the order of all. */
export class GroupTeller {
  readonly #announce: (news: GroupNews) => void;
  #told = new Map<string, AlignedGroup>();
  #round = 0;

  constructor(announce: (news: GroupNews) => void) {
    this.#announce = announce;
  }

  /** A window that starts knows no groups. */
  startAnew(): void {
    this.#told.clear();
  }

  /** Tells that these are the groups now; what is still being told of other groups ends. */
  async tell({ groups, isComplete }: DuplicatesOfProject): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const news = groups.filter((group) => this.#told.get(group.groupId) !== group);
    for (let first = 0; first < news.length; first += groupsPerMessage) {
      const some = news.slice(first, first + groupsPerMessage);
      for (const group of some) this.#told.set(group.groupId, group);
      this.#announce({ groups: some, order: null });
      await setImmediate();
      if (round !== this.#round) return;
    }
    this.#told = new Map(groups.map((group) => [group.groupId, group]));
    this.#announce({ groups: [], order: { groupIds: [...this.#told.keys()], isComplete } });
  }

  /** Tells no more. */
  stop(): void {
    this.#round += 1;
  }
}
