import { html, type TemplateResult } from 'lit';

/**
 * A small field of a code's colour; the code's name stands beside it or in its label. (Set as a property: a style
 * attribute, which lit's `styleMap` writes at first render, is refused by the content security policy.)
 */
export function swatch(colour: string): TemplateResult {
  return html`<span class="swatch" aria-hidden="true" .style=${`background-color: ${colour}`}></span>`;
}
