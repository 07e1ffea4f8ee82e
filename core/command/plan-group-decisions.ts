import { fail, succeed, type Result } from '../base/result.ts';
import type { Change } from './change.ts';
import type { CommandOf } from './command.ts';
import type { PlanContext } from './plan-context.ts';
import { planDecision } from './plan-decisions.ts';
import type { ProjectState } from './project-state.ts';

/** Several decisions as one change; those to take back that there are not are passed over, unless there is none at all. */
export function planGroupDecisions(
  state: ProjectState,
  command: CommandOf<'decideGroups'>,
  context: PlanContext,
): Result<Change> {
  const before: Change['before'] = {};
  const after: Change['after'] = {};
  let count = 0;
  for (const decision of command.decisions) {
    if (decision.verdict === null && !state.decisions.has(decision.groupId)) continue;
    const planned = planDecision(state, { type: 'decide', ...decision }, context);
    if (!planned.ok) return planned;
    Object.assign(before, planned.value.before);
    Object.assign(after, planned.value.after);
    count += 1;
  }
  if (count === 0) return fail('not-found', 'There is no decision about these groups to take back.');
  const [first] = command.decisions;
  const label =
    first === undefined || first.verdict === null
      ? `Take ${count} decisions back`
      : `Decide ${count} groups: ${first.verdict}`;
  return succeed({ label, before, after });
}
