import { msg, str } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import type { Change } from '../../core/command/change.ts';
import { exportThese } from '../dialogs/export-choice.ts';
import { codeKind } from '../input/code-kind.ts';
import { formatNumber } from '../locale/numbers.ts';
import { Patience } from '../state/patience.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { section } from '../theme/section.ts';
import { CellEditor, hasField } from './cell-editor.ts';
import type { CellEvent } from './cell-event.ts';
import type { KeptPlace } from './kept-place.ts';
import { recodeRows, removeRows } from './row-actions.ts';
import { RowBook } from './row-book.ts';
import type { RowColumn } from './row-columns.ts';
import { RowSelection } from './row-selection.ts';
import { tableDeskOf, type TableDesk } from './table-desk.ts';
import type { GroupHeading, TableEntry } from './table-entry.ts';
import type { TableKind } from './table-kind.ts';
import { tableStyles } from './table-styles.ts';
import { renderTools } from './table-tools.ts';
import { wishOf } from './table-wish.ts';
import type { DataTable } from './tw-data-table.ts';
import './tw-data-table.ts';

/** A table of annotations: sorted, grouped, filtered, edited in place, with actions on the rows that are chosen. */
export abstract class TableView extends WorkbenchElement {
  static override topics: readonly Topic[] = ['project', 'records', 'texts', 'status', 'focusRequest'];
  static override styles: CSSResultGroup = [controls, section, tableStyles];

  @query('tw-data-table') protected readonly table!: DataTable | null;

  protected abstract readonly tableKind: TableKind;

  readonly #selection = new RowSelection();
  readonly #editor = new CellEditor(() => this.requestUpdate());
  /** Work that takes no longer than these milliseconds is not spoken of. */
  readonly #patience = new Patience(150, () => this.requestUpdate());
  #book!: RowBook;
  #activeId: string | null = null;
  #kept: KeptPlace | null = null;
  #hasNews = false;
  /** The keyboard focus goes on to a row once there are any. */
  #isAwaited = false;

  /** What stands in the table's place while it has no rows. */
  protected abstract emptyWords(total: number): string;

  /** Further controls over the table. */
  protected renderOwnTools(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands beside the table. */
  protected renderAside(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Does what a key of this table alone means; false for any other key. The rows are those chosen, or the active one. */
  protected pressOwnKey(_press: KeyboardEvent, _rowIds: readonly string[], _rowId: string): boolean {
    return false;
  }

  /** Called when another row gets the keyboard focus. */
  protected rowReached(_rowId: string): void {}

  protected get desk(): TableDesk {
    const { tab, columns, scopes, groupingId } = this.tableKind;
    return tableDeskOf(this.workbench, tab, { groupingId, scopeId: scopes[0].scopeId, columns });
  }

  protected get isReadOnly(): boolean {
    return this.mirror.status.state === 'read-only';
  }

  /** The row that has (or last had) the keyboard focus, else the first. */
  protected get activeId(): string | null {
    const id = this.#activeId;
    return id !== null && this.#book.placeOf(id) !== -1 ? id : (this.#book.arranged.entries[0]?.rowId ?? null);
  }

  /** The rows that an action of the table is for: those chosen, else the active one. */
  protected get actedIds(): readonly string[] {
    this.#selection.follow(this.#book.arranged.entries);
    const { ids } = this.#selection;
    if (ids.size > 0) return this.#selection.order.filter((id) => ids.has(id));
    return this.activeId === null ? [] : [this.activeId];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#book = new RowBook(this.mirror, wishOf(this.desk, this.tableKind), () => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    this.#book.stop();
    this.#patience.rest();
    super.disconnectedCallback();
  }

  override focus(): void {
    const { focusedAnnotationId } = this.workbench.view;
    if (focusedAnnotationId !== null && this.#book.placeOf(focusedAnnotationId) !== -1) {
      this.table?.focusRow(focusedAnnotationId);
    } else this.table?.focus();
  }

  /** Does something to rows that may move or go by it, and keeps the keyboard focus near the place where it was. */
  protected async actOn(rowIds: readonly string[], act: () => Promise<boolean>): Promise<void> {
    const rowId = this.activeId ?? '';
    this.#selection.follow(this.#book.arranged.entries);
    const next = this.#selection.neighbour(rowIds, rowId);
    const hasFocus = this.table?.matches(':focus-within') === true;
    // The news of the change may come before or after the answer.
    this.#kept = { rowId, heading: this.#book.headingOver(rowId), next, hasFocus };
    if (!(await act())) this.#kept = null;
  }

  protected override newsArrived(topic: Topic, change: Change | null): void {
    if (topic === 'project') this.#book.clear();
    else if (topic === 'records' && change) this.#book.take(change);
    else if (topic === 'records' || topic === 'texts') this.#book.renew();
    this.#hasNews ||= topic === 'project' || topic === 'records' || topic === 'texts';
    super.newsArrived(topic, change);
  }

  protected override languageChanged(): void {
    this.#book.wish(wishOf(this.desk, this.tableKind));
    super.languageChanged();
  }

  protected override updated(): void {
    const { isBehind, isBusy } = this.#book;
    if (this.#kept && this.#hasNews && !isBehind) this.#keepPlace(this.#kept);
    if (!isBehind) this.#hasNews = false;
    if (this.workbench.takeFocusRequest(`panel:${this.tableKind.tab}`)) {
      this.#isAwaited = isBusy;
      this.focus();
    } else if (this.#isAwaited && !isBusy) {
      this.#isAwaited = false;
      if (this.table?.matches(':focus-within')) this.focus();
    }
  }

  protected override render(): TemplateResult {
    const { desk, tableKind } = this;
    const { isBusy, arranged, total } = this.#book;
    this.#selection.follow(arranged.entries);
    this.#patience.follow(isBusy);
    const isEmpty = arranged.entries.length === 0 && !isBusy;
    const shown = tableKind.columns.filter(({ columnId }) => !desk.hidden.has(columnId));
    return html`
      <div class="frame">
        ${renderTools(desk, tableKind, {
          count: arranged.entries.length,
          total,
          chosen: this.#selection.ids.size,
          isLong: this.#patience.isOver,
          isReadOnly: this.isReadOnly,
          change: (patch) => this.#change(patch),
          recode: () => recodeRows(this.workbench, this.actedIds),
          remove: () => this.#remove(this.actedIds),
          export: () => this.#export(),
          ownTools: this.renderOwnTools(),
        })}
        ${isEmpty ? html`<p class="empty" role="status">${this.#emptyWords(total)}</p>` : nothing}
        <div class="content" ?hidden=${isEmpty}>
          <tw-data-table
            data-own-keys="letters"
            label=${tableKind.label()}
            .columns=${shown.map(({ columnId, label, width }) => ({ columnId, label: label(), width }))}
            .rows=${arranged.rows}
            .selectedIds=${this.#selection.ids}
            .sort=${arranged.sort}
            .isBusy=${isBusy}
            .placeOf=${(rowId: string) => this.#book.placeOf(rowId)}
            .renderCell=${(entry: TableEntry, columnId: string) => this.#renderCell(entry, columnId)}
            .renderHeading=${(heading: GroupHeading) => this.#renderHeading(heading)}
            @tw-sort=${(event: CustomEvent<string>) => this.#sortBy(event.detail)}
            @tw-cell-move=${this.#move}
            @tw-cell-click=${this.#click}
            @tw-cell-open=${this.#open}
            @tw-cell-key=${this.#pressKey}
          ></tw-data-table>
          ${isEmpty ? nothing : this.renderAside()}
        </div>
      </div>
    `;
  }

  #emptyWords(total: number): string {
    const { query } = this.desk;
    if (query.trim() !== '' && total > 0) return msg(str`No row has “${query}” in it.`);
    return this.emptyWords(total);
  }

  #renderCell({ row }: TableEntry, columnId: string): TemplateResult | string {
    const column = this.#columnOf(columnId);
    if (column?.edits && this.#editor.isAt(row.id, column.edits)) {
      return this.#editor.render(this.workbench, row, column.edits, column.label(), () => this.table?.focusRow(row.id));
    }
    return column?.text(row) ?? '';
  }

  #renderHeading({ value, count }: GroupHeading): TemplateResult {
    const titleOf = (textId: string): string => this.mirror.summary(textId)?.title ?? textId;
    const name = this.#book.arranged.grouping?.nameOf(value, titleOf);
    return html`<span>${name}</span> <span class="count">${formatNumber(count)}</span>`;
  }

  #columnOf(columnId: string | undefined): RowColumn | undefined {
    return this.tableKind.columns.find((column) => column.columnId === columnId);
  }

  /** Where a row stays under its heading the focus stays with it, else it goes on to the next. */
  #keepPlace({ rowId, heading, next, hasFocus }: KeptPlace): void {
    this.#kept = null;
    this.#selection.clear();
    this.requestUpdate();
    if (hasFocus) this.table?.focusRow(this.#book.headingOver(rowId) === heading ? rowId : (next ?? rowId));
  }

  #change(patch: Partial<TableDesk>): void {
    Object.assign(this.desk, patch);
    if (Object.keys(patch).some((part) => part !== 'isFollowed')) this.#book.wish(wishOf(this.desk, this.tableKind));
    this.requestUpdate();
  }

  /** A column sorts forwards, then backwards, then no more. */
  #sortBy(columnId: string): void {
    const { sort } = this.desk;
    if (sort?.columnId !== columnId) this.#change({ sort: { columnId, isDescending: false } });
    else this.#change({ sort: sort.isDescending ? null : { columnId, isDescending: true } });
  }

  #move({ detail }: CustomEvent<CellEvent>): void {
    this.#selection.moveTo(detail.rowId);
    this.#activeId = detail.rowId;
    this.rowReached(detail.rowId);
    if (this.desk.isFollowed) this.workbench.showAnnotation(detail.rowId, { focus: false });
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
    const edits = this.#columnOf(columnId)?.edits;
    const annotation = this.mirror.state.annotations.get(rowId);
    if (edits === undefined || !annotation || this.isReadOnly) return false;
    if (!hasField(codeKind(this.mirror.state, annotation.codeId), edits)) return false;
    this.#editor.open(this.workbench, rowId, edits);
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
    const isPlain = !isModified && !press.altKey;
    if (/^(?:Arrow|Page|Home|End)/u.test(press.key)) this.#selection.startExtending(rowId);
    else if (isModified && press.code === 'KeyA') this.#selection.selectAll();
    else if (press.key === 'Enter') {
      if (isModified || !this.#edit(rowId, columnId)) this.workbench.showAnnotation(rowId);
    } else if (press.key === 'F2') return this.#edit(rowId, columnId);
    else if (press.key === ' ') this.#selection.toggle(rowId);
    else if (press.key === 'Escape' && this.#selection.ids.size > 0) this.#selection.clear();
    else if (press.key === 'Delete') this.#remove(this.actedIds);
    else if (press.code === 'KeyT' && isPlain) recodeRows(this.workbench, this.actedIds);
    else if (press.code === 'KeyX' && isPlain) this.#export();
    else return isPlain && this.pressOwnKey(press, this.actedIds, rowId);
    return true;
  }

  #remove(rowIds: readonly string[]): void {
    void this.actOn(rowIds, () => removeRows(this.workbench, rowIds));
  }

  /** The rows that are chosen, else all that are shown, in the order of the table. */
  #export(): void {
    const isChosen = this.#selection.ids.size > 0;
    exportThese(this.workbench, isChosen ? this.actedIds : this.#selection.order);
  }
}
