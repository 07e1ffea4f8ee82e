import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { quoteForms } from '../../core/annotation/fields.ts';
import { sortedCodes } from '../../core/command/project-state.ts';
import { otherCodesOf } from '../../core/suggestion/open-suggestions.ts';
import { pathWords } from '../codes/code-words.ts';
import { formName } from '../locale/value-names.ts';
import type { Workbench } from '../state/workbench.ts';
import { formOf, setCode, setForm, setSpeaker, speakerField, type QuoteForm } from './queue-actions.ts';
import { isGuess, ruleSentence, sureWords, whyOf } from './suggestion-words.ts';

/** What is known of the queue's suggestion, and the fields to put it right; `leave` gives the focus back to the queue. */
export function queueDetails(workbench: Workbench, leave: () => void): TemplateResult | typeof nothing {
  const { queue, mirror } = workbench;
  if (!queue.current) return nothing;
  const { textId, suggestion } = queue.current;
  const { speaker, confidence } = suggestion;
  const others = otherCodesOf(mirror.state, textId, suggestion, queue.content);
  return html`
    ${speakerRow(workbench, leave)} ${formRow(workbench, leave)} ${codeRow(workbench, leave)}
    <p class="sure">
      <meter aria-label=${msg('Confidence')} min="0" max="1" low="0.5" value=${confidence}></meter>
      ${sureWords(confidence)}
    </p>
    <p>${whyOf(suggestion)}</p>
    ${
      speaker
        ? html`<p class="muted">
            ${isGuess(speaker.confidence) ? msg(str`${speaker.name}? Not taken over, for it is a guess:`) : `${speaker.name}:`}
            ${ruleSentence(speaker.rule)} (${sureWords(speaker.confidence)})
          </p>`
        : nothing
    }
    ${others.length > 0 ? html`<p>${msg(str`Tagged as ${others.map(pathWords).join(', ')} already; this is a matter of its own.`)}</p>` : nothing}
    ${queue.isCorrected ? html`<p><b>${msg('Corrected by you')}</b></p>` : nothing}
    <p class="muted">
      ${msg('Grow by a word')} <kbd>⇧ ←</kbd> <kbd>⇧ →</kbd> · ${msg('shrink')} <kbd>Alt →</kbd> <kbd>Alt ←</kbd>
    </p>
  `;
}

function speakerRow(workbench: Workbench, leave: () => void): TemplateResult | typeof nothing {
  const field = speakerField(workbench);
  if (!field) return nothing;
  const { queue } = workbench;
  const proposed = queue.current?.suggestion.speaker;
  const corrected = queue.correction.fields?.[field];
  const taken = proposed && !isGuess(proposed.confidence) ? proposed.name : '';
  const name = corrected === undefined ? taken : (corrected?.name ?? '');
  const keep = (input: HTMLInputElement): void => {
    const typed = input.value.trim();
    if (typed !== name) setSpeaker(workbench, typed === '' ? null : { name: typed });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    const input = event.currentTarget as HTMLInputElement;
    if (event.key === 'Escape') input.value = name;
    leave();
  };
  return html`
    <label>
      <span>${field === 'claimant' ? msg('Claimant') : msg('Speaker')} <kbd>N</kbd></span>
      <input
        id="speaker"
        class="field"
        type="text"
        maxlength="1000"
        autocomplete="off"
        .value=${live(name)}
        @change=${(event: Event) => keep(event.currentTarget as HTMLInputElement)}
        @keydown=${press}
      />
    </label>
  `;
}

function formRow(workbench: Workbench, leave: () => void): TemplateResult | typeof nothing {
  if (speakerField(workbench) !== 'speaker') return nothing;
  const form = formOf(workbench);
  return html`
    <label>
      <span>${msg('Form')} <kbd>F</kbd></span>
      <select
        class="field"
        @change=${(event: Event) => {
          setForm(workbench, (event.currentTarget as HTMLSelectElement).value as QuoteForm);
          leave();
        }}
      >
        ${form === null ? html`<option value="" selected></option>` : nothing}
        ${quoteForms.map((one) => html`<option value=${one} .selected=${live(one === form)}>${formName(one)}</option>`)}
      </select>
    </label>
  `;
}

function codeRow(workbench: Workbench, leave: () => void): TemplateResult {
  const { queue, mirror } = workbench;
  return html`
    <label>
      <span>${msg('Code')} <kbd>T</kbd></span>
      <select
        id="code"
        class="field"
        @change=${(event: Event) => {
          setCode(workbench, (event.currentTarget as HTMLSelectElement).value);
          leave();
        }}
      >
        ${sortedCodes(mirror.state).map(
          ({ codeId, path }) =>
            html`<option value=${codeId} .selected=${live(codeId === queue.codeId)}>${pathWords(path)}</option>`,
        )}
      </select>
    </label>
  `;
}
