import type { Command } from '../../core/command/command.ts';
import type { CommandOutcome } from '../../core/protocol/contract.ts';
import type { Workbench } from '../state/workbench.ts';

/** Asks main to run a command; says what was done or why it was not. Null when it was not. What it tags may have copies. */
export async function runCommand(workbench: Workbench, command: Command): Promise<CommandOutcome | null> {
  const answer = await workbench.mirror.bridge.request('command:run', { command });
  if (!answer.ok) {
    workbench.sayFailure(answer);
    return null;
  }
  // What is done next builds upon the change; without it all would be drawn twice.
  await workbench.mirror.hasReached(answer.value.sequence);
  workbench.say(answer.value.label);
  const [annotationId] = answer.value.annotationIds;
  const isTagging = command.type === 'annotate' || command.type === 'acceptSuggestion';
  if (isTagging && annotationId !== undefined) void workbench.copies.look(annotationId);
  return answer.value;
}
