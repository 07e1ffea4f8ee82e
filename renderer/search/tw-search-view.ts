import { msg } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import type { Failure } from '../../core/base/result.ts';
import type { SearchHit } from '../../core/search/search-query.ts';
import { hitOrders, type HitOrder } from '../../core/search/sort-hits.ts';
import { reportOfFailure } from '../input/error-actions.ts';
import type { ListRow } from '../lists/list-row.ts';
import { rowListStyles } from '../lists/row-list-styles.ts';
import type { RowEvent, RowList } from '../lists/tw-row-list.ts';
import '../lists/tw-row-list.ts';
import { counted } from '../locale/counted.ts';
import { copyDetailsButton } from '../parts/copy-details-button.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { section } from '../theme/section.ts';
import { renderHit } from './hit-row.ts';
import { chooseCodeForHits, showHit, tagHits } from './search-actions.ts';
import { hitId, searchDeskOf, type SearchDesk } from './search-desk.ts';
import { countMessage, emptyMessage, resultNotes } from './search-messages.ts';
import { searchStyles } from './search-styles.ts';
import type { SearchForm } from './tw-search-form.ts';
import './tw-search-form.ts';

const rowHeight = 24;

const columnKeys: Readonly<Record<HitOrder, string>> = { left: 'L', hit: 'H', right: 'R', text: 'T' };
/** The keys that no other action gets in the list of hits: letters, and those that sort. */
const ownKeys = ['letters', ...Object.values(columnKeys).map((key) => `Shift+${key}`)].join(' ');

/** Search through all texts: the hits between their contexts, to be read through, sorted, checked and tagged. */
@customElement('tw-search-view')
export class SearchView extends WorkbenchElement {
  static override topics: readonly Topic[] = [
    'project',
    'records',
    'texts',
    'counts',
    'status',
    'view',
    'groups',
    'focusRequest',
  ];
  static override styles: CSSResultGroup = [controls, section, rowListStyles, searchStyles];

  @query('tw-search-form') private readonly form!: SearchForm | null;
  @query('tw-row-list') private readonly list!: RowList | null;

  #stop: (() => void) | null = null;
  #rows: readonly ListRow[] = [];
  #rowsOf: readonly SearchHit[] = [];
  /** The list had the keyboard focus before the rows changed. */
  #hadFocus = false;
  /** Where a range of checks began. */
  #rangeStart: string | null = null;

  get #desk(): SearchDesk {
    return searchDeskOf(this.workbench);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.#desk.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    this.#stop?.();
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement?.closest('tw-row-list') === this.list && this.list !== null;
  }

  protected override updated(): void {
    if (this.workbench.takeFocusRequest('panel:search')) this.form?.focus();
    else if (this.#hadFocus) void this.#keepFocus();
  }

  /** A row that is moved or goes takes the keyboard focus with it. */
  async #keepFocus(): Promise<void> {
    await this.list?.updateComplete;
    if (this.shadowRoot?.activeElement !== null || this.workbench.dialog !== 'none') return;
    if (this.list) this.list.focus();
    else this.form?.focus();
  }

  protected override render(): TemplateResult {
    const desk = this.#desk;
    const empty = emptyMessage(desk, this.mirror.texts.length);
    return html`
      <div class="frame">
        <tw-search-form @tw-searched=${() => void this.updateComplete.then(() => this.list?.focus())}></tw-search-form>
        <div class="result">
          <output aria-live="polite">${countMessage(desk, this.workbench.counts)}</output>
          ${resultNotes(desk).map((note) => html`<span class="note" role="status">${note}</span>`)}
          <span class="space"></span>
          ${desk.hits.length === 0 ? nothing : this.#renderTools()}
        </div>
        ${
          empty === ''
            ? nothing
            : html`<p class=${desk.failure ? 'empty fault' : 'empty'} role=${desk.failure ? 'alert' : 'status'}>
                ${empty} ${this.#renderCopy(desk.failure, empty)}
              </p>`
        }
        ${desk.hits.length === 0 ? nothing : this.#renderList()}
      </div>
    `;
  }

  /** What is wrong with the query itself needs no report. */
  #renderCopy(failure: Failure | null, words: string): TemplateResult | typeof nothing {
    if (!failure || failure.code === 'invalid-input') return nothing;
    return copyDetailsButton(this.workbench, words, () => reportOfFailure(failure));
  }

  #renderTools(): TemplateResult {
    const { checked } = this.#desk;
    const isReadOnly = this.mirror.status.state === 'read-only';
    return html`
      <span>${counted(checked.size, msg('# checked|# checked'))}</span>
      <button class="button small" type="button" @click=${() => this.#desk.checkAll()}>
        ${checked.size < this.#desk.hits.length ? msg('Check all') : msg('Check none')} (${msg('Ctrl+A')})
      </button>
      <button
        class="button small"
        type="button"
        ?disabled=${checked.size === 0 || isReadOnly}
        title=${msg('Tags every checked hit with a code, in one step')}
        @click=${() => chooseCodeForHits(this.workbench, null)}
      >
        ${msg('Tag checked hits…')} (T)
      </button>
    `;
  }

  #renderList(): TemplateResult {
    const desk = this.#desk;
    return html`
      <div class="columns" role="group" aria-label=${msg('Sort hits')}>
        <span>${this.#renderColumn('left', msg('Left context'))}</span>
        <span>${this.#renderColumn('hit', msg('Hit'))} ${this.#renderColumn('right', msg('Right context'))}</span>
        <span>${this.#renderColumn('text', msg('Text'))}</span>
      </div>
      <tw-row-list
        label=${msg('Hits')}
        data-own-keys=${ownKeys}
        .rows=${this.#rowsOfHits()}
        .currentId=${desk.currentId}
        .renderEntry=${(id: string) => this.#renderRow(id)}
        .renderBeside=${(id: string) => this.#renderCheck(id)}
        @keydown=${{ handleEvent: (event: KeyboardEvent) => this.#extendRange(event), capture: true }}
        @tw-open=${this.#open}
        @tw-row-key=${this.#pressKey}
      ></tw-row-list>
    `;
  }

  #renderColumn(order: HitOrder, label: string): TemplateResult {
    const { order: shown, isDescending } = this.#desk;
    const isSorted = order === shown;
    const key = `Shift+${columnKeys[order]}`;
    return html`<button
      type="button"
      title=${`${msg('Sort by this column; again: backwards')} (${key})`}
      aria-pressed=${isSorted ? 'true' : 'false'}
      @click=${() => this.#desk.sortBy(order)}
    >
      ${label} ${isSorted ? html`<span aria-hidden="true">${isDescending ? '▼' : '▲'}</span>` : nothing}
      ${isSorted && isDescending ? html`<span class="hidden-text">${msg('backwards')}</span>` : nothing}
    </button>`;
  }

  #rowsOfHits(): readonly ListRow[] {
    const { hits } = this.#desk;
    if (hits !== this.#rowsOf) {
      this.#rowsOf = hits;
      this.#rows = hits.map((hit) => ({ rowId: hitId(hit), height: rowHeight, isHeading: false }));
    }
    return this.#rows;
  }

  #renderRow(id: string): TemplateResult | typeof nothing {
    const hit = this.#desk.hit(id);
    if (!hit) return nothing;
    return renderHit(hit, this.mirror.summary(hit.textId)?.title ?? hit.textId, this.#desk.checked.has(id));
  }

  #renderCheck(id: string): TemplateResult {
    return html`<input
      class="check"
      type="checkbox"
      tabindex="-1"
      aria-label=${msg('Check this hit')}
      .checked=${this.#desk.checked.has(id)}
      @change=${(event: Event) => this.#desk.check([id], (event.target as HTMLInputElement).checked)}
    />`;
  }

  #open(event: CustomEvent<RowEvent>): void {
    const { rowId, cause } = event.detail;
    const hit = this.#desk.hit(rowId);
    if (!hit) return;
    if (cause.shiftKey) this.#checkTo(rowId);
    else {
      this.#rangeStart = rowId;
      if (cause.ctrlKey || cause.metaKey) this.#desk.check([rowId], !this.#desk.checked.has(rowId));
      else showHit(this.workbench, hit, false);
    }
  }

  #checkTo(id: string): void {
    this.#desk.check(this.#desk.between(this.#rangeStart ?? id, id), true);
  }

  /** Shift with an arrow checks the hit it leaves and the one it comes to; the list itself moves the focus. */
  #extendRange(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const from = event.target instanceof Element ? event.target.closest<HTMLElement>('li')?.dataset['row'] : undefined;
    if (!event.shiftKey || step === 0 || from === undefined) return;
    const { hits } = this.#desk;
    const next = hits[hits.findIndex((hit) => hitId(hit) === from) + step];
    this.#desk.check(next ? [from, hitId(next)] : [from], true);
  }

  #pressKey(event: CustomEvent<RowEvent>): void {
    const { rowId, cause } = event.detail;
    if (cause instanceof KeyboardEvent && this.#act(rowId, cause)) cause.preventDefault();
  }

  /** False where the key means nothing here. */
  #act(id: string, press: KeyboardEvent): boolean {
    const isModified = press.ctrlKey || press.metaKey;
    const letter = letterOf(press);
    if (press.altKey) return false;
    if (isModified) {
      const hit = this.#desk.hit(id);
      if (letter === 'a') this.#desk.checkAll();
      else if (press.key === 'Enter' && hit) showHit(this.workbench, hit, true);
      else return false;
      return true;
    }
    if (press.shiftKey) {
      const order = hitOrders.find((one) => columnKeys[one].toLowerCase() === letter);
      if (order) this.#desk.sortBy(order);
      return order !== undefined;
    }
    if (press.key === ' ') {
      this.#rangeStart = id;
      this.#desk.check([id], !this.#desk.checked.has(id));
      return true;
    }
    return this.#tagByKey(id, letter);
  }

  #tagByKey(id: string, letter: string): boolean {
    const code = [...this.mirror.state.codes.values()].find(({ key }) => key === letter);
    if (code) void tagHits(this.workbench, code.codeId, id);
    else if (letter === 't') chooseCodeForHits(this.workbench, id);
    return code !== undefined || letter === 't';
  }
}

/** What a key says where it is Latin, else what stands at its place on a Latin keyboard. */
function letterOf({ key, code }: KeyboardEvent): string {
  const isLatin = /^[a-z0-9]$/i.test(key);
  return (isLatin ? key : (/^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1] ?? key)).toLowerCase();
}
