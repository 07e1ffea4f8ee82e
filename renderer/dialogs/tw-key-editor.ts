import { msg, str } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { actionName } from '../../core/locale/action-names.ts';
import { actionById, type Action } from '../../core/protocol/actions.ts';
import {
  actionsWithKeys,
  conflictOf,
  withKeys,
  type KeyConflict,
  type KeyOverrides,
} from '../../core/protocol/key-map.ts';
import { currentLanguage } from '../locale/locale.ts';
import { rankByName } from '../input/rank-by-name.ts';
import { acceleratorsOf } from '../input/key-names.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { isTypedKey } from './is-typed-key.ts';
import { keyWords } from './key-words.ts';

/** A key that was pressed for an action and cannot be given to it without more ado. */
interface Refused {
  readonly actionId: string;
  readonly accelerator: string;
  readonly conflict: KeyConflict | { readonly kind: 'typed' };
}

const isMac = navigator.platform.startsWith('Mac');

function nameOf(action: Action): string {
  return actionName(currentLanguage(), action).replace(/\s*…$/u, '');
}

/** Every action with its keys, to give it others: kept with the person's settings. */
@customElement('tw-key-editor')
export class KeyEditor extends WorkbenchElement {
  static override topics: readonly Topic[] = ['settings', 'records'];
  static override styles: CSSResultGroup = [
    controls,
    css`
      :host {
        display: block;
      }

      ul {
        height: min(52vh, 520px);
        margin: 8px 0 0;
        padding: 0;
        overflow: auto;
        border-block: 1px solid var(--tw-border);
        list-style: none;
      }

      li {
        padding: 3px 4px;
        border-block-end: 1px solid var(--tw-border);
      }

      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 10px;
        min-height: 28px;
      }

      .name {
        flex: 1 1 220px;
      }

      .keys {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
      }

      .key {
        display: inline-flex;
        align-items: center;
        gap: 2px;
      }

      .refused {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        padding-block: 2px 4px;
        color: var(--tw-danger);
      }

      .waiting {
        border-color: var(--tw-accent);
      }
    `,
  ];

  @state() private typed = '';
  @state() private waitingFor: string | null = null;
  @state() private refused: Refused | null = null;

  protected override render(): TemplateResult {
    const all = actionsWithKeys(this.#overrides);
    const shown = rankByName(
      all.map((action) => nameOf(action)),
      this.typed,
    ).flatMap((index) => all[index] ?? []);
    return html`
      <input
        class="field"
        type="search"
        aria-label=${msg('Filter the commands')}
        placeholder=${msg('Name of a command')}
        .value=${this.typed}
        @input=${(event: InputEvent) => (this.typed = (event.target as HTMLInputElement).value)}
      />
      <ul aria-label=${msg('Commands and their keys')}>
        ${shown.map((action) => this.#renderAction(action))}
      </ul>
    `;
  }

  #renderAction(action: Action): TemplateResult {
    const name = nameOf(action);
    const isWaiting = this.waitingFor === action.actionId;
    const isChanged = Object.hasOwn(this.#overrides, action.actionId);
    return html`
      <li>
        <div class="line">
          <span class="name">${name}</span>
          <span class="keys">${action.keys.map((key) => this.#renderKey(action, key))}</span>
          <button
            class=${`button small ${isWaiting ? 'waiting' : ''}`}
            type="button"
            aria-label=${isWaiting ? msg('Press the keys, or Escape') : msg(str`Add a key for ${name}`)}
            @click=${() => this.#await(action.actionId)}
            @blur=${() => this.#stopWaiting(action.actionId)}
            @keydown=${(event: KeyboardEvent) => this.#hear(event, action)}
          >
            ${isWaiting ? msg('Press the keys…') : msg('Add')}
          </button>
          <button
            class="button small"
            type="button"
            ?disabled=${!isChanged}
            aria-label=${msg(str`Original keys for ${name}`)}
            @click=${() => this.#give(action.actionId, actionById(action.actionId).keys)}
          >
            ${msg('Reset')}
          </button>
        </div>
        ${this.refused?.actionId === action.actionId ? this.#renderRefused(action, this.refused) : nothing}
      </li>
    `;
  }

  #renderKey(action: Action, key: string): TemplateResult {
    const words = keyWords(key, isMac);
    return html`
      <span class="key">
        ${words.map((word) => html`<kbd>${word}</kbd>`)}
        <button
          class="icon-button"
          type="button"
          aria-label=${msg(str`Take ${words.join('+')} away`)}
          @click=${() =>
            this.#give(
              action.actionId,
              action.keys.filter((other) => other !== key),
            )}
        >
          ${icon('close')}
        </button>
      </span>
    `;
  }

  #renderRefused(action: Action, { accelerator, conflict }: Refused): TemplateResult {
    return html`
      <div class="refused" role="alert">
        <span>${this.#reasonOf(accelerator, conflict)}</span>
        ${
          conflict.kind === 'action'
            ? html`<button
                class="button small"
                type="button"
                @click=${() => this.#give(action.actionId, [...action.keys, accelerator])}
              >
                ${msg('Take it from there')}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #reasonOf(accelerator: string, conflict: Refused['conflict']): string {
    const keys = keyWords(accelerator, isMac).join('+');
    switch (conflict.kind) {
      case 'action':
        return msg(str`${keys} is the key of “${nameOf(actionById(conflict.actionId))}”.`);
      case 'code':
        return msg(str`${keys} is the key of a code; change it in the codebook.`);
      case 'reserved':
        return msg(str`${keys} is needed for moving, selecting and copying.`);
      case 'typed':
        return msg(str`${keys} alone would be typed into fields; add Ctrl or Alt.`);
    }
  }

  get #overrides(): KeyOverrides {
    return this.mirror.settings.keys ?? {};
  }

  #await(actionId: string): void {
    this.waitingFor = actionId;
    this.refused = null;
  }

  #stopWaiting(actionId: string): void {
    if (this.waitingFor === actionId) this.waitingFor = null;
  }

  #hear(event: KeyboardEvent, action: Action): void {
    if (this.waitingFor !== action.actionId || event.isComposing) return;
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key)) return;
    this.waitingFor = null;
    const [accelerator] = acceleratorsOf(event, isMac);
    if (event.key === 'Escape' || accelerator === undefined || action.keys.includes(accelerator)) return;
    const codeKeys = [...this.mirror.state.codes.values()].flatMap(({ key }) => key ?? []);
    const conflict =
      action.scope === 'window' && isTypedKey(accelerator)
        ? ({ kind: 'typed' } as const)
        : conflictOf(accelerator, action.actionId, this.#overrides, codeKeys);
    if (conflict) this.refused = { actionId: action.actionId, accelerator, conflict };
    else this.#give(action.actionId, [...action.keys, accelerator]);
  }

  #give(actionId: string, keys: readonly string[]): void {
    this.refused = null;
    const next = withKeys(this.#overrides, actionId, keys);
    const patch = { keys: Object.fromEntries(Object.entries(next).map(([id, own]) => [id, [...own]])) };
    void this.mirror.bridge.request('settings:change', { patch }).then((answer) => {
      if (!answer.ok) this.workbench.sayFailure(answer);
    });
  }
}
