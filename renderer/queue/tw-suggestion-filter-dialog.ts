import { msg } from '@lit/localize';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { DialogElement } from '../dialogs/dialog-element.ts';
import { dialogStyles } from '../dialogs/dialog-styles.ts';
import { controls } from '../theme/controls.ts';
import './tw-suggestion-filter.ts';

/** Lets the analyst choose which suggestions the texts show. */
@customElement('tw-suggestion-filter-dialog')
export class SuggestionFilterDialog extends DialogElement {
  static override styles: CSSResultGroup = [controls, dialogStyles];

  protected readonly dialogName = 'suggestionFilter';

  protected get heading(): string {
    return msg('Suggestions');
  }

  protected override renderContent(): TemplateResult {
    return html`
      <p>${msg('Choose what is suggested in the texts, and how sure Tagwerk has to be of it.')}</p>
      <tw-suggestion-filter></tw-suggestion-filter>
      <div class="buttons">
        <button class="button primary" type="button" data-focus-first @click=${() => this.close()}>
          ${msg('Done')}
        </button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-suggestion-filter-dialog': SuggestionFilterDialog;
  }
}
