import type { AlignedGroup } from '../../core/duplicates/passage-result.ts';
import type { PassageMember } from '../../core/duplicates/passage-group.ts';
import { changedSpans, wordDiff, type Passage, type WordDiff } from '../../core/duplicates/word-diff.ts';
import type { Decision } from '../../core/project/decision.ts';
import type { Span } from '../../core/text/span.ts';
import { arrangeGroups, openFilter, progressOf, type ReviewFilter } from '../review/review-list.ts';
import type { AlignedPoints } from './aligned-points.ts';
import type { GroupDesk } from './group-desk.ts';
import type { Mirror } from './mirror.ts';
import type { PaneDesk } from './pane-desk.ts';

/** What the review needs of the workbench. */
interface ReviewHost {
  readonly mirror: Mirror;
  readonly groups: Pick<GroupDesk, 'all' | 'chosenId' | 'decisionOf'>;
  readonly view: { readonly panes: readonly unknown[] };
  readonly aligned: Pick<AlignedPoints, 'note'>;
  readonly panes: Pick<PaneDesk, 'add' | 'reveal'>;
}

/** Two members of the chosen group, and what is different. */
export interface Comparison {
  readonly base: Passage;
  readonly other: Passage;
  readonly diff: WordDiff;
}

/** Distance from the upper edge of the panes to the first lines of the compared members, in pixels. */
const memberHeight = 120;

/** The review of passage groups: which are listed, which two members of the chosen one are compared. */
export class ReviewDesk {
  filter: ReviewFilter = openFilter;
  presentation: 'inline' | 'columns' = 'inline';
  /** Groups to be decided together; one or none where only the chosen one is. */
  selectedIds: ReadonlySet<string> = new Set();
  /** Indexes into the members of the chosen group. */
  base = 0;
  other = 1;
  /** Null while the texts are read. */
  comparison: Comparison | null = null;
  readonly #host: ReviewHost;
  readonly #tell: (topic: 'review') => void;
  readonly #drafts = new Map<string, string>();
  #listed: readonly AlignedGroup[] | null = null;
  #attempt = 0;

  constructor(host: ReviewHost, tell: (topic: 'review') => void) {
    this.#host = host;
    this.#tell = tell;
    host.mirror.subscribe((topic) => {
      if (topic === 'project') this.#reset();
      if (topic === 'texts' || topic === 'records') this.#listed = null;
      if (topic === 'texts' && this.group) void this.#compare();
    });
  }

  /** The chosen group, if it still is one. */
  get group(): AlignedGroup | null {
    const { all, chosenId } = this.#host.groups;
    return all.find(({ groupId }) => groupId === chosenId) ?? null;
  }

  /** The groups that pass the filter, in the chosen order. */
  get listed(): readonly AlignedGroup[] {
    this.#listed ??= arrangeGroups(
      this.#host.groups.all,
      this.filter,
      (group) => this.decisionOf(group),
      (group) => [group.preview, ...group.members.map(({ textId }) => this.#titleOf(textId))].join(' '),
    );
    return this.#listed;
  }

  get progress(): { decided: number; total: number } {
    return progressOf(this.#host.groups.all, (group) => this.decisionOf(group));
  }

  decisionOf(group: AlignedGroup): Decision | undefined {
    return this.#host.groups.decisionOf(group.groupId) ?? undefined;
  }

  /** Index of the member that is taken as source: the analyst's choice, else the likely one. */
  sourceOf(group: AlignedGroup): number {
    const chosen = this.decisionOf(group)?.source;
    const index = chosen
      ? group.members.findIndex(({ textId, span }) => textId === chosen.textId && span.start === chosen.start)
      : -1;
    return index === -1 ? group.source : index;
  }

  setFilter(patch: Partial<ReviewFilter>): void {
    this.filter = { ...this.filter, ...patch };
    this.#listed = null;
    this.#tell('review');
  }

  select(groupIds: Iterable<string>): void {
    this.selectedIds = new Set(groupIds);
    this.#tell('review');
  }

  /** Keeps a note for a group until it is decided. */
  draftNote(groupId: string, note: string): void {
    if (note === '') this.#drafts.delete(groupId);
    else this.#drafts.set(groupId, note);
  }

  draftOf(groupId: string): string | undefined {
    return this.#drafts.get(groupId);
  }

  /** The note kept for a group, which goes into its decision now. */
  takeDraft(groupId: string): string | undefined {
    const note = this.#drafts.get(groupId);
    this.#drafts.delete(groupId);
    return note;
  }

  turnPresentation(): void {
    this.presentation = this.presentation === 'inline' ? 'columns' : 'inline';
    this.#tell('review');
  }

  /** To be called when other groups are known. */
  groupsChanged(): void {
    this.#listed = null;
    if (this.group) this.#start();
    else this.#forget();
  }

  /** Compares the first other member of the chosen group with its source, and shows both in two panes at one height. */
  groupChosen(): void {
    this.#start();
    this.#show();
  }

  /** Compares another member, or (base) with another one. */
  step(step: 1 | -1, which: 'base' | 'other' = 'other'): void {
    const count = this.group?.members.length ?? 0;
    if (count < 2) return;
    const fixed = which === 'base' ? this.other : this.base;
    let index = which === 'base' ? this.base : this.other;
    do index = (index + step + count) % count;
    while (index === fixed);
    this.choosePair(which === 'base' ? index : this.base, which === 'base' ? this.other : index);
  }

  /** Compares these two members and shows them. */
  choosePair(base: number, other: number): void {
    if (base === other) return;
    this.base = base;
    this.other = other;
    void this.#compare();
    this.#show();
  }

  /** The words of a text that the compared members do not share. */
  differencesIn(textId: string): Span[] {
    const [base, other] = this.pair ?? [];
    if (!this.comparison || !base || !other) return [];
    const { diff } = this.comparison;
    return [
      ...(base.textId === textId ? changedSpans(diff, 'a') : []),
      ...(other.textId === textId ? changedSpans(diff, 'b') : []),
    ].sort((left, right) => left.start - right.start);
  }

  /** The two members that are compared. */
  get pair(): readonly [base: PassageMember, other: PassageMember] | null {
    const { members } = this.group ?? {};
    const [base, other] = [members?.[this.base], members?.[this.other]];
    return base && other ? [base, other] : null;
  }

  #start(): void {
    const { group } = this;
    if (!group) return;
    this.base = this.sourceOf(group);
    this.other = this.base === 0 ? 1 : 0;
    void this.#compare();
  }

  #show(): void {
    const { pair } = this;
    if (!pair) return;
    if (this.#host.view.panes.length < 2) this.#host.panes.add();
    const [base, other] = pair;
    this.#host.aligned.note({ textIds: [base.textId, other.textId], offsets: [base.span.start, other.span.start] });
    pair.forEach(({ textId, span }, paneIndex) => {
      this.#host.panes.reveal(textId, span, { paneIndex, focus: false, fromTop: memberHeight });
    });
  }

  async #compare(): Promise<void> {
    this.#attempt += 1;
    const attempt = this.#attempt;
    const { pair } = this;
    this.comparison = null;
    this.#tell('review');
    if (!pair) return;
    const contents = await Promise.all(pair.map(({ textId }) => this.#host.mirror.readContent(textId)));
    if (attempt !== this.#attempt) return;
    const [base, other] = pair.map(({ span }, index) => {
      const content = contents[index];
      return content?.ok && span.end <= content.value.length ? { content: content.value, span } : null;
    });
    if (base && other) this.comparison = { base, other, diff: wordDiff(base, other) };
    this.#tell('review');
  }

  #titleOf(textId: string): string {
    return this.#host.mirror.summary(textId)?.title ?? textId;
  }

  #forget(): void {
    this.#attempt += 1;
    this.comparison = null;
    this.#tell('review');
  }

  #reset(): void {
    this.filter = openFilter;
    this.selectedIds = new Set();
    this.#drafts.clear();
    this.#listed = null;
    this.#forget();
  }
}
