import type { Annotation } from '../annotation/annotation.ts';
import type { Evidence } from '../annotation/fields.ts';
import { fail, succeed, type Result } from '../base/result.ts';
import type { Code } from '../project/code.ts';
import type { Change } from './change.ts';
import { ChangeBuilder } from './change-builder.ts';
import type { CommandOf } from './command.ts';
import { anchorFor, newAnnotation } from './plan-annotations.ts';
import { planAddCode } from './plan-codes.ts';
import type { PlanContext } from './plan-context.ts';
import type { ProjectState } from './project-state.ts';

const evidenceCode = 'evidence';

/**
 * A passage attached to a claim, in one step. A passage that is annotated exactly so already is attached as it is; any
 * other is tagged with the code `evidence`, which the codebook gets if it has none. Evidence that is attached already
 * gets the new stance.
 */
export function planAttachEvidence(
  state: ProjectState,
  command: CommandOf<'attachEvidence'>,
  context: PlanContext,
): Result<Change> {
  const claim = state.annotations.get(command.claimId);
  if (!claim) return fail('not-found', 'The claim is no longer in the project.');
  const builder = new ChangeBuilder(state);
  const passage = passageOf(state, builder, command, context);
  if (!passage.ok) return passage;
  const { annotationId } = passage.value;
  if (annotationId === claim.annotationId) {
    return fail('invalid-input', 'A claim is no evidence for itself. Select another passage.');
  }
  const present = claim.fields.evidence ?? [];
  const item: Evidence = { annotationId, stance: command.stance };
  const attached = present.find((one) => one.annotationId === annotationId);
  if (attached?.stance === command.stance) {
    return fail('already-exists', 'This passage is attached to the claim so already.');
  }
  const evidence = attached
    ? present.map((one) => (one === attached ? { ...one, stance: command.stance } : one))
    : [...present, item];
  builder.set('annotation', claim.annotationId, {
    ...claim,
    fields: { ...claim.fields, evidence },
    modifiedBy: context.who,
    modifiedAt: context.now,
  });
  return succeed(builder.build(`Attach evidence: ${command.stance}`));
}

function passageOf(
  state: ProjectState,
  builder: ChangeBuilder,
  { passage, claimId }: CommandOf<'attachEvidence'>,
  context: PlanContext,
): Result<Annotation> {
  if (typeof passage === 'string') {
    const annotation = state.annotations.get(passage);
    return annotation ? succeed(annotation) : fail('not-found', 'The passage to attach is no longer in the project.');
  }
  const anchor = anchorFor(passage.textId, passage.span, context);
  if (!anchor.ok) return anchor;
  const { start, end } = anchor.value;
  const here = state.annotations
    .overlapping(passage.textId, anchor.value)
    .filter((one) => one.anchor.start === start && one.anchor.end === end);
  const known = here.find(({ annotationId }) => annotationId !== claimId) ?? here[0];
  if (known) return succeed(known);
  const code = codeForEvidence(state, builder, context);
  if (!code.ok) return code;
  const annotation = newAnnotation(context, passage.textId, code.value, anchor.value, {}, '');
  builder.set('annotation', annotation.annotationId, annotation);
  return succeed(annotation);
}

function codeForEvidence(state: ProjectState, builder: ChangeBuilder, context: PlanContext): Result<string> {
  const present = [...state.codes.values()].find(({ path }) => path.toLowerCase() === evidenceCode);
  if (present) return succeed(present.codeId);
  const definition = 'A passage that speaks for or against a claim.';
  const added = planAddCode(state, { type: 'addCode', path: evidenceCode, key: null, definition }, context);
  if (!added.ok) return added;
  const [code] = Object.values(added.value.after) as Code[];
  if (!code) throw new RangeError('A new code is part of its own change.');
  builder.set('code', code.codeId, code);
  return succeed(code.codeId);
}
