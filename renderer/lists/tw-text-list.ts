import { msg, str } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import { sortedCodes } from '../../core/command/project-state.ts';
import { textSorts, type ViewState } from '../../core/protocol/view-state.ts';
import type { TextSummary } from '../../core/text/source-text.ts';
import { performAction } from '../input/actions.ts';
import { formatNumber } from '../locale/numbers.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { section } from '../theme/section.ts';
import { countBadges, countBadgeStyles } from './count-badges.ts';
import { languageName } from './language-name.ts';
import type { ListRow } from './list-row.ts';
import { rowListStyles } from './row-list-styles.ts';
import { arrangeTexts } from './text-rows.ts';
import type { RowEvent, RowList } from './tw-row-list.ts';
import './tw-row-list.ts';

const rowHeight = 79;
const sortLabels: Record<ViewState['textSort'], () => string> = {
  name: () => msg('File name'),
  date: () => msg('Date'),
  count: () => msg('Annotations'),
};

/** The texts of the project: what they are, how much is tagged in them; opens them in panes. */
@customElement('tw-text-list')
export class TextList extends WorkbenchElement {
  static override topics: readonly Topic[] = [
    'project',
    'texts',
    'records',
    'view',
    'groups',
    'counts',
    'focusRequest',
  ];
  static override styles: CSSResultGroup = [
    controls,
    section,
    rowListStyles,
    countBadgeStyles,
    css`
      .heading {
        display: flex;
        gap: 6px;
        align-items: flex-start;
        height: 36px;
      }

      .title {
        display: -webkit-box;
        flex: 1;
        overflow: hidden;
        font-weight: 600;
        overflow-wrap: anywhere;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }

      .shown {
        flex: none;
        padding: 0 5px;
        border: 1px solid var(--tw-border-strong);
        border-radius: 8px;
        font-size: 11px;
        line-height: 14px;
      }

      .counts {
        gap: 10px !important;
        height: 18px;
      }

      .beside {
        position: absolute;
        inset-block-end: 4px;
        inset-inline-end: 6px;
        opacity: 0;
      }

      li:hover .beside,
      li:focus-within .beside {
        opacity: 1;
      }
    `,
  ];

  @state() private filter = '';
  @query('tw-row-list') private readonly list!: RowList | null;

  /** Puts the keyboard focus into the list. */
  override focus(): void {
    if (this.list) this.list.focus();
    else this.renderRoot.querySelector<HTMLElement>('button, input')?.focus();
  }

  protected override updated(): void {
    if (this.workbench.takeFocusRequest('texts')) this.focus();
  }

  protected override render(): TemplateResult {
    const { texts } = this.mirror;
    return html`
      <section class="frame" aria-label=${msg('Text list')}>
        <header>
          <h2>${msg('Texts')}</h2>
          <span class="count">${formatNumber(texts.length)}</span>
          <span class="space"></span>
          <vscode-toolbar-button
            label=${msg('Add Texts…')}
            title=${msg('Add Texts…')}
            @click=${() => performAction(this.workbench, 'project.addTexts')}
            >${icon('add')}</vscode-toolbar-button
          >
        </header>
        ${texts.length === 0 ? this.#renderEmpty() : this.#renderList(texts)}
      </section>
    `;
  }

  #renderEmpty(): TemplateResult {
    return html`
      <div class="empty">
        <p>${msg('This project has no texts yet. Drop text files here, or add them:')}</p>
        <button class="button" type="button" @click=${() => performAction(this.workbench, 'project.addTexts')}>
          ${msg('Add Texts…')}
        </button>
      </div>
    `;
  }

  #renderList(texts: readonly TextSummary[]): TemplateResult {
    const { textSort } = this.workbench.view;
    const arranged = arrangeTexts(texts, this.filter, textSort, (textId) => this.workbench.counts.count(textId));
    const rows: ListRow[] = arranged.map((text) => ({ rowId: text.textId, height: rowHeight, isHeading: false }));
    return html`
      <div class="tools">
        <input
          class="field"
          type="search"
          aria-label=${msg('Filter texts')}
          placeholder=${msg('Filter')}
          .value=${this.filter}
          @input=${(event: InputEvent) => (this.filter = (event.target as HTMLInputElement).value)}
        />
        <select class="field" aria-label=${msg('Sort texts')} title=${msg('Sort texts')} @change=${this.#sort}>
          ${textSorts.map(
            (sort) => html`<option value=${sort} .selected=${sort === textSort}>${sortLabels[sort]()}</option>`,
          )}
        </select>
      </div>
      ${
        rows.length === 0
          ? html`<p class="empty" role="status">
              ${msg(str`No text has “${this.filter}” in its title, file name or source.`)}
            </p>`
          : nothing
      }
      <tw-row-list
        label=${msg('Texts')}
        data-own-keys="letters"
        .rows=${rows}
        .currentId=${this.workbench.view.panes[this.workbench.view.focusedPane]?.textId ?? null}
        .renderEntry=${(textId: string) => this.#renderText(textId)}
        .renderBeside=${(textId: string) => this.#renderOpenBeside(textId)}
        .searchText=${(textId: string) => this.mirror.summary(textId)?.title ?? ''}
        @tw-open=${this.#open}
      ></tw-row-list>
    `;
  }

  #renderText(textId: string): TemplateResult | typeof nothing {
    const text = this.mirror.summary(textId);
    if (!text) return nothing;
    const panes = this.workbench.view.panes.flatMap((pane, index) => (pane.textId === textId ? [index + 1] : []));
    const counts = sortedCodes(this.mirror.state).map((code) => ({
      code,
      count: this.workbench.counts.count(textId, code.codeId),
    }));
    return html`
      <span class="heading">
        <span class="title" title=${text.title}>${text.title}</span>
        ${panes.map(
          (pane) =>
            html`<span class="shown" title=${msg(str`Shown in pane ${pane}`)}
              ><span class="hidden-text">, ${msg('shown in pane')} </span>${pane}</span
            >`,
        )}
      </span>
      <span class="line minor"
        ><span class="fill" title=${text.fileName}
          >${text.isPending ? nothing : (text.dateline ?? text.fileName)}</span
        ></span
      >
      <span class="line minor counts">
        <span
          >${text.isPending ? msg('Reading…') : html`${languageName(text.language)} · ${text.paragraphCount} ¶`}</span
        >
        ${countBadges(counts)}
      </span>
    `;
  }

  #renderOpenBeside(textId: string): TemplateResult {
    return html`
      <button
        class="icon-button beside"
        type="button"
        tabindex="-1"
        aria-label=${msg(str`Open ${this.mirror.summary(textId)?.title ?? textId} in the next pane`)}
        title=${msg('Open in the next pane (Shift+Enter)')}
        @click=${() => this.#openText(textId, true)}
      >
        ${icon('splitHorizontal')}
      </button>
    `;
  }

  #sort(event: Event): void {
    const value = (event.target as HTMLSelectElement).value;
    const textSort = textSorts.find((sort) => sort === value);
    if (textSort) this.workbench.update({ textSort });
  }

  #open(event: CustomEvent<RowEvent>): void {
    const { rowId, cause } = event.detail;
    const isMiddleClick = cause instanceof MouseEvent && cause.button === 1;
    this.#openText(rowId, cause.shiftKey || isMiddleClick);
  }

  #openText(textId: string, isBeside: boolean): void {
    const { workbench } = this;
    if (isBeside && workbench.view.panes.length === 1) workbench.panes.add();
    else if (isBeside) workbench.panes.focus((workbench.view.focusedPane + 1) % workbench.view.panes.length);
    const { panes, focusedPane } = workbench.view;
    if (panes[focusedPane]?.textId === textId) workbench.panes.focused?.focus();
    else workbench.panes.reveal(textId, { start: 0, end: 0 }, { paneIndex: focusedPane });
  }
}
