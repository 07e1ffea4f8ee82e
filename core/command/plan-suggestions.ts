import type { FieldsPatch } from '../annotation/fields.ts';
import { fail, succeed, type Failure, type Result } from '../base/result.ts';
import { dismissalIdOf } from '../project/dismissal.ts';
import { suggestionVersion } from '../suggestion/suggest.ts';
import { codeOfSuggestion, type Piece, type QuoteSuggestion, type Suggestion } from '../suggestion/suggestion.ts';
import { onOneLine } from '../text/on-one-line.ts';
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
 * The suggestion as an annotation with its speaker (unless that is only a guess), cue, form or kinds, and the detector
 * that proposed it. An interrupted quote is tagged from its first to its last word.
 */
export function planAccept(
  state: ProjectState,
  command: CommandOf<'acceptSuggestion'>,
  context: PlanContext,
): Result<Change> {
  const { textId, key } = command;
  const suggestion = context.suggestion(textId, key);
  if (!suggestion) return goneSuggestion();
  const codeId = codeOfSuggestion(suggestion);
  const code = state.codes.get(codeId);
  if (!code) return fail('not-found', `There is no code ${JSON.stringify(codeId)} in the codebook.`);
  const anchor = anchorFor(textId, suggestion, context);
  if (!anchor.ok) return anchor;
  if (findEqual(state, textId, codeId, anchor.value)) {
    return fail('already-tagged', `This passage is tagged as ${code.path} already.`);
  }
  const text = context.content(textId);
  const fields = planFields(state, {}, fieldsOf(suggestion, text?.content ?? ''), text);
  if (!fields.ok) return fields;
  const annotation = {
    ...newAnnotation(context, textId, codeId, anchor.value, fields.value, ''),
    origin: { detector: suggestion.code, version: suggestionVersion, confidence: suggestion.confidence, key },
  };
  const builder = new ChangeBuilder(state).set('annotation', annotation.annotationId, annotation);
  const dismissalId = dismissalIdOf(textId, key);
  if (state.dismissals.has(dismissalId)) builder.set('dismissal', dismissalId, null);
  return succeed(builder.build(`Accept ${suggestion.code}`));
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

function fieldsOf(suggestion: Suggestion, content: string): FieldsPatch {
  const { speaker } = suggestion;
  const sure = speaker && speaker.confidence >= surestGuess && speaker.name.trim() !== '' ? speaker : null;
  const mention = sure && {
    name: sure.name.slice(0, longestName),
    span: { start: sure.start, end: sure.end },
  };
  if (suggestion.code === 'claim') {
    return {
      ...(mention ? { claimant: mention } : {}),
      kinds: [...suggestion.kinds],
      checkability: suggestion.checkability,
    };
  }
  return { ...(mention ? { speaker: mention } : {}), ...cueOf(suggestion, content), form: forms[suggestion.code] };
}

/** All words of the cue; its place is that of the first, the finite verb of a separable one. */
function cueOf({ cue }: QuoteSuggestion, content: string): FieldsPatch {
  const [first] = cue;
  if (!first) return {};
  const words = ([start, end]: Piece): string => onOneLine(content.slice(start, end));
  const name = cue.map(words).join(' … ').slice(0, longestName);
  return name.trim() === '' ? {} : { cue: { name, span: { start: first[0], end: first[1] } } };
}

function goneSuggestion(): Failure {
  return fail('not-found', 'This is not suggested (any more): the text changed or is being read anew.');
}
