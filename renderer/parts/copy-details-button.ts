import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { ErrorReport } from '../../core/protocol/error-report.ts';
import { copyDetails } from '../input/error-actions.ts';
import type { Workbench } from '../state/workbench.ts';

/** The button beside an error that puts its details on the clipboard; `title` is what the error is called on the screen. */
export function copyDetailsButton(workbench: Workbench, title: string, report: () => ErrorReport): TemplateResult {
  return html`<button
    class="button small"
    type="button"
    aria-label=${msg(str`Copy details: ${title}`)}
    title=${msg('Copies what happened, codes and versions; nothing of your texts')}
    @click=${() => void copyDetails(workbench, report())}
  >
    ${msg('Copy details')}
  </button>`;
}
