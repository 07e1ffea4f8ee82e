import { fail, succeed, type Result } from '../base/result.ts';
import type { TextRecord } from '../project/text-record.ts';
import { hashMember } from '../duplicates/member-hash.ts';
import type { Decision } from '../project/decision.ts';
import type { Change } from './change.ts';
import { ChangeBuilder } from './change-builder.ts';
import type { CommandOf } from './command.ts';
import type { PlanContext } from './plan-context.ts';
import type { ProjectState } from './project-state.ts';

/** What the analyst says of a passage group; verdict `null` takes an earlier decision back. */
export function planDecision(state: ProjectState, command: CommandOf<'decide'>, context: PlanContext): Result<Change> {
  const builder = new ChangeBuilder(state);
  const present = state.decisions.get(command.groupId);
  if (command.verdict === null) {
    if (!present) return fail('not-found', 'There is no decision about this group to take back.');
    return succeed(builder.set('decision', command.groupId, null).build('Take decision back'));
  }
  builder.set('decision', command.groupId, {
    groupId: command.groupId,
    verdict: command.verdict,
    ...membersFor(command.members, present, context),
    source: command.source ?? present?.source ?? null,
    note: command.note ?? present?.note ?? '',
    decidedBy: context.who,
    decidedAt: context.now,
  });
  return succeed(builder.build(`Decide: ${command.verdict}`));
}

/** What a decision notes of the members of its group, from the texts as they are now. */
export function membersFor(
  members: CommandOf<'decide'>['members'],
  present: Decision | undefined,
  context: PlanContext,
): Pick<Decision, 'members'> {
  if (!members) return present?.members ? { members: present.members } : {};
  return {
    members: members.flatMap(({ textId, span }) => {
      const text = context.content(textId);
      return text ? [{ textId, hash: hashMember(text.content, span) }] : [];
    }),
  };
}

/**
 * Another encoding or language for a text. Only the record changes here; whoever holds the file decodes it anew and
 * adds what becomes of the anchors to the same change.
 */
export function planTextOverride(state: ProjectState, command: CommandOf<'overrideText'>): Result<Change> {
  const record = state.texts.get(command.textId);
  if (!record) return fail('not-found', `The text ${JSON.stringify(command.textId)} is not in the corpus.`);
  const { encoding, language, ...rest } = record;
  const nextEncoding = command.encoding === undefined ? encoding : (command.encoding ?? undefined);
  const nextLanguage = command.language === undefined ? language : (command.language ?? undefined);
  if (nextEncoding === encoding && nextLanguage === language) {
    return fail('invalid-input', 'Nothing was changed: the text is read this way already.');
  }
  const next: TextRecord = {
    ...rest,
    ...(nextEncoding === undefined ? {} : { encoding: nextEncoding }),
    ...(nextLanguage === undefined ? {} : { language: nextLanguage }),
  };
  const label = nextEncoding === encoding ? 'Set language' : 'Set encoding';
  return succeed(new ChangeBuilder(state).set('text', command.textId, next).build(`${label} of ${command.textId}`));
}
