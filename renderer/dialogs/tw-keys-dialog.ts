import { msg } from '@lit/localize';
import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { sortedCodes } from '../../core/command/project-state.ts';
import { actionName } from '../../core/locale/action-names.ts';
import { menuName } from '../../core/locale/menu-names.ts';
import { menus, type MenuName } from '../../core/protocol/actions.ts';
import { actionsWithKeys } from '../../core/protocol/key-map.ts';
import { pathWords } from '../codes/code-words.ts';
import { currentLanguage } from '../locale/locale.ts';
import { controls } from '../theme/controls.ts';
import { swatch } from '../theme/swatch.ts';
import { DialogElement } from './dialog-element.ts';
import { dialogStyles } from './dialog-styles.ts';
import { keyWords } from './key-words.ts';
import './tw-key-editor.ts';

/** All keys on one sheet, from the same table that the keys themselves are read from. */
@customElement('tw-keys-dialog')
export class KeysDialog extends DialogElement {
  static override styles: CSSResultGroup = [
    controls,
    dialogStyles,
    css`
      dialog {
        width: min(980px, calc(100vw - 48px));
      }

      .sheet {
        columns: 3 260px;
        column-gap: 28px;
      }

      section {
        margin-block-end: 14px;
        break-inside: avoid;
      }

      h3 {
        margin: 0 0 4px;
        font-size: 13px;
      }

      dl {
        margin: 0;
      }

      dl div {
        display: flex;
        gap: 10px;
        justify-content: space-between;
        padding-block: 1px;
      }

      dd {
        margin: 0;
        text-align: end;
      }

      .keys {
        display: inline-block;
        white-space: nowrap;
      }

      .buttons {
        position: sticky;
        inset-block-end: -20px;
        margin-block: 0 -20px;
        padding-block: 12px 20px;
        background: var(--tw-surface-raised);
      }
    `,
  ];

  protected readonly dialogName = 'keys';
  protected get heading(): string {
    return msg('Keyboard shortcuts');
  }

  @state() private isEditing = false;

  protected override prepare(): void {
    this.isEditing = false;
  }

  protected override renderContent(): TemplateResult {
    return html`
      ${this.isEditing ? html`<tw-key-editor></tw-key-editor>` : this.#renderSheet()}
      <div class="buttons">
        <button class="button" type="button" @click=${() => (this.isEditing = !this.isEditing)}>
          ${this.isEditing ? msg('Show the sheet') : msg('Change keys…')}
        </button>
        <button class="button primary" type="button" data-focus-first @click=${() => this.close()}>
          ${msg('Close')}
        </button>
      </div>
    `;
  }

  #renderSheet(): TemplateResult {
    const codes = sortedCodes(this.mirror.state).filter((code) => code.key !== null);
    return html`
      <div class="sheet">
        <section>
          <h3>${msg('Tag the selection')}</h3>
          <dl>
            ${codes.map(
              (code) => html`
                <div>
                  <dt>${swatch(code.colour)} ${pathWords(code.path)}</dt>
                  <dd><kbd>${code.key?.toUpperCase()}</kbd></dd>
                </div>
              `,
            )}
          </dl>
        </section>
        ${menus.map((menu) => this.#renderMenu(menu))}
        <section>
          <h3>${msg('In the text and in lists')}</h3>
          <dl>
            <div>
              <dt>${msg('Move, select')}</dt>
              <dd>
                <span class="keys"><kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd></span
                >,
                <span class="keys">${msg('with')} <kbd>${msg('Shift')}</kbd></span>
              </dd>
            </div>
            <div>
              <dt>${msg('Open a text in the next pane')}</dt>
              <dd>
                <span class="keys"><kbd>${msg('Shift')}</kbd> <kbd>Enter</kbd></span>
              </dd>
            </div>
            <div>
              <dt>${msg('Tag all of the group in the list')}</dt>
              <dd><kbd>D</kbd></dd>
            </div>
          </dl>
        </section>
      </div>
    `;
  }

  #renderMenu(menu: MenuName): TemplateResult {
    const isMac = navigator.platform.startsWith('Mac');
    const rows = actionsWithKeys(this.mirror.settings.keys).filter(
      (action) => action.menu === menu && action.keys.length > 0,
    );
    return html`
      <section>
        <h3>${menuName(currentLanguage(), menu)}</h3>
        <dl>
          ${rows.map(
            (action) => html`
              <div>
                <dt>${actionName(currentLanguage(), action).replace(/\s*…$/u, '')}</dt>
                <dd>
                  ${action.keys.map(
                    (key, index) =>
                      html`${index === 0 ? '' : ` ${msg('or')} `}<span class="keys"
                          >${keyWords(key, isMac).map((name) => html` <kbd>${name}</kbd>`)}</span
                        >`,
                  )}
                </dd>
              </div>
            `,
          )}
        </dl>
      </section>
    `;
  }
}
