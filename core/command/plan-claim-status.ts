import { fail, succeed, type Result } from '../base/result.ts';
import type { Change } from './change.ts';
import { ChangeBuilder } from './change-builder.ts';
import type { CommandOf } from './command.ts';
import type { PlanContext } from './plan-context.ts';
import type { ProjectState } from './project-state.ts';

/** Another status for many claims, or none. Those that have it stay as they are; fails where no other is left. */
export function planClaimStatus(
  state: ProjectState,
  { annotationIds, status }: CommandOf<'setClaimStatus'>,
  context: PlanContext,
): Result<Change> {
  const builder = new ChangeBuilder(state);
  let count = 0;
  for (const annotationId of new Set(annotationIds)) {
    const claim = state.annotations.get(annotationId);
    if (!claim || (claim.fields.status ?? null) === status) continue;
    const { status: _, ...others } = claim.fields;
    const fields = status === null ? others : { ...claim.fields, status };
    builder.set('annotation', annotationId, { ...claim, fields, modifiedBy: context.who, modifiedAt: context.now });
    count += 1;
  }
  if (count === 0) return fail('invalid-input', 'Nothing was changed: the claims have this status already.');
  const said = status ?? 'none';
  return succeed(builder.build(count === 1 ? `Status: ${said}` : `Status of ${count} claims: ${said}`));
}
