import { msg } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { suggestionCodes, type SuggestionCode } from '../../core/suggestion/suggestion.ts';
import { formatNumber, formatShare } from '../locale/numbers.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { swatch } from '../theme/swatch.ts';
import { kindsWord } from './suggestion-words.ts';

/** Which suggestions are shown: each detector on or off, and how sure it has to be. */
@customElement('tw-suggestion-filter')
export class SuggestionFilterControls extends WorkbenchElement {
  static override topics: readonly Topic[] = ['view', 'records'];
  static override styles: CSSResultGroup = [
    controls,
    css`
      :host {
        display: block;
        flex: 1;
        min-width: 0;
        container-type: inline-size;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
      }

      .codes {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        min-width: 0;
      }

      .chip {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-width: 0;
        min-height: 24px;
        padding: 1px 7px;
        border: 1px solid var(--tw-border-strong);
        border-radius: 12px;
        background: transparent;
        color: var(--tw-text-muted);
        font-size: 12px;
        white-space: nowrap;
        cursor: pointer;
      }

      .chip:hover {
        background: var(--tw-hover);
      }

      .chip:focus-visible {
        outline-offset: 1px;
      }

      .chip .icon {
        font-size: 12px;
      }

      .chip[aria-checked='true'] {
        border-color: var(--tw-accent);
        background: var(--tw-selection);
        color: var(--tw-text);
      }

      .chip .icon,
      .chip .swatch {
        flex: none;
      }

      .name {
        overflow: hidden;
        text-overflow: ellipsis;
      }

      .count {
        font-variant-numeric: tabular-nums;
      }

      label {
        display: inline-flex;
        flex: none;
        align-items: center;
        gap: 6px;
        font-size: 12px;
        white-space: nowrap;
      }

      input[type='range'] {
        width: 72px;
        accent-color: var(--tw-accent);
      }

      output {
        min-width: 36px;
        font-variant-numeric: tabular-nums;
      }

      /* One line as long as the names of the detectors can still be told apart. */
      @container (min-width: 620px) {
        .row,
        .codes {
          flex-wrap: nowrap;
        }
      }

      @container (max-width: 760px) {
        .chip {
          gap: 4px;
          padding-inline: 6px;
        }

        input[type='range'] {
          width: 60px;
        }
      }
    `,
  ];

  /** How many are undecided per detector; none are shown where this is null. */
  @property({ attribute: false }) counts: Readonly<Record<SuggestionCode, number>> | null = null;

  protected override render(): TemplateResult {
    const { threshold } = this.workbench.suggestionFilter;
    const percent = Math.round(threshold * 100);
    return html`
      <div class="row">
        <div class="codes" role="group" aria-label=${msg('Suggestions shown')}>
          ${suggestionCodes.map((code) => this.#renderChip(code))}
        </div>
        <label title=${msg('Least confidence of the suggestions shown')}>
          <input
            type="range"
            min="0"
            max="100"
            step="5"
            aria-label=${msg('Least confidence of the suggestions shown')}
            aria-valuetext=${formatShare(threshold)}
            .value=${String(percent)}
            @input=${(event: Event) => this.#setThreshold(event)}
          />
          <output>≥ ${formatShare(threshold)}</output>
        </label>
      </div>
    `;
  }

  #renderChip(code: SuggestionCode): TemplateResult {
    const isOn = this.workbench.suggestionFilter.codes.includes(code);
    const name = kindsWord(code);
    const colour = this.mirror.state.codes.get(code === 'claim' ? 'claim' : 'quote')?.colour ?? 'transparent';
    return html`
      <button
        class="chip"
        type="button"
        role="switch"
        aria-checked=${isOn}
        title=${name}
        @click=${() => this.#turn(code)}
      >
        ${isOn ? icon('check') : nothing} ${swatch(colour)} <span class="name">${name}</span>
        ${this.counts ? html`<span class="count">${formatNumber(this.counts[code])}</span>` : nothing}
      </button>
    `;
  }

  #turn(code: SuggestionCode): void {
    const { codes } = this.workbench.suggestionFilter;
    const isOn = codes.includes(code);
    this.workbench.filterSuggestions({
      codes: suggestionCodes.filter((one) => (one === code ? !isOn : codes.includes(one))),
    });
  }

  #setThreshold(event: Event): void {
    const { value } = event.currentTarget as HTMLInputElement;
    this.workbench.filterSuggestions({ threshold: Number(value) / 100 });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-suggestion-filter': SuggestionFilterControls;
  }
}
