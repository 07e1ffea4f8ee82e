import { msg } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import type { AlignedGroup } from '../../core/duplicates/passage-result.ts';
import { performAction } from '../input/actions.ts';
import { acceleratorsOf } from '../input/key-names.ts';
import { countTagged, noGroupsWords } from '../lists/group-description.ts';
import type { ListRow } from '../lists/list-row.ts';
import { rowListStyles } from '../lists/row-list-styles.ts';
import type { RowEvent, RowList } from '../lists/tw-row-list.ts';
import '../lists/tw-row-list.ts';
import { counted } from '../locale/counted.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import './tw-review-filter.ts';
import './tw-review-group.ts';
import type { ReviewGroup } from './tw-review-group.ts';
import { noteKey, ownKeys, reviewKeys } from './review-keys.ts';
import { reviewRow, reviewRowHeight } from './review-row.ts';

/** The review of duplicates: the passage groups, and the chosen one with its members and their differences. */
@customElement('tw-review-view')
export class ReviewView extends WorkbenchElement {
  static override topics: readonly Topic[] = ['project', 'groups', 'review', 'records', 'texts', 'focusRequest'];
  static override styles: CSSResultGroup = [
    controls,
    rowListStyles,
    css`
      :host {
        display: block;
        height: 100%;
      }

      .frame {
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(230px, 3fr) minmax(0, 7fr);
        height: 100%;
      }

      tw-review-filter {
        grid-column: 1 / -1;
        border-block-end: 1px solid var(--tw-border);
      }

      .list {
        display: flex;
        flex-direction: column;
        min-width: 0;
        min-height: 0;
        border-inline-end: 1px solid var(--tw-border);
      }

      .empty {
        margin: 0;
        padding: 8px 12px;
        color: var(--tw-text-muted);
      }

      .row:has(.selected) {
        background: var(--tw-selection);
      }

      .row .apart {
        flex: none;
      }

      .tagged,
      .verdict {
        color: var(--tw-text);
      }

      .together {
        flex: none;
        margin: 0;
        padding: 3px 12px;
        border-block-end: 1px solid var(--tw-border);
        background: var(--tw-selection);
        font-size: 12px;
      }
    `,
  ];

  @query('tw-row-list') private readonly list!: RowList | null;
  @query('tw-review-group') private readonly detail!: ReviewGroup | null;

  /** The row from which a selection with Shift reaches. */
  #anchor: string | null = null;
  #isExtending = false;
  #isToggling = false;
  /** The keyboard focus is in the list: it stays with the chosen group there. */
  #isInList = false;
  #shownId: string | null = null;

  override focus(): void {
    this.#isInList = true;
    this.list?.focus();
  }

  protected override updated(): void {
    const { chosenId } = this.workbench.groups;
    if (this.workbench.takeFocusRequest('panel:review')) this.focus();
    else if (this.#isInList && chosenId !== null && chosenId !== this.#shownId) {
      this.list?.focusRow(chosenId);
    }
    this.#shownId = chosenId;
  }

  protected override render(): TemplateResult {
    const { review, groups } = this.workbench;
    const { listed, selectedIds } = review;
    return html`
      <div
        class="frame"
        data-own-keys=${ownKeys}
        @keydown=${{ handleEvent: this.#pressKey }}
        @focusin=${this.#noteFocus}
      >
        <tw-review-filter></tw-review-filter>
        <div
          class="list"
          @keydown=${{ handleEvent: this.#noteModifiers, capture: true }}
          @pointerdown=${{ handleEvent: this.#noteModifiers, capture: true }}
        >
          ${
            selectedIds.size > 1
              ? html`<p class="together" role="status">
                  ${counted(selectedIds.size, msg('# group is decided together|# groups are decided together'))}
                </p>`
              : nothing
          }
          ${listed.length === 0 ? html`<p class="empty">${this.#emptyWords()}</p>` : nothing}
          <tw-row-list
            label=${msg('Passage groups')}
            .rows=${listed.map(({ groupId }): ListRow => ({ rowId: groupId, height: reviewRowHeight, isHeading: false }))}
            .currentId=${groups.chosenId}
            .renderEntry=${(groupId: string) => this.#renderRow(groupId)}
            @tw-open=${(event: CustomEvent<RowEvent>) => this.#open(event.detail)}
            @focusin=${this.#enterRow}
          ></tw-row-list>
        </div>
        <tw-review-group></tw-review-group>
      </div>
    `;
  }

  #emptyWords(): string {
    if (this.workbench.groups.all.length > 0) return msg('No passage group passes the filter.');
    return noGroupsWords(this.workbench);
  }

  #renderRow(groupId: string): TemplateResult | typeof nothing {
    const { review } = this.workbench;
    const group = this.#group(groupId);
    if (!group) return nothing;
    const decision = review.decisionOf(group);
    return reviewRow({
      group,
      decision,
      tagged: countTagged(this.mirror.state, group, decision?.groupId),
      isSelected: review.selectedIds.size > 1 && review.selectedIds.has(groupId),
    });
  }

  #group(groupId: string): AlignedGroup | undefined {
    return this.workbench.review.listed.find((candidate) => candidate.groupId === groupId);
  }

  #open({ rowId }: RowEvent): void {
    if (!this.#isExtending && !this.#isToggling) this.workbench.groups.choose(rowId);
  }

  readonly #noteModifiers = (event: Event): void => {
    const { shiftKey, ctrlKey, metaKey } = event as KeyboardEvent | PointerEvent;
    this.#isExtending = shiftKey;
    this.#isToggling = event instanceof PointerEvent && (ctrlKey || metaKey);
  };

  readonly #noteFocus = (event: FocusEvent): void => {
    this.#isInList = event.composedPath().some((target) => target === this.list);
  };

  readonly #enterRow = (event: FocusEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('li[data-row]') : null;
    const groupId = row?.dataset['row'];
    if (groupId === undefined) return;
    const { review, groups } = this.workbench;
    if (this.#isExtending) this.#extendTo(groupId);
    else if (this.#isToggling) this.#toggle(groupId);
    else {
      this.#anchor = groupId;
      if (review.selectedIds.size > 0 && groupId !== groups.chosenId) review.select([]);
    }
    if (groupId !== groups.chosenId) this.workbench.groups.choose(groupId);
  };

  #extendTo(groupId: string): void {
    const { listed } = this.workbench.review;
    const positions = [this.#anchor ?? groupId, groupId].map((id) => listed.findIndex((group) => group.groupId === id));
    const [from, to] = [Math.max(0, Math.min(...positions)), Math.max(...positions)];
    this.workbench.review.select(listed.slice(from, to + 1).map((group) => group.groupId));
  }

  #toggle(groupId: string): void {
    const { review, groups } = this.workbench;
    const selected = new Set(
      review.selectedIds.size > 0 || groups.chosenId === null ? review.selectedIds : [groups.chosenId],
    );
    if (!selected.delete(groupId)) selected.add(groupId);
    review.select(selected);
  }

  readonly #pressKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isField(event)) return;
    const isOnButton = event.composedPath().some((target) => target instanceof HTMLButtonElement);
    for (const accelerator of acceleratorsOf(event, navigator.platform.startsWith('Mac'))) {
      if (accelerator === 'Space' && isOnButton && !this.#isInList) return;
      if (!this.#act(accelerator)) continue;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
  };

  #act(accelerator: string): boolean {
    const { review } = this.workbench;
    if (accelerator === 'CmdOrCtrl+A') review.select(review.listed.map(({ groupId }) => groupId));
    else if (accelerator === 'Escape' && review.selectedIds.size > 0) review.select([]);
    else if (accelerator === noteKey) this.detail?.focusNote();
    else {
      const actionId = reviewKeys[accelerator];
      return actionId !== undefined && performAction(this.workbench, actionId);
    }
    return true;
  }
}

function isField(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-review-view': ReviewView;
  }
}
