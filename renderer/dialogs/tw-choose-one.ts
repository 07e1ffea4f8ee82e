import { msg } from '@lit/localize';
import { css, html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { controls } from '../theme/controls.ts';
import { dialogStyles } from './dialog-styles.ts';

/** One of the answers that a question offers. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The letter that chooses it. */
  readonly letter: string;
}

export interface ChoiceQuestion<Value extends string> {
  readonly heading: string;
  /** What it is about, one line each; may be empty. */
  readonly lines: readonly string[];
  readonly choices: readonly Choice<Value>[];
}

/** Lets the analyst choose by letter, by arrows and Enter, or by mouse; null when the dialog is left. */
export async function chooseOne<Value extends string>(question: ChoiceQuestion<Value>): Promise<Value | null> {
  const element = document.createElement('tw-choose-one');
  element.question = question;
  document.body.append(element);
  await element.updateComplete;
  const chosen = await element.ask();
  element.remove();
  return question.choices.find(({ value }) => value === chosen)?.value ?? null;
}

/** A small dialog with one button for each answer. */
@customElement('tw-choose-one')
export class ChooseOne extends LitElement {
  static override styles: CSSResultGroup = [
    controls,
    dialogStyles,
    css`
      dialog {
        width: min(420px, calc(100vw - 48px));
      }

      .about {
        margin: 0 0 4px;
        overflow: hidden;
        color: var(--tw-text-muted);
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .choices {
        display: grid;
        gap: 4px;
        margin-block-start: 12px;
      }

      .choices .button {
        display: flex;
        gap: 12px;
        justify-content: space-between;
        text-align: start;
      }
    `,
  ];

  question: ChoiceQuestion<string> = { heading: '', lines: [], choices: [] };
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Shows the dialog; resolves when it closes. */
  ask(): Promise<string> {
    this.dialog.showModal();
    this.#buttons()[0]?.focus();
    return new Promise((resolve) => {
      this.dialog.addEventListener('close', () => resolve(this.dialog.returnValue), { once: true });
    });
  }

  protected override render(): TemplateResult {
    const { heading, lines, choices } = this.question;
    return html`
      <dialog aria-labelledby="heading" @keydown=${this.#pressKey}>
        <h2 id="heading">${heading}</h2>
        ${lines.length === 0 ? nothing : lines.map((line) => html`<p class="about" title=${line}>${line}</p>`)}
        <div class="choices">
          ${choices.map(
            ({ value, label, letter }) => html`
              <button
                class="button"
                type="button"
                aria-keyshortcuts=${letter.toUpperCase()}
                @click=${() => this.dialog.close(value)}
              >
                <span>${label}</span><kbd aria-hidden="true">${letter.toUpperCase()}</kbd>
              </button>
            `,
          )}
        </div>
        <div class="buttons">
          <button class="button" type="button" @click=${() => this.dialog.close('')}>${msg('Cancel')}</button>
        </div>
      </dialog>
    `;
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.choices button')];
  }

  readonly #pressKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.#move(step);
      return;
    }
    // A letter counts by what it says or, on other layouts, by its place.
    const typed = [event.key.toLowerCase(), event.code.replace(/^Key/, '').toLowerCase()];
    const choice = this.question.choices.find(({ letter }) => typed.includes(letter));
    if (!choice) return;
    event.preventDefault();
    this.dialog.close(choice.value);
  };

  #move(step: number): void {
    const buttons = this.#buttons();
    const active = (this.renderRoot as ShadowRoot).activeElement;
    const position = buttons.findIndex((button) => button === active);
    buttons[(position + step + buttons.length) % buttons.length]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-choose-one': ChooseOne;
  }
}
