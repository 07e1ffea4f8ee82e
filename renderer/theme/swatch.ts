import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** A small field of a code's colour; the code's name stands beside it or in its label. */
export function swatch(colour: string): TemplateResult {
  return html`<span class="swatch" aria-hidden="true" style=${styleMap({ backgroundColor: colour })}></span>`;
}
