import type { Workbench } from '../state/workbench.ts';
import { runCommand } from './run-command.ts';

/** Tags all members of a passage group (the chosen one where none is named) as its duplicates, in one step. */
export async function tagGroup(workbench: Workbench, groupId = workbench.chosenGroupId ?? undefined): Promise<void> {
  const group = workbench.groups.find((candidate) => candidate.groupId === groupId);
  if (!group) return workbench.say('Choose a group in the list of duplicates first.');
  const outcome = await runCommand(workbench, {
    type: 'tagGroup',
    groupId: group.groupId,
    members: group.members.map(({ textId, span }) => ({ textId, span })),
    source: group.source,
    similarity: group.similarity,
  });
  if (outcome) workbench.say(`${group.members.length} passages tagged as duplicates of one group.`);
}
