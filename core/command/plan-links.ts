import { fail, succeed, type Failure, type Result } from '../base/result.ts';
import { sameQuoteKey } from '../links/link-proposal.ts';
import { dismissalIdOf } from '../project/dismissal.ts';
import { saysTheSame, type Link, type LinkKind } from '../project/link.ts';
import { parseRecordKey, touchedKeys, type Change } from './change.ts';
import { ChangeBuilder } from './change-builder.ts';
import type { CommandOf } from './command.ts';
import type { PlanContext } from './plan-context.ts';
import { planAccept } from './plan-suggestions.ts';
import type { ProjectState } from './project-state.ts';

const labels: Readonly<Record<LinkKind, string>> = {
  supports: 'supports',
  contradicts: 'contradicts',
  'same-quote': 'same quote',
  quotes: 'quotes',
  'duplicate-of': 'duplicate of',
};

type LinkEnd = CommandOf<'addLink'>['from'];

/**
 * A link between two annotations. An end that a detector proposes is accepted in the same step. Fails where an end is
 * gone, where both are one annotation, and where the two are linked so already.
 */
export function planAddLink(state: ProjectState, command: CommandOf<'addLink'>, context: PlanContext): Result<Change> {
  const builder = new ChangeBuilder(state);
  const from = endOf(state, builder, command.from, context);
  if (!from.ok) return from;
  const to = isSameEnd(command.from, command.to) ? from : endOf(state, builder, command.to, context);
  if (!to.ok) return to;
  const link: Link = {
    linkId: context.newId(),
    kind: command.kind,
    from: from.value,
    to: to.value,
    note: command.note ?? '',
    createdBy: context.who,
    createdAt: context.now,
  };
  return withLink(state, builder, link, `Link: ${labels[link.kind]}`);
}

/** Another kind, note or direction for a link. */
export function planEditLink(state: ProjectState, command: CommandOf<'editLink'>): Result<Change> {
  const link = state.links.get(command.linkId);
  if (!link) return goneLink();
  const [from, to] = command.reverse ? [link.to, link.from] : [link.from, link.to];
  const edited: Link = { ...link, kind: command.kind ?? link.kind, from, to, note: command.note ?? link.note };
  if (JSON.stringify(edited) === JSON.stringify(link)) {
    return fail('invalid-input', 'Nothing was changed: the link says this already.');
  }
  const label =
    edited.kind !== link.kind
      ? `Change link to ${labels[edited.kind]}`
      : from === link.from
        ? 'Edit note of link'
        : 'Reverse link';
  return withLink(state, new ChangeBuilder(state), edited, label);
}

/** Remembers that nobody wants these two quotes to be proposed as one again, tagged or not. */
export function planDismissLink(
  state: ProjectState,
  command: CommandOf<'dismissLink'>,
  context: PlanContext,
): Result<Change> {
  const from = saidAt(state, command.from, context);
  const to = saidAt(state, command.to, context);
  if (!from || !to) return fail('not-found', 'One of the two quotes is gone: the text changed or is being read anew.');
  const { textId } = from;
  const key = sameQuoteKey(from, to);
  const dismissalId = dismissalIdOf(textId, key);
  if (state.dismissals.has(dismissalId)) {
    return fail('invalid-input', 'Nothing was changed: this link is dismissed already.');
  }
  return succeed(
    new ChangeBuilder(state)
      .set('dismissal', dismissalId, {
        ...{ dismissalId, textId, key, code: 'same-quote', quote: to.words },
        ...{ dismissedBy: context.who, dismissedAt: context.now },
      })
      .build('Dismiss link'),
  );
}

function saidAt(state: ProjectState, end: LinkEnd, context: PlanContext): { textId: string; words: string } | null {
  if (typeof end === 'string') {
    const annotation = state.annotations.get(end);
    return annotation ? { textId: annotation.textId, words: annotation.anchor.quote } : null;
  }
  const suggestion = context.suggestion(end.textId, end.key);
  const content = context.content(end.textId)?.content;
  if (!suggestion || content === undefined) return null;
  return { textId: end.textId, words: content.slice(suggestion.start, suggestion.end) };
}

/** The links removed; the annotations at their ends stay. */
export function planRemoveLinks(state: ProjectState, command: CommandOf<'removeLinks'>): Result<Change> {
  const removed = new Set(command.linkIds.filter((linkId) => state.links.get(linkId)));
  if (removed.size === 0) return goneLink();
  const builder = new ChangeBuilder(state);
  for (const linkId of removed) builder.set('link', linkId, null);
  return succeed(builder.build(removed.size === 1 ? 'Remove link' : `Remove ${removed.size} links`));
}

function withLink(state: ProjectState, builder: ChangeBuilder, link: Link, label: string): Result<Change> {
  if (link.from === link.to) {
    return fail('invalid-input', 'An annotation cannot be linked to itself. Focus another one to link to.');
  }
  const equal = state.links
    .ofAnnotation(link.from)
    .find((other) => other.linkId !== link.linkId && saysTheSame(other, link));
  if (equal) {
    return fail('already-exists', `These two annotations are linked as “${labels[link.kind]}” already.`);
  }
  return succeed(builder.set('link', link.linkId, link).build(label));
}

/** The id of the annotation at an end; a suggestion's records are added to the change. */
function endOf(state: ProjectState, builder: ChangeBuilder, end: LinkEnd, context: PlanContext): Result<string> {
  if (typeof end === 'string') {
    if (state.annotations.get(end)) return succeed(end);
    return fail('not-found', 'An annotation to link is no longer in the project.');
  }
  const accepted = planAccept(state, { type: 'acceptSuggestion', ...end }, context);
  if (!accepted.ok) return accepted;
  let annotationId = '';
  for (const key of touchedKeys(accepted.value)) {
    const { kind, id } = parseRecordKey(key);
    builder.set(kind, id, accepted.value.after[key] ?? null);
    if (kind === 'annotation' && accepted.value.before[key] === null) annotationId = id;
  }
  return succeed(annotationId);
}

function isSameEnd(left: LinkEnd, right: LinkEnd): boolean {
  if (typeof left === 'string' || typeof right === 'string') return left === right;
  return left.textId === right.textId && left.key === right.key;
}

function goneLink(): Failure {
  return fail('not-found', 'The link is no longer in the project.');
}
