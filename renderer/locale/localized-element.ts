import { LOCALE_STATUS_EVENT, type LocaleStatusEventDetail } from '@lit/localize';
import { LitElement } from 'lit';

/** Base of everything that shows words: renders again when the window turns to another language. */
export class LocalizedElement extends LitElement {
  readonly #hear = ({ detail }: CustomEvent<LocaleStatusEventDetail>): void => {
    if (detail.status === 'ready') this.languageChanged();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(LOCALE_STATUS_EVENT, this.#hear);
  }

  override disconnectedCallback(): void {
    window.removeEventListener(LOCALE_STATUS_EVENT, this.#hear);
    super.disconnectedCallback();
  }

  /** Called when the language has changed; a component that keeps words from an earlier rendering drops them here. */
  protected languageChanged(): void {
    this.requestUpdate();
  }
}
