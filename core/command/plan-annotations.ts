import { describeAnchor } from '../anchor/describe-anchor.ts';
import type { Anchor } from '../anchor/anchor.ts';
import type { Annotation } from '../annotation/annotation.ts';
import type { Fields } from '../annotation/fields.ts';
import { fail, succeed, type Failure, type Result } from '../base/result.ts';
import type { Span } from '../text/span.ts';
import { trimSpan } from '../text/trim-span.ts';
import type { Change } from './change.ts';
import { ChangeBuilder } from './change-builder.ts';
import type { CommandOf } from './command.ts';
import { membersFor } from './plan-decisions.ts';
import type { PlanContext } from './plan-context.ts';
import { patchedNames, planFields } from './plan-fields.ts';
import type { ProjectState } from './project-state.ts';

/** One new annotation with the trimmed span. */
export function planAnnotate(
  state: ProjectState,
  command: CommandOf<'annotate'>,
  context: PlanContext,
): Result<Change> {
  const code = state.codes.get(command.codeId);
  if (!code) return fail('not-found', `There is no code ${JSON.stringify(command.codeId)} in the codebook.`);
  const anchor = anchorFor(command.textId, command.span, context);
  if (!anchor.ok) return anchor;
  if (findEqual(state, command.textId, command.codeId, anchor.value)) {
    return fail('already-tagged', `This passage is tagged as ${code.path} already.`);
  }
  const text = context.content(command.textId);
  const fields = planFields(state, {}, command.fields ?? {}, text);
  if (!fields.ok) return fields;
  const annotation = newAnnotation(
    context,
    command.textId,
    code.codeId,
    anchor.value,
    fields.value,
    command.note ?? '',
  );
  return succeed(
    new ChangeBuilder(state).set('annotation', annotation.annotationId, annotation).build(`Tag ${code.path}`),
  );
}

/**
 * All members of a passage group tagged as duplicates of it, with the decision "same". A member that is tagged so
 * already keeps its annotation and joins the group.
 */
export function planTagGroup(
  state: ProjectState,
  command: CommandOf<'tagGroup'>,
  context: PlanContext,
): Result<Change> {
  if (command.source >= command.members.length) {
    return fail('invalid-input', `The group has ${command.members.length} members; the source cannot be another one.`);
  }
  const builder = new ChangeBuilder(state);
  let touched = 0;
  for (const [position, member] of command.members.entries()) {
    const anchor = anchorFor(member.textId, member.span, context);
    if (!anchor.ok) return anchor;
    const fields: Fields = {
      groupId: command.groupId,
      role: position === command.source ? 'source' : 'copy',
      similarity: command.similarity,
    };
    const present = findEqual(state, member.textId, 'duplicate', anchor.value);
    if (present?.fields.groupId === command.groupId && present.fields.role === fields.role) continue;
    const annotation = present
      ? { ...present, fields: { ...present.fields, ...fields }, modifiedBy: context.who, modifiedAt: context.now }
      : newAnnotation(context, member.textId, 'duplicate', anchor.value, fields, '');
    builder.set('annotation', annotation.annotationId, annotation);
    touched += 1;
  }
  if (touched === 0) return fail('already-tagged', 'All members of this group are tagged as its duplicates already.');
  const source = command.members[command.source];
  const decided = state.decisions.get(command.groupId);
  builder.set('decision', command.groupId, {
    groupId: command.groupId,
    verdict: 'same',
    source: source ? { textId: source.textId, start: source.span.start } : null,
    ...membersFor(command.members, decided, context),
    note: decided?.note ?? '',
    decidedBy: context.who,
    decidedAt: context.now,
  });
  return succeed(builder.build(`Tag ${touched} duplicates`));
}

/** Another span for an annotation; its anchor is certain again afterwards. */
export function planMove(
  state: ProjectState,
  command: CommandOf<'moveAnnotation'>,
  context: PlanContext,
): Result<Change> {
  const annotation = state.annotations.get(command.annotationId);
  if (!annotation) return goneAnnotation();
  const anchor = anchorFor(annotation.textId, command.span, context);
  if (!anchor.ok) return anchor;
  const { start, end, state: place } = annotation.anchor;
  if (place === 'exact' && start === anchor.value.start && end === anchor.value.end) {
    return fail('already-tagged', 'The annotation covers exactly this passage already.');
  }
  if (findEqual(state, annotation.textId, annotation.codeId, anchor.value)) {
    return fail('already-tagged', 'Another annotation with this code covers exactly this passage already.');
  }
  const moved = { ...annotation, anchor: anchor.value, modifiedBy: context.who, modifiedAt: context.now };
  return succeed(
    new ChangeBuilder(state).set('annotation', moved.annotationId, moved).build(`Resize ${codePath(state, moved)}`),
  );
}

/** Another code, note or fields for an annotation. */
export function planEdit(
  state: ProjectState,
  command: CommandOf<'editAnnotation'>,
  context: PlanContext,
): Result<Change> {
  const annotation = state.annotations.get(command.annotationId);
  if (!annotation) return goneAnnotation();
  const codeId = command.codeId ?? annotation.codeId;
  if (!state.codes.has(codeId)) return fail('not-found', `There is no code ${JSON.stringify(codeId)} in the codebook.`);
  const fields = planFields(state, annotation.fields, command.fields ?? {}, context.content(annotation.textId));
  if (!fields.ok) return fields;
  const note = command.note ?? annotation.note;
  const edited: Annotation = { ...annotation, codeId, note, fields: fields.value };
  if (JSON.stringify(edited) === JSON.stringify(annotation)) {
    return fail('invalid-input', 'Nothing was changed: the annotation has these values already.');
  }
  const label =
    codeId !== annotation.codeId
      ? `Recode as ${codePath(state, edited)}`
      : note !== annotation.note
        ? 'Edit note'
        : `Edit ${patchedNames(command.fields ?? {})}`;
  return succeed(
    new ChangeBuilder(state)
      .set('annotation', edited.annotationId, { ...edited, modifiedBy: context.who, modifiedAt: context.now })
      .build(label),
  );
}

/** The annotations removed with their links; evidence that named them is taken out of the claims that did. */
export function planRemove(state: ProjectState, command: CommandOf<'removeAnnotations'>): Result<Change> {
  const removed = new Set(command.annotationIds.filter((annotationId) => state.annotations.get(annotationId)));
  if (removed.size === 0) return goneAnnotation();
  const builder = new ChangeBuilder(state);
  removeAnnotations(state, builder, removed);
  const [first] = removed;
  const only = removed.size === 1 && first !== undefined ? state.annotations.get(first) : undefined;
  return succeed(builder.build(only ? `Remove ${codePath(state, only)}` : `Remove ${removed.size} annotations`));
}

/** Adds to a change that the annotations go with all their links, and that no claim names them as evidence any more. */
export function removeAnnotations(state: ProjectState, builder: ChangeBuilder, removed: ReadonlySet<string>): void {
  for (const annotationId of removed) {
    builder.set('annotation', annotationId, null);
    for (const { linkId } of state.links.ofAnnotation(annotationId)) builder.set('link', linkId, null);
  }
  for (const annotation of state.annotations.all()) {
    const { evidence } = annotation.fields;
    if (!evidence || removed.has(annotation.annotationId)) continue;
    const kept = evidence.filter((item) => item.annotationId === undefined || !removed.has(item.annotationId));
    if (kept.length === evidence.length) continue;
    const { evidence: _, ...fields } = annotation.fields;
    builder.set('annotation', annotation.annotationId, {
      ...annotation,
      fields: kept.length > 0 ? { ...fields, evidence: kept } : fields,
    });
  }
}

/** The anchor of a span without the white space at its ends; fails where the text has no such span. */
export function anchorFor(textId: string, span: Span, context: PlanContext): Result<Anchor> {
  const text = context.content(textId);
  if (!text) return fail('not-found', `The text ${JSON.stringify(textId)} is not in the corpus.`);
  if (span.end > text.content.length || span.start > span.end) {
    return fail(
      'text-changed',
      `The passage ${span.start}–${span.end} is not in the text, which has ${text.content.length} characters. Select it again.`,
    );
  }
  const trimmed = trimSpan(text.content, span);
  if (!trimmed) return fail('invalid-input', 'Nothing but white space is selected. Select the passage to tag first.');
  return succeed(describeAnchor(text.content, text.paragraphs, trimmed));
}

/** The annotation with this code and exactly this span, if there is one. */
export function findEqual(state: ProjectState, textId: string, codeId: string, span: Span): Annotation | undefined {
  return state.annotations
    .overlapping(textId, span)
    .find(({ codeId: other, anchor }) => other === codeId && anchor.start === span.start && anchor.end === span.end);
}

/** An annotation made now by whom the context names. */
export function newAnnotation(
  context: PlanContext,
  textId: string,
  codeId: string,
  anchor: Anchor,
  fields: Fields,
  note: string,
): Annotation {
  return {
    annotationId: context.newId(),
    textId,
    codeId,
    anchor,
    fields,
    note,
    createdBy: context.who,
    createdAt: context.now,
    modifiedBy: context.who,
    modifiedAt: context.now,
  };
}

function codePath(state: ProjectState, annotation: Annotation): string {
  return state.codes.get(annotation.codeId)?.path ?? annotation.codeId;
}

function goneAnnotation(): Failure {
  return fail('not-found', 'The annotation is no longer in the project.');
}
