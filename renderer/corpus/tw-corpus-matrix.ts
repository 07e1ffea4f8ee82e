import { msg, str } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { CorpusOverlap } from '../../core/duplicates/corpus-overlap.ts';
import type { TextSummary } from '../../core/text/source-text.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { controls } from '../theme/controls.ts';
import { cellAfter } from './cell-after.ts';
import { cellHeight, cellWidth, corpusStyles, headerHeight, namesWidth } from './corpus-styles.ts';
import { shareWords } from './corpus-words.ts';
import { scrolledTo, visibleRange, type VisibleRange } from './visible-range.ts';

/** A cell: what of the text of its row stands also in the text of its column. */
export interface CellEvent {
  readonly one: TextSummary;
  readonly other: TextSummary;
}

/** Cells drawn beyond each edge, so that scrolling by a little shows them at once. */
const spare = 4;

/**
 * Texts against texts, of which only the cells in view are drawn. Announces `tw-cell` when the focus enters a cell and
 * `tw-open-pair` when one is chosen by key or mouse.
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
  @query('.scroller') private readonly scroller!: HTMLElement | null;
  #rows: VisibleRange = { first: 0, end: 0 };
  #columns: VisibleRange = { first: 0, end: 0 };
  #hasFocus = false;
  readonly #sizes = new ResizeObserver(() => this.requestUpdate());

  override focus(): void {
    this.#focusCell();
  }

  override disconnectedCallback(): void {
    this.#sizes.disconnect();
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    if (this.scroller) this.#sizes.observe(this.scroller);
  }

  /** The cell with the tab stop stays among those that are drawn, and the keyboard focus with it. */
  protected override willUpdate(): void {
    const count = this.texts.length;
    const { scrollTop = 0, scrollLeft = 0, clientWidth = 0, clientHeight = 0 } = this.scroller ?? {};
    this.#rows = visibleRange(scrollTop, clientHeight - headerHeight, cellHeight, count, spare);
    this.#columns = visibleRange(scrollLeft, clientWidth - namesWidth, cellWidth, count, spare);
    this.row = Math.max(this.#rows.first, Math.min(this.row, this.#rows.end - 1));
    this.column = Math.max(this.#columns.first, Math.min(this.column, this.#columns.end - 1));
    this.#hasFocus = this.shadowRoot?.activeElement instanceof HTMLTableCellElement;
  }

  protected override updated(): void {
    if (this.#hasFocus) this.#focusCell();
  }

  protected override render(): TemplateResult {
    const count = this.texts.length;
    const rows = this.#rows;
    const columns = this.#columns;
    return html`
      <div class="scroller" @scroll=${() => this.requestUpdate()}>
        <table
          role="grid"
          aria-label=${msg('Texts by what they have in common')}
          aria-rowcount=${count + 1}
          aria-colcount=${count + 1}
          .style=${`width: ${namesWidth + count * cellWidth}px`}
          @keydown=${this.#pressKey}
          @click=${this.#click}
          @focusin=${this.#enter}
        >
          <thead>
            <tr role="row" aria-rowindex="1">
              <th role="columnheader" scope="col" aria-colindex="1">${msg('Share of the text in the row')}</th>
              ${gap(columns.first, cellWidth)}
              ${indexesOf(columns).map((column) => {
                const title = this.texts[column]?.title ?? '';
                return html`<th role="columnheader" scope="col" aria-colindex=${column + 2} title=${title}>
                  <span class="column"><span>${title}</span></span>
                </th>`;
              })}
              ${gap(count - columns.end, cellWidth)}
            </tr>
          </thead>
          <tbody>
            ${lines(rows.first)}${indexesOf(rows).map((row) => this.#renderRow(row, columns))}${lines(count - rows.end)}
          </tbody>
        </table>
      </div>
    `;
  }

  #renderRow(row: number, columns: VisibleRange): TemplateResult | typeof nothing {
    const text = this.texts[row];
    if (!text) return nothing;
    const { within, inOthers } = this.overlap.repeated(text.textId);
    const words = msg(str`in others ${shareWords(inOthers)}, within ${shareWords(within)}`);
    return html`
      <tr role="row" aria-rowindex=${row + 2}>
        <th role="rowheader" scope="row" aria-colindex="1" title=${`${text.title}: ${words}`}>
          <span class="name"><span class="title">${text.title}</span><span>${shareWords(inOthers)}</span></span>
        </th>
        ${gap(columns.first, cellWidth)}${indexesOf(columns).map((column) => this.#renderCell(text, row, column))}
        ${gap(this.texts.length - columns.end, cellWidth)}
      </tr>
    `;
  }

  #renderCell(text: TextSummary, row: number, column: number): TemplateResult | typeof nothing {
    const other = this.texts[column];
    if (!other) return nothing;
    const share = this.overlap.share(text.textId, other.textId);
    const look = share === 0 ? 'none' : `shade-${Math.min(4, 1 + Math.floor(share * 4))}`;
    const isTaken = share > 0 && row !== column && this.overlap.earlier(text.textId, other.textId) === 'other';
    return html`<td
      role="gridcell"
      class=${row === column ? `${look} itself` : look}
      aria-colindex=${column + 2}
      data-row=${row}
      data-column=${column}
      tabindex=${row === this.row && column === this.column ? 0 : -1}
    >
      ${share === 0 ? '·' : shareWords(share)}${isTaken ? html`<span class="taken" title=${msg('likely taken from there')}> ←</span>` : nothing}
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
      [this.row, this.column] = next;
      this.#scrollTo(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  #scrollTo([row, column]: readonly [row: number, column: number]): void {
    const { scroller } = this;
    if (!scroller) return;
    scroller.scrollTop = scrolledTo(row, scroller.scrollTop, scroller.clientHeight - headerHeight, cellHeight);
    scroller.scrollLeft = scrolledTo(column, scroller.scrollLeft, scroller.clientWidth - namesWidth, cellWidth);
  }

  #focusCell(): void {
    this.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]')?.focus({ preventScroll: true });
  }

  #announce(name: 'tw-cell' | 'tw-open-pair'): void {
    const [one, other] = [this.texts[this.row], this.texts[this.column]];
    if (one && other) this.dispatchEvent(new CustomEvent<CellEvent>(name, { detail: { one, other } }));
  }
}

function indexesOf({ first, end }: VisibleRange): number[] {
  return Array.from({ length: end - first }, (_, step) => first + step);
}

/** Room for cells that are not drawn. */
function gap(count: number, size: number): TemplateResult | typeof nothing {
  return count <= 0
    ? nothing
    : html`<td class="gap" role="presentation" .style=${`width: ${count * size}px; min-width: ${count * size}px`}></td>`;
}

function lines(count: number): TemplateResult | typeof nothing {
  return count <= 0
    ? nothing
    : html`<tr role="presentation" .style=${`height: ${count * cellHeight}px`}>
        <td class="gap" role="presentation"></td>
      </tr>`;
}

function placeOf(event: Event): [row: number, column: number] | null {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-row]') : null;
  return cell && [Number(cell.dataset['row']), Number(cell.dataset['column'])];
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-corpus-matrix': CorpusMatrix;
  }
}
