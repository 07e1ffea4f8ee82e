import { msg, str } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import type { Change } from '../../core/command/change.ts';
import type { RecordRow } from '../../core/export/export-row.ts';
import { counted } from '../locale/counted.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { section } from '../theme/section.ts';
import { arrangeQuotes, quoteGroupings, type ArrangedQuotes, type QuoteGrouping } from './arrange-quotes.ts';
import { CellEditor } from './cell-editor.ts';
import { dayName, quoteColumns } from './quote-columns.ts';
import { quotesDeskOf, type QuotesDesk } from './quotes-desk.ts';
import { readRows } from './read-rows.ts';
import { recodeRows, removeRows } from './row-actions.ts';
import { RowSelection } from './row-selection.ts';
import { tableStyles } from './table-styles.ts';
import type { CellEvent, DataTable } from './tw-data-table.ts';
import './tw-data-table.ts';

/** The quotes of all texts as a table with the columns of the export: sorted, grouped, filtered, edited in place. */
@customElement('tw-quotes-view')
export class QuotesView extends WorkbenchElement {
  static override topics: readonly Topic[] = ['project', 'records', 'texts', 'status', 'focusRequest'];
  static override styles: CSSResultGroup = [controls, section, tableStyles];

  @query('tw-data-table') private readonly table!: DataTable | null;

  readonly #selection = new RowSelection();
  readonly #editor = new CellEditor(() => this.requestUpdate());
  #all: readonly RecordRow[] | null = null;
  #byId = new Map<string, RecordRow>();
  #arranged: ArrangedQuotes | null = null;

  get #desk(): QuotesDesk {
    return quotesDeskOf(this.workbench);
  }

  override focus(): void {
    this.table?.focus();
  }

  protected override newsArrived(topic: Topic, change: Change | null): void {
    if (topic === 'project' || topic === 'records' || topic === 'texts') this.#all = null;
    super.newsArrived(topic, change);
  }

  protected override updated(): void {
    if (this.workbench.takeFocusRequest('panel:quotes')) this.focus();
  }

  protected override render(): TemplateResult {
    const desk = this.#desk;
    const arranged = this.#arrange();
    const total = this.#all?.length ?? 0;
    const shown = quoteColumns.filter(({ columnId }) => !desk.hidden.has(columnId));
    return html`
      <div class="frame">
        ${this.#renderTools(arranged.entries.length, total)}
        ${arranged.entries.length === 0 ? html`<p class="empty" role="status">${this.#emptyWords(total)}</p>` : nothing}
        <tw-data-table
          ?hidden=${arranged.entries.length === 0}
          data-own-keys="letters"
          label=${msg('Quotes')}
          .columns=${shown.map(({ columnId, label, width }) => ({ columnId, label: label(), width }))}
          .rows=${arranged.rows}
          .selectedIds=${this.#selection.ids}
          .sort=${desk.sort}
          .renderCell=${(rowId: string, columnId: string) => this.#renderCell(rowId, columnId)}
          .renderHeading=${(rowId: string) => this.#renderPart(rowId)}
          @tw-sort=${(event: CustomEvent<string>) => this.#sortBy(event.detail)}
          @tw-cell-move=${this.#move}
          @tw-cell-click=${this.#click}
          @tw-cell-open=${this.#open}
          @tw-cell-key=${this.#pressKey}
        ></tw-data-table>
      </div>
    `;
  }

  #renderTools(count: number, total: number): TemplateResult {
    const desk = this.#desk;
    const chosen = this.#selection.ids.size;
    const isReadOnly = this.mirror.status.state === 'read-only';
    return html`
      <div class="tools" role="group" aria-label=${msg('Arrange the table')}>
        <input
          class="field"
          type="search"
          aria-label=${msg('Filter the table')}
          placeholder=${msg('Filter')}
          .value=${desk.query}
          @input=${(event: InputEvent) => this.#change({ query: (event.target as HTMLInputElement).value })}
        />
        <select
          class="field"
          aria-label=${msg('Group the table')}
          @change=${(event: Event) => this.#group((event.target as HTMLSelectElement).value)}
        >
          ${quoteGroupings.map(
            (grouping) =>
              html`<option value=${grouping} .selected=${grouping === desk.grouping}>
                ${groupingName(grouping)}
              </option>`,
          )}
        </select>
        <label
          ><input
            type="checkbox"
            .checked=${desk.hasAllCodes}
            @change=${() => {
              this.#all = null;
              this.#change({ hasAllCodes: !desk.hasAllCodes });
            }}
          />${msg('All codes')}</label
        >
        <label title=${msg('Shows each row in the panes while moving through the table')}
          ><input
            type="checkbox"
            .checked=${desk.isFollowed}
            @change=${() => this.#change({ isFollowed: !desk.isFollowed })}
          />${msg('Follow')}</label
        >
        <output aria-live="polite"
          >${
            count === total
              ? counted(total, msg('# row|# rows'))
              : counted(total, msg('{count} of # row|{count} of # rows'), { count: String(count) })
          }</output
        >
        <span class="space"></span>
        ${chosen > 0 ? html`<span role="status">${counted(chosen, msg('# selected|# selected'))}</span>` : nothing}
        <button
          class="button small"
          type="button"
          ?disabled=${chosen === 0 || isReadOnly}
          @click=${() => recodeRows(this.workbench, [...this.#selection.ids])}
        >
          ${msg('Change code…')} (T)
        </button>
        <button
          class="button small"
          type="button"
          ?disabled=${chosen === 0 || isReadOnly}
          @click=${() => void removeRows(this.workbench, [...this.#selection.ids])}
        >
          ${msg('Remove')} (Del)
        </button>
        ${this.#renderChoices()}
      </div>
    `;
  }

  #renderChoices(): TemplateResult {
    const { hidden } = this.#desk;
    const turn = (columnId: string): void => {
      if (!hidden.delete(columnId)) hidden.add(columnId);
      this.requestUpdate();
    };
    return html`
      <details>
        <summary class="button small">${msg('Columns')}</summary>
        <div class="choices" role="group" aria-label=${msg('Columns')}>
          ${quoteColumns.map(
            ({ columnId, label }) =>
              html`<label
                ><input
                  type="checkbox"
                  .checked=${!hidden.has(columnId)}
                  ?disabled=${columnId === 'quote'}
                  @change=${() => turn(columnId)}
                />${label()}</label
              >`,
          )}
        </div>
      </details>
    `;
  }

  #emptyWords(total: number): string {
    if (total > 0) return msg(str`No row has “${this.#desk.query}” in it.`);
    return this.#desk.hasAllCodes
      ? msg('Nothing is tagged yet.')
      : msg('No quote is tagged yet. Select a passage in a text and press Q.');
  }

  #renderCell(rowId: string, columnId: string): TemplateResult | string {
    const row = this.#byId.get(rowId);
    const column = quoteColumns.find((one) => one.columnId === columnId);
    if (!row || !column) return '';
    if (column.edits && this.#editor.isAt(rowId, column.edits)) {
      return this.#editor.render(this.workbench, row, column.edits, column.label(), () => this.table?.focusRow(rowId));
    }
    return column.text(row);
  }

  #renderPart(rowId: string): TemplateResult | typeof nothing {
    const part = this.#arranged?.parts.get(rowId);
    if (!part) return nothing;
    return html`<span>${this.#partName(part.value)}</span> <span>${part.count}</span>`;
  }

  #partName(value: string): string {
    const { grouping } = this.#desk;
    if (value === '') return grouping === 'speaker' ? msg('No speaker') : msg('No day');
    if (grouping === 'text') return this.mirror.summary(value)?.title ?? value;
    return grouping === 'day' ? dayName(value) : value;
  }

  #arrange(): ArrangedQuotes {
    if (this.#all && this.#arranged) return this.#arranged;
    const { query, sort, grouping, hasAllCodes } = this.#desk;
    if (!this.#all) {
      this.#all = readRows(this.mirror, hasAllCodes);
      this.#byId = new Map(this.#all.map((row) => [row.id, row]));
    }
    const column = quoteColumns.find(({ columnId }) => columnId === sort?.columnId);
    this.#arranged = arrangeQuotes(this.#all, {
      query,
      sort: column && sort ? { column, isDescending: sort.isDescending } : null,
      grouping,
    });
    this.#selection.order = this.#arranged.entries.map(({ id }) => id);
    return this.#arranged;
  }

  #change(patch: Partial<QuotesDesk>): void {
    Object.assign(this.#desk, patch);
    this.#arranged = null;
    this.requestUpdate();
  }

  #group(value: string): void {
    const grouping = quoteGroupings.find((one) => one === value);
    if (grouping) this.#change({ grouping });
  }

  /** A column sorts forwards, then backwards, then no more. */
  #sortBy(columnId: string): void {
    const { sort } = this.#desk;
    if (sort?.columnId !== columnId) this.#change({ sort: { columnId, isDescending: false } });
    else this.#change({ sort: sort.isDescending ? null : { columnId, isDescending: true } });
  }

  #move({ detail }: CustomEvent<CellEvent>): void {
    this.#selection.moveTo(detail.rowId);
    if (this.#desk.isFollowed) this.workbench.showAnnotation(detail.rowId, { focus: false });
    this.requestUpdate();
  }

  #click({ detail: { rowId, cause } }: CustomEvent<CellEvent>): void {
    if (cause instanceof MouseEvent) this.#selection.click(rowId, cause);
    this.requestUpdate();
  }

  #open({ detail: { rowId, columnId } }: CustomEvent<CellEvent>): void {
    if (!this.#edit(rowId, columnId)) this.workbench.showAnnotation(rowId);
  }

  /** False where the cell cannot be edited. */
  #edit(rowId: string, columnId: string): boolean {
    const edits = quoteColumns.find((column) => column.columnId === columnId)?.edits;
    if (edits === undefined || this.mirror.status.state === 'read-only') return false;
    this.#editor.open(rowId, edits);
    return true;
  }

  #pressKey({ detail }: CustomEvent<CellEvent>): void {
    const { cause } = detail;
    if (!(cause instanceof KeyboardEvent) || !this.#act(detail, cause)) return;
    cause.preventDefault();
    cause.stopPropagation();
    this.requestUpdate();
  }

  #act({ rowId, columnId }: CellEvent, press: KeyboardEvent): boolean {
    const isModified = press.ctrlKey || press.metaKey;
    const chosen = this.#selection.ids.size > 0 ? [...this.#selection.ids] : [rowId];
    if (press.key.startsWith('Arrow') || press.key === 'Home' || press.key === 'End' || press.key.startsWith('Page')) {
      this.#selection.startExtending(rowId);
    } else if (isModified && press.code === 'KeyA') this.#selection.selectAll();
    else if (press.key === 'Enter') {
      if (isModified || !this.#edit(rowId, columnId)) this.workbench.showAnnotation(rowId);
    } else if (press.key === 'F2') return this.#edit(rowId, columnId);
    else if (press.key === ' ') this.#selection.toggle(rowId);
    else if (press.key === 'Escape' && this.#selection.ids.size > 0) this.#selection.clear();
    else if (press.key === 'Delete') void this.#remove(chosen, rowId);
    else if (press.code === 'KeyT' && !isModified && !press.altKey) recodeRows(this.workbench, chosen);
    else return false;
    return true;
  }

  async #remove(chosen: readonly string[], rowId: string): Promise<void> {
    const next = this.#selection.neighbour(chosen, rowId);
    if (!(await removeRows(this.workbench, chosen))) return;
    this.#selection.clear();
    await this.updateComplete;
    if (next !== null) this.table?.focusRow(next);
  }
}

function groupingName(grouping: QuoteGrouping): string {
  switch (grouping) {
    case 'none':
      return msg('Not grouped');
    case 'speaker':
      return msg('By speaker');
    case 'text':
      return msg('By text');
    case 'code':
      return msg('By code');
    case 'day':
      return msg('By day');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-quotes-view': QuotesView;
  }
}
