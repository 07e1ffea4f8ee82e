import { msg, str } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { SuggestionOfText } from '../../core/suggestion/suggestion-list.ts';
import { performAction } from '../input/actions.ts';
import { formatNumber } from '../locale/numbers.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { swatch } from '../theme/swatch.ts';
import { queueDetails } from './queue-details.ts';
import { queueStyles } from './queue-styles.ts';
import { contextOf } from './suggestion-context.ts';
import { kindWord } from './suggestion-words.ts';
import './tw-suggestion-filter.ts';

/** One undecided suggestion after the other, to be accepted, put right or dismissed by key. */
@customElement('tw-queue-view')
export class QueueView extends WorkbenchElement {
  static override topics: readonly Topic[] = ['queue', 'view', 'records', 'status', 'focusRequest'];
  static override styles: CSSResultGroup = [controls, queueStyles];

  /** The filter, and what counts, as it was when the queue was asked last. */
  #filter = '';
  /** The suggestion that was brought into view last. */
  #shown: SuggestionOfText | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.workbench.queue.open();
  }

  override disconnectedCallback(): void {
    this.workbench.queue.close();
    super.disconnectedCallback();
  }

  /** Puts the keyboard focus where the keys of the queue work. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.passage')?.focus();
  }

  protected override updated(): void {
    if (this.workbench.takeFocusRequest('panel:queue')) this.focus();
    if (this.workbench.takeFocusRequest('queueSpeaker')) this.#focusControl('#speaker');
    if (this.workbench.takeFocusRequest('queueCode')) this.#focusControl('#code');
    const { suggestionFilter, counts } = this.workbench;
    const filter = JSON.stringify([suggestionFilter, counts.isOnce]);
    if (filter !== this.#filter && this.#filter !== '') void this.workbench.queue.refresh();
    this.#filter = filter;
    this.#bringIntoView();
  }

  protected override render(): TemplateResult {
    const { queue } = this.workbench;
    return html`
      <header><tw-suggestion-filter .counts=${queue.counts?.openByCode ?? null}></tw-suggestion-filter></header>
      <div class="body">
        <div
          class="passage"
          role="group"
          tabindex="0"
          data-scope="queue"
          aria-label=${msg('Suggestion')}
          aria-keyshortcuts="A X Space Shift+Space N F T"
          @focusin=${() => (queue.hasFocus = true)}
          @focusout=${() => (queue.hasFocus = false)}
        >
          ${queue.current ? this.#renderPassage() : this.#renderEmpty()}
        </div>
        <div class="details">
          ${this.#renderOverview()} ${queue.current ? queueDetails(this.workbench, () => this.focus()) : nothing}
        </div>
      </div>
      ${this.#renderFooter()}
    `;
  }

  #renderOverview(): TemplateResult {
    const { counts, scope } = this.workbench.queue;
    const total = counts ? counts.open + counts.decided : 0;
    const scopeButton = (wanted: typeof scope, label: string): TemplateResult => html`
      <button
        class="button"
        type="button"
        aria-pressed=${scope === wanted}
        @click=${() => void this.workbench.queue.setScope(wanted)}
      >
        ${label}
      </button>
    `;
    return html`
      <div class="overview">
        <div class="scope" role="group" aria-label=${msg('Texts gone through')}>
          ${scopeButton('text', msg('This text'))} ${scopeButton('all', msg('All texts'))}
        </div>
        ${
          counts
            ? html`<span class="progress">
                <progress
                  aria-label=${msg('Suggestions decided')}
                  max=${Math.max(total, 1)}
                  value=${counts.decided}
                ></progress>
                <span role="status">${this.#decidedWords(counts.decided, total)}</span>
              </span>`
            : nothing
        }
      </div>
    `;
  }

  #decidedWords(decided: number, total: number): string {
    const { isOnce } = this.workbench.counts;
    const [done, all] = [formatNumber(decided), formatNumber(total)];
    return isOnce ? msg(str`${done} of ${all} decided, copies once`) : msg(str`${done} of ${all} decided`);
  }

  #renderPassage(): TemplateResult | typeof nothing {
    const { queue } = this.workbench;
    const { current, content, span } = queue;
    if (!current || !span || content === '') return nothing;
    const { textId, suggestion } = current;
    const summary = this.mirror.summary(textId);
    const language = summary?.language ?? 'und';
    const colour = this.mirror.state.codes.get(queue.codeId)?.colour ?? 'transparent';
    const pieces = contextOf(content, language, suggestion, span);
    return html`
      <p class="title">
        ${swatch(colour)} <b>${msg(str`Suggested: ${kindWord(suggestion.code)}`)}</b>
        <span class="muted">${summary?.title ?? textId}</span>
      </p>
      <blockquote lang=${language}>
        ${pieces.map(({ text, roles }) => html`<span class=${roles.join(' ')}>${text}</span>`)}
      </blockquote>
      <p class="legend">
        ${suggestion.speaker ? html`<b>${msg('bold')}</b>: ${msg('who speaks')} · ` : nothing}
        ${suggestion.cue.length > 0 ? html`<i>${msg('italic')}</i>: ${msg('reporting words')} · ` : nothing}
        ${msg('shaded: what accepting tags')}
      </p>
    `;
  }

  #renderEmpty(): TemplateResult {
    const { counts } = this.workbench.queue;
    const { detectors, isStopped } = this.workbench.analysis;
    return html`
      <p class="empty">
        ${
          isStopped
            ? msg('The analysis was stopped. Press F5 to analyse again.')
            : !counts || detectors
              ? msg('The texts are being searched for quotes and claims.')
              : counts.decided > 0
                ? msg('Every suggestion is decided. Lower the confidence or choose more kinds to see others.')
                : msg('Nothing is suggested. Lower the confidence or choose more kinds to see others.')
        }
      </p>
    `;
  }

  #renderFooter(): TemplateResult {
    const isReadOnly = this.mirror.status.state === 'read-only';
    const isEmpty = this.workbench.queue.current === null;
    const act = (actionId: string, label: string, key: string, style = '', isOff = isEmpty): TemplateResult => html`
      <button class=${`button ${style}`} type="button" ?disabled=${isOff} @click=${() => this.#perform(actionId)}>
        ${label} <kbd>${key}</kbd>
      </button>
    `;
    return html`
      <footer>
        ${act('suggestion.accept', msg('Accept'), 'A', 'primary', isEmpty || isReadOnly)}
        ${act('suggestion.dismiss', msg('Dismiss', { id: 'dismiss-suggestion' }), 'X', '', isEmpty || isReadOnly)}
        ${act('suggestion.skip', msg('Skip'), '␣')} ${act('suggestion.back', msg('Back'), '⇧ ␣')}
        <span class="space"></span>
        ${act('suggestion.acceptAbove', msg('Accept all above…'), '⇧ A', '', isEmpty || isReadOnly)}
      </footer>
    `;
  }

  /** Once for each suggestion: what is around it may be longer than the panel is high. */
  #bringIntoView(): void {
    const { current, content } = this.workbench.queue;
    if (content === '' || current === this.#shown) return;
    this.#shown = current;
    const [passage, span] = ['.passage', '.span'].map((one) => this.renderRoot.querySelector<HTMLElement>(one));
    if (!passage || !span) return;
    const above = span.getBoundingClientRect().top - passage.getBoundingClientRect().top + passage.scrollTop;
    passage.scrollTop = Math.max(0, above - 56);
  }

  #perform(actionId: string): void {
    // Else Space would press the button again instead of going on.
    if (actionId !== 'suggestion.acceptAbove') this.focus();
    performAction(this.workbench, actionId);
  }

  #focusControl(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-queue-view': QueueView;
  }
}
