import { msg, str } from '@lit/localize';
import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CorpusOverlap } from '../../core/duplicates/corpus-overlap.ts';
import type { TextSummary } from '../../core/text/source-text.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { controls } from '../theme/controls.ts';
import { corpusStyles } from './corpus-styles.ts';
import { shareWords } from './corpus-words.ts';

/** A cell: what of the text of its row stands also in the text of its column. */
export interface CellEvent {
  readonly one: TextSummary;
  readonly other: TextSummary;
}

/**
 * Texts against texts. Announces `tw-cell` when the focus enters a cell and `tw-open-pair` when one is chosen by key or
 * mouse.
 */
@customElement('tw-corpus-matrix')
export class CorpusMatrix extends LocalizedElement {
  static override styles: CSSResultGroup = [
    controls,
    corpusStyles,
    css`
      :host {
        flex: 1;
        min-height: 0;
      }
    `,
  ];

  @property({ attribute: false }) overlap!: CorpusOverlap;
  @property({ attribute: false }) texts: readonly TextSummary[] = [];
  @state() private row = 0;
  @state() private column = 0;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }

  protected override willUpdate(): void {
    const last = Math.max(0, this.texts.length - 1);
    this.row = Math.min(this.row, last);
    this.column = Math.min(this.column, last);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="scroller">
        <table
          role="grid"
          aria-label=${msg('Texts by what they have in common')}
          @keydown=${this.#pressKey}
          @click=${this.#click}
          @focusin=${this.#enter}
        >
          <thead>
            <tr role="row">
              <th role="columnheader" scope="col">${msg('Share of the text in the row')}</th>
              ${this.texts.map(
                ({ title }) =>
                  html`<th role="columnheader" scope="col" title=${title}><span class="column">${title}</span></th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${this.texts.map((text, row) => this.#renderRow(text, row))}
          </tbody>
        </table>
      </div>
    `;
  }

  #renderRow(text: TextSummary, row: number): TemplateResult {
    const { within, inOthers } = this.overlap.repeated(text.textId);
    const words = msg(str`in others ${shareWords(inOthers)}, within ${shareWords(within)}`);
    return html`
      <tr role="row">
        <th role="rowheader" scope="row" title=${`${text.title}: ${words}`}>
          <span class="name"><span class="title">${text.title}</span><span>${shareWords(inOthers)}</span></span>
        </th>
        ${this.texts.map((other, column) => this.#renderCell(text, other, row, column))}
      </tr>
    `;
  }

  #renderCell(text: TextSummary, other: TextSummary, row: number, column: number): TemplateResult {
    const share = this.overlap.share(text.textId, other.textId);
    const look = share === 0 ? 'none' : `shade-${Math.min(4, 1 + Math.floor(share * 4))}`;
    return html`<td
      role="gridcell"
      class=${row === column ? `${look} itself` : look}
      data-row=${row}
      data-column=${column}
      tabindex=${row === this.row && column === this.column ? 0 : -1}
    >
      ${share === 0 ? '·' : shareWords(share)}
    </td>`;
  }

  readonly #enter = (event: FocusEvent): void => {
    const place = placeOf(event);
    if (!place) return;
    [this.row, this.column] = place;
    this.#announce('tw-cell');
  };

  readonly #click = (event: MouseEvent): void => {
    const place = placeOf(event);
    if (!place) return;
    [this.row, this.column] = place;
    this.#announce('tw-open-pair');
  };

  readonly #pressKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.#announce('tw-open-pair');
    else {
      const next = cellAfter(event, this.row, this.column, this.texts.length - 1);
      if (!next) return;
      this.renderRoot.querySelector<HTMLElement>(`td[data-row="${next[0]}"][data-column="${next[1]}"]`)?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };

  #announce(name: 'tw-cell' | 'tw-open-pair'): void {
    const [one, other] = [this.texts[this.row], this.texts[this.column]];
    if (one && other) this.dispatchEvent(new CustomEvent<CellEvent>(name, { detail: { one, other } }));
  }
}

function placeOf(event: Event): [row: number, column: number] | null {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td') : null;
  return cell && [Number(cell.dataset['row']), Number(cell.dataset['column'])];
}

/** Where a key leads to; null for keys that do not move. */
function cellAfter(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  row: number,
  column: number,
  last: number,
): [row: number, column: number] | null {
  const isFar = ctrlKey || metaKey;
  const clamp = (index: number): number => Math.max(0, Math.min(last, index));
  if (isFar && key !== 'Home' && key !== 'End') return null;
  switch (key) {
    case 'ArrowUp':
      return [clamp(row - 1), column];
    case 'ArrowDown':
      return [clamp(row + 1), column];
    case 'ArrowLeft':
      return [row, clamp(column - 1)];
    case 'ArrowRight':
      return [row, clamp(column + 1)];
    case 'PageUp':
      return [clamp(row - 10), column];
    case 'PageDown':
      return [clamp(row + 10), column];
    case 'Home':
      return [isFar ? 0 : row, 0];
    case 'End':
      return [isFar ? last : row, last];
    default:
      return null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-corpus-matrix': CorpusMatrix;
  }
}
