import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { entryFrom, rowsToDraw, rowTops, rowAt, scrollTopFor, type ListRow } from '../lists/list-row.ts';
import type { Arrangement } from './arrange-rows.ts';
import { isInControl, type CellEvent } from './cell-event.ts';

/** A column as the table draws it. */
export interface TableColumn {
  readonly columnId: string;
  readonly label: string;
  /** In pixels; the first column has at least that and takes what room there is. */
  readonly width: number;
}

/** Longer tables draw only what is near the visible part: a row has many cells. */
const drawnWhole = 50;

/**
 * A table whose cells are walked through with the arrow keys, one tab stop for its headings and one for its cells; long
 * ones draw only what is near the visible part. Events with a `CellEvent`: `tw-cell-move` when a cell gets the focus,
 * `tw-cell-click`, `tw-cell-open` (double click), `tw-cell-key` for a key that does not move; `tw-sort` with the id of a
 * column.
 */
@customElement('tw-data-table')
export class DataTable extends LitElement {
  @property() label = '';
  @property({ attribute: false }) columns: readonly TableColumn[] = [];
  @property({ attribute: false }) rows: readonly ListRow[] = [];
  @property({ attribute: false }) selectedIds: ReadonlySet<string> = new Set();
  @property({ attribute: false }) sort: Arrangement['sort'] = null;
  /** Other rows are on their way. */
  @property({ attribute: false }) isBusy = false;
  /** Where a row stands among the rows; -1 for none. */
  @property({ attribute: false }) placeOf: (rowId: string) => number = () => -1;
  @property({ attribute: false }) renderCell: (row: ListRow, columnId: string) => TemplateResult | string = () => '';
  @property({ attribute: false }) renderHeading: (row: ListRow) => TemplateResult | typeof nothing = () => nothing;

  @state() private activeId: string | null = null;
  @state() private activeColumn = 0;
  @state() private drawn: readonly [first: number, end: number] = [0, 0];

  /** The row that had the keyboard focus last. */
  #focusedId: string | null = null;
  #tops = rowTops([]);
  #lastPlace = 0;
  #heldCell: HTMLElement | null = null;
  readonly #sizes = new ResizeObserver(() => this.#measure());

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('scroll', this.#measure, { passive: true });
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    this.removeEventListener('scroll', this.#measure);
    this.#sizes.disconnect();
    super.disconnectedCallback();
  }

  /** Puts the keyboard focus on the cell that Tab would reach. */
  override focus(): void {
    void this.updateComplete.then(() => this.#focusCell(this.#activeIndex(), this.activeColumn));
  }

  /** Puts the keyboard focus into this row, if it is in the table. */
  focusRow(rowId: string): void {
    void this.updateComplete.then(() => this.#focusCell(this.#placeOf(rowId), this.activeColumn));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('columns')) this.activeColumn = Math.min(this.activeColumn, Math.max(0, this.columns.length - 1));
    if (!changed.has('rows')) return;
    this.#heldCell = this.querySelector<HTMLElement>('[role="gridcell"]:focus');
    this.#tops = rowTops(this.rows);
    if (this.activeId !== null && this.#placeOf(this.activeId) === -1) this.activeId = null;
    this.drawn = rowsToDraw(this.#tops, this.scrollTop, this.clientHeight, drawnWhole);
  }

  protected override updated(): void {
    // A row that goes to another place lets the keyboard focus fall.
    const held = this.#heldCell;
    this.#heldCell = null;
    if (held?.isConnected && !held.matches(':focus')) held.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const [first, end] = this.drawn;
    const active = this.#activeIndex();
    const indexes: number[] = [];
    if (active !== -1 && active < first) indexes.push(active);
    for (let index = first; index < Math.min(end, this.rows.length); index += 1) indexes.push(index);
    if (active >= end) indexes.push(active);
    const template = this.columns
      .map(({ width }, place) => (place === 0 ? `minmax(${width}px, 1fr)` : `${width}px`))
      .join(' ');
    const whole = this.columns.reduce((sum, { width }) => sum + width, 0);
    return html`
      <div
        role="grid"
        aria-label=${this.label}
        aria-multiselectable="true"
        aria-rowcount=${this.rows.length + 1}
        aria-colcount=${this.columns.length}
        aria-busy=${this.isBusy ? 'true' : 'false'}
        .style=${`--columns: ${template}; width: max(100%, ${whole}px)`}
        @keydown=${this.#pressKey}
        @click=${(event: MouseEvent) => this.#point('tw-cell-click', event)}
        @dblclick=${(event: MouseEvent) => this.#point('tw-cell-open', event)}
        @focusin=${this.#noteFocus}
      >
        <div role="row" class="headings" aria-rowindex="1">
          ${this.columns.map((column, place) => this.#renderColumn(column, place))}
        </div>
        <div role="rowgroup" .style=${`height: ${this.#tops.at(-1) ?? 0}px`}>
          ${repeat(
            indexes,
            (index) => this.rows[index]?.rowId,
            (index) => this.#renderAt(index, index === active),
          )}
        </div>
      </div>
    `;
  }

  #renderColumn({ columnId, label }: TableColumn, place: number): TemplateResult {
    const isSorted = this.sort?.column.columnId === columnId;
    const isDescending = isSorted && this.sort?.isDescending === true;
    return html`<div
      role="columnheader"
      aria-colindex=${place + 1}
      aria-sort=${isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        data-column=${place}
        title=${label}
        tabindex=${place === this.activeColumn ? 0 : -1}
        @click=${() => this.dispatchEvent(new CustomEvent('tw-sort', { detail: columnId }))}
      >
        ${label} ${isSorted ? html`<span aria-hidden="true">${isDescending ? '▼' : '▲'}</span>` : nothing}
      </button>
    </div>`;
  }

  #renderAt(index: number, isActive: boolean): TemplateResult | typeof nothing {
    const row = this.rows[index];
    if (!row) return nothing;
    return row.isHeading ? this.#renderPart(row, index) : this.#renderRow(row, index, isActive);
  }

  #renderPart(row: ListRow, index: number): TemplateResult {
    return html`<div role="row" class="part" aria-rowindex=${index + 2} .style=${this.#placement(row, index)}>
      <div role="gridcell" aria-colspan=${this.columns.length}>${this.renderHeading(row)}</div>
    </div>`;
  }

  #renderRow(row: ListRow, index: number, isActive: boolean): TemplateResult {
    return html`<div
      role="row"
      class=${isActive ? 'entry active' : 'entry'}
      aria-rowindex=${index + 2}
      aria-selected=${this.selectedIds.has(row.rowId) ? 'true' : 'false'}
      data-row=${row.rowId}
      .style=${this.#placement(row, index)}
    >
      ${this.columns.map(
        ({ columnId }, place) =>
          html`<div
            role="gridcell"
            aria-colindex=${place + 1}
            data-column=${place}
            tabindex=${isActive && place === this.activeColumn ? 0 : -1}
          >
            ${this.renderCell(row, columnId)}
          </div>`,
      )}
    </div>`;
  }

  #placement({ height }: ListRow, index: number): string {
    return `top: ${this.#tops[index] ?? 0}px; height: ${height}px`;
  }

  #placeOf(rowId: string): number {
    const place = [this.#lastPlace, this.placeOf(rowId)].find((one) => this.rows[one]?.rowId === rowId);
    // Newer rows may be known than those that are shown.
    return (this.#lastPlace = place ?? this.rows.findIndex((row) => row.rowId === rowId));
  }

  #activeIndex(): number {
    const found = this.activeId === null ? -1 : this.#placeOf(this.activeId);
    return found === -1 ? this.rows.findIndex((row) => !row.isHeading) : found;
  }

  readonly #measure = (): void => {
    const [first, end] = rowsToDraw(this.#tops, this.scrollTop, this.clientHeight, drawnWhole);
    if (first !== this.drawn[0] || end !== this.drawn[1]) this.drawn = [first, end];
  };

  #cellOf(event: Event): { rowId: string; place: number } | null {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="gridcell"]') : null;
    const rowId = target?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    return target && rowId !== undefined ? { rowId, place: Number(target.dataset['column']) } : null;
  }

  #announce(name: string, { rowId, place }: { rowId: string; place: number }, cause: CellEvent['cause']): void {
    const columnId = this.columns[place]?.columnId ?? '';
    this.dispatchEvent(new CustomEvent<CellEvent>(name, { detail: { rowId, columnId, cause } }));
  }

  #noteFocus(event: FocusEvent): void {
    const cell = this.#cellOf(event);
    if (!cell) return;
    const isNew = cell.rowId !== this.#focusedId;
    this.#focusedId = cell.rowId;
    this.activeId = cell.rowId;
    this.activeColumn = cell.place;
    if (isNew) this.#announce('tw-cell-move', cell, event);
  }

  #point(name: 'tw-cell-click' | 'tw-cell-open', event: MouseEvent): void {
    const cell = this.#cellOf(event);
    if (cell && !isInControl(event)) this.#announce(name, cell, event);
  }

  #pressKey(event: KeyboardEvent): void {
    if (isInControl(event)) return;
    const cell = this.#cellOf(event);
    const isHeadings = cell === null;
    const hasModifier = event.ctrlKey || event.altKey || event.metaKey;
    const target = hasModifier ? null : this.#targetOf(event.key, isHeadings);
    if (!target && cell) return this.#announce('tw-cell-key', cell, event);
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    // Before the focus moves, so that a selection that is extended knows where it comes from.
    if (cell && event.shiftKey) this.#announce('tw-cell-key', cell, event);
    this.#focusCell(...target);
  }

  /** The index of the row (-1 for the headings) and of the column that a key leads to. */
  #targetOf(key: string, isHeadings: boolean): [index: number, place: number] | null {
    const from = isHeadings ? -1 : this.#activeIndex();
    const place = this.activeColumn;
    switch (key) {
      case 'ArrowDown':
        return [entryFrom(this.rows, from + 1, 1) ?? from, place];
      case 'ArrowUp':
        return [entryFrom(this.rows, from - 1, -1) ?? -1, place];
      case 'ArrowLeft':
        return [from, Math.max(0, place - 1)];
      case 'ArrowRight':
        return [from, Math.min(this.columns.length - 1, place + 1)];
      case 'Home':
        return [entryFrom(this.rows, 0, 1) ?? from, place];
      case 'End':
        return [entryFrom(this.rows, this.rows.length - 1, -1) ?? from, place];
      case 'PageDown':
        return [entryFrom(this.rows, rowAt(this.#tops, (this.#tops[from] ?? 0) + this.clientHeight), 1) ?? from, place];
      case 'PageUp':
        return [
          entryFrom(this.rows, rowAt(this.#tops, Math.max(0, (this.#tops[from] ?? 0) - this.clientHeight)), 1) ?? from,
          place,
        ];
      default:
        return null;
    }
  }

  #focusCell(index: number, place: number): void {
    this.activeColumn = place;
    const rowId = this.rows[index]?.rowId;
    if (rowId !== undefined) {
      const [headings] = this.getElementsByClassName('headings');
      const room = this.clientHeight - (headings?.clientHeight ?? 0);
      this.activeId = rowId;
      this.#lastPlace = index;
      const scrollTop = scrollTopFor(this.#tops, index, this.scrollTop, room);
      if (scrollTop !== this.scrollTop) this.scrollTop = scrollTop;
    }
    void this.updateComplete.then(() => {
      const row = rowId === undefined ? '.headings' : `[data-row="${CSS.escape(rowId)}"]`;
      const cell = this.querySelector<HTMLElement>(`${row} [data-column="${place}"]`);
      cell?.focus({ preventScroll: true });
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-data-table': DataTable;
  }
}
