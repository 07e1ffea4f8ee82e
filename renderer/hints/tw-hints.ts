import { msg } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { actionsWithKeys } from '../../core/protocol/key-map.ts';
import { keyWords } from '../dialogs/key-words.ts';
import { performAction } from '../input/actions.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';

const isMac = navigator.platform.startsWith('Mac');

/** Three hints for the first minutes, in a strip that lies over nothing and takes no focus by itself. */
@customElement('tw-hints')
export class Hints extends WorkbenchElement {
  static override topics: readonly Topic[] = ['hints', 'settings', 'records', 'focusRequest'];
  static override styles: CSSResultGroup = [
    controls,
    css`
      section {
        display: flex;
        gap: 16px;
        align-items: flex-start;
        padding: 10px 8px 10px 14px;
        border-block-start: 2px solid var(--tw-accent);
        background: var(--tw-surface-raised);
      }

      h2 {
        flex: none;
        margin: 0;
        font-size: 13px;
        font-weight: 600;
      }

      ol {
        display: grid;
        flex: 1;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 20px;
        margin: 0;
        padding: 0;
        counter-reset: hint;
        list-style: none;
      }

      li {
        position: relative;
        padding-inline-start: 26px;
        line-height: 1.5;
        counter-increment: hint;
      }

      li::before {
        content: counter(hint);
        position: absolute;
        inset-block-start: 1px;
        inset-inline-start: 0;
        width: 18px;
        height: 18px;
        border: 1px solid var(--tw-accent);
        border-radius: 50%;
        color: var(--tw-accent);
        font-size: 11px;
        line-height: 16px;
        text-align: center;
      }

      .keys {
        white-space: nowrap;
      }

      kbd {
        line-height: 15px;
      }
    `,
  ];

  @query('section') private readonly section!: HTMLElement | null;

  protected override updated(): void {
    if (this.section && this.workbench.takeFocusRequest('hints')) {
      this.renderRoot.querySelector<HTMLElement>('[data-focus-first]')?.focus();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.workbench.hints.isShown) return nothing;
    const codeKeys = ['quote', 'duplicate', 'claim'].flatMap(
      (codeId) => this.mirror.state.codes.get(codeId)?.key?.toUpperCase() ?? [],
    );
    return html`
      <section role="region" aria-labelledby="heading" @keydown=${this.#pressKey}>
        <h2 id="heading">${msg('First steps')}</h2>
        <ol>
          <li>
            ${msg('Tag: select words in a text and press the key of a code, for a quote, a duplicate or a claim.')}
            <span class="keys">${codeKeys.map((key) => html`<kbd>${key}</kbd> `)}</span>
          </li>
          <li>
            ${msg('Review duplicates: see what the texts repeat side by side, and decide about it.')}
            ${this.#renderTry('review.open')}
          </li>
          <li>
            ${msg('Go through suggestions: quotes and claims that Tagwerk found; A accepts one, X dismisses it.')}
            ${this.#renderTry('queue.open')}
          </li>
        </ol>
        <button
          class="icon-button"
          type="button"
          data-focus-first
          title=${msg('Close the hints (Esc); Help shows them again')}
          aria-label=${msg('Close the hints')}
          @click=${() => this.#close()}
        >
          ${icon('close')}
        </button>
      </section>
    `;
  }

  /** The button that does what the hint is about, and its key. */
  #renderTry(actionId: string): TemplateResult {
    const [key = ''] = actionsWithKeys(this.mirror.settings.keys).find((one) => one.actionId === actionId)?.keys ?? [];
    return html`<span class="keys">
      <button class="link" type="button" @click=${() => performAction(this.workbench, actionId)}>
        ${msg('Try it')}
      </button>
      ${key === '' ? nothing : keyWords(key, isMac).map((name) => html`<kbd>${name}</kbd> `)}
    </span>`;
  }

  #close(): void {
    const hadFocus = this.matches(':focus-within');
    this.workbench.hints.hide();
    if (hadFocus) this.workbench.panes.focused?.focus();
  }

  readonly #pressKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-hints': Hints;
  }
}
