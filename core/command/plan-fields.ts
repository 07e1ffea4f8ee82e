import { describeAnchor } from '../anchor/describe-anchor.ts';
import { citationParts, type Fields, type FieldsPatch, type Mention } from '../annotation/fields.ts';
import { fail, succeed, type Result } from '../base/result.ts';
import { trimSpan } from '../text/trim-span.ts';
import type { LoadedContent } from './plan-context.ts';
import type { ProjectState } from './project-state.ts';

type MentionInput = NonNullable<FieldsPatch['speaker']>;

/**
 * The fields after a patch: a missing member stays, `null` empties. Mentions taken from the text get their anchor
 * described here. Fails where evidence names neither an annotation of the project nor a citation.
 */
export function planFields(
  state: ProjectState,
  fields: Fields,
  patch: FieldsPatch,
  text: LoadedContent | null,
): Result<Fields> {
  const next: Record<string, unknown> = { ...fields };
  for (const [name, value] of Object.entries(patch)) {
    if (value === null || (Array.isArray(value) && value.length === 0)) delete next[name];
    else if (isMention(value)) next[name] = toMention(value, text);
    else if (value !== undefined) next[name] = value;
  }
  for (const evidence of patch.evidence ?? []) {
    if (evidence.annotationId === undefined && citationParts(evidence).length === 0) {
      return fail('invalid-input', 'Evidence needs an annotation or a citation: choose one of the two.');
    }
    if (evidence.annotationId !== undefined && !state.annotations.get(evidence.annotationId)) {
      return fail('not-found', 'The annotation given as evidence is no longer in the project.');
    }
  }
  return succeed(next as Fields);
}

/** Names of the fields that a patch sets or empties, for the label of the step. */
export function patchedNames(patch: FieldsPatch): string {
  return Object.keys(patch).join(', ');
}

function isMention(value: unknown): value is MentionInput {
  return typeof value === 'object' && value !== null && 'name' in value;
}

function toMention(input: MentionInput, text: LoadedContent | null): Mention {
  const span = input.span && text ? trimSpan(text.content, input.span) : null;
  if (!span || !text) return { name: input.name };
  return { name: input.name, anchor: describeAnchor(text.content, text.paragraphs, span) };
}
