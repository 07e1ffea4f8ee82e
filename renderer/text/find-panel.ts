import { msg, str } from '@lit/localize';
import {
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  SearchQuery,
  setSearchQuery,
} from '@codemirror/search';
import { EditorView, type Panel, type ViewUpdate } from '@codemirror/view';
import { html, render } from 'lit';
import { formatNumber } from '../locale/numbers.ts';
import { icon } from '../theme/icon.ts';
import { MatchCounter } from './match-counter.ts';

/** The search of one pane: a field, two options, a count. It is the panel of the editor's own search. */
export class FindPanel implements Panel {
  readonly dom = document.createElement('div');
  readonly top = true;
  readonly #view: EditorView;
  readonly #counter = new MatchCounter(() => this.#countArrived());
  #query: SearchQuery;
  /** Where the search began while the first match from there is still looked for. */
  #origin: number | null = null;

  constructor(view: EditorView) {
    this.#view = view;
    this.#query = getSearchQuery(view.state);
    this.dom.className = 'find';
    this.dom.setAttribute('role', 'search');
    this.dom.addEventListener('keydown', (event) => this.#pressKey(event));
    this.#counter.start(view.state, this.#query);
    this.#render();
  }

  mount(): void {
    this.#field()?.select();
  }

  update(update: ViewUpdate): void {
    const query = getSearchQuery(update.state);
    if (query.eq(this.#query)) {
      if (update.selectionSet) this.#render();
      return;
    }
    this.#query = query;
    this.#counter.start(update.state, query);
    const field = this.#field();
    if (field && field.value !== query.search) field.value = query.search;
  }

  destroy(): void {
    this.#counter.stop();
  }

  #render(): void {
    const { caseSensitive, wholeWord } = this.#query;
    render(
      html`
        <input
          class="field"
          type="text"
          main-field="true"
          aria-label=${msg('Find in text')}
          placeholder=${msg('Find in text')}
          spellcheck="false"
          .value=${this.#query.search}
          @input=${() => this.#commit({})}
        />
        <output class="found" aria-live="polite">${this.#count()}</output>
        <button
          type="button"
          class="option"
          title=${msg('Match case')}
          aria-label=${msg('Match case')}
          aria-pressed=${caseSensitive}
          @click=${() => this.#commit({ caseSensitive: !caseSensitive })}
        >
          Aa
        </button>
        <button
          type="button"
          class="option"
          title=${msg('Whole words')}
          aria-label=${msg('Whole words')}
          aria-pressed=${wholeWord}
          @click=${() => this.#commit({ wholeWord: !wholeWord })}
        >
          <u>ab</u>
        </button>
        <button
          type="button"
          class="icon-button"
          title=${msg('Previous match (Shift+Enter)')}
          aria-label=${msg('Previous match')}
          @click=${() => this.#go(findPrevious)}
        >
          ${icon('arrowLeft')}
        </button>
        <button
          type="button"
          class="icon-button"
          title=${msg('Next match (Enter)')}
          aria-label=${msg('Next match')}
          @click=${() => this.#go(findNext)}
        >
          ${icon('arrowRight')}
        </button>
        <button
          type="button"
          class="icon-button"
          title=${msg('Close (Esc)')}
          aria-label=${msg('Close search')}
          @click=${() => this.#close()}
        >
          ${icon('close')}
        </button>
      `,
      this.dom,
    );
  }

  #field(): HTMLInputElement | null {
    return this.dom.querySelector('input');
  }

  #count(): string {
    if (this.#query.search === '') return '';
    const total = `${formatNumber(this.#counter.total)}${this.#counter.isDone ? '' : '+'}`;
    if (this.#counter.isDone && this.#counter.total === 0) return msg('None found');
    const number = this.#counter.numberOf(this.#view.state.selection.main.from);
    return number === 0 ? msg(str`${total} found`) : msg(str`${formatNumber(number)} of ${total}`);
  }

  #commit(options: { caseSensitive?: boolean; wholeWord?: boolean }): void {
    const { caseSensitive, wholeWord } = this.#query;
    const search = this.#field()?.value ?? '';
    const query = new SearchQuery({ search, literal: true, caseSensitive, wholeWord, ...options });
    this.#origin ??= this.#view.state.selection.main.from;
    this.#view.dispatch({ effects: setSearchQuery.of(query) });
    this.#render();
  }

  /** Shows the first match from where the search began as soon as it is known. */
  #countArrived(): void {
    const start = this.#origin === null ? null : this.#counter.firstFrom(this.#origin);
    if (start === null) {
      if (this.#counter.isDone) this.#origin = null;
      this.#render();
      return;
    }
    // An editor takes no news while it hands some out itself.
    queueMicrotask(() => this.#show(start));
  }

  #show(start: number): void {
    if (this.#origin === null || this.#counter.numberOf(start) === 0) return;
    this.#origin = null;
    const match = this.#query.getCursor(this.#view.state, start).next();
    if (match.done === true) return;
    const { from, to } = match.value;
    this.#view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'nearest', yMargin: 60 }),
      userEvent: 'select.search',
    });
  }

  #go(move: (view: EditorView) => boolean): void {
    if (this.#counter.isDone && this.#counter.total === 0) return;
    move(this.#view);
  }

  #close(): void {
    closeSearchPanel(this.#view);
    this.#view.focus();
  }

  #pressKey(event: KeyboardEvent): void {
    const isInField = event.composedPath()[0] instanceof HTMLInputElement;
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && isInField) this.#go(event.shiftKey ? findPrevious : findNext);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
