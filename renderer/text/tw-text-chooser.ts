import { msg } from '@lit/localize';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { TextSummary } from '../../core/text/source-text.ts';
import { foldText, matchesWords } from '../lists/fold-text.ts';
import { counted } from '../locale/counted.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { popoverStyles } from './popover-styles.ts';

/** More rows are not shown at once: the filter narrows them down. */
const shownRows = 200;

/** The button of a pane that opens another text in it: a list with a filter, steered by the arrow keys. */
@customElement('tw-text-chooser')
export class TextChooser extends WorkbenchElement {
  static override topics: readonly Topic[] = ['texts', 'view'];

  static override styles = [
    controls,
    popoverStyles,
    css`
      [popover] {
        width: min(380px, 90vw);
      }

      ul {
        max-height: min(320px, 60vh);
        margin: 6px 0 0;
        padding: 0;
        overflow: auto;
        list-style: none;
      }

      li {
        padding: 4px 8px;
        border-radius: 4px;
        cursor: pointer;
      }

      li > span {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      li .muted {
        font-size: 12px;
      }

      li:hover {
        background: var(--tw-hover);
      }

      li.active {
        background: var(--tw-selection);
        box-shadow: inset 2px 0 var(--tw-focus);
      }

      li.active .muted {
        color: var(--tw-text);
      }

      p {
        margin: 8px;
      }
    `,
  ];

  @property({ type: Number }) paneIndex = 0;
  @state() private isOpen = false;
  @state() private filter = '';
  @state() private active = 0;
  @query('[popover]') private popup!: HTMLElement;
  @query('input') private field!: HTMLInputElement | null;

  protected override render(): TemplateResult {
    return html`
      <button
        type="button"
        class="icon-button opener"
        popovertarget="texts"
        title=${msg('Open another text here')}
        aria-label=${msg('Open another text here')}
        aria-haspopup="dialog"
      >
        ${icon('files')}
      </button>
      <div id="texts" popover role="dialog" aria-label=${msg('Open another text here')} @toggle=${this.#toggled}>
        ${this.isOpen ? this.#renderChoice() : ''}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isOpen) return;
    if (changed.has('isOpen' as keyof TextChooser)) this.field?.focus();
    this.renderRoot.querySelector('li.active')?.scrollIntoView({ block: 'nearest' });
  }

  #renderChoice(): TemplateResult {
    const texts = this.#texts();
    const shownId = this.workbench.view.panes[this.paneIndex]?.textId;
    return html`
      <input
        class="field"
        type="text"
        role="combobox"
        aria-label=${msg('Filter texts')}
        placeholder=${msg('Filter texts')}
        aria-autocomplete="list"
        aria-expanded="true"
        aria-controls="choice"
        aria-activedescendant=${texts.length === 0 ? '' : `text-${this.active}`}
        spellcheck="false"
        .value=${this.filter}
        @input=${this.#filterTyped}
        @keydown=${this.#pressKey}
      />
      <ul id="choice" role="listbox" aria-label=${msg('Texts to open')}>
        ${texts.slice(0, shownRows).map(
          (text, position) =>
            html`<li
              id="text-${position}"
              role="option"
              class=${position === this.active ? 'active' : ''}
              aria-selected=${text.textId === shownId}
              @click=${() => this.#choose(text)}
              @keydown=${this.#pressKey}
            >
              <span>${text.title}</span>
              <span class="muted">${text.textId}</span>
            </li>`,
        )}
      </ul>
      ${texts.length === 0 ? html`<p class="muted">${msg('No text has that in its title or name.')}</p>` : ''}
      ${texts.length > shownRows ? html`<p class="muted">${counted(texts.length - shownRows, msg('# more: type to filter.|# more: type to filter.'))}</p>` : ''}
    `;
  }

  #texts(): readonly TextSummary[] {
    const wanted = foldText(this.filter);
    return this.mirror.texts.filter(({ title, textId }) => matchesWords(foldText(`${title} ${textId}`), wanted));
  }

  readonly #toggled = (event: ToggleEvent): void => {
    this.isOpen = event.newState === 'open';
    this.filter = '';
    const shownId = this.workbench.view.panes[this.paneIndex]?.textId;
    this.active = Math.max(
      0,
      this.mirror.texts.findIndex(({ textId }) => textId === shownId),
    );
  };

  readonly #filterTyped = (event: Event): void => {
    this.filter = (event.target as HTMLInputElement).value;
    this.active = 0;
  };

  readonly #pressKey = (event: KeyboardEvent): void => {
    const texts = this.#texts();
    const last = Math.max(0, Math.min(texts.length, shownRows) - 1);
    if (event.key === 'ArrowDown') this.active = this.active === last ? 0 : this.active + 1;
    else if (event.key === 'ArrowUp') this.active = this.active === 0 ? last : this.active - 1;
    else if (event.key === 'PageDown') this.active = Math.min(last, this.active + 8);
    else if (event.key === 'PageUp') this.active = Math.max(0, this.active - 8);
    else if (event.key === 'Enter') this.#choose(texts[this.active]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #choose(text: TextSummary | undefined): void {
    if (!text) return;
    this.popup.hidePopover();
    this.workbench.panes.focus(this.paneIndex);
    this.workbench.panes.open(text.textId, this.paneIndex);
    const handle = this.workbench.panes.at(this.paneIndex);
    if (handle?.textId === text.textId) handle.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-text-chooser': TextChooser;
  }
}
