import { msg } from '@lit/localize';
import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { evidenceStances, type Citation, type Evidence } from '../../core/annotation/fields.ts';
import { dialogStyles } from '../dialogs/dialog-styles.ts';
import { counted } from '../locale/counted.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { valueName } from '../locale/value-names.ts';
import { controls } from '../theme/controls.ts';

interface Cited {
  readonly citation: Citation;
  readonly stance: Evidence['stance'];
}

interface CitationQuestion {
  /** How many claims it is for, and words of the first. */
  readonly claims: number;
  readonly words: string;
  /** What the form begins with when a citation is edited. */
  readonly start?: Cited;
}

/** Asks for a citation and what it says of the claim; null when the form is left. */
export async function askForCitation(question: CitationQuestion): Promise<Cited | null> {
  const form = document.createElement('tw-citation-form');
  form.question = question;
  document.body.append(form);
  await form.updateComplete;
  const cited = await form.ask();
  form.remove();
  return cited;
}

const partNames = ['citation', 'source', 'date', 'url'] as const;

/** A small form for evidence that is not in the corpus: plain text, of which nothing is fetched. */
@customElement('tw-citation-form')
export class CitationForm extends LocalizedElement {
  static override styles: CSSResultGroup = [
    controls,
    dialogStyles,
    css`
      form {
        display: grid;
        grid-template-columns: 2fr 1fr;
        gap: 10px 12px;
      }

      form > * {
        grid-column: 1 / -1;
      }

      form > .half {
        grid-column: auto;
      }

      .about {
        margin: 0;
        overflow: hidden;
        color: var(--tw-text-muted);
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 18px;
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend {
        padding: 0 0 2px;
        color: var(--tw-text-muted);
        font-size: 12px;
      }

      fieldset label {
        display: flex;
        gap: 6px;
        align-items: center;
      }

      fieldset input {
        accent-color: var(--tw-accent);
      }

      .failure {
        min-height: 1.4em;
        margin: 0;
      }

      .buttons {
        margin: 0;
      }
    `,
  ];

  question: CitationQuestion = { claims: 1, words: '' };

  @state() private isRefused = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  #cited: Cited | null = null;

  /** Shows the form; resolves when it closes. */
  ask(): Promise<Cited | null> {
    this.dialog.showModal();
    this.renderRoot.querySelector('textarea')?.focus();
    return new Promise((resolve) => {
      this.dialog.addEventListener('close', () => resolve(this.#cited), { once: true });
    });
  }

  protected override render(): TemplateResult {
    const { claims, words, start } = this.question;
    const stance = start?.stance ?? 'supports';
    return html`
      <dialog aria-labelledby="heading">
        <h2 id="heading">${start ? msg('Edit citation') : msg('Cite evidence')}</h2>
        <form method="dialog" @submit=${this.#submit} @keydown=${this.#pressKey}>
          <p class="about" title=${words}>${claims > 1 ? counted(claims, msg('For # claim|For # claims')) : words}</p>
          <fieldset>
            <legend>${msg('It says of the claim')}</legend>
            ${evidenceStances.map(
              (one) =>
                html`<label
                  ><input type="radio" name="stance" value=${one} .checked=${one === stance} />${valueName(one)}</label
                >`,
            )}
          </fieldset>
          <div class="labelled">
            <label for="citation">${msg('What is cited')}</label>
            <textarea
              class="field"
              id="citation"
              name="citation"
              rows="3"
              maxlength="10000"
              .value=${start?.citation.citation ?? ''}
            ></textarea>
          </div>
          <div class="labelled half">
            <label for="source">${msg('Source')}</label>
            <input class="field" id="source" name="source" maxlength="1000" .value=${start?.citation.source ?? ''} />
          </div>
          <div class="labelled half">
            <label for="date">${msg('Date')}</label>
            <input class="field" id="date" name="date" maxlength="100" .value=${start?.citation.date ?? ''} />
          </div>
          <div class="labelled">
            <label for="url">${msg('Address (kept as text, never opened)')}</label>
            <input
              class="field"
              id="url"
              name="url"
              maxlength="4000"
              spellcheck="false"
              .value=${start?.citation.url ?? ''}
            />
          </div>
          <p class="failure" role="alert">${this.isRefused ? msg('Fill in at least one of the fields.') : ''}</p>
          <div class="buttons">
            <button class="button" type="button" @click=${() => this.dialog.close()}>${msg('Cancel')}</button>
            <button class="button primary" type="submit">${start ? msg('Save') : msg('Attach')}</button>
          </div>
        </form>
      </dialog>
    `;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const parts = partNames
      .map((name) => [name, wordsOf(given.get(name))] as const)
      .filter(([, words]) => words !== '');
    if (parts.length === 0) {
      this.isRefused = true;
      this.renderRoot.querySelector('textarea')?.focus();
      return;
    }
    const stance = evidenceStances.find((one) => one === given.get('stance')) ?? 'supports';
    this.#cited = { citation: Object.fromEntries(parts), stance };
    this.dialog.close();
  };

  /** In the field of several lines Enter is a new line. */
  readonly #pressKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    (event.currentTarget as HTMLFormElement).requestSubmit();
  };
}

function wordsOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-citation-form': CitationForm;
  }
}
