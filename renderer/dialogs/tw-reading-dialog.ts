import { msg, str } from '@lit/localize';
import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Failure } from '../../core/base/result.ts';
import {
  defaultReadingStyle,
  readingFonts,
  readingLimits,
  type ReadingStyle,
} from '../../core/protocol/reading-style.ts';
import { formatNumber } from '../locale/numbers.ts';
import { failureNote } from '../parts/failure-note.ts';
import { controls } from '../theme/controls.ts';
import { DialogElement } from './dialog-element.ts';
import { dialogStyles } from './dialog-styles.ts';

type Measure = keyof typeof readingLimits;

const steps = { size: 1, lineHeight: 0.05, column: 1 } as const;

/** How the texts are set. Each change shows in the panes at once, which the dialog leaves in view. */
@customElement('tw-reading-dialog')
export class ReadingDialog extends DialogElement {
  static override styles: CSSResultGroup = [
    controls,
    dialogStyles,
    css`
      dialog {
        inset: auto 24px 48px auto;
        width: 400px;
        margin: 0;
      }

      dialog::backdrop {
        background: transparent;
      }

      .rows {
        display: grid;
        grid-template-columns: max-content minmax(96px, 1fr) max-content;
        gap: 10px 12px;
        align-items: center;
      }

      .wide {
        grid-column: 2 / -1;
      }

      label.wide {
        display: flex;
        gap: 6px;
        align-items: center;
      }

      input[type='range'] {
        width: 100%;
        margin: 0;
        accent-color: var(--tw-accent);
      }

      input[type='checkbox'] {
        margin: 0;
        accent-color: var(--tw-accent);
      }

      output {
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
    `,
  ];

  protected readonly dialogName = 'reading';
  protected get heading(): string {
    return msg('Reading');
  }

  @state() private failure: Failure | null = null;
  /** What was asked for and main has not answered yet: the next step of a slider goes on from there. */
  @state() private asked: ReadingStyle | null = null;

  protected override prepare(): void {
    this.failure = null;
    this.asked = null;
  }

  protected override renderContent(): TemplateResult {
    const style = this.#style;
    return html`
      <div class="rows">
        <label for="font">${msg('Font')}</label>
        <select id="font" class="field wide" data-focus-first @change=${this.#changeFont}>
          ${readingFonts.map(
            (font) => html`<option value=${font} ?selected=${font === style.font}>${this.#fontName(font)}</option>`,
          )}
        </select>
        ${this.#renderMeasure('size', msg('Size'), msg(str`${style.size} px`))}
        ${this.#renderMeasure('lineHeight', msg('Line height'), formatNumber(style.lineHeight))}
        ${this.#renderMeasure('column', msg('Column'), msg(str`${style.column} characters`))}
        <label class="wide">
          <input
            type="checkbox"
            .checked=${style.isFullWidth}
            @change=${(event: Event) => void this.#change({ isFullWidth: (event.target as HTMLInputElement).checked })}
          />
          ${msg('Full width of the pane')}
        </label>
      </div>
      ${failureNote(this.workbench, this.failure)}
      <div class="buttons">
        <button class="button" type="button" @click=${() => void this.#change(defaultReadingStyle)}>
          ${msg('Reset')}
        </button>
        <button class="button primary" type="button" @click=${() => this.close()}>${msg('Done')}</button>
      </div>
    `;
  }

  #renderMeasure(measure: Measure, label: string, value: string): TemplateResult {
    const { minimum, maximum } = readingLimits[measure];
    return html`
      <label for=${measure}>${label}</label>
      <input
        id=${measure}
        type="range"
        min=${minimum}
        max=${maximum}
        step=${steps[measure]}
        aria-valuetext=${value}
        ?disabled=${measure === 'column' && this.#style.isFullWidth}
        .value=${String(this.#style[measure])}
        @input=${(event: Event) => void this.#change({ [measure]: Number((event.target as HTMLInputElement).value) })}
      />
      <output for=${measure}>${value}</output>
    `;
  }

  get #style(): ReadingStyle {
    return this.asked ?? this.mirror.settings.reading ?? defaultReadingStyle;
  }

  #fontName(font: ReadingStyle['font']): string {
    return { serif: msg('Serif'), sans: msg('Sans serif'), mono: msg('Monospaced') }[font];
  }

  readonly #changeFont = (event: Event): void => {
    const font = readingFonts.find((one) => one === (event.target as HTMLSelectElement).value);
    if (font) void this.#change({ font });
  };

  async #change(part: Partial<ReadingStyle>): Promise<void> {
    const reading = { ...this.#style, ...part };
    this.asked = reading;
    const answer = await this.mirror.bridge.request('settings:change', { patch: { reading } });
    if (this.asked === reading) this.asked = null;
    this.failure = answer.ok ? null : answer;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-reading-dialog': ReadingDialog;
  }
}
