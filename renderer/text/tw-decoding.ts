import { msg, str } from '@lit/localize';
import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { encodings, type Encoding, type TextSummary } from '../../core/text/source-text.ts';
import { runCommand } from '../input/run-command.ts';
import { languageName } from '../lists/language-name.ts';
import { currentLanguage } from '../locale/locale.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { popoverStyles } from './popover-styles.ts';

/** Languages offered for a text, besides the one it has. */
const offeredLanguages = [
  'ar',
  'be',
  'bg',
  'cs',
  'da',
  'de',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'he',
  'hu',
  'it',
  'ka',
  'kk',
].concat(['lt', 'lv', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sr', 'sv', 'tr', 'uk', 'zh']);

/** Says how a text was decoded and which language it is taken for, and lets the analyst decide otherwise. */
@customElement('tw-decoding')
export class Decoding extends WorkbenchElement {
  static override topics: readonly Topic[] = ['texts', 'status'];

  static override styles = [
    controls,
    popoverStyles,
    css`
      :host {
        display: block;
        font-size: inherit;
      }

      .opener {
        max-width: 100%;
        padding: 0;
        overflow: hidden;
        border: 0;
        background: none;
        color: inherit;
        text-decoration: underline dotted;
        text-overflow: ellipsis;
        text-underline-offset: 3px;
        vertical-align: top;
        white-space: nowrap;
        cursor: pointer;
      }

      .opener:hover {
        color: var(--tw-text);
      }

      [popover] {
        position-area: bottom span-right;
        width: 260px;
        font-size: var(--tw-font-size);
        white-space: normal;
      }

      label {
        display: block;
        margin-bottom: 8px;
      }

      p {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) summary!: TextSummary;

  protected override render(): TemplateResult {
    const { encoding, encodingBy, language, languageBy } = this.summary;
    const languages = offeredLanguages.includes(language) || language === 'und' ? [] : [language];
    const offered = offeredLanguages.toSorted((left, right) =>
      languageName(left).localeCompare(languageName(right), currentLanguage()),
    );
    const isReadOnly = this.mirror.status.state === 'read-only';
    return html`
      <button
        type="button"
        class="opener"
        popovertarget="decoding"
        aria-haspopup="dialog"
        title=${msg('How this text is read')}
      >
        ${encodingBy === 'guess' ? msg(str`decoded as ${encoding} (a guess)`) : msg(str`decoded as ${encoding}`)}
      </button>
      <div id="decoding" popover role="dialog" aria-label=${msg('How this text is read')}>
        <label>
          ${msg('Encoding')}
          <select class="field" ?disabled=${isReadOnly} @change=${this.#encodingChosen}>
            <option value="" ?selected=${encodingBy !== 'chosen'}>
              ${msg('As detected')}${encodingBy === 'chosen' ? '' : `: ${encoding}`}
            </option>
            ${encodings.map(
              (name) =>
                html`<option value=${name} ?selected=${encodingBy === 'chosen' && name === encoding}>${name}</option>`,
            )}
          </select>
        </label>
        <label>
          ${msg('Language')}
          <select class="field" ?disabled=${isReadOnly} @change=${this.#languageChosen}>
            <option value="" ?selected=${languageBy !== 'chosen'}>
              ${msg('As detected')}${languageBy === 'chosen' ? '' : `: ${languageName(language)}`}
            </option>
            ${[...languages, ...offered].map(
              (name) =>
                html`<option value=${name} ?selected=${languageBy === 'chosen' && name === language}>
                  ${languageName(name)}
                </option>`,
            )}
          </select>
        </label>
        <p class="muted">${msg('The file itself is never changed.')}</p>
      </div>
    `;
  }

  readonly #encodingChosen = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    const encoding = encodings.find((name): name is Encoding => name === chosen) ?? null;
    void runCommand(this.workbench, { type: 'overrideText', textId: this.summary.textId, encoding });
  };

  readonly #languageChosen = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    const language = chosen === '' ? null : chosen;
    void runCommand(this.workbench, { type: 'overrideText', textId: this.summary.textId, language });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-decoding': Decoding;
  }
}
