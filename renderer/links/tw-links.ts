import { msg, str } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { otherEnd, type Link } from '../../core/project/link.ts';
import { performAction } from '../input/actions.ts';
import { placeWords, showBeside } from '../input/link-actions.ts';
import { runCommand } from '../input/run-command.ts';
import { entryListStyles } from '../inspector/entry-list-styles.ts';
import { commitTyped, type FieldContext } from '../inspector/field-context.ts';
import '../inspector/tw-text-field.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { relations, relationWords } from './link-words.ts';

/** The links of an annotation, each as it sees it: what it says, of which passage, with note; and a way to make one. */
@customElement('tw-links')
export class LinksField extends LocalizedElement {
  static override styles: CSSResultGroup = [
    controls,
    entryListStyles,
    css`
      li > .link,
      li > .muted,
      li > tw-text-field {
        grid-column: 1 / -1;
        overflow-wrap: anywhere;
      }

      .link {
        text-align: start;
      }

      .start {
        min-height: 24px;
        font-size: 12px;
      }

      select.field {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) context!: FieldContext;

  protected override render(): TemplateResult {
    const { annotation, isReadOnly, workbench } = this.context;
    const links = workbench.mirror.state.links.ofAnnotation(annotation.annotationId);
    const isBeginning = workbench.links.startId === annotation.annotationId;
    return html`
      <h3 id="title">${msg('Links')}</h3>
      ${
        links.length === 0
          ? nothing
          : html`<ul aria-labelledby="title">
              ${repeat(
                links,
                ({ linkId }) => linkId,
                (link, index) => this.#renderLink(link, index + 1),
              )}
            </ul>`
      }
      ${
        isReadOnly
          ? nothing
          : html`<button class="button start" type="button" @click=${() => performAction(workbench, 'link.start')}>
              ${isBeginning ? msg('Cancel link') : workbench.links.startId === null ? msg('Link… (L)') : msg('Link to this… (L)')}
            </button>`
      }
    `;
  }

  #renderLink(link: Link, number: number): TemplateResult {
    const { annotation, isReadOnly, workbench } = this.context;
    const other = workbench.mirror.state.annotations.get(otherEnd(link, annotation.annotationId));
    return html`
      <li>
        <select
          class="field"
          aria-label=${msg(str`Kind of link ${number}`)}
          ?disabled=${isReadOnly}
          @change=${(event: Event) => void this.#changeRelation(link, event.currentTarget as HTMLSelectElement)}
        >
          ${relations().map(
            (relation) =>
              html`<option .selected=${relation.kind === link.kind && this.#isSeenFrom(link, relation.isFrom)}>
                ${relationWords(relation)}
              </option>`,
          )}
        </select>
        <button
          class="icon-button"
          type="button"
          aria-label=${msg(str`Remove link ${number}`)}
          title=${msg('Remove')}
          ?disabled=${isReadOnly}
          @click=${() => void runCommand(workbench, { type: 'removeLinks', linkIds: [link.linkId] })}
        >
          ${icon('close')}
        </button>
        ${
          other
            ? html`<button class="link" type="button" @click=${() => showBeside(workbench, other.annotationId)}>
                ${placeWords(workbench, other)}
              </button>`
            : html`<span class="muted">${msg('The linked annotation is no longer in the project.')}</span>`
        }
        <tw-text-field
          label=${msg(str`Note on link ${number}`)}
          .value=${link.note}
          ?disabled=${isReadOnly}
          @tw-commit=${(event: CustomEvent<string>) =>
            void commitTyped(
              event,
              async (note) => (await runCommand(workbench, { type: 'editLink', linkId: link.linkId, note })) !== null,
            )}
        ></tw-text-field>
      </li>
    `;
  }

  /** A symmetrical kind is listed once, whichever end the annotation is. */
  #isSeenFrom(link: Link, isFrom: boolean): boolean {
    const beginsHere = link.from === this.context.annotation.annotationId;
    return relations().some((other) => other.kind === link.kind && !other.isFrom) ? beginsHere === isFrom : isFrom;
  }

  async #changeRelation(link: Link, select: HTMLSelectElement): Promise<void> {
    const relation = relations()[select.selectedIndex];
    if (!relation) return;
    const { annotation, workbench } = this.context;
    const beginsHere = link.from === annotation.annotationId;
    const hasDirection = relations().some(({ kind, isFrom }) => kind === relation.kind && !isFrom);
    const changed = await runCommand(workbench, {
      type: 'editLink',
      linkId: link.linkId,
      kind: relation.kind,
      ...(hasDirection && relation.isFrom !== beginsHere ? { reverse: true } : {}),
    });
    if (!changed) this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-links': LinksField;
  }
}
