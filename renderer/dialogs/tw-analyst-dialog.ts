import { msg } from '@lit/localize';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Failure } from '../../core/base/result.ts';
import { failureNote } from '../parts/failure-note.ts';
import { controls } from '../theme/controls.ts';
import { DialogElement } from './dialog-element.ts';
import { dialogStyles } from './dialog-styles.ts';

/** Asks for the name that is recorded with everything the analyst does. */
@customElement('tw-analyst-dialog')
export class AnalystDialog extends DialogElement {
  static override styles: CSSResultGroup = [controls, dialogStyles];

  protected readonly dialogName = 'analyst';
  protected get heading(): string {
    return msg('Your name');
  }

  /** What is wrong with the name. */
  @state() private fault = '';
  @state() private failure: Failure | null = null;
  @query('input') private readonly input!: HTMLInputElement;

  protected override prepare(): void {
    this.fault = '';
    this.failure = null;
  }

  protected override renderContent(): TemplateResult {
    return html`
      <p>${msg('It is recorded with every annotation and decision you make.')}</p>
      <div class="labelled">
        <label for="analyst">${msg('Name')}</label>
        <input
          id="analyst"
          class="field"
          type="text"
          maxlength="200"
          autocomplete="off"
          data-focus-first
          value=${this.mirror.settings.analyst}
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && void this.#keep()}
        />
      </div>
      <p class="failure" role="status">${this.fault}</p>
      ${failureNote(this.workbench, this.failure)}
      <div class="buttons">
        <button class="button" type="button" @click=${() => this.close()}>${msg('Cancel')}</button>
        <button class="button primary" type="button" @click=${() => void this.#keep()}>${msg('Save')}</button>
      </div>
    `;
  }

  async #keep(): Promise<void> {
    const analyst = this.input.value.trim();
    if (analyst === '') {
      this.fault = msg('Type a name or initials.');
      return this.input.focus();
    }
    const answer = await this.mirror.bridge.request('settings:change', { patch: { analyst } });
    if (answer.ok) this.close();
    else this.failure = answer;
  }
}
