import { msg } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { pathWords } from '../codes/code-words.ts';
import { dialogStyles } from '../dialogs/dialog-styles.ts';
import { arrangeAnnotations, firstWords } from '../lists/annotation-rows.ts';
import { paragraphLabel } from '../lists/group-description.ts';
import { rowListStyles } from '../lists/row-list-styles.ts';
import type { RowEvent } from '../lists/tw-row-list.ts';
import '../lists/tw-row-list.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import type { Workbench } from '../state/workbench.ts';
import { controls } from '../theme/controls.ts';
import { swatch } from '../theme/swatch.ts';

/** Lets the analyst choose one annotation of the project; null when the dialog is left without choosing. */
export async function chooseAnnotation(workbench: Workbench, exceptId: string): Promise<string | null> {
  const chooser = document.createElement('tw-annotation-chooser');
  chooser.workbench = workbench;
  chooser.exceptId = exceptId;
  document.body.append(chooser);
  await chooser.updateComplete;
  const chosen = await chooser.choose();
  chooser.remove();
  return chosen;
}

/** A dialog with a filterable list of all annotations. */
@customElement('tw-annotation-chooser')
export class AnnotationChooser extends LocalizedElement {
  static override styles: CSSResultGroup = [
    controls,
    dialogStyles,
    rowListStyles,
    css`
      dialog {
        height: min(70vh, 560px);
      }

      dialog[open] {
        display: flex;
        flex-direction: column;
        gap: 8px;
      }
    `,
  ];

  workbench!: Workbench;
  exceptId = '';

  @state() private filter = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Shows the dialog; resolves when it closes. */
  choose(): Promise<string | null> {
    this.dialog.showModal();
    this.renderRoot.querySelector('input')?.focus();
    return new Promise((resolve) => {
      this.dialog.addEventListener('close', () => resolve(this.dialog.returnValue || null), { once: true });
    });
  }

  protected override render(): TemplateResult {
    const { mirror } = this.workbench;
    const { rows, parts, count } = arrangeAnnotations(mirror.state, mirror.texts, {
      grouping: 'text',
      query: this.filter,
    });
    const others = rows.filter((row) => row.rowId !== this.exceptId);
    const heading = (rowId: string): string => {
      const textId = parts.get(rowId)?.id ?? '';
      return mirror.summary(textId)?.title ?? textId;
    };
    return html`
      <dialog aria-labelledby="title">
        <h2 id="title">${msg('Link an annotation')}</h2>
        <input
          class="field"
          type="search"
          aria-label=${msg('Filter annotations to link')}
          placeholder=${msg('Words of the passage, speaker, note or code')}
          @input=${(event: InputEvent) => (this.filter = (event.target as HTMLInputElement).value)}
        />
        ${count === 0 ? html`<p class="muted">${msg('No annotation matches.')}</p>` : nothing}
        <tw-row-list
          label=${msg('Annotations to link')}
          .rows=${others}
          .renderHeading=${(rowId: string) => html`<span class="name">${heading(rowId)}</span>`}
          .renderEntry=${(annotationId: string) => this.#renderAnnotation(annotationId)}
          @tw-open=${(event: CustomEvent<RowEvent>) => this.dialog.close(event.detail.rowId)}
        ></tw-row-list>
        <div class="buttons">
          <button class="button" type="button" @click=${() => this.dialog.close('')}>${msg('Cancel')}</button>
        </div>
      </dialog>
    `;
  }

  #renderAnnotation(annotationId: string): TemplateResult | typeof nothing {
    const annotation = this.workbench.mirror.state.annotations.get(annotationId);
    if (!annotation) return nothing;
    const code = this.workbench.mirror.state.codes.get(annotation.codeId);
    return html`
      <span class="line">
        ${code ? swatch(code.colour) : nothing}<span class="fill">${firstWords(annotation.anchor.quote)}</span>
      </span>
      <span class="line minor">
        ${paragraphLabel(annotation.anchor.paragraph, annotation.anchor.lastParagraph)} ·
        ${pathWords(code?.path ?? annotation.codeId)}
      </span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-annotation-chooser': AnnotationChooser;
  }
}
