import type { AlignedGroup } from '../../core/duplicates/passage-result.ts';
import type { Decision } from '../../core/project/decision.ts';
import type { GroupNews, RequestOutputs } from '../../core/protocol/contract.ts';
import { GroupDecisions } from './group-decisions.ts';
import type { Mirror } from './mirror.ts';
import { ToldGroups } from './told-groups.ts';

/** What is other than before: the groups themselves, which one is chosen, or which one is chosen to be compared. */
export type GroupChange = 'told' | 'marked' | 'chosen';

/** The passage groups of the project as main tells of them, which one is chosen, and what was decided about each. */
export class GroupDesk {
  all: readonly AlignedGroup[] = [];
  /** False while main looks for what the texts repeat; `all` may be those of the texts as they were before. */
  areComplete = false;
  chosenId: string | null = null;
  readonly #mirror: Mirror;
  readonly #tell: (change: GroupChange) => void;
  readonly #decisions: GroupDecisions;
  readonly #told = new ToldGroups();

  constructor(mirror: Mirror, tell: (change: GroupChange) => void) {
    this.#mirror = mirror;
    this.#tell = tell;
    this.#decisions = new GroupDecisions(mirror);
    mirror.bridge.on('duplicates:changed', (news) => this.#hear(news));
  }

  /** Chooses a group and compares two of its members. */
  choose(groupId: string): void {
    if (!this.all.some((candidate) => candidate.groupId === groupId)) return;
    this.chosenId = groupId;
    this.#tell('chosen');
  }

  /** Chooses a group and leaves the panes where they are. */
  mark(groupId: string): void {
    this.chosenId = groupId;
    this.#tell('marked');
  }

  /** What was decided about a group, under whatever id the group had then. */
  decisionOf(groupId: string): Decision | null {
    return this.#decisions.of(groupId, this.all);
  }

  /** Forgets the groups: another project is open. */
  clear(): void {
    this.all = [];
    this.areComplete = false;
    this.chosenId = null;
    this.#told.clear();
  }

  /** Asks main to tell of the groups: all of them where the window starts with a project, else of what is new. */
  async ask(isStarting: boolean): Promise<RequestOutputs['duplicates:read']> {
    const answer = await this.#mirror.bridge.request('duplicates:read', { isStarting });
    if (!answer.ok) this.#take([], true);
    return answer;
  }

  #hear(news: GroupNews): void {
    const groups = this.#told.take(news);
    if (groups) this.#take(groups, news.order?.isComplete === true);
  }

  #take(groups: readonly AlignedGroup[], areComplete: boolean): void {
    this.all = groups;
    this.areComplete = areComplete;
    if (!groups.some(({ groupId }) => groupId === this.chosenId)) this.chosenId = null;
    this.#tell('told');
  }
}
