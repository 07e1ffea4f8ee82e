import { fail, succeed, type Result } from '../base/result.ts';
import type { Change } from './change.ts';
import { ChangeBuilder } from './change-builder.ts';
import type { CommandOf } from './command.ts';
import { anchorFor, findEqual, newAnnotation } from './plan-annotations.ts';
import type { PlanContext } from './plan-context.ts';
import type { ProjectState } from './project-state.ts';

/**
 * New annotations with one code at many places. A place whose text does not begin with the given words any more, or
 * that is tagged so already, is left out and counted in the label; fails where none is left.
 */
export function planAnnotateMany(
  state: ProjectState,
  command: CommandOf<'annotateMany'>,
  context: PlanContext,
): Result<Change> {
  const code = state.codes.get(command.codeId);
  if (!code) return fail('not-found', `There is no code ${JSON.stringify(command.codeId)} in the codebook.`);
  const builder = new ChangeBuilder(state);
  const done = new Set<string>();
  let changed = 0;
  let present = 0;
  for (const { textId, span, quote } of command.places) {
    const passage = context.content(textId)?.content.slice(span.start, span.end);
    const anchor = passage?.startsWith(quote) === true ? anchorFor(textId, span, context) : null;
    if (!anchor?.ok) {
      changed += 1;
      continue;
    }
    const place = JSON.stringify([textId, anchor.value.start, anchor.value.end]);
    if (done.has(place) || findEqual(state, textId, code.codeId, anchor.value)) {
      present += 1;
      continue;
    }
    done.add(place);
    const annotation = newAnnotation(context, textId, code.codeId, anchor.value, {}, '');
    builder.set('annotation', annotation.annotationId, annotation);
  }
  const skipped = [
    changed > 0 ? `${changed} left out because the text changed` : '',
    present > 0 ? `${present} tagged already` : '',
  ].filter((part) => part !== '');
  if (done.size === 0) {
    return changed > 0
      ? fail('text-changed', `Nothing was tagged: ${skipped.join(', ')}. Search again.`)
      : fail('already-tagged', `All these passages are tagged as ${code.path} already.`);
  }
  const label = `Tag ${done.size === 1 ? '1 passage' : `${done.size} passages`} as ${code.path}`;
  return succeed(builder.build(skipped.length > 0 ? `${label} (${skipped.join(', ')})` : label));
}
