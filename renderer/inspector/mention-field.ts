import { html, type TemplateResult } from 'lit';
import { actionById } from '../../core/protocol/actions.ts';
import { performAction } from '../input/actions.ts';
import { commitTyped, type FieldContext } from './field-context.ts';
import './tw-text-field.ts';

type MentionName = 'speaker' | 'cue' | 'claimant';

/** A name that is typed, chosen from those known, or taken from what is selected in the text. */
export function mentionField(
  context: FieldContext,
  name: MentionName,
  label: string,
  actionId: 'mention.speaker' | 'mention.cue',
  suggest: () => readonly string[],
): TemplateResult {
  const value = context.annotation.fields[name]?.name ?? '';
  const keep = (typed: string): Promise<boolean> => {
    const words = typed.replace(/\s+/gu, ' ').trim();
    return context.edit({ fields: { [name]: words === '' ? null : { name: words } } });
  };
  const key = actionById(actionId).keys[0] ?? '';
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
        title=${`Takes what is selected in the text as ${label.toLowerCase()} (${key})`}
        @click=${() => performAction(context.workbench, actionId)}
      >
        Take from selection (${key})<span class="hidden-text"> as ${label.toLowerCase()}</span>
      </button>
    </div>
  `;
}
