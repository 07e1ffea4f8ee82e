import { fail, succeed, type Result } from '../base/result.ts';
import type { Change } from './change.ts';
import { ChangeBuilder } from './change-builder.ts';
import type { CommandOf } from './command.ts';
import { findEqual } from './plan-annotations.ts';
import type { PlanContext } from './plan-context.ts';
import type { ProjectState } from './project-state.ts';

/**
 * Another code for many annotations. Those that have it, and those whose passage another annotation has with it, stay
 * as they are; fails where none is left.
 */
export function planRecode(
  state: ProjectState,
  command: CommandOf<'recodeAnnotations'>,
  context: PlanContext,
): Result<Change> {
  const code = state.codes.get(command.codeId);
  if (!code) return fail('not-found', `There is no code ${JSON.stringify(command.codeId)} in the codebook.`);
  const builder = new ChangeBuilder(state);
  const taken = new Set<string>();
  for (const annotationId of new Set(command.annotationIds)) {
    const annotation = state.annotations.get(annotationId);
    if (!annotation || annotation.codeId === code.codeId) continue;
    const { textId, anchor } = annotation;
    const place = JSON.stringify([textId, anchor.start, anchor.end]);
    if (taken.has(place) || findEqual(state, textId, code.codeId, anchor)) continue;
    taken.add(place);
    builder.set('annotation', annotationId, {
      ...annotation,
      codeId: code.codeId,
      modifiedBy: context.who,
      modifiedAt: context.now,
    });
  }
  if (taken.size === 0) return fail('already-tagged', `All these passages are tagged as ${code.path} already.`);
  const label = taken.size === 1 ? `Recode as ${code.path}` : `Recode ${taken.size} annotations as ${code.path}`;
  return succeed(builder.build(label));
}
