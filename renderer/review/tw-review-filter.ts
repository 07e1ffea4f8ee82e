import { msg, str } from '@lit/localize';
import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { verdicts } from '../../core/project/decision.ts';
import { formatNumber } from '../locale/numbers.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { reviewSorts, type DecisionFilter, type ReviewFilter as Filter, type ReviewSort } from './review-list.ts';
import { classFilterWords, decisionFilterWords, sortWords } from './review-words.ts';

const classFilters: readonly Filter['class'][] = ['content', 'exact', 'near', 'partial', 'boilerplate'];
const decisionFilters: readonly DecisionFilter[] = ['all', 'undecided', 'decided', ...verdicts];

/** How far the review is, and what of it is listed in which order. */
@customElement('tw-review-filter')
export class ReviewFilter extends WorkbenchElement {
  static override topics: readonly Topic[] = ['project', 'groups', 'review', 'records', 'texts'];
  static override styles: CSSResultGroup = [
    controls,
    css`
      :host {
        display: block;
        padding: 4px 8px;
        container-type: inline-size;
        font-size: 12px;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 5px;
        align-items: center;
      }

      .progress {
        display: grid;
        flex: none;
        gap: 1px;
        margin-inline-end: 4px;
        line-height: 16px;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      progress {
        width: 100%;
        height: 6px;
        border: 1px solid var(--tw-border-strong);
        border-radius: 3px;
        overflow: hidden;
        background: var(--tw-surface);
        appearance: none;
      }

      progress::-webkit-progress-bar {
        background: var(--tw-surface);
      }

      progress::-webkit-progress-value {
        background: var(--tw-accent);
      }

      .field {
        flex: 0 1 auto;
        width: auto;
        min-height: 22px;
        padding-block: 0;
        font-size: 12px;
      }

      select.field {
        flex-shrink: 1;
        min-width: 76px;
        max-width: 168px;
        field-sizing: content;
        text-overflow: ellipsis;
      }

      input.field {
        flex: 1 1 60px;
        min-width: 60px;
        max-width: 180px;
      }

      @container (min-width: 560px) {
        .row {
          flex-wrap: nowrap;
        }
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { review } = this.workbench;
    const groups = this.workbench.groups.all;
    const { filter, progress } = review;
    const { decided, total } = progress;
    const words = msg(str`${formatNumber(decided)} of ${formatNumber(total)} decided`);
    const hidden = groups.filter((group) => group.class === 'boilerplate').length;
    const classWordsOf = (value: Filter['class']): string =>
      value === 'boilerplate' ? `${classFilterWords(value)} (${formatNumber(hidden)})` : classFilterWords(value);
    return html`
      <div class="row">
        <span class="progress">
          <span role="status">${words}</span>
          <progress max=${Math.max(1, total)} .value=${decided} aria-label=${msg('Decided groups')}></progress>
        </span>
        ${this.#renderChoice(msg('Class'), classFilters, filter.class, classWordsOf, (value) => review.setFilter({ class: value }))}
        ${this.#renderChoice(msg('Decision'), decisionFilters, filter.decision, decisionFilterWords, (value) => review.setFilter({ decision: value }))}
        ${this.#renderTexts()}
        <input
          class="field"
          type="search"
          aria-label=${msg('Words in passage or title')}
          placeholder=${msg('Words')}
          .value=${filter.words}
          @input=${(event: InputEvent) => review.setFilter({ words: (event.target as HTMLInputElement).value })}
        />
        ${this.#renderChoice<ReviewSort>(msg('Order'), reviewSorts, filter.sort, sortWords, (value) => review.setFilter({ sort: value }))}
      </div>
    `;
  }

  #renderTexts(): TemplateResult {
    const { review } = this.workbench;
    const groups = this.workbench.groups.all;
    const withGroups = new Set(groups.flatMap(({ members }) => members.map(({ textId }) => textId)));
    const textIds = ['', ...this.mirror.texts.map(({ textId }) => textId).filter((textId) => withGroups.has(textId))];
    const titleOf = (textId: string): string =>
      textId === '' ? msg('All texts') : (this.mirror.summary(textId)?.title ?? textId);
    return this.#renderChoice(msg('Text'), textIds, review.filter.textId ?? '', titleOf, (value) =>
      review.setFilter({ textId: value === '' ? null : value }),
    );
  }

  #renderChoice<Value extends string>(
    label: string,
    values: readonly Value[],
    current: Value,
    words: (value: Value) => string,
    choose: (value: Value) => void,
  ): TemplateResult {
    return html`
      <select
        class="field"
        aria-label=${label}
        title=${label}
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Value)}
      >
        ${values.map((value) => html`<option value=${value} ?selected=${value === current}>${words(value)}</option>`)}
      </select>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-review-filter': ReviewFilter;
  }
}
