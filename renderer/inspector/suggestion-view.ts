import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { codeOfSuggestion, type Speaker, type Suggestion } from '../../core/suggestion/suggestion.ts';
import { performAction } from '../input/actions.ts';
import { formatShare } from '../locale/numbers.ts';
import type { FocusedSuggestion } from '../state/suggestion-desk.ts';
import type { Workbench } from '../state/workbench.ts';
import { swatch } from '../theme/swatch.ts';

const kindWords: Record<Suggestion['code'], () => string> = {
  quote: () => msg('quote'),
  fragment: () => msg('quote of a few words'),
  indirect: () => msg('reported speech'),
  claim: () => msg('claim'),
};

/** The suggestion that is looked at, with the reasons for it and the two answers to it. */
export function suggestionView(
  workbench: Workbench,
  { textId, suggestion }: FocusedSuggestion,
  content: string,
  isReadOnly: boolean,
): TemplateResult {
  const { code, start, end, confidence, rule, speaker } = suggestion;
  const colour = workbench.mirror.state.codes.get(codeOfSuggestion(suggestion))?.colour ?? 'transparent';
  const answer = (actionId: string, label: string, style: string): TemplateResult => html`
    <button
      type="button"
      class=${`button ${style}`}
      ?disabled=${isReadOnly}
      @click=${() => performAction(workbench, actionId)}
    >
      ${label}
    </button>
  `;
  return html`
    <div class="body" tabindex="-1">
      <div class="code-line">${swatch(colour)} <span>${msg('Suggested:')} ${kindWords[code]()}</span></div>
      <blockquote
        tabindex="0"
        aria-label=${msg('Suggested text')}
        lang=${workbench.mirror.summary(textId)?.language ?? 'und'}
        .textContent=${content.slice(start, end)}
      ></blockquote>
      ${speaker ? html`<p class="place">${speakerWords(code, speaker)}</p>` : nothing}
      <p class="place">
        ${msg(str`Why: ${whyOf(suggestion)} (${formatShare(confidence)} sure, rule “${words(rule)}”)`)}
      </p>
      <div class="pair">
        ${answer('suggestion.accept', msg('Accept (A)'), 'primary')}
        ${answer('suggestion.dismiss', msg('Dismiss (X)'), '')}
      </div>
    </div>
  `;
}

/** Who is taken for the speaker, and how sure that is; a weak guess says so. */
function speakerWords(code: Suggestion['code'], { name, confidence, rule }: Speaker): string {
  const role = code === 'claim' ? msg('Claimant') : msg('Speaker');
  const guess = confidence < 0.5 ? msg(' – only a guess, not taken over') : '';
  return `${role}: ${name} (${msg(str`${formatShare(confidence)} sure, ${words(rule)}`)})${guess}`;
}

/** Why something is suggested, in a few words. */
function whyOf(suggestion: Suggestion): string {
  switch (suggestion.code) {
    case 'quote':
      return msg('words in quotation marks, or set off as speech');
    case 'fragment':
      return msg('few words in quotation marks');
    case 'indirect':
      return msg('a sentence that reports what somebody said');
    case 'claim':
      return suggestion.why;
  }
}

function words(rule: string): string {
  return rule.replaceAll('-', ' ');
}
