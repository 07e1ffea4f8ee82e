import type { Fields, FieldsPatch } from '../annotation/fields.ts';
import { fail, succeed, type Result } from '../base/result.ts';
import type { Change } from './change.ts';
import { ChangeBuilder } from './change-builder.ts';
import type { CommandOf } from './command.ts';
import { anchorFor, findEqual, newAnnotation } from './plan-annotations.ts';
import type { PlanContext } from './plan-context.ts';
import { planFields } from './plan-fields.ts';
import type { ProjectState } from './project-state.ts';

type CopyPlace = CommandOf<'tagCopies'>['places'][number];

/**
 * An annotation once more at each place, with its code, fields and note; places that have it already are passed over.
 * Speaker, cue and claimant are anchored in the other text where the place says where they stand, else only named.
 */
export function planTagCopies(
  state: ProjectState,
  command: CommandOf<'tagCopies'>,
  context: PlanContext,
): Result<Change> {
  const original = state.annotations.get(command.annotationId);
  if (!original) return fail('not-found', 'The annotation is no longer in the project.');
  const builder = new ChangeBuilder(state);
  let count = 0;
  for (const place of command.places) {
    const anchor = anchorFor(place.textId, place.span, context);
    if (!anchor.ok) return anchor;
    if (findEqual(state, place.textId, original.codeId, anchor.value)) continue;
    const patch = mentionsAt(original.fields, place);
    const fields = planFields(state, original.fields, patch, context.content(place.textId));
    if (!fields.ok) return fields;
    const copy = newAnnotation(context, place.textId, original.codeId, anchor.value, fields.value, original.note);
    builder.set('annotation', copy.annotationId, copy);
    count += 1;
  }
  if (count === 0) return fail('already-tagged', 'All these places are tagged so already.');
  const path = state.codes.get(original.codeId)?.path ?? original.codeId;
  return succeed(builder.build(count === 1 ? `Tag a copy as ${path}` : `Tag ${count} copies as ${path}`));
}

function mentionsAt(fields: Fields, place: CopyPlace): FieldsPatch {
  const patch: FieldsPatch = {};
  for (const name of ['speaker', 'cue', 'claimant'] as const) {
    const mention = fields[name];
    const span = place.mentions?.[name];
    if (mention) patch[name] = { name: mention.name, ...(span && { span }) };
  }
  return patch;
}
