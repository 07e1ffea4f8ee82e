import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../core/base/result.ts';
import { translateSentence } from '../../core/locale/translate-sentence.ts';
import { reportOfFailure } from '../input/error-actions.ts';
import { currentLanguage } from '../locale/locale.ts';
import type { Workbench } from '../state/workbench.ts';
import { copyDetailsButton } from './copy-details-button.ts';

/** Why something failed that a dialog was to do, with the button that copies the details; nothing while all is well. */
export function failureNote(workbench: Workbench, failure: Failure | null): TemplateResult | typeof nothing {
  if (!failure) return nothing;
  const words = translateSentence(currentLanguage(), failure.message);
  return html`<p class="failure" role="alert">
    ${words} ${copyDetailsButton(workbench, words, () => reportOfFailure(failure))}
  </p>`;
}
