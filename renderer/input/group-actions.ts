import { msg } from '@lit/localize';
import { counted } from '../locale/counted.ts';
import type { Workbench } from '../state/workbench.ts';
import { runCommand } from './run-command.ts';

/** Tags all members of a passage group (the chosen one where none is named) as its duplicates, in one step. */
export async function tagGroup(workbench: Workbench, groupId = workbench.groups.chosenId ?? undefined): Promise<void> {
  const group = workbench.groups.all.find((candidate) => candidate.groupId === groupId);
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

/** Shows the group after or before the chosen one, leaving out the furniture of sites. */
export function stepGroup(workbench: Workbench, step: 1 | -1): void {
  const groups = workbench.groups.all.filter((group) => group.class !== 'boilerplate');
  const position = groups.findIndex(({ groupId }) => groupId === workbench.groups.chosenId);
  const next =
    position === -1 && step === -1 ? groups.at(-1) : groups[(position + step + groups.length) % groups.length];
  if (next) workbench.groups.choose(next.groupId);
  else workbench.say(msg('No passage stands twice in these texts.'));
}
