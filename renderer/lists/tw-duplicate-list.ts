import { msg, str } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { PassageGroup } from '../../core/duplicates/passage-group.ts';
import { performAction } from '../input/actions.ts';
import { counted } from '../locale/counted.ts';
import { formatNumber } from '../locale/numbers.ts';
import { valueName } from '../locale/value-names.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { section } from '../theme/section.ts';
import { classLabel, countTagged, describePlaces, noGroupsWords, shortTitle } from './group-description.ts';
import type { ListRow } from './list-row.ts';
import { rowListStyles } from './row-list-styles.ts';
import type { RowEvent, RowList } from './tw-row-list.ts';
import './tw-row-list.ts';

const rowHeight = 64;
const boilerplateHeading = 'boilerplate';

/** The passage groups of the corpus: choosing one shows its members side by side, D tags them all. */
@customElement('tw-duplicate-list')
export class DuplicateList extends WorkbenchElement {
  static override topics: readonly Topic[] = ['project', 'groups', 'records', 'texts', 'focusRequest'];
  static override styles: CSSResultGroup = [
    controls,
    section,
    rowListStyles,
    css`
      .places {
        font-weight: 600;
      }

      .boilerplate {
        color: var(--tw-text-muted);
      }

      .boilerplate .places {
        font-weight: normal;
      }

      .tagged {
        color: var(--tw-success);
      }

      .row-heading .link {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        color: inherit;
        font-weight: inherit;
        text-decoration: none;
      }
    `,
  ];

  @state() private isBoilerplateShown = false;
  @query('tw-row-list') private readonly list!: RowList | null;

  /** Puts the keyboard focus into the list. */
  override focus(): void {
    this.list?.focus();
  }

  protected override updated(): void {
    if (this.workbench.takeFocusRequest('duplicates')) this.focus();
  }

  protected override render(): TemplateResult {
    const { all: groups, areComplete, chosenId } = this.workbench.groups;
    const isReadOnly = this.mirror.status.state === 'read-only';
    return html`
      <div class="frame">
        <header>
          <h2>${msg('Duplicates')}</h2>
          <span class="count">${formatNumber(groups.filter((group) => group.class !== 'boilerplate').length)}</span>
          <span class="space"></span>
          <button
            class="button small"
            type="button"
            title=${msg('Tags every passage of the chosen group as a duplicate, in one step')}
            ?disabled=${chosenId === null || isReadOnly}
            @click=${() => this.#tag(chosenId)}
          >
            ${msg('Tag all (D)')}
          </button>
        </header>
        ${groups.length === 0 || !areComplete ? this.#renderState() : nothing}
        <tw-row-list
          label=${msg('Duplicates')}
          data-own-keys="D"
          .rows=${this.#rows()}
          .currentId=${chosenId}
          .renderEntry=${(groupId: string) => this.#renderGroup(groupId)}
          .renderHeading=${() => this.#renderHeading()}
          @tw-open=${(event: CustomEvent<RowEvent>) => this.workbench.groups.choose(event.detail.rowId)}
          @tw-row-key=${this.#pressKey}
        ></tw-row-list>
      </div>
    `;
  }

  #renderState(): TemplateResult {
    return html`<p class="empty" role="status">${this.#stateWords()}</p>`;
  }

  #stateWords(): string {
    if (this.mirror.texts.length === 0) return msg('Passages that stand twice are listed here once there are texts.');
    return noGroupsWords(this.workbench);
  }

  #rows(): ListRow[] {
    const groups = this.workbench.groups.all;
    const isBoilerplate = (group: PassageGroup): boolean => group.class === 'boilerplate';
    const row = (group: PassageGroup): ListRow => ({ rowId: group.groupId, height: rowHeight, isHeading: false });
    const boilerplate = groups.filter(isBoilerplate).map(row);
    const rows = groups.filter((group) => !isBoilerplate(group)).map(row);
    if (boilerplate.length === 0) return rows;
    const heading: ListRow = { rowId: boilerplateHeading, height: 30, isHeading: true };
    return [...rows, heading, ...(this.isBoilerplateShown ? boilerplate : [])];
  }

  #renderHeading(): TemplateResult {
    const count = this.workbench.groups.all.filter((group) => group.class === 'boilerplate').length;
    return html`
      <button
        class="link"
        type="button"
        aria-expanded=${this.isBoilerplateShown ? 'true' : 'false'}
        @click=${() => (this.isBoilerplateShown = !this.isBoilerplateShown)}
      >
        ${icon(this.isBoilerplateShown ? 'chevronDown' : 'chevronRight')} ${msg('Site boilerplate')}
        (${formatNumber(count)})
      </button>
    `;
  }

  #renderGroup(groupId: string): TemplateResult | typeof nothing {
    const group = this.workbench.groups.all.find((candidate) => candidate.groupId === groupId);
    if (!group) return nothing;
    const titleOf = (textId: string): string => this.mirror.summary(textId)?.title ?? textId;
    const places = describePlaces(group.members, (textId) => shortTitle(titleOf(textId)));
    const decision = this.workbench.groups.decisionOf(groupId);
    const tagged = countTagged(this.mirror.state, group, decision?.groupId);
    const count = group.members.length;
    return html`
      <span class=${group.class === 'boilerplate' ? 'boilerplate' : ''}>
        <span class="line"
          ><span class="fill places" title=${describePlaces(group.members, titleOf)}>${places}</span></span
        >
        <span class="line minor"><span class="fill">${group.preview}</span></span>
        <span class="line minor">
          <span
            >${classLabel(group)}<span aria-hidden="true"> × ${formatNumber(count)}</span
            ><span class="hidden-text">, ${counted(count, msg('# passage|# passages'))}</span></span
          >
          ${decision ? html`<span class="fill" title=${msg('Decision')}>· ${valueName(decision.verdict)}</span>` : nothing}
          ${
            tagged === count
              ? html`<span class="line apart tagged">${icon('check')} ${msg('tagged')}</span>`
              : tagged > 0
                ? html`<span class="apart">${msg(str`${formatNumber(tagged)} of ${formatNumber(count)} tagged`)}</span>`
                : nothing
          }
        </span>
      </span>
    `;
  }

  #pressKey(event: CustomEvent<RowEvent>): void {
    const { rowId, cause } = event.detail;
    if (!(cause instanceof KeyboardEvent) || cause.ctrlKey || cause.altKey || cause.metaKey) return;
    const isLetterOfAnotherScript = !/^[a-z]$/i.test(cause.key);
    if (cause.key.toLowerCase() !== 'd' && !(isLetterOfAnotherScript && cause.code === 'KeyD')) return;
    cause.preventDefault();
    this.#tag(rowId);
  }

  #tag(groupId: string | null): void {
    if (groupId !== null) performAction(this.workbench, 'duplicates.tagGroup', groupId);
  }
}
