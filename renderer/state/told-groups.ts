import type { AlignedGroup } from '../../core/duplicates/passage-result.ts';
import type { GroupNews } from '../../core/protocol/contract.ts';

/** Puts together the passage groups that main tells of piece by piece. */
export class ToldGroups {
  #known = new Map<string, AlignedGroup>();

  /** All groups in their order, once they are told of; null while more is to come. Groups as before are the same objects. */
  take({ groups, order }: GroupNews): readonly AlignedGroup[] | null {
    for (const group of groups) this.#known.set(group.groupId, group);
    if (!order) return null;
    const all = order.groupIds.flatMap((groupId) => this.#known.get(groupId) ?? []);
    // An order from before this window asked: its groups are told of anew.
    if (all.length < order.groupIds.length) return null;
    this.#known = new Map(all.map((group) => [group.groupId, group]));
    return all;
  }

  clear(): void {
    this.#known.clear();
  }
}
