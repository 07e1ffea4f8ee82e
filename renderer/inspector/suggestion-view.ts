import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { otherCodesOf } from '../../core/suggestion/open-suggestions.ts';
import { codeOfSuggestion, type Speaker, type Suggestion } from '../../core/suggestion/suggestion.ts';
import { pathWords } from '../codes/code-words.ts';
import { performAction } from '../input/actions.ts';
import { isGuess, kindWord, ruleSentence, sureWords, whyOf } from '../queue/suggestion-words.ts';
import type { FocusedSuggestion } from '../state/suggestion-desk.ts';
import type { Workbench } from '../state/workbench.ts';
import { swatch } from '../theme/swatch.ts';

/** The suggestion that is looked at, with the reasons for it and the two answers to it. */
export function suggestionView(
  workbench: Workbench,
  { textId, suggestion }: FocusedSuggestion,
  content: string,
  isReadOnly: boolean,
): TemplateResult {
  const { code, start, end, confidence, speaker } = suggestion;
  const { state } = workbench.mirror;
  const colour = state.codes.get(codeOfSuggestion(suggestion))?.colour ?? 'transparent';
  const others = otherCodesOf(state, textId, suggestion, content);
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
      <div class="code-line">${swatch(colour)} <span>${msg(str`Suggested: ${kindWord(code)}`)}</span></div>
      <blockquote
        tabindex="0"
        aria-label=${msg('Suggested text')}
        lang=${workbench.mirror.summary(textId)?.language ?? 'und'}
        .textContent=${content.slice(start, end)}
      ></blockquote>
      ${others.length === 0 ? nothing : html`<p class="place">${otherWords(suggestion, others)}</p>`}
      ${speaker ? html`<p class="place">${speakerWords(code, speaker)}</p>` : nothing}
      <p class="place">${msg(str`Why: ${whyOf(suggestion)} (${sureWords(confidence)})`)}</p>
      <div class="pair">
        ${answer('suggestion.accept', msg('Accept (A)'), 'primary')}
        ${answer('suggestion.dismiss', msg('Dismiss (X)'), '')}
      </div>
    </div>
  `;
}

/** Says that the passage is tagged, but not as what is suggested. */
function otherWords({ code }: Suggestion, others: readonly string[]): string {
  const paths = others.map(pathWords).join(', ');
  return code === 'claim'
    ? msg(
        str`This passage is tagged as ${paths}. What it claims is a matter of its own: accepting tags it as a claim too.`,
      )
    : msg(str`This passage is tagged as ${paths}. Accepting tags it as a quote too.`);
}

/** Who is taken for the speaker, why, and how sure that is; a weak guess says so. */
function speakerWords(code: Suggestion['code'], { name, confidence, rule }: Speaker): string {
  const reason = `${ruleSentence(rule)}, ${sureWords(confidence)}`;
  const words = code === 'claim' ? msg(str`Claimant: ${name} (${reason})`) : msg(str`Speaker: ${name} (${reason})`);
  return isGuess(confidence) ? `${words} – ${msg('not taken over when accepted')}` : words;
}
