import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { actionById } from '../../core/protocol/actions.ts';
import { performAction } from '../input/actions.ts';
import { commitTyped, type FieldContext } from './field-context.ts';
import './tw-text-field.ts';

type MentionName = 'speaker' | 'cue' | 'claimant';

/** `take` goes on from “Take from selection”. */
const mentionWords: Record<MentionName, () => { label: string; take: string; takeLong: string }> = {
  speaker: () => ({
    label: msg('Speaker'),
    take: msg('as speaker'),
    takeLong: msg('Takes what is selected in the text as speaker'),
  }),
  cue: () => ({
    label: msg('Cue'),
    take: msg('as cue'),
    takeLong: msg('Takes what is selected in the text as cue'),
  }),
  claimant: () => ({
    label: msg('Claimant'),
    take: msg('as claimant'),
    takeLong: msg('Takes what is selected in the text as claimant'),
  }),
};

/** A name that is typed, chosen from those known, or taken from what is selected in the text. */
export function mentionField(
  context: FieldContext,
  name: MentionName,
  actionId: 'mention.speaker' | 'mention.cue',
  suggest: () => readonly string[],
): TemplateResult {
  const value = context.annotation.fields[name]?.name ?? '';
  const keep = (typed: string): Promise<boolean> => {
    const words = typed.replace(/\s+/gu, ' ').trim();
    return context.edit({ fields: { [name]: words === '' ? null : { name: words } } });
  };
  const key = actionById(actionId).keys[0] ?? '';
  const { label, take, takeLong } = mentionWords[name]();
  return html`
    <div class="mention">
      <tw-text-field
        label=${label}
        .value=${value}
        .suggest=${suggest}
        ?disabled=${context.isReadOnly}
        @tw-commit=${(event: CustomEvent<string>) => void commitTyped(event, keep)}
      ></tw-text-field>
      <button
        class="button small"
        type="button"
        ?disabled=${context.isReadOnly}
        title=${`${takeLong} (${key})`}
        @click=${() => performAction(context.workbench, actionId)}
      >
        ${msg('Take from selection')} (${key})<span class="hidden-text"> ${take}</span>
      </button>
    </div>
  `;
}
