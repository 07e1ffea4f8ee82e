import { msg, str } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { controls } from '../theme/controls.ts';
import { DialogElement } from './dialog-element.ts';
import { dialogStyles } from './dialog-styles.ts';

/** What this program is, and its version. */
@customElement('tw-about-dialog')
export class AboutDialog extends DialogElement {
  static override styles: CSSResultGroup = [controls, dialogStyles];

  protected readonly dialogName = 'about';
  protected get heading(): string {
    return msg('About Tagwerk');
  }

  protected override renderContent(): TemplateResult {
    const { folder, version } = this.mirror;
    return html`
      <p>${msg(str`Tagwerk ${version}, for comparing news texts side by side.`)}</p>
      <p>${msg('It works offline: texts and annotations stay on this computer.')}</p>
      ${folder === null ? nothing : html`<p>${msg(str`Project: ${folder}`)}</p>`}
      <p class="muted">${msg('MIT licence. Icons: Codicons by Microsoft, CC BY 4.0.')}</p>
      <div class="buttons">
        <button class="button primary" type="button" data-focus-first @click=${() => this.close()}>
          ${msg('Close')}
        </button>
      </div>
    `;
  }
}
