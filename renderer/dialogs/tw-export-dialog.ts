import { msg, str } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { sortedCodes } from '../../core/command/project-state.ts';
import type { Failure } from '../../core/base/result.ts';
import type { Code } from '../../core/project/code.ts';
import { exportFormats, type ExportFormat, type ExportOptions } from '../../core/export/export-options.ts';
import { pathWords } from '../codes/code-words.ts';
import { counted } from '../locale/counted.ts';
import { currentLanguage } from '../locale/locale.ts';
import { formatNumber, formatShare } from '../locale/numbers.ts';
import { failureNote } from '../parts/failure-note.ts';
import { controls } from '../theme/controls.ts';
import { swatch } from '../theme/swatch.ts';
import { DialogElement } from './dialog-element.ts';
import { dialogStyles } from './dialog-styles.ts';
import { takeExportChoice } from './export-choice.ts';
import { exportDialogStyles } from './export-dialog-styles.ts';

const formatLabels: Record<ExportFormat, () => string> = {
  csv: () => msg('CSV table, for spreadsheets'),
  jsonl: () => msg('JSON Lines, for programs'),
  markdown: () => msg('Markdown report'),
  html: () => msg('HTML report, one file'),
};
const delimiters = [
  [',', () => msg('Comma')],
  [';', () => msg('Semicolon')],
  ['\t', () => msg('Tab')],
] as const;

/** Chooses what to export and how; main asks for the place and writes the file. */
@customElement('tw-export-dialog')
export class ExportDialog extends DialogElement {
  static override styles: CSSResultGroup = [controls, dialogStyles, exportDialogStyles];

  protected readonly dialogName = 'export';
  protected get heading(): string {
    return msg('Export');
  }

  @state() private format: ExportFormat = 'csv';
  @state() private left: ReadonlySet<string> = new Set();
  @state() private delimiter: ',' | ';' | '\t' = ',';
  @state() private guardFormulas = true;
  @state() private content: NonNullable<ExportOptions['content']> = 'annotations';
  @state() private groupBy: 'text' | 'speaker' = 'text';
  @state() private answer = '';
  @state() private failure: Failure | null = null;
  @state() private isWriting = false;
  /** How much of the file is made; null until that is begun. */
  @state() private share: number | null = null;
  /** Ids of the annotations to export; null where the codes say which. */
  #chosen: readonly string[] | null = null;
  #stopListening: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = this.mirror.bridge.on('export:progress', ({ share }) => {
      if (this.isWriting) this.share = share;
    });
  }

  override disconnectedCallback(): void {
    this.#stopListening?.();
    super.disconnectedCallback();
  }

  protected override prepare(): void {
    this.answer = '';
    this.failure = null;
    this.#chosen = takeExportChoice(this.workbench);
  }

  protected override renderContent(): TemplateResult {
    const codes = sortedCodes(this.mirror.state);
    const hasNoCode = !this.#chosen && codes.every((code) => this.left.has(code.codeId));
    return html`<form @submit=${this.#submit}>
      <div class="form">
        <fieldset>
          <legend>${msg('Format')}</legend>
          ${exportFormats.map((format) => this.#radio('format', formatLabels[format](), format === this.format, () => (this.format = format)))}
        </fieldset>
        ${this.#chosen ? this.#renderChosen(this.#chosen.length) : this.#renderCodes(codes)}
        <div class="options">${this.#renderOptions()}</div>
      </div>
      <div class="answer">
        <span role="status">${this.answer}${this.#renderTold()}</span>${failureNote(this.workbench, this.failure)}
        ${this.isWriting ? this.#renderProgress() : nothing}
      </div>
      <div class="buttons">
        <button class="button" type="button" @click=${() => this.close()}>${msg('Close')}</button>
        <button
          class="button primary"
          type="submit"
          ?disabled=${hasNoCode || this.isWriting || this.mirror.folder === null}
        >
          ${msg('Export…')}
        </button>
      </div>
    </form>`;
  }

  #renderProgress(): TemplateResult {
    const { share } = this;
    const words = this.#isOfAnnotations
      ? counted(
          this.#chosen?.length ?? this.mirror.state.annotations.size,
          msg('Exporting # annotation…|Exporting # annotations…'),
        )
      : msg('Exporting…');
    return html`
      <div class="progress">
        <progress aria-label=${msg('Exporting…')} max="1" value=${ifDefined(share ?? undefined)}></progress>
        <span class="share">${share === null ? nothing : formatShare(share)}</span>
        <span>${words}</span>
        <button class="button small" type="button" @click=${() => void this.mirror.bridge.request('export:cancel', {})}>
          ${msg('Cancel export')}
        </button>
      </div>
    `;
  }

  /** Whoever listens is told of tenths: each hundredth would be chatter. */
  #renderTold(): TemplateResult | typeof nothing {
    if (!this.isWriting || this.share === null) return nothing;
    const tenths = Math.floor(this.share * 10) / 10;
    return html`<span class="hidden-text">${msg(str`Exported: ${formatShare(tenths)}`)}</span>`;
  }

  #renderChosen(count: number): TemplateResult {
    return html`<p class="chosen">${counted(count, msg('# row of the table|# rows of the table, in its order'))}</p>`;
  }

  #renderCodes(codes: readonly Code[]): TemplateResult {
    return html`
      <fieldset>
        <legend>${msg('Codes')}</legend>
        <div class="codes" tabindex="0" role="group" aria-label=${msg('Codes to export')}>
          ${codes.map(
            (code) => html`
              <label class="check">
                <input
                  type="checkbox"
                  .checked=${this.#isWanted(code)}
                  ?disabled=${this.#isWantedWithParent(code)}
                  @change=${(event: Event) => this.#toggle(code.codeId, (event.target as HTMLInputElement).checked)}
                />
                ${swatch(code.colour)} ${pathWords(code.path)}
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  #renderOptions(): TemplateResult | typeof nothing {
    const contents = this.#chosen ? nothing : this.#renderContents();
    if (this.format === 'jsonl') return contents;
    if (this.format === 'csv') {
      return html`
        ${contents}
        <fieldset>
          <legend>${msg('Table')}</legend>
          <div class="check">
            <label for="delimiter">${msg('Delimiter')}</label>
            <select
              id="delimiter"
              class="field"
              @change=${(event: Event) => {
                this.delimiter = delimiters[(event.target as HTMLSelectElement).selectedIndex]?.[0] ?? ',';
              }}
            >
              ${delimiters.map(
                ([value, label]) =>
                  html`<option value=${value} .selected=${value === this.delimiter}>${label()}</option>`,
              )}
            </select>
          </div>
          <label class="check">
            <input
              type="checkbox"
              .checked=${this.guardFormulas}
              @change=${(event: Event) => (this.guardFormulas = (event.target as HTMLInputElement).checked)}
            />
            ${msg('Guard against cells that a spreadsheet would run as formulas')}
          </label>
        </fieldset>
      `;
    }
    return html`
      <fieldset>
        <legend>${msg('Group by')}</legend>
        ${this.#radio('group', msg('Text'), this.groupBy === 'text', () => (this.groupBy = 'text'))}
        ${this.#radio('group', msg('Speaker'), this.groupBy === 'speaker', () => (this.groupBy = 'speaker'))}
      </fieldset>
    `;
  }

  /** Reports name the links of each annotation; tables have them as rows of their own, too. */
  #renderContents(): TemplateResult {
    return html`
      <fieldset>
        <legend>${msg('Rows')}</legend>
        ${this.#radio('content', msg('Annotations'), this.content === 'annotations', () => (this.content = 'annotations'))}
        ${this.#radio('content', msg('Links between annotations'), this.content === 'links', () => (this.content = 'links'))}
        ${this.#radio('content', msg('Passage groups with decisions'), this.content === 'groups', () => (this.content = 'groups'))}
      </fieldset>
    `;
  }

  #radio(name: string, label: string, isChosen: boolean, choose: () => void): TemplateResult {
    return html`
      <label class="check">
        <input
          type="radio"
          name=${name}
          .checked=${isChosen}
          ?data-focus-first=${isChosen && name === 'format'}
          @change=${choose}
        />
        ${label}
      </label>
    `;
  }

  #isWanted(code: Code): boolean {
    return !this.left.has(code.codeId) || this.#isWantedWithParent(code);
  }

  /** A code is exported with the codes below it. */
  #isWantedWithParent(code: Code): boolean {
    return [...this.mirror.state.codes.values()].some(
      (other) => code.path.startsWith(`${other.path}/`) && !this.left.has(other.codeId),
    );
  }

  #toggle(codeId: string, isIncluded: boolean): void {
    const left = new Set(this.left);
    if (isIncluded) left.delete(codeId);
    else left.add(codeId);
    this.left = left;
  }

  /** The options as chosen; no codes are named when all are wanted. */
  #options(): ExportOptions {
    const codes = sortedCodes(this.mirror.state);
    const wanted = codes.filter((code) => this.#isWanted(code)).map((code) => code.codeId);
    return {
      format: this.format,
      ...(this.#chosen ? { annotations: [...this.#chosen] } : wanted.length < codes.length ? { codes: wanted } : {}),
      ...(this.#isOfAnnotations ? {} : { content: this.content }),
      ...(this.format === 'csv' ? { delimiter: this.delimiter, guardFormulas: this.guardFormulas } : {}),
      ...(this.format === 'markdown' || this.format === 'html'
        ? { groupBy: this.groupBy, language: currentLanguage() }
        : {}),
    };
  }

  /** Reports have nothing else. */
  get #isOfAnnotations(): boolean {
    return (
      this.#chosen !== null || this.content === 'annotations' || (this.format !== 'csv' && this.format !== 'jsonl')
    );
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#export();
  }

  async #export(): Promise<void> {
    this.isWriting = true;
    this.share = null;
    this.answer = '';
    this.failure = null;
    const answer = await this.mirror.bridge.request('export:save', { options: this.#options() });
    this.isWriting = false;
    if (answer.ok) {
      const { rows, path } = answer.value;
      this.answer = this.#isOfAnnotations
        ? counted(rows, msg('# annotation written to {path}|# annotations written to {path}'), { path })
        : msg(str`Rows written: ${formatNumber(rows)}, to ${path}`);
      this.workbench.say(this.answer);
    } else if (answer.code === 'cancelled') this.answer = msg('Nothing was exported.');
    else this.failure = answer;
  }
}
