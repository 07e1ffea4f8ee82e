import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { quoteForms } from '../../core/annotation/fields.ts';
import { formName } from '../locale/value-names.ts';
import type { FieldContext } from './field-context.ts';
import { knownCues, knownPeople } from './known-names.ts';
import { mentionField } from './mention-field.ts';
import { choiceField } from './choice-field.ts';

/** Speaker, cue and form of a quote. */
export function quoteFields(context: FieldContext): TemplateResult {
  const { fields } = context.annotation;
  const { annotations } = context.workbench.mirror.state;
  return html`
    ${mentionField(context, 'speaker', 'mention.speaker', () => knownPeople(annotations.all()))}
    ${mentionField(context, 'cue', 'mention.cue', () => knownCues(annotations.all()))}
    ${choiceField({
      name: 'form',
      label: msg('Form'),
      choices: quoteForms,
      nameOf: formName,
      chosen: fields.form ?? null,
      isReadOnly: context.isReadOnly,
      choose: (form) => context.edit({ fields: { form } }),
    })}
  `;
}
