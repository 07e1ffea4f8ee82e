import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Annotation } from '../../core/annotation/annotation.ts';
import { duplicateRoles } from '../../core/annotation/fields.ts';
import { paragraphLabel } from '../lists/group-description.ts';
import { formatShare } from '../locale/numbers.ts';
import { valueName } from '../locale/value-names.ts';
import { choiceField } from './choice-field.ts';
import type { FieldContext } from './field-context.ts';
import { otherMembers } from './other-members.ts';

/** Passage group and role of a duplicate. */
export function duplicateFields(context: FieldContext): TemplateResult {
  const { annotation, isReadOnly, workbench } = context;
  const { groupId, role, similarity } = annotation.fields;
  const others = otherMembers(workbench.mirror.state.annotations.all(), annotation);
  return html`
    <div class="group">
      <span class="muted">${msg('Passage group')}</span>
      ${
        groupId === undefined
          ? html`<span>${msg('none')}</span>`
          : html`<span title=${groupId}>${groupId.slice(0, 8)}${similarityWords(similarity)}</span>`
      }
      ${
        others.length === 0
          ? html`<span class="muted">${groupId === undefined ? '' : msg('No other member is tagged.')}</span>`
          : html`<ul>
              ${others.map((other) => memberLink(context, other))}
            </ul>`
      }
    </div>
    ${choiceField({
      name: 'role',
      label: msg('Role'),
      choices: duplicateRoles,
      chosen: role ?? null,
      isReadOnly,
      choose: (chosen) => context.edit({ fields: { role: chosen } }),
    })}
  `;
}

function similarityWords(similarity: number | undefined): string {
  if (similarity === undefined) return '';
  return ` · ${similarity === 1 ? msg('equal') : msg(str`${formatShare(similarity)} alike`)}`;
}

function memberLink(context: FieldContext, other: Annotation): TemplateResult {
  const { workbench, annotation } = context;
  const { anchor, fields, textId } = other;
  const title = textId === annotation.textId ? msg('Same text') : (workbench.mirror.summary(textId)?.title ?? textId);
  return html`
    <li>
      <button class="link" type="button" @click=${() => workbench.showAnnotation(other.annotationId)}>
        ${title},
        ${paragraphLabel(anchor.paragraph, anchor.lastParagraph)}${fields.role ? ` (${valueName(fields.role)})` : ''}
      </button>
    </li>
  `;
}
