import { msg } from '@lit/localize';
import { counted } from '../locale/counted.ts';
import type { Workbench } from '../state/workbench.ts';
import { runCommand } from './run-command.ts';

/** Tags all members of a passage group (the chosen one where none is named) as its duplicates, in one step. */
export async function tagGroup(workbench: Workbench, groupId = workbench.chosenGroupId ?? undefined): Promise<void> {
  const group = workbench.groups.find((candidate) => candidate.groupId === groupId);
  if (!group) return workbench.say(msg('Choose a group in the list of duplicates first.'));
  const outcome = await runCommand(workbench, {
    type: 'tagGroup',
    groupId: group.groupId,
    members: group.members.map(({ textId, span }) => ({ textId, span })),
    source: group.source,
    similarity: group.similarity,
  });
  if (outcome)
    workbench.say(
      counted(
        group.members.length,
        msg('# passage tagged as a duplicate.|# passages tagged as duplicates of one group.'),
      ),
    );
}
