import { msg } from '@lit/localize';
import type { AlignedGroup } from '../../core/duplicates/passage-result.ts';
import type { Decision } from '../../core/project/decision.ts';
import { counted } from '../locale/counted.ts';
import { nextUndecided } from '../review/review-list.ts';
import type { Workbench } from '../state/workbench.ts';
import { runCommand } from './run-command.ts';

/** Opens the review of duplicates, at the chosen group or at the first undecided one. */
export function openReview(workbench: Workbench): void {
  const { review } = workbench;
  if (!review.group) {
    const first = nextUndecided(review.listed, null, (group) => review.decisionOf(group)) ?? review.listed[0];
    if (first) workbench.groups.choose(first.groupId);
  }
  workbench.openPanel('review');
}

/** Decides about the selected groups, or the chosen one, in one step and goes on to the next undecided one. */
export async function decideGroups(workbench: Workbench, verdict: Decision['verdict']): Promise<void> {
  const groups = groupsToDecide(workbench);
  const [only] = groups;
  if (!only) return workbench.say(msg('Choose a group in the list of duplicates first.'));
  const next = groupAfter(workbench, groups);
  const outcome =
    groups.length === 1
      ? await runCommand(workbench, { type: 'decide', ...decisionOn(workbench, only, verdict) })
      : await runCommand(workbench, {
          type: 'decideGroups',
          decisions: groups.map((group) => decisionOn(workbench, group, verdict)),
        });
  if (!outcome) return;
  workbench.review.select([]);
  if (next) workbench.groups.choose(next.groupId);
  else workbench.say(msg('No undecided group is left in the list.'));
}

/** Takes back what was decided about the selected groups, or the chosen one, in one step. */
export async function takeDecisionBack(workbench: Workbench): Promise<void> {
  const groups = groupsToDecide(workbench);
  const decided = groups.flatMap((group) => workbench.review.decisionOf(group) ?? []);
  const [only] = decided;
  if (!only) return workbench.say(msg('There is no decision about this group to take back.'));
  await runCommand(
    workbench,
    decided.length === 1
      ? { type: 'decide', groupId: only.groupId, verdict: null }
      : { type: 'decideGroups', decisions: decided.map(({ groupId }) => ({ groupId, verdict: null })) },
  );
}

/** Leaves the chosen group as it is and goes on to the next undecided one. */
export function skipGroup(workbench: Workbench): void {
  const { review } = workbench;
  const next = nextUndecided(review.listed, workbench.groups.chosenId, (group) => review.decisionOf(group));
  if (next) workbench.groups.choose(next.groupId);
  else workbench.say(msg('No other undecided group is left in the list.'));
}

/** Makes the compared member the source of the chosen group; a group that was not decided is taken for the same. */
export async function makeSource(workbench: Workbench): Promise<void> {
  const { group, pair } = workbench.review;
  if (!group || !pair) return workbench.say(msg('Choose a group in the list of duplicates first.'));
  const [, { textId, span }] = pair;
  const verdict = workbench.review.decisionOf(group)?.verdict ?? 'same';
  const source = { textId, start: span.start };
  const { base, other } = workbench.review;
  const outcome = await runCommand(workbench, { type: 'decide', ...decisionOn(workbench, group, verdict), source });
  if (outcome && workbench.review.group === group) workbench.review.choosePair(other, base);
}

/** Keeps a note with the decision about the chosen group; before there is one, it waits for it. */
export async function noteGroup(workbench: Workbench, group: AlignedGroup, note: string): Promise<void> {
  const decision = workbench.review.decisionOf(group);
  if (!decision) workbench.review.draftNote(group.groupId, note);
  else if (decision.note !== note) {
    const { groupId, verdict } = decision;
    await runCommand(workbench, { type: 'decide', groupId, verdict, note });
  }
}

/** Tags the copies of the passage that was tagged just now; false where nothing is offered. */
export function tagCopies(workbench: Workbench): boolean {
  if (!workbench.copies.offer) return false;
  void takeOffer(workbench);
  return true;
}

async function takeOffer(workbench: Workbench): Promise<void> {
  const count = workbench.copies.offer?.places.length ?? 0;
  const command = await workbench.copies.command();
  if (!command || !(await runCommand(workbench, command))) return;
  workbench.copies.dismiss();
  workbench.say(
    counted(count, msg('# copy tagged too; one undo takes it back.|# copies tagged too; one undo takes them back.')),
  );
}

function groupsToDecide({ review }: Workbench): AlignedGroup[] {
  const selected = review.listed.filter(({ groupId }) => review.selectedIds.has(groupId));
  if (selected.length > 1) return selected;
  return review.group ? [review.group] : [];
}

/** What to look at after these groups are decided, asked before they are: the list may lose them. */
function groupAfter({ review }: Workbench, groups: readonly AlignedGroup[]): AlignedGroup | null {
  const leaving = new Set(groups);
  const last = review.listed.findLast((group) => leaving.has(group));
  const open = review.listed.filter((group) => group === last || !leaving.has(group));
  return nextUndecided(open, last?.groupId ?? null, (group) => review.decisionOf(group));
}

/** What to decide; a decision that was made when the group had another id is changed rather than doubled. */
function decisionOn({ review }: Workbench, group: AlignedGroup, verdict: Decision['verdict']) {
  const note = review.takeDraft(group.groupId);
  const groupId = review.decisionOf(group)?.groupId ?? group.groupId;
  const members = group.members.map(({ textId, span }) => ({ textId, span }));
  return { groupId, verdict, members, ...(note === undefined ? {} : { note }) };
}
