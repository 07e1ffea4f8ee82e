import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { claimStatuses } from '../../core/annotation/fields.ts';
import { checkabilities, claimKinds, type ClaimKind } from '../../core/suggestion/suggestion.ts';
import { valueName } from '../locale/value-names.ts';
import { choiceField } from './choice-field.ts';
import type { FieldContext } from './field-context.ts';
import { knownPeople } from './known-names.ts';
import { mentionField } from './mention-field.ts';
import './tw-evidence.ts';

/** Claimant, kinds, checkability, status and evidence of a claim. */
export function claimFields(context: FieldContext): TemplateResult {
  const { annotation, isReadOnly, workbench } = context;
  const { fields } = annotation;
  const { annotations } = workbench.mirror.state;
  return html`
    ${mentionField(context, 'claimant', 'mention.speaker', () => knownPeople(annotations.all()))}
    ${kindsField(context, fields.kinds ?? [])}
    <div class="pair">
      ${choiceField({
        name: 'checkability',
        label: msg('Checkability'),
        choices: checkabilities,
        chosen: fields.checkability ?? null,
        isReadOnly,
        choose: (checkability) => context.edit({ fields: { checkability } }),
      })}
      ${choiceField({
        name: 'status',
        label: msg('Status'),
        choices: claimStatuses,
        chosen: fields.status ?? null,
        isReadOnly,
        choose: (status) => context.edit({ fields: { status } }),
      })}
    </div>
    <tw-evidence .context=${context}></tw-evidence>
  `;
}

function kindsField(context: FieldContext, chosen: readonly ClaimKind[]): TemplateResult {
  const toggle = async (kind: ClaimKind, box: HTMLInputElement): Promise<void> => {
    const kinds = claimKinds.filter((other) => (other === kind ? box.checked : chosen.includes(other)));
    if (!(await context.edit({ fields: { kinds: kinds.length === 0 ? null : kinds } }))) {
      box.checked = chosen.includes(kind);
    }
  };
  return html`
    <fieldset>
      <legend>${msg('Kinds')}</legend>
      ${claimKinds.map(
        (kind) => html`
          <label class="check">
            <input
              type="checkbox"
              .checked=${chosen.includes(kind)}
              ?disabled=${context.isReadOnly}
              @change=${(event: Event) => void toggle(kind, event.currentTarget as HTMLInputElement)}
            />
            ${valueName(kind)}
          </label>
        `,
      )}
    </fieldset>
  `;
}
