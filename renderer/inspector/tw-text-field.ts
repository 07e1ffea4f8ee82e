import { css, html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { controls } from '../theme/controls.ts';

/**
 * A labelled text field that hands over what was typed once: on Enter, when it loses the focus or when it is taken
 * away (event `tw-commit`, the typed text as detail). A new `value` from outside is shown unless somebody is typing;
 * Escape goes back to it.
 */
@customElement('tw-text-field')
export class TextField extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [
    controls,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      label {
        display: block;
        margin-block-end: 2px;
        color: var(--tw-text-muted);
        font-size: 12px;
      }

      textarea {
        display: block;
        min-height: 58px;
      }
    `,
  ];

  @property() label = '';
  @property() value = '';
  @property() placeholder = '';
  @property({ type: Boolean }) multiline = false;
  @property({ type: Boolean }) disabled = false;
  /** Asked when the field gets the focus. */
  @property({ attribute: false }) suggest: (() => readonly string[]) | null = null;

  @state() private suggestions: readonly string[] = [];
  @query('.field') private readonly control!: HTMLInputElement | HTMLTextAreaElement;
  #isTyping = false;

  override disconnectedCallback(): void {
    this.#commit();
    super.disconnectedCallback();
  }

  /** Shows the value again, whatever was typed. */
  reset(): void {
    this.#isTyping = false;
    this.control.value = this.value;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('value') && !this.#isTyping) this.control.value = this.value;
  }

  protected override render(): TemplateResult {
    return html`
      <label for="control">${this.label}</label>
      ${
        this.multiline
          ? html`<textarea
              id="control"
              class="field"
              rows="3"
              placeholder=${this.placeholder}
              ?disabled=${this.disabled}
              @input=${this.#noteTyping}
              @change=${this.#commit}
              @keydown=${this.#pressKey}
            ></textarea>`
          : html`<input
                id="control"
                class="field"
                type="text"
                autocomplete="off"
                spellcheck="false"
                list=${this.suggest ? 'suggestions' : nothing}
                placeholder=${this.placeholder}
                ?disabled=${this.disabled}
                @focus=${this.#offer}
                @input=${this.#noteTyping}
                @change=${this.#commit}
                @keydown=${this.#pressKey}
              />${
                this.suggest
                  ? html`<datalist id="suggestions">
                      ${this.suggestions.map((name) => html`<option value=${name}></option>`)}
                    </datalist>`
                  : nothing
              }`
      }
    `;
  }

  #offer(): void {
    this.suggestions = this.suggest?.() ?? [];
  }

  #noteTyping(): void {
    this.#isTyping = this.control.value !== this.value;
  }

  #pressKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#isTyping) {
      // Without this the browser closes the dialog around the field.
      event.preventDefault();
      event.stopPropagation();
      this.reset();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || !this.multiline)) this.#commit();
  }

  #commit(): void {
    if (!this.#isTyping) return;
    this.#isTyping = false;
    this.dispatchEvent(new CustomEvent<string>('tw-commit', { detail: this.control.value }));
  }
}
