import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { entryFrom, rowsToDraw, rowTops, rowAt, scrollTopFor, type ListRow } from './list-row.ts';

/** What happened to a row: opened by click, Enter or middle button, or a key that the list itself has no use for. */
export interface RowEvent {
  readonly rowId: string;
  readonly cause: MouseEvent | KeyboardEvent;
}

/**
 * A list of buttons with one tab stop: arrow keys, Home, End, Page keys and, where `searchText` is given, the first
 * letters move; Enter, click and middle click open. Long lists draw only what is near the visible part, with the roles
 * of the whole list kept. Events: `tw-open` and `tw-row-key`, both with a `RowEvent`.
 */
@customElement('tw-row-list')
export class RowList extends LitElement {
  @property() label = '';
  @property({ attribute: false }) rows: readonly ListRow[] = [];
  /** The row that is marked; it is brought into view when it changes. */
  @property({ attribute: false }) currentId: string | null = null;
  @property({ attribute: false }) renderEntry: (rowId: string) => TemplateResult | typeof nothing = () => nothing;
  @property({ attribute: false }) renderBeside: (rowId: string) => TemplateResult | typeof nothing = () => nothing;
  @property({ attribute: false }) renderHeading: (rowId: string) => TemplateResult | typeof nothing = () => nothing;
  @property({ attribute: false }) searchText: ((rowId: string) => string) | null = null;

  /** The row that Tab reaches. */
  @state() private activeId: string | null = null;
  @state() private drawn: readonly [first: number, end: number] = [0, 0];

  #tops = rowTops([]);
  /** Where the row was that was looked for last. */
  #lastIndex = 0;
  /** For each row how many entries stand before it. */
  #entriesBefore = new Uint32Array(1);
  #typed = '';
  #typedAt = 0;
  #toShow: string | null = null;
  readonly #sizes = new ResizeObserver(() => {
    this.#measure();
    if (this.#toShow !== null) this.showRow(this.#toShow);
  });

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

  /** Puts the keyboard focus on the row that Tab would reach. */
  override focus(): void {
    void this.updateComplete.then(() => this.#focusIndex(this.#activeIndex()));
  }

  /** Puts the keyboard focus on this row, if it is in the list. */
  focusRow(rowId: string): void {
    void this.updateComplete.then(() => this.#focusIndex(this.#indexOf(rowId)));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('rows')) {
      this.#tops = rowTops(this.rows);
      this.#countRows();
      if (this.activeId !== null && !this.#hasEntry(this.activeId)) this.activeId = null;
      this.drawn = rowsToDraw(this.#tops, this.scrollTop, this.clientHeight);
    }
    if (changed.has('currentId') && this.currentId !== null && this.#hasEntry(this.currentId)) {
      this.activeId = this.currentId;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('currentId') && this.currentId !== null) this.showRow(this.currentId);
  }

  /** Scrolls as little as is needed to show the row; once the list has a size, where it has none yet. */
  showRow(rowId: string): void {
    const index = this.#indexOf(rowId);
    this.#toShow = this.clientHeight === 0 ? rowId : null;
    if (index === -1 || this.clientHeight === 0) return;
    const scrollTop = scrollTopFor(this.#tops, index, this.scrollTop, this.clientHeight);
    if (scrollTop !== this.scrollTop) this.scrollTop = scrollTop;
  }

  protected override render(): TemplateResult {
    const [first, end] = this.drawn;
    const active = this.#activeIndex();
    const indexes: number[] = [];
    if (active !== -1 && active < first) indexes.push(active);
    for (let index = first; index < Math.min(end, this.rows.length); index += 1) indexes.push(index);
    if (active >= end) indexes.push(active);
    const entries = indexes.filter((index) => this.rows[index]?.isHeading === false);
    const headings = indexes.filter((index) => this.rows[index]?.isHeading === true);
    const height = this.#tops.at(-1) ?? 0;
    return html`
      <ul
        aria-label=${this.label}
        .style=${`height: ${height}px`}
        @keydown=${this.#pressKey}
        @click=${this.#click}
        @auxclick=${this.#click}
        @focusin=${this.#noteFocus}
      >
        ${repeat(
          entries,
          (index) => this.rows[index]?.rowId,
          (index) => this.#renderRow(index, index === active),
        )}
      </ul>
      ${repeat(
        headings,
        (index) => this.rows[index]?.rowId,
        (index) => html`
          <div class="row-heading" .style=${this.#placement(index)}>${this.renderHeading(this.#idAt(index))}</div>
        `,
      )}
    `;
  }

  #renderRow(index: number, isActive: boolean): TemplateResult {
    const rowId = this.#idAt(index);
    return html`
      <li
        aria-setsize=${this.#entriesBefore[this.rows.length] ?? 0}
        aria-posinset=${(this.#entriesBefore[index] ?? 0) + 1}
        .style=${this.#placement(index)}
        data-row=${rowId}
      >
        <button
          class="row"
          type="button"
          tabindex=${isActive ? 0 : -1}
          aria-current=${rowId === this.currentId ? 'true' : nothing}
        >
          ${this.renderEntry(rowId)}
        </button>
        ${this.renderBeside(rowId)}
      </li>
    `;
  }

  #placement(index: number): string {
    return `top: ${this.#tops[index] ?? 0}px; height: ${this.rows[index]?.height ?? 0}px`;
  }

  #countRows(): void {
    const { rows } = this;
    this.#entriesBefore = new Uint32Array(rows.length + 1);
    rows.forEach(({ isHeading }, index) => {
      this.#entriesBefore[index + 1] = (this.#entriesBefore[index] ?? 0) + (isHeading ? 0 : 1);
    });
  }

  #indexOf(rowId: string): number {
    if (this.rows[this.#lastIndex]?.rowId !== rowId) {
      this.#lastIndex = this.rows.findIndex((row) => row.rowId === rowId);
    }
    return this.#lastIndex;
  }

  #hasEntry(rowId: string): boolean {
    return this.rows[this.#indexOf(rowId)]?.isHeading === false;
  }

  #idAt(index: number): string {
    return this.rows[index]?.rowId ?? '';
  }

  #activeIndex(): number {
    const wanted = this.activeId ?? this.currentId;
    const found = wanted !== null && this.#hasEntry(wanted) ? this.#indexOf(wanted) : -1;
    return found === -1 ? this.rows.findIndex((row) => !row.isHeading) : found;
  }

  readonly #measure = (): void => {
    const [first, end] = rowsToDraw(this.#tops, this.scrollTop, this.clientHeight);
    if (first !== this.drawn[0] || end !== this.drawn[1]) this.drawn = [first, end];
  };

  #rowOf(event: Event): string | null {
    const target = event.target instanceof Element ? event.target : null;
    if (!target?.closest('button.row')) return null;
    return target.closest<HTMLElement>('li[data-row]')?.dataset['row'] ?? null;
  }

  #noteFocus(event: FocusEvent): void {
    const rowId = this.#rowOf(event);
    if (rowId !== null) this.activeId = rowId;
  }

  #click(event: MouseEvent): void {
    const rowId = this.#rowOf(event);
    if (rowId === null || event.button > 1) return;
    this.activeId = rowId;
    this.#announce('tw-open', { rowId, cause: event });
  }

  #pressKey(event: KeyboardEvent): void {
    const rowId = this.#rowOf(event);
    if (rowId === null) return;
    const hasModifier = event.ctrlKey || event.altKey || event.metaKey;
    if (event.key === 'Enter' && !hasModifier) {
      event.preventDefault();
      event.stopPropagation();
      this.#announce('tw-open', { rowId, cause: event });
      return;
    }
    const target = hasModifier ? null : this.#targetOf(event);
    if (target !== null) {
      event.preventDefault();
      event.stopPropagation();
      this.#focusIndex(target);
      return;
    }
    this.#announce('tw-row-key', { rowId, cause: event });
  }

  #targetOf(event: KeyboardEvent): number | null {
    const from = this.#activeIndex();
    switch (event.key) {
      case 'ArrowDown':
        return this.#nextEntry(from + 1, 1);
      case 'ArrowUp':
        return this.#nextEntry(from - 1, -1);
      case 'Home':
        return this.#nextEntry(0, 1);
      case 'End':
        return this.#nextEntry(this.rows.length - 1, -1);
      case 'PageDown':
        return this.#nextEntry(rowAt(this.#tops, (this.#tops[from] ?? 0) + this.clientHeight), 1);
      case 'PageUp':
        return this.#nextEntry(rowAt(this.#tops, Math.max(0, (this.#tops[from] ?? 0) - this.clientHeight)), 1);
      default:
        return this.#typedTarget(event, from);
    }
  }

  /** Letters typed within a second are the beginning of a name; a letter alone goes to the next name with it. */
  #typedTarget(event: KeyboardEvent, from: number): number | null {
    const { searchText } = this;
    if (!searchText || [...event.key].length !== 1 || event.key === ' ') return null;
    const isContinued = event.timeStamp - this.#typedAt < 1000;
    this.#typed = isContinued ? this.#typed + event.key : event.key;
    this.#typedAt = event.timeStamp;
    const wanted = this.#typed.toLocaleLowerCase();
    const start = isContinued ? from : from + 1;
    for (let step = 0; step < this.rows.length; step += 1) {
      const index = (start + step) % this.rows.length;
      const row = this.rows[index];
      if (row && !row.isHeading && searchText(row.rowId).toLocaleLowerCase().startsWith(wanted)) return index;
    }
    return from;
  }

  #nextEntry(from: number, step: 1 | -1): number {
    return entryFrom(this.rows, from, step) ?? this.#activeIndex();
  }

  #focusIndex(index: number): void {
    const rowId = this.rows[index]?.rowId;
    if (rowId === undefined) return;
    this.activeId = rowId;
    this.showRow(rowId);
    void this.updateComplete.then(() => {
      const row = this.querySelector<HTMLElement>(`li[data-row="${CSS.escape(rowId)}"] > button.row`);
      row?.focus({ preventScroll: true });
    });
  }

  #announce(name: 'tw-open' | 'tw-row-key', detail: RowEvent): void {
    this.dispatchEvent(new CustomEvent<RowEvent>(name, { detail }));
  }
}
