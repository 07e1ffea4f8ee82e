import { msg } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Change } from '../../core/command/change.ts';
import { CorpusOverlap } from '../../core/duplicates/corpus-overlap.ts';
import { noGroupsWords } from '../lists/group-description.ts';
import type { ListRow } from '../lists/list-row.ts';
import { rowListStyles } from '../lists/row-list-styles.ts';
import type { RowEvent, RowList } from '../lists/tw-row-list.ts';
import '../lists/tw-row-list.ts';
import { counted } from '../locale/counted.ts';
import { touchesDecisions } from '../state/group-decisions.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { corpusPairs, corpusRows, corpusSorts, type CorpusPair, type CorpusSort } from './corpus-rows.ts';
import { corpusStyles } from './corpus-styles.ts';
import { corpusSortWords, pairWords, shareWords } from './corpus-words.ts';
import { openPair } from './open-pair.ts';
import './tw-corpus-matrix.ts';
import type { CellEvent, CorpusMatrix } from './tw-corpus-matrix.ts';

const pairHeight = 44;

/** A picture of the corpus: how much of each text stands also in each other one, as a matrix or as a list of pairs. */
@customElement('tw-corpus-view')
export class CorpusView extends WorkbenchElement {
  static override topics: readonly Topic[] = ['project', 'groups', 'records', 'texts', 'view', 'focusRequest'];
  static override styles: CSSResultGroup = [controls, rowListStyles, corpusStyles];

  @query('tw-corpus-matrix') private readonly matrix!: CorpusMatrix | null;
  @query('tw-row-list') private readonly list!: RowList | null;
  @state() private sort: CorpusSort = 'share';
  @state() private isApartShown = false;
  @state() private isList = false;
  @state() private cell: CellEvent | null = null;
  #overlap: CorpusOverlap | null = null;
  #isOnce = false;
  #pairs: ReadonlyMap<string, CorpusPair> = new Map();

  override focus(): void {
    if (this.matrix) this.matrix.focus();
    else if (this.list) this.list.focus();
    else this.renderRoot.querySelector<HTMLElement>('select')?.focus();
  }

  protected override newsArrived(topic: Topic, change: Change | null): void {
    if (topic === 'records' && change !== null && !touchesDecisions(change)) return;
    if (topic === 'view' && this.#isOnce === this.workbench.counts.isOnce) return;
    if (topic !== 'focusRequest') this.#overlap = null;
    if (topic === 'project' || topic === 'texts') this.cell = null;
    super.newsArrived(topic, change);
  }

  protected override updated(): void {
    if (!this.workbench.takeFocusRequest('panel:corpus')) return;
    if (this.matrix) void this.matrix.updateComplete.then(() => this.focus());
    else this.focus();
  }

  protected override render(): TemplateResult {
    const overlap = this.#measure();
    const rows = corpusRows(overlap, this.mirror.texts, this.sort, this.isApartShown);
    return html`
      <div class="tools">
        <span class="choice" role="group" aria-label=${msg('Picture of the corpus')}>
          ${this.#renderChoice(false, msg('Matrix'))}${this.#renderChoice(true, msg('Pairs'))}
        </span>
        <label
          >${msg('Order')}
          <select class="field" @change=${this.#chooseSort}>
            ${corpusSorts.map((sort) => html`<option value=${sort} ?selected=${sort === this.sort}>${corpusSortWords(sort)}</option>`)}
          </select>
        </label>
        <label
          ><input
            type="checkbox"
            .checked=${this.isApartShown}
            @change=${() => (this.isApartShown = !this.isApartShown)}
          />${msg('Texts with nothing in common too')}</label
        >
        ${this.#isOnce ? html`<span class="muted">${msg('What a text repeats itself counts once')}</span>` : nothing}
        ${rows.apart > 0 ? html`<span class="muted">${counted(rows.apart, msg('# text not shown|# texts not shown'))}</span>` : nothing}
      </div>
      ${rows.texts.length === 0 ? html`<p class="empty">${this.#emptyWords()}</p>` : this.isList ? this.#renderPairs(overlap, rows.texts) : this.#renderMatrix(overlap, rows.texts)}
    `;
  }

  /** Groups that the analyst took apart, or for boilerplate, do not count. */
  #measure(): CorpusOverlap {
    const { workbench } = this;
    this.#isOnce = workbench.counts.isOnce;
    this.#overlap ??= new CorpusOverlap(
      workbench.groups.all.filter(({ groupId }) => {
        const verdict = workbench.groups.decisionOf(groupId)?.verdict;
        return verdict !== 'different' && verdict !== 'boilerplate';
      }),
      this.mirror.texts,
      this.#isOnce,
    );
    return this.#overlap;
  }

  #emptyWords(): string {
    if (this.mirror.texts.length === 0) return msg('This project has no texts yet.');
    return noGroupsWords(this.workbench);
  }

  #renderChoice(isList: boolean, words: string): TemplateResult {
    return html`<button
      class="button small"
      type="button"
      aria-pressed=${this.isList === isList ? 'true' : 'false'}
      @click=${() => (this.isList = isList)}
    >
      ${words}
    </button>`;
  }

  #renderMatrix(overlap: CorpusOverlap, texts: ReturnType<typeof corpusRows>['texts']): TemplateResult {
    const words = this.cell
      ? pairWords(overlap, this.cell.one, this.cell.other)
      : msg('Each row says what share of its words stands also in the others (←: likely taken from there); the diagonal, within the text itself.');
    return html`
      <tw-corpus-matrix
        .overlap=${overlap}
        .texts=${texts}
        @tw-cell=${(event: CustomEvent<CellEvent>) => (this.cell = event.detail)}
        @tw-open-pair=${({ detail }: CustomEvent<CellEvent>) => openPair(this.workbench, overlap, detail.one.textId, detail.other.textId)}
      ></tw-corpus-matrix>
      <p class="detail" title=${words}>${words}</p>
    `;
  }

  #renderPairs(overlap: CorpusOverlap, texts: ReturnType<typeof corpusRows>['texts']): TemplateResult {
    const pairs = corpusPairs(overlap, texts);
    this.#pairs = new Map(pairs.map((pair) => [JSON.stringify([pair.one.textId, pair.other.textId]), pair]));
    const rows = [...this.#pairs.keys()].map((rowId): ListRow => ({ rowId, height: pairHeight, isHeading: false }));
    return html`
      ${pairs.length === 0 ? html`<p class="empty">${msg('No passage stands twice in these texts.')}</p>` : nothing}
      <tw-row-list
        label=${msg('Pairs of texts')}
        .rows=${rows}
        .currentId=${null}
        .renderEntry=${(rowId: string) => this.#renderPair(overlap, rowId)}
        @tw-open=${({ detail }: CustomEvent<RowEvent>) => this.#openRow(overlap, detail.rowId)}
      ></tw-row-list>
    `;
  }

  #renderPair(overlap: CorpusOverlap, rowId: string): TemplateResult | typeof nothing {
    const pair = this.#pairs.get(rowId);
    if (!pair) return nothing;
    const { one, other, shared } = pair;
    const isItself = one.textId === other.textId;
    const share = shareWords(overlap.share(one.textId, other.textId));
    const otherShare = shareWords(overlap.share(other.textId, one.textId));
    return html`
      <span class="line">
        <span class="fill" title=${pairWords(overlap, one, other)}
          >${isItself ? one.title : `${one.title} → ${other.title}`}</span
        >
      </span>
      <span class="line minor">
        ${
          isItself
            ? counted(shared, msg('# word repeated within|# words repeated within'))
            : counted(shared, msg('# word in common|# words in common'))
        }
        · ${isItself ? share : `${share} / ${otherShare}`}
      </span>
    `;
  }

  #openRow(overlap: CorpusOverlap, rowId: string): void {
    const pair = this.#pairs.get(rowId);
    if (pair) openPair(this.workbench, overlap, pair.one.textId, pair.other.textId);
  }

  readonly #chooseSort = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.sort = corpusSorts.find((sort) => sort === value) ?? this.sort;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-corpus-view': CorpusView;
  }
}
