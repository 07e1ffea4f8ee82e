import { msg } from '@lit/localize';
import { css, html, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { LocalizedElement } from '../locale/localized-element.ts';
import { controls } from '../theme/controls.ts';
import { swatch } from '../theme/swatch.ts';
import { placeAt } from './place-beside.ts';

/** One entry of a context menu. */
export interface MenuEntry {
  readonly label: string;
  /** Key hint, as it is to be shown. */
  readonly key?: string;
  /** Colour of a code, shown before the label. */
  readonly colour?: string;
  readonly isDisabled?: boolean;
  /** Draws a line above the entry. */
  readonly isSeparated?: boolean;
  readonly run: () => void;
}

/**
 * A menu at the pointer (or the caret). It closes by itself on a press elsewhere: an automatic popover would close again
 * as soon as the button that opened it is let go.
 */
@customElement('tw-context-menu')
export class ContextMenu extends LocalizedElement {
  static override styles = [
    controls,
    css`
      [popover] {
        inset: auto;
        margin: 0;
        min-width: 200px;
        max-height: 90vh;
        padding: 4px;
        border: 1px solid var(--tw-border-strong);
        border-radius: 6px;
        overflow: auto;
        background: var(--tw-surface-raised);
        color: var(--tw-text);
        box-shadow: var(--tw-shadow);
      }

      button {
        display: flex;
        align-items: center;
        gap: 8px;
        width: 100%;
        min-height: 26px;
        padding: 0 10px;
        border: 0;
        border-radius: 4px;
        background: transparent;
        text-align: start;
        cursor: pointer;
      }

      button:focus {
        outline: none;
        background: var(--tw-selection);
      }

      button:focus-visible {
        box-shadow: inset 0 0 0 2px var(--tw-focus);
      }

      button[aria-disabled='true'] {
        color: var(--tw-text-muted);
        cursor: default;
      }

      .label {
        flex: 1;
      }

      .key {
        color: var(--tw-text-muted);
        font-size: 12px;
      }

      hr {
        margin: 4px 6px;
        border: 0;
        border-top: 1px solid var(--tw-border);
      }
    `,
  ];

  @state() private entries: readonly MenuEntry[] = [];
  @query('[popover]') private menu!: HTMLElement;
  #giveFocusBack: () => void = () => undefined;

  readonly #dismiss = (event: Event): void => {
    if (event.type !== 'pointerdown' || !event.composedPath().includes(this.menu)) this.hide();
  };

  override disconnectedCallback(): void {
    this.hide();
    super.disconnectedCallback();
  }

  /** Opens the menu at a point of the window; `giveFocusBack` is called when it closes by key or choice. */
  async show(x: number, y: number, entries: readonly MenuEntry[], giveFocusBack: () => void): Promise<void> {
    this.hide();
    this.entries = entries;
    this.#giveFocusBack = giveFocusBack;
    await this.updateComplete;
    this.menu.showPopover();
    placeAt(this.menu, x, y);
    this.#items()[0]?.focus();
    window.addEventListener('pointerdown', this.#dismiss, { capture: true });
    window.addEventListener('blur', this.#dismiss);
    window.addEventListener('resize', this.#dismiss);
  }

  hide(): void {
    window.removeEventListener('pointerdown', this.#dismiss, { capture: true });
    window.removeEventListener('blur', this.#dismiss);
    window.removeEventListener('resize', this.#dismiss);
    if (this.hasUpdated && this.menu.matches(':popover-open')) this.menu.hidePopover();
  }

  protected override render(): TemplateResult {
    return html`<div popover="manual" role="menu" aria-label=${msg('Text')} tabindex="-1" @keydown=${this.#pressKey}>
      ${this.entries.map(
        (entry) => html`
          ${entry.isSeparated === true ? html`<hr role="separator" />` : ''}
          <button
            type="button"
            role="menuitem"
            tabindex="-1"
            aria-disabled=${entry.isDisabled === true ? 'true' : 'false'}
            @click=${() => this.#choose(entry)}
            @pointermove=${(event: Event) => (event.currentTarget as HTMLElement).focus()}
          >
            ${entry.colour === undefined ? '' : swatch(entry.colour)}
            <span class="label">${entry.label}</span>
            ${entry.key === undefined ? '' : html`<span class="key" aria-hidden="true">${entry.key}</span>`}
          </button>
        `,
      )}
    </div>`;
  }

  #items(): HTMLElement[] {
    return [...this.menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  #choose(entry: MenuEntry): void {
    if (entry.isDisabled === true) return;
    this.hide();
    this.#giveFocusBack();
    entry.run();
  }

  readonly #pressKey = (event: KeyboardEvent): void => {
    const items = this.#items();
    const position = items.findIndex((item) => item.matches(':focus'));
    if (event.key === 'ArrowDown') items[(position + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items.at(position <= 0 ? -1 : position - 1)?.focus();
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      this.hide();
      this.#giveFocusBack();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-context-menu': ContextMenu;
  }
}
