import { msg } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { LocalizedElement } from '../locale/localized-element.ts';
import { controls } from '../theme/controls.ts';
import { dialogStyles } from './dialog-styles.ts';

export interface Question {
  readonly heading: string;
  /** What will happen; may be empty. */
  readonly consequences: string;
  /** Label of the button that goes ahead. */
  readonly yes: string;
}

/** Asks before something is lost. True only when the analyst says so; leaving the dialog means no. */
export async function askToConfirm(question: Question): Promise<boolean> {
  const element = document.createElement('tw-confirm');
  element.question = question;
  document.body.append(element);
  await element.updateComplete;
  const answer = await element.ask();
  element.remove();
  return answer;
}

@customElement('tw-confirm')
export class ConfirmDialog extends LocalizedElement {
  static override styles: CSSResultGroup = [controls, dialogStyles];

  question: Question = { heading: '', consequences: '', yes: '' };
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Shows the dialog; resolves when it closes. */
  ask(): Promise<boolean> {
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('[data-focus-first]')?.focus();
    return new Promise((resolve) => {
      this.dialog.addEventListener('close', () => resolve(this.dialog.returnValue === 'yes'), { once: true });
    });
  }

  protected override render(): TemplateResult {
    const { heading, consequences, yes } = this.question;
    return html`
      <dialog role="alertdialog" aria-labelledby="heading" aria-describedby="consequences">
        <h2 id="heading">${heading}</h2>
        ${consequences === '' ? nothing : html`<p id="consequences">${consequences}</p>`}
        <div class="buttons">
          <button class="button" type="button" data-focus-first @click=${() => this.dialog.close('no')}>
            ${msg('Cancel')}
          </button>
          <button class="button danger" type="button" @click=${() => this.dialog.close('yes')}>${yes}</button>
        </div>
      </dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-confirm': ConfirmDialog;
  }
}
