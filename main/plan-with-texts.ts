import { randomUUID } from 'node:crypto';
import { fail, type Result } from '../core/base/result.ts';
import { parseRecordKey, touchedKeys, type Change } from '../core/command/change.ts';
import type { Command } from '../core/command/command.ts';
import { planChange } from '../core/command/plan-change.ts';
import type { PlanContext } from '../core/command/plan-context.ts';
import type { WorkspaceHost } from './workspace-host.ts';

/** What a change is planned with, besides the texts. */
export type CommandContext = Pick<PlanContext, 'who' | 'now' | 'suggestion'>;

/** Plans a command, and once more where that showed that texts have to be read first. */
export async function planCommand(
  host: WorkspaceHost,
  command: Command,
  context: CommandContext,
): Promise<Result<Change>> {
  if ('textId' in command) await host.need([command.textId]);
  return withTexts(host, (want) =>
    planChange(host.state, command, {
      ...context,
      newId: randomUUID,
      content: (textId) => {
        want(textId);
        return host.texts.read.get(textId) ?? null;
      },
    }),
  );
}

/** A step of the history, found anew where reading the texts that it touches has changed the history. */
export function planStep(
  host: WorkspaceHost,
  step: () => { readonly change: Change } | null,
  nothing: string,
): Promise<Result<Change>> {
  return withTexts(host, (want) => {
    const change = step()?.change;
    if (!change) return fail('nothing-to-undo', nothing);
    for (const textId of textsOfChange(change)) want(textId);
    return { ok: true, value: change };
  });
}

/** Plans until all texts that the plan wanted were read when it was made. */
async function withTexts(
  host: WorkspaceHost,
  plan: (want: (textId: string) => void) => Result<Change>,
): Promise<Result<Change>> {
  for (;;) {
    const missing = new Set<string>();
    const planned = plan((textId) => {
      if (host.texts.unread.has(textId)) missing.add(textId);
    });
    if (missing.size === 0) return planned;
    await host.need(missing);
  }
}

/** The texts whose records or annotations a change touches. */
function textsOfChange(change: Change): Set<string> {
  const textIds = new Set<string>();
  for (const key of touchedKeys(change)) {
    const { kind, id } = parseRecordKey(key);
    if (kind === 'text') textIds.add(id);
    for (const record of [change.before[key], change.after[key]]) {
      if (kind === 'annotation' && record && 'textId' in record) textIds.add(record.textId);
    }
  }
  return textIds;
}
