import { msg } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { actionName } from '../../core/locale/action-names.ts';
import { actionsWithKeys } from '../../core/protocol/key-map.ts';
import { performAction } from '../input/actions.ts';
import { currentLanguage } from '../locale/locale.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { DialogElement } from './dialog-element.ts';
import { dialogStyles } from './dialog-styles.ts';
import { keyWords } from './key-words.ts';
import { paletteStyles } from './palette-styles.ts';
import { paletteEntries, type PaletteEntry } from './palette-entries.ts';

const remembered = 8;

/** Everything that can be done, and every text, found by some letters of its name. */
@customElement('tw-palette-dialog')
export class PaletteDialog extends DialogElement {
  static override styles: CSSResultGroup = [
    controls,
    dialogStyles,
    paletteStyles,
    css`
      :host {
        --tw-palette-width: 620px;
      }

      .name {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .keys {
        flex: none;
        white-space: nowrap;
      }

      .empty {
        margin: 12px 8px 4px;
      }
    `,
  ];

  protected readonly dialogName = 'palette';
  protected get heading(): string {
    return msg('Command palette');
  }

  @state() private typed = '';
  @state() private chosen = 0;
  #recent: readonly string[] = [];

  protected override prepare(): void {
    this.typed = '';
    this.chosen = 0;
  }

  protected override renderContent(): TemplateResult {
    const actions = actionsWithKeys(this.mirror.settings.keys);
    const entries = paletteEntries(
      actions,
      (action) => actionName(currentLanguage(), action),
      this.mirror.texts,
      this.typed,
      this.#recent,
    );
    const chosen = Math.min(this.chosen, entries.length - 1);
    return html`
      <input
        class="field"
        type="text"
        role="combobox"
        aria-label=${msg('Command or text')}
        aria-expanded="true"
        aria-controls="entries"
        aria-autocomplete="list"
        aria-activedescendant=${chosen >= 0 ? `entry-${chosen}` : nothing}
        placeholder=${msg('Name of a command or of a text')}
        autocomplete="off"
        spellcheck="false"
        maxlength="500"
        data-focus-first
        .value=${this.typed}
        @input=${this.#type}
        @keydown=${(event: KeyboardEvent) => this.#pressKey(event, entries, chosen)}
      />
      <ul id="entries" role="listbox" aria-label=${msg('Commands and texts')}>
        ${entries.map((entry, index) => this.#renderEntry(entry, index, index === chosen))}
      </ul>
      ${entries.length === 0 ? html`<p class="empty muted" role="status">${msg('Nothing has a name like that.')}</p>` : nothing}
    `;
  }

  #renderEntry(entry: PaletteEntry, index: number, isChosen: boolean): TemplateResult {
    return html`
      <li
        id=${`entry-${index}`}
        role="option"
        aria-selected=${isChosen ? 'true' : 'false'}
        @click=${() => this.#perform(entry)}
      >
        <span class="name" title=${entry.name}>${entry.kind === 'text' ? icon('files') : nothing} ${entry.name}</span>
        ${entry.kind === 'action' ? this.#renderKeys(entry.action.keys) : nothing}
      </li>
    `;
  }

  #renderKeys([key]: readonly string[]): TemplateResult | typeof nothing {
    if (key === undefined) return nothing;
    const isMac = navigator.platform.startsWith('Mac');
    return html`<span class="keys">${keyWords(key, isMac).map((name) => html`<kbd>${name}</kbd> `)}</span>`;
  }

  protected override updated(): void {
    super.updated();
    this.renderRoot.querySelector('li[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #type(event: InputEvent): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.chosen = 0;
  }

  #pressKey(event: KeyboardEvent, entries: readonly PaletteEntry[], chosen: number): void {
    if (event.isComposing || entries.length === 0) return;
    const last = entries.length - 1;
    const entry = entries[chosen];
    if (event.key === 'ArrowDown') this.chosen = chosen === last ? 0 : chosen + 1;
    else if (event.key === 'ArrowUp') this.chosen = chosen === 0 ? last : chosen - 1;
    else if (event.key === 'PageDown') this.chosen = Math.min(last, chosen + 10);
    else if (event.key === 'PageUp') this.chosen = Math.max(0, chosen - 10);
    else if (event.key === 'Enter' && entry) this.#perform(entry);
    else return;
    event.preventDefault();
  }

  #perform(entry: PaletteEntry): void {
    this.close();
    if (entry.kind === 'text') {
      this.workbench.panes.open(entry.textId);
      return;
    }
    const { actionId } = entry.action;
    this.#recent = [actionId, ...this.#recent.filter((other) => other !== actionId)].slice(0, remembered);
    if (!performAction(this.workbench, actionId)) this.workbench.say(msg('That does not apply here just now.'));
  }
}
