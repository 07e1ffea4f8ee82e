import { msg, str } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Annotation } from '../../core/annotation/annotation.ts';
import { sortedCodes } from '../../core/command/project-state.ts';
import { pathWords } from '../codes/code-words.ts';
import { performAction } from '../input/actions.ts';
import { codeKind } from '../input/code-kind.ts';
import { runCommand } from '../input/run-command.ts';
import { paragraphLabel } from '../lists/group-description.ts';
import { formatTime } from '../locale/numbers.ts';
import type { FocusedSuggestion } from '../state/suggestion-desk.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon, type IconName } from '../theme/icon.ts';
import { section } from '../theme/section.ts';
import { swatch } from '../theme/swatch.ts';
import { explainAnchorState } from './anchor-words.ts';
import { claimFields } from './claim-fields.ts';
import { duplicateFields } from './duplicate-fields.ts';
import { commitTyped, type FieldContext } from './field-context.ts';
import { inspectorStyles } from './inspector-styles.ts';
import { quoteFields } from './quote-fields.ts';
import { suggestionView } from './suggestion-view.ts';
import '../links/tw-link-proposals.ts';
import '../links/tw-links.ts';
import './tw-evidence-for.ts';
import './tw-text-field.ts';

/** Everything about the focused annotation: what it says, where it stands, its fields, note and history. */
@customElement('tw-inspector')
export class Inspector extends WorkbenchElement {
  static override topics: readonly Topic[] = [
    'project',
    'records',
    'texts',
    'focus',
    'status',
    'focusRequest',
    'suggestions',
  ];
  static override styles: CSSResultGroup = [controls, section, inspectorStyles];

  /** Puts the keyboard focus on the first control. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('select, .body')?.focus();
  }

  protected override updated(): void {
    if (this.workbench.takeFocusRequest('annotation')) this.focus();
    if (this.workbench.takeFocusRequest('note')) this.#focusNote();
  }

  #focusNote(): void {
    const note = this.renderRoot.querySelector<HTMLElement>('.note');
    note?.scrollIntoView({ block: 'nearest' });
    note?.focus();
  }

  protected override render(): TemplateResult {
    const { focusedAnnotationId } = this.workbench.view;
    const annotation =
      focusedAnnotationId === null ? undefined : this.mirror.state.annotations.get(focusedAnnotationId);
    const { focused } = this.workbench.suggestions;
    return html`
      <aside class="frame" aria-label=${msg('Annotation')}>
        <header>
          <h2>${msg('Annotation')}</h2>
          <span class="space"></span>
          ${
            annotation && !this.#isReadOnly
              ? this.#tool('annotation.remove', msg('Remove annotation'), msg('Del'), 'trash')
              : nothing
          }
          ${this.#tool('annotation.previous', msg('Previous annotation'), '[', 'arrowLeft')}
          ${this.#tool('annotation.next', msg('Next annotation'), ']', 'arrowRight')}
        </header>
        ${focused ? this.#renderSuggestion(focused) : annotation ? keyed(annotation.annotationId, this.#renderAnnotation(annotation)) : this.#renderEmpty()}
      </aside>
    `;
  }

  get #isReadOnly(): boolean {
    return this.mirror.status.state === 'read-only';
  }

  #tool(actionId: string, label: string, key: string, iconName: IconName): TemplateResult {
    return html`
      <vscode-toolbar-button
        label=${label}
        title=${`${label} (${key})`}
        @click=${() => performAction(this.workbench, actionId)}
        >${icon(iconName)}</vscode-toolbar-button
      >
    `;
  }

  #renderEmpty(): TemplateResult {
    const codes = sortedCodes(this.mirror.state).filter((code) => code.key !== null);
    return html`
      <div class="body" tabindex="-1">
        <div class="empty-words muted">
          <p>${msg('No annotation is focused. Select a passage in a text, then press a key:')}</p>
          ${codes.map((code) => html`<p><kbd>${code.key?.toUpperCase()}</kbd> ${swatch(code.colour)} ${pathWords(code.path)}</p>`)}
          <p><kbd>T</kbd> ${msg('another code')}</p>
          <p>${msg(html`Click an annotation, or press <kbd>]</kbd>, to see and edit it here.`)}</p>
          <p>${msg(html`Press <kbd>.</kbd> for the next passage that Tagwerk suggests.`)}</p>
        </div>
      </div>
    `;
  }

  #renderSuggestion(focused: FocusedSuggestion): TemplateResult {
    const content = this.workbench.panes.contentOf(focused.textId);
    return suggestionView(this.workbench, focused, content, this.#isReadOnly);
  }

  #renderAnnotation(annotation: Annotation): TemplateResult {
    const context = this.#contextOf(annotation);
    const { anchor, textId, note } = annotation;
    const explanation = explainAnchorState(anchor.state);
    const title = this.mirror.summary(textId)?.title ?? msg(str`${textId} (no longer in the corpus)`);
    return html`
      <div class="body">
        ${this.#renderCode(context)}
        ${
          explanation === null
            ? nothing
            : html`<p class="anchor-state">${icon('warning')}<span>${explanation}</span></p>`
        }
        <blockquote
          tabindex="0"
          aria-label=${msg('Quoted text')}
          lang=${this.#languageOf(textId)}
          .textContent=${anchor.quote}
        ></blockquote>
        <p class="place">
          <button class="link" type="button" @click=${() => this.workbench.showAnnotation(annotation.annotationId)}>
            ${title}, ${paragraphLabel(anchor.paragraph, anchor.lastParagraph)}
          </button>
        </p>
        ${this.#renderFields(context)}
        <tw-evidence-for .context=${context}></tw-evidence-for>
        <tw-links .context=${context}></tw-links>
        <tw-link-proposals .context=${context}></tw-link-proposals>
        <tw-text-field
          class="note"
          label=${msg('Note')}
          multiline
          .value=${note}
          ?disabled=${context.isReadOnly}
          @tw-commit=${(event: CustomEvent<string>) => void commitTyped(event, (typed) => context.edit({ note: typed }))}
        ></tw-text-field>
        <p class="history">
          ${msg(str`Created by ${annotation.createdBy}, ${formatTime(annotation.createdAt)}`)}
          ${
            annotation.modifiedAt === annotation.createdAt
              ? nothing
              : html`<br />${msg(str`Changed by ${annotation.modifiedBy}, ${formatTime(annotation.modifiedAt)}`)}`
          }
          ${annotation.origin ? html`<br />${msg(str`Proposed by ${annotation.origin.detector}`)}` : nothing}
        </p>
      </div>
    `;
  }

  #renderCode(context: FieldContext): TemplateResult {
    const { annotation } = context;
    const code = this.mirror.state.codes.get(annotation.codeId);
    const change = async (select: HTMLSelectElement): Promise<void> => {
      if (!(await context.edit({ codeId: select.value }))) select.value = annotation.codeId;
    };
    return html`
      <div class="code-line">
        ${swatch(code?.colour ?? 'transparent')}
        <select
          class="field"
          aria-label=${msg('Code')}
          ?disabled=${context.isReadOnly}
          @change=${(event: Event) => void change(event.currentTarget as HTMLSelectElement)}
        >
          ${sortedCodes(this.mirror.state).map(
            ({ codeId, path }) =>
              html`<option value=${codeId} .selected=${codeId === annotation.codeId}>${pathWords(path)}</option>`,
          )}
        </select>
      </div>
    `;
  }

  #renderFields(context: FieldContext): TemplateResult | typeof nothing {
    switch (codeKind(this.mirror.state, context.annotation.codeId)) {
      case 'quote':
        return quoteFields(context);
      case 'claim':
        return claimFields(context);
      case 'duplicate':
        return duplicateFields(context);
      case 'other':
        return nothing;
    }
  }

  #contextOf(annotation: Annotation): FieldContext {
    const { annotationId } = annotation;
    return {
      workbench: this.workbench,
      annotation,
      isReadOnly: this.#isReadOnly,
      edit: async (patch) =>
        (await runCommand(this.workbench, { type: 'editAnnotation', annotationId, ...patch })) !== null,
    };
  }

  #languageOf(textId: string): string {
    return this.mirror.summary(textId)?.language ?? 'und';
  }
}
