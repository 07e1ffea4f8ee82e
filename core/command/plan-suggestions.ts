import type { Annotation } from '../annotation/annotation.ts';
import type { FieldsPatch } from '../annotation/fields.ts';
import { fail, succeed, type Failure, type Result } from '../base/result.ts';
import { dismissalIdOf } from '../project/dismissal.ts';
import { rootOf } from '../suggestion/open-suggestions.ts';
import { suggestionVersion } from '../suggestion/suggest.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { codeOfSuggestion, type Piece, type Suggestion } from '../suggestion/suggestion.ts';
import type { Change } from './change.ts';
import { ChangeBuilder } from './change-builder.ts';
import type { CommandOf } from './command.ts';
import { anchorFor, findEqual, newAnnotation } from './plan-annotations.ts';
import type { PlanContext } from './plan-context.ts';
import { planFields } from './plan-fields.ts';
import type { ProjectState } from './project-state.ts';

/** From this confidence on a speaker is taken over; below it is a guess that an analyst has to make. */
const surestGuess = 0.5;
const longestName = 1000;

const forms = { quote: 'direct', fragment: 'fragment', indirect: 'indirect' } as const;

/**
 * The suggestion as an annotation with its speaker (unless that is only a guess), cue, form or kinds, the detector that
 * proposed it, and what the analyst corrected. An interrupted quote is tagged from its first to its last word.
 */
export function planAccept(
  state: ProjectState,
  command: CommandOf<'acceptSuggestion'>,
  context: PlanContext,
): Result<Change> {
  const { textId, key, correction } = command;
  const suggestion = context.suggestion(textId, key);
  if (!suggestion) return goneSuggestion();
  const planned = planAnnotation(state, textId, suggestion, correction ?? {}, context);
  if (!planned.ok) return planned;
  const annotation = planned.value;
  if (findEqual(state, textId, annotation.codeId, annotation.anchor)) {
    const path = state.codes.get(annotation.codeId)?.path ?? annotation.codeId;
    return fail('already-tagged', `This passage is tagged as ${path} already.`);
  }
  const builder = new ChangeBuilder(state);
  accept(state, builder, annotation, key);
  return succeed(builder.build(`Accept ${suggestion.code}`));
}

/**
 * All these suggestions as annotations, in one step. Those that are gone or tagged so already, by one accepted here as
 * well, are left out; fails where nothing remains.
 */
export function planAcceptAll(
  state: ProjectState,
  { items }: CommandOf<'acceptSuggestions'>,
  context: PlanContext,
): Result<Change> {
  const builder = new ChangeBuilder(state);
  const places = new Set<string>();
  for (const { textId, key } of items) {
    const suggestion = context.suggestion(textId, key);
    if (!suggestion) continue;
    const planned = planAnnotation(state, textId, suggestion, {}, context);
    if (!planned.ok) return planned;
    const { codeId, anchor } = planned.value;
    const place = JSON.stringify([textId, codeId, anchor.start, anchor.end]);
    if (places.has(place) || findEqual(state, textId, codeId, anchor)) continue;
    places.add(place);
    accept(state, builder, planned.value, key);
  }
  if (places.size === 0) {
    return fail('already-tagged', 'Nothing was changed: none of these suggestions is open any more.');
  }
  return succeed(builder.build(places.size === 1 ? 'Accept 1 suggestion' : `Accept ${places.size} suggestions`));
}

function accept(state: ProjectState, builder: ChangeBuilder, annotation: Annotation, key: string): void {
  builder.set('annotation', annotation.annotationId, annotation);
  const dismissalId = dismissalIdOf(annotation.textId, key);
  if (state.dismissals.has(dismissalId)) builder.set('dismissal', dismissalId, null);
}

function planAnnotation(
  state: ProjectState,
  textId: string,
  suggestion: Suggestion,
  correction: NonNullable<CommandOf<'acceptSuggestion'>['correction']>,
  context: PlanContext,
): Result<Annotation> {
  const codeId = correction.codeId ?? codeOfSuggestion(suggestion);
  if (!state.codes.has(codeId)) return fail('not-found', `There is no code ${JSON.stringify(codeId)} in the codebook.`);
  const anchor = anchorFor(textId, correction.span ?? suggestion, context);
  if (!anchor.ok) return anchor;
  const text = context.content(textId);
  const proposed = fieldsOf(suggestion, rootOf(state, codeId), text?.content ?? '');
  const fields = planFields(state, {}, { ...proposed, ...correction.fields }, text);
  if (!fields.ok) return fields;
  const { code: detector, confidence, key } = suggestion;
  const isCorrected = Object.keys(correction).length > 0;
  return succeed({
    ...newAnnotation(context, textId, codeId, anchor.value, fields.value, ''),
    origin: { detector, version: suggestionVersion, confidence, key, ...(isCorrected ? { isCorrected } : {}) },
  });
}

/** Remembers that nobody wants to see the suggestion again. */
export function planDismiss(
  state: ProjectState,
  command: CommandOf<'dismissSuggestion'>,
  context: PlanContext,
): Result<Change> {
  const { textId, key } = command;
  const dismissalId = dismissalIdOf(textId, key);
  if (state.dismissals.has(dismissalId)) {
    return fail('invalid-input', 'Nothing was changed: this suggestion is dismissed already.');
  }
  const suggestion = context.suggestion(textId, key);
  if (!suggestion) return goneSuggestion();
  const { code, start, end } = suggestion;
  const quote = context.content(textId)?.content.slice(start, end) ?? '';
  const dismissal = { dismissalId, textId, key, code, quote, dismissedBy: context.who, dismissedAt: context.now };
  return succeed(new ChangeBuilder(state).set('dismissal', dismissalId, dismissal).build(`Dismiss ${code}`));
}

/** What a suggestion says in the fields that annotations below a built-in code have; other codes have none. */
function fieldsOf(suggestion: Suggestion, root: string | undefined, content: string): FieldsPatch {
  const { speaker } = suggestion;
  const sure = speaker && speaker.confidence >= surestGuess && speaker.name.trim() !== '' ? speaker : null;
  const mention = sure && {
    name: sure.name.slice(0, longestName),
    span: { start: sure.start, end: sure.end },
  };
  if (root === 'claim') {
    const claim = suggestion.code === 'claim' ? suggestion : null;
    return {
      ...(mention ? { claimant: mention } : {}),
      ...(claim ? { kinds: [...claim.kinds], checkability: claim.checkability } : {}),
    };
  }
  if (root !== 'quote') return {};
  const form = suggestion.code === 'claim' ? {} : { form: forms[suggestion.code] };
  return { ...(mention ? { speaker: mention } : {}), ...cueOf(suggestion, content), ...form };
}

/** All words of the cue; its place is that of the first, the finite verb of a separable one. */
function cueOf({ cue }: Suggestion, content: string): FieldsPatch {
  const [first] = cue;
  if (!first) return {};
  const words = ([start, end]: Piece): string => onOneLine(content.slice(start, end));
  const name = cue.map(words).join(' … ').slice(0, longestName);
  return name.trim() === '' ? {} : { cue: { name, span: { start: first[0], end: first[1] } } };
}

function goneSuggestion(): Failure {
  return fail('not-found', 'This is not suggested (any more): the text changed or is being read anew.');
}
