import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { SearchHit } from '../../core/search/search-query.ts';
import { paragraphLabel } from '../lists/group-description.ts';

/** A hit between its contexts, and where it stands. */
export function renderHit(hit: SearchHit, title: string, isChecked: boolean): TemplateResult {
  const quote = hit.quote.replace(/\s+/gu, ' ');
  return html`<span class="kwic"
    ><span class="before"><span>${hit.left}</span></span
    ><span class="behind"><mark>${quote}</mark>${hit.right}</span
    ><span class="place" title=${title}
      >${paragraphLabel(hit.paragraph, hit.paragraph)}
      ${title}${isChecked ? html`<span class="hidden-text">, ${msg('checked')}</span>` : nothing}</span
    ></span
  >`;
}
