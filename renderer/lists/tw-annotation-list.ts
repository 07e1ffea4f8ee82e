import { msg, str } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Change } from '../../core/command/change.ts';
import { annotationGroupings } from '../../core/protocol/view-state.ts';
import { pathWords } from '../codes/code-words.ts';
import { runCommand } from '../input/run-command.ts';
import { formatNumber } from '../locale/numbers.ts';
import { valueName } from '../locale/value-names.ts';
import { afterFrame } from '../state/after-frame.ts';
import { betweenFrames, workInSlices } from '../state/sliced-work.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { section } from '../theme/section.ts';
import { swatch } from '../theme/swatch.ts';
import { arrangeAnnotationsInSteps, firstWords, type AnnotationRows } from './annotation-rows.ts';
import { paragraphLabel } from './group-description.ts';
import { rowListStyles } from './row-list-styles.ts';
import type { RowEvent, RowList } from './tw-row-list.ts';
import './tw-row-list.ts';

/** With more rows than this the list is arranged anew only once nothing has changed for some milliseconds: the text goes first. */
const longList = 2000;
const patience = 150;

const noRows: AnnotationRows = { rows: [], parts: new Map(), count: 0 };

/** All annotations of the project, by text or by code; shows and removes them. */
@customElement('tw-annotation-list')
export class AnnotationList extends WorkbenchElement {
  static override topics: readonly Topic[] = [
    'project',
    'records',
    'texts',
    'focus',
    'view',
    'groups',
    'counts',
    'focusRequest',
  ];
  static override styles: CSSResultGroup = [
    controls,
    section,
    rowListStyles,
    css`
      .state {
        color: var(--tw-warning);
      }
    `,
  ];

  @state() private filter = '';
  @query('tw-row-list') private readonly list!: RowList | null;

  #arranged = noRows;
  /** False where something was changed or wished since the arranging began. */
  #isArranged = false;
  #stop: (() => void) | null = null;
  #grouping = '';
  #isOnce = false;
  #isLate = false;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** Puts the keyboard focus into the list. */
  override focus(): void {
    this.list?.focus();
  }

  override disconnectedCallback(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#stopArranging();
    this.#isArranged = false;
    super.disconnectedCallback();
  }

  /** Many changes within a frame cost one arrangement, and a long list waits until there are no more. */
  protected override newsArrived(topic: Topic, _change: Change | null): void {
    const isOther =
      topic === 'records' ||
      topic === 'texts' ||
      topic === 'counts' ||
      (topic === 'groups' && this.workbench.counts.isOnce);
    if (isOther && this.#arranged.rows.length > longList) this.#arrangeLater();
    else if (isOther || topic === 'project') this.#isArranged = false;
    if (topic === 'project') {
      this.#stopArranging();
      this.#arranged = noRows;
    }
    if (this.#timer !== null && topic !== 'project' && topic !== 'focusRequest') return;
    if (this.#isLate) return;
    this.#isLate = true;
    afterFrame(() => {
      this.#isLate = false;
      this.requestUpdate();
    });
  }

  #arrangeLater(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#isArranged = false;
      this.requestUpdate();
    }, patience);
  }

  protected override updated(): void {
    if (this.workbench.takeFocusRequest('annotations')) this.focus();
  }

  protected override render(): TemplateResult {
    const total = this.workbench.counts.total();
    const { annotationGrouping } = this.workbench.view;
    const arranged = this.#arrange();
    return html`
      <div class="frame">
        <header>
          <h2>${msg('Annotations')}</h2>
          <span class="count"
            >${arranged.count === total ? formatNumber(total) : msg(str`${formatNumber(arranged.count)} of ${formatNumber(total)}`)}</span
          >
        </header>
        <div class="tools">
          <input
            class="field"
            type="search"
            aria-label=${msg('Filter annotations')}
            placeholder=${msg('Filter')}
            .value=${this.filter}
            @input=${this.#filterBy}
          />
          <select
            class="field"
            aria-label=${msg('Group annotations')}
            title=${msg('Group annotations')}
            @change=${this.#group}
          >
            <option value="text" .selected=${annotationGrouping === 'text'}>${msg('By text')}</option>
            <option value="code" .selected=${annotationGrouping === 'code'}>${msg('By code')}</option>
          </select>
        </div>
        ${arranged.rows.length === 0 && !this.#stop ? this.#renderEmpty(total) : nothing}
        <tw-row-list
          label=${msg('Annotations')}
          .rows=${arranged.rows}
          .currentId=${this.workbench.view.focusedAnnotationId}
          .renderEntry=${(annotationId: string) => this.#renderAnnotation(annotationId)}
          .renderHeading=${(rowId: string) => this.#renderHeading(rowId)}
          @tw-open=${this.#open}
          @tw-row-key=${this.#pressKey}
        ></tw-row-list>
      </div>
    `;
  }

  /** The rows as they are arranged, those of before as long as others are worked on. */
  #arrange(): AnnotationRows {
    const { annotationGrouping: grouping } = this.workbench.view;
    const { counts } = this.workbench;
    if (this.#grouping !== grouping || this.#isOnce !== counts.isOnce) this.#isArranged = false;
    this.#grouping = grouping;
    this.#isOnce = counts.isOnce;
    if (this.#isArranged) return this.#arranged;
    this.#isArranged = true;
    this.#stopArranging();
    const isCounted = (annotationId: string): boolean => counts.isCounted(annotationId);
    const work = arrangeAnnotationsInSteps(this.mirror.state, this.mirror.texts, {
      grouping,
      query: this.filter,
      isCounted,
    });
    let isDone = false;
    const stop = workInSlices(work, betweenFrames, (arranged, isAtOnce) => {
      isDone = true;
      this.#stop = null;
      this.#arranged = arranged;
      if (!isAtOnce) this.requestUpdate();
    });
    if (!isDone) this.#stop = stop;
    return this.#arranged;
  }

  #stopArranging(): void {
    this.#stop?.();
    this.#stop = null;
  }

  #renderEmpty(total: number): TemplateResult {
    return html`
      <p class="empty">
        ${
          total === 0
            ? msg('Nothing is tagged yet. Select a passage in a text and press Q, D or C.')
            : msg(str`No annotation has “${this.filter}” in its passage, speaker, note or code.`)
        }
      </p>
    `;
  }

  #renderHeading(rowId: string): TemplateResult | typeof nothing {
    const part = this.#arranged.parts.get(rowId);
    if (!part) return nothing;
    const code = part.kind === 'code' ? this.mirror.state.codes.get(part.id) : undefined;
    const name =
      part.kind === 'code' ? pathWords(code?.path ?? part.id) : (this.mirror.summary(part.id)?.title ?? part.id);
    return html`${code ? swatch(code.colour) : nothing}<span class="name" title=${name}>${name}</span>
      <span>${formatNumber(part.count)}</span>`;
  }

  #renderAnnotation(annotationId: string): TemplateResult | typeof nothing {
    const annotation = this.mirror.state.annotations.get(annotationId);
    if (!annotation) return nothing;
    const { anchor, fields, note } = annotation;
    const code = this.mirror.state.codes.get(annotation.codeId);
    const who = fields.speaker?.name ?? fields.claimant?.name;
    const place =
      this.workbench.view.annotationGrouping === 'text'
        ? pathWords(code?.path ?? annotation.codeId)
        : (this.mirror.summary(annotation.textId)?.title ?? annotation.textId);
    return html`
      <span class="line">
        ${code ? swatch(code.colour) : nothing}
        <span class="fill">${firstWords(anchor.quote)}</span>
      </span>
      <span class="line minor">
        <span>${paragraphLabel(anchor.paragraph, anchor.lastParagraph)}</span>
        <span class="fill">${place}${who === undefined ? nothing : html` · ${who}`}</span>
        ${
          note === ''
            ? nothing
            : html`<span class="apart" title=${note}
                >${icon('note')}<span class="hidden-text">${msg('has a note')}</span></span
              >`
        }
        ${anchor.state === 'exact' ? nothing : html`<span class="apart state">${valueName(anchor.state)}</span>`}
      </span>
    `;
  }

  #filterBy(event: InputEvent): void {
    this.filter = (event.target as HTMLInputElement).value;
    this.#isArranged = false;
  }

  #group(event: Event): void {
    const value = (event.target as HTMLSelectElement).value;
    const annotationGrouping = annotationGroupings.find((grouping) => grouping === value);
    if (annotationGrouping) this.workbench.update({ annotationGrouping });
  }

  #open(event: CustomEvent<RowEvent>): void {
    this.workbench.showAnnotation(event.detail.rowId, { focus: event.detail.cause instanceof KeyboardEvent });
  }

  #pressKey(event: CustomEvent<RowEvent>): void {
    const { rowId, cause } = event.detail;
    if (!(cause instanceof KeyboardEvent) || (cause.key !== 'Delete' && cause.key !== 'Backspace')) return;
    cause.preventDefault();
    const next = this.#neighbour(rowId);
    void runCommand(this.workbench, { type: 'removeAnnotations', annotationIds: [rowId] }).then((outcome) => {
      if (outcome && next !== null) void this.updateComplete.then(() => this.list?.focusRow(next));
    });
  }

  /** The entry after this one (or before it, at the end), where the focus goes when this one is removed. */
  #neighbour(annotationId: string): string | null {
    const entries = this.#arrange().rows.filter((row) => !row.isHeading);
    const place = entries.findIndex((row) => row.rowId === annotationId);
    return (entries[place + 1] ?? entries[place - 1])?.rowId ?? null;
  }
}
