import type { Annotation } from '../annotation/annotation.ts';
import { citationParts, type Evidence } from '../annotation/fields.ts';
import { fail, succeed, type Result } from '../base/result.ts';
import type { Change } from './change.ts';
import { ChangeBuilder } from './change-builder.ts';
import type { CommandOf } from './command.ts';
import type { PlanContext } from './plan-context.ts';
import type { ProjectState } from './project-state.ts';

/**
 * A citation as evidence for many claims, in one step. Claims that have it with this stance stay as they are; fails
 * where no other is left, and where the citation says nothing.
 */
export function planCiteEvidence(
  state: ProjectState,
  command: CommandOf<'citeEvidence'>,
  context: PlanContext,
): Result<Change> {
  const cited = trimmed({ ...command.citation, stance: command.stance });
  if (citationParts(cited).length === 0) return emptyCitation();
  const builder = new ChangeBuilder(state);
  let count = 0;
  let known = 0;
  for (const claimId of new Set(command.claimIds)) {
    const claim = state.annotations.get(claimId);
    if (!claim) continue;
    known += 1;
    const present = claim.fields.evidence ?? [];
    if (present.some((one) => isSameEvidence(one, cited))) continue;
    builder.set('annotation', claimId, withEvidence(claim, [...present, cited], context));
    count += 1;
  }
  if (known === 0) return fail('not-found', 'The claim is no longer in the project.');
  if (count === 0) return fail('already-exists', 'This citation is attached to the claim so already.');
  const label = `Attach evidence: ${command.stance}`;
  return succeed(builder.build(count === 1 ? label : `${label} (${count} claims)`));
}

/** Other evidence in the place of what a claim has, or none; fails where the claim has no such evidence any more. */
export function planReplaceEvidence(
  state: ProjectState,
  { claimId, evidence, by }: CommandOf<'replaceEvidence'>,
  context: PlanContext,
): Result<Change> {
  const claim = state.annotations.get(claimId);
  if (!claim) return fail('not-found', 'The claim is no longer in the project.');
  const present = claim.fields.evidence ?? [];
  const place = present.findIndex((one) => isSameEvidence(one, evidence));
  if (place === -1) return fail('not-found', 'The claim does not have this evidence any more.');
  const builder = new ChangeBuilder(state);
  if (by === null) {
    builder.set('annotation', claimId, withEvidence(claim, present.toSpliced(place, 1), context));
    return succeed(builder.build(`Remove evidence: ${evidence.stance}`));
  }
  const next = trimmed(by);
  if (next.annotationId === undefined && citationParts(next).length === 0) return emptyCitation();
  if (next.annotationId === claimId) {
    return fail('invalid-input', 'A claim is no evidence for itself. Select another passage.');
  }
  if (next.annotationId !== undefined && !state.annotations.get(next.annotationId)) {
    return fail('not-found', 'The annotation given as evidence is no longer in the project.');
  }
  if (isSameEvidence(next, evidence))
    return fail('invalid-input', 'Nothing was changed: the evidence says this already.');
  builder.set('annotation', claimId, withEvidence(claim, present.with(place, next), context));
  return succeed(builder.build(`Change evidence: ${next.stance}`));
}

function emptyCitation(): Result<Change> {
  return fail('invalid-input', 'The citation is empty. Say what is cited, where it was published or at which address.');
}

function withEvidence(claim: Annotation, evidence: Evidence[], { who, now }: PlanContext): Annotation {
  const { evidence: _, ...others } = claim.fields;
  const fields = evidence.length === 0 ? others : { ...claim.fields, evidence };
  return { ...claim, fields, modifiedBy: who, modifiedAt: now };
}

/** Without the white space around its parts, and without parts that are nothing else. */
function trimmed(evidence: Evidence): Evidence {
  const { stance, annotationId, ...cited } = evidence;
  const parts = Object.entries(cited)
    .map(([name, words]) => [name, words.trim()] as const)
    .filter(([, words]) => words !== '');
  return { ...(annotationId === undefined ? {} : { annotationId }), ...Object.fromEntries(parts), stance };
}

function isSameEvidence(left: Evidence, right: Evidence): boolean {
  const keys = ['annotationId', 'citation', 'source', 'date', 'url', 'stance'] as const;
  return keys.every((key) => left[key] === right[key]);
}
