import { msg } from '@lit/localize';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { sortedCodes } from '../../core/command/project-state.ts';
import { explainPattern } from '../../core/search/explain-pattern.ts';
import { searchKinds, type SearchKind, type SearchOptions } from '../../core/search/search-query.ts';
import { pathWords } from '../codes/code-words.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { searchDeskOf, type SearchDesk } from './search-desk.ts';
import { searchStyles } from './search-styles.ts';

/** How long typing rests before the search begins by itself, in milliseconds. */
const rest = 200;

const optionsOf: Readonly<Record<SearchKind, readonly (keyof SearchOptions)[]>> = {
  words: ['wordBeginnings', 'anyWord', 'matchCase', 'ignoreAccents'],
  phrase: ['wholeWords', 'matchCase', 'ignoreAccents'],
  regex: ['matchCase'],
};
const kindKeys: Readonly<Record<SearchKind, string>> = { words: 'W', phrase: 'P', regex: 'R' };

/** What is searched for, how, and where. Event: `tw-searched` when Enter has found something. */
@customElement('tw-search-form')
export class SearchForm extends WorkbenchElement {
  static override topics: readonly Topic[] = ['project', 'records', 'texts'];
  static override styles: CSSResultGroup = [controls, searchStyles];

  @query('input[type="search"]') private readonly field!: HTMLInputElement | null;

  #stop: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Enter was pressed and nothing found yet: the texts may still be made ready. */
  #isGoing = false;
  /** Place in the history; null while the query is none of it. */
  #place: number | null = null;

  get #desk(): SearchDesk {
    return searchDeskOf(this.workbench);
  }

  /** Puts the keyboard focus into the query and selects it. */
  override focus(): void {
    void this.updateComplete.then(() => {
      this.field?.focus();
      this.field?.select();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.#desk.subscribe(() => this.#hearDesk());
    this.addEventListener('keydown', this.#pressKey);
  }

  override disconnectedCallback(): void {
    this.#stop?.();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.removeEventListener('keydown', this.#pressKey);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const desk = this.#desk;
    return html`
      <form role="search" aria-label=${msg('All texts')} @submit=${this.#submit}>
        <div class="line">
          <input
            class="field"
            type="search"
            aria-label=${msg('Search all texts')}
            placeholder=${msg('Search all texts')}
            maxlength="2000"
            autocomplete="off"
            spellcheck="false"
            .value=${desk.query}
            @input=${this.#type}
            @keydown=${this.#recall}
          />
          <div class="choices" role="radiogroup" aria-label=${msg('Kind of search')}>
            ${searchKinds.map((kind) => this.#renderKind(kind))}
          </div>
          <select class="field" aria-label=${msg('Search in texts')} @change=${this.#chooseText}>
            <option value="" .selected=${desk.textId === null}>${msg('All texts')}</option>
            ${this.mirror.texts.map(
              ({ textId, title }) =>
                html`<option value=${textId} .selected=${desk.textId === textId}>${title}</option>`,
            )}
          </select>
        </div>
        <div class="line">
          <div class="choices" role="group" aria-label=${msg('Options')}>
            ${optionsOf[desk.kind].map((option) => this.#renderOption(option))}
          </div>
          <select class="field" aria-label=${msg('Search in passages')} @change=${this.#chooseCode}>
            <option value="" .selected=${desk.codeId === null}>${msg('Tagged or not')}</option>
            ${sortedCodes(this.mirror.state).map(
              ({ codeId, path }) =>
                html`<option value=${codeId} .selected=${desk.codeId === codeId}>${pathWords(path)}</option>`,
            )}
          </select>
        </div>
      </form>
    `;
  }

  #renderKind(kind: SearchKind): TemplateResult {
    const labels: Record<SearchKind, string> = {
      words: msg('Words'),
      phrase: msg('Phrase'),
      regex: msg('Regular expression'),
    };
    return html`
      <label title=${`Alt+${kindKeys[kind]}`}>
        <input
          type="radio"
          name="kind"
          value=${kind}
          .checked=${this.#desk.kind === kind}
          @change=${() => this.#ask({ kind })}
        />
        ${labels[kind]}
      </label>
    `;
  }

  #renderOption(option: keyof SearchOptions): TemplateResult {
    const labels: Record<keyof SearchOptions, string> = {
      matchCase: msg('Match case'),
      wholeWords: msg('Whole words'),
      wordBeginnings: msg('Beginnings of words'),
      anyWord: msg('Any of the words'),
      ignoreAccents: msg('Ignore accents'),
    };
    const { options } = this.#desk;
    return html`
      <label>
        <input
          type="checkbox"
          .checked=${options[option]}
          @change=${(event: Event) =>
            this.#ask({ options: { ...options, [option]: (event.target as HTMLInputElement).checked } })}
        />
        ${labels[option]}
      </label>
    `;
  }

  #ask(patch: Parameters<SearchDesk['ask']>[0]): void {
    this.#desk.ask(patch);
    void this.#desk.run();
  }

  #type(event: InputEvent): void {
    this.#isGoing = false;
    this.#place = null;
    this.#desk.ask({ query: (event.target as HTMLInputElement).value });
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#desk.run(), rest);
  }

  #chooseText(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.#ask({ textId: value === '' ? null : value });
  }

  #chooseCode(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.#ask({ codeId: value === '' ? null : value });
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#timer !== null) clearTimeout(this.#timer);
    const desk = this.#desk;
    desk.remember();
    this.#isGoing = true;
    if (!(await desk.run())) return;
    const fault = desk.kind === 'regex' ? explainPattern(desk.query) : null;
    if (fault) this.field?.setSelectionRange(fault.position, fault.position + 1);
  }

  #hearDesk(): void {
    this.requestUpdate();
    const { isAnswered, hits } = this.#desk;
    if (!this.#isGoing || !isAnswered || hits.length === 0) return;
    this.#isGoing = false;
    if (this.shadowRoot?.activeElement === this.field) this.dispatchEvent(new CustomEvent('tw-searched'));
  }

  /** Earlier queries with the arrows up and down. */
  #recall(event: KeyboardEvent): void {
    const { history } = this.#desk;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0 || history.length === 0 || event.isComposing) return;
    event.preventDefault();
    const last = history.at(-1) === this.#desk.query ? history.length - 1 : history.length;
    const place = Math.min(Math.max((this.#place ?? last) + step, 0), history.length);
    this.#place = place;
    this.#ask({ query: history[place] ?? '' });
  }

  readonly #pressKey = (event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const kind = searchKinds.find((one) => event.code === `Key${kindKeys[one]}`);
    if (!kind) return;
    event.preventDefault();
    event.stopPropagation();
    this.#ask({ kind });
  };
}
