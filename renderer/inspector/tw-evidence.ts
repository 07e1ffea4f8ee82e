import { msg, str } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { citationParts, evidenceStances, type Evidence } from '../../core/annotation/fields.ts';
import { firstWords } from '../lists/annotation-rows.ts';
import { paragraphLabel } from '../lists/group-description.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { valueName } from '../locale/value-names.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { entryListStyles } from './entry-list-styles.ts';
import { chooseAnnotation } from './tw-annotation-chooser.ts';
import type { FieldContext } from './field-context.ts';

type Stance = Evidence['stance'];

/** What speaks for or against a claim: citations in words and links to annotations, each with its stance. */
@customElement('tw-evidence')
export class EvidenceField extends LocalizedElement {
  static override styles: CSSResultGroup = [
    controls,
    entryListStyles,
    css`
      li select.field {
        justify-self: start;
      }

      li .words {
        grid-column: 1 / -1;
        max-height: 11.2em;
        overflow: auto;
        overflow-wrap: anywhere;
        user-select: text;
      }

      .add {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 4px;
      }

      .add .citation {
        grid-column: 1 / -1;
      }

      .add select.field {
        justify-self: start;
      }

      .add .field,
      .add .button {
        min-height: 24px;
        font-size: 12px;
      }

      .add .link-annotation {
        grid-column: 1 / -1;
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) context!: FieldContext;
  @state() private stance: Stance = 'supports';
  @query('.citation') private readonly citation!: HTMLInputElement;

  protected override render(): TemplateResult {
    const { annotation, isReadOnly } = this.context;
    const evidence = annotation.fields.evidence ?? [];
    return html`
      <h3 id="title">${msg('Evidence')}</h3>
      ${
        evidence.length === 0
          ? nothing
          : html`<ul aria-labelledby="title">
              ${evidence.map((entry, index) => this.#renderEntry(entry, index))}
            </ul>`
      }
      ${isReadOnly ? nothing : this.#renderAdd()}
    `;
  }

  #renderEntry(entry: Evidence, index: number): TemplateResult {
    const { isReadOnly } = this.context;
    return html`
      <li>
        <select
          class="field"
          aria-label=${msg(str`Stance of evidence ${index + 1}`)}
          ?disabled=${isReadOnly}
          @change=${(event: Event) => this.#changeStance(index, event.currentTarget as HTMLSelectElement)}
        >
          ${stanceOptions(entry.stance)}
        </select>
        <button
          class="icon-button"
          type="button"
          aria-label=${msg(str`Remove evidence ${index + 1}`)}
          title=${msg('Remove')}
          ?disabled=${isReadOnly}
          @click=${() => this.#keep((this.context.annotation.fields.evidence ?? []).toSpliced(index, 1))}
        >
          ${icon('close')}
        </button>
        <span class="words">${this.#renderWords(entry)}</span>
      </li>
    `;
  }

  #renderWords(entry: Evidence): TemplateResult {
    const { workbench } = this.context;
    const { annotationId } = entry;
    const linked = annotationId === undefined ? undefined : workbench.mirror.state.annotations.get(annotationId);
    const place = linked
      ? `${workbench.mirror.summary(linked.textId)?.title ?? linked.textId}, ${paragraphLabel(linked.anchor.paragraph, linked.anchor.lastParagraph)}`
      : '';
    return html`${
      linked
        ? html`<button class="link" type="button" @click=${() => workbench.showAnnotation(linked.annotationId)}>
            ${msg(str`“${firstWords(linked.anchor.quote, 80)}”`)} (${place})
          </button>`
        : annotationId === undefined
          ? nothing
          : html`<span class="muted">${msg('The linked annotation was removed.')}</span>`
    }
    ${citationParts(entry).join(', ')}`;
  }

  #renderAdd(): TemplateResult {
    return html`
      <div class="add">
        <input
          class="field citation"
          type="text"
          aria-label=${msg('New evidence')}
          placeholder=${msg('Citation or address')}
          maxlength="10000"
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.#addCitation()}
        />
        <select
          class="field"
          aria-label=${msg('Stance of the new evidence')}
          @change=${(event: Event) => (this.stance = stanceOf(event.currentTarget as HTMLSelectElement))}
        >
          ${stanceOptions(this.stance)}
        </select>
        <button class="button" type="button" @click=${this.#addCitation}>${msg('Add')}</button>
        <button class="button link-annotation" type="button" @click=${() => void this.#addLink()}>
          ${msg('Link an annotation…')}
        </button>
      </div>
    `;
  }

  #addCitation(): void {
    const citation = this.citation.value.trim();
    if (citation === '') return this.citation.focus();
    this.citation.value = '';
    this.#add({ citation, stance: this.stance });
  }

  async #addLink(): Promise<void> {
    const { workbench, annotation } = this.context;
    const annotationId = await chooseAnnotation(workbench, annotation.annotationId);
    if (annotationId !== null) this.#add({ annotationId, stance: this.stance });
  }

  #add(entry: Evidence): void {
    this.#keep([...(this.context.annotation.fields.evidence ?? []), entry]);
  }

  #changeStance(index: number, select: HTMLSelectElement): void {
    const evidence = this.context.annotation.fields.evidence ?? [];
    this.#keep(evidence.map((entry, place) => (place === index ? { ...entry, stance: stanceOf(select) } : entry)));
  }

  #keep(evidence: Evidence[]): void {
    void this.context.edit({ fields: { evidence: evidence.length === 0 ? null : evidence } });
  }
}

function stanceOptions(chosen: Stance): TemplateResult[] {
  return evidenceStances.map(
    (stance) => html`<option value=${stance} .selected=${stance === chosen}>${valueName(stance)}</option>`,
  );
}

function stanceOf(select: HTMLSelectElement): Stance {
  return evidenceStances.find((stance) => stance === select.value) ?? 'supports';
}
