import { msg, str } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LinkProposal } from '../../core/links/link-proposal.ts';
import { saidByAnnotation } from '../../core/links/said-quotes.ts';
import { acceptProposal, dismissProposal } from '../input/proposal-actions.ts';
import { entryListStyles } from '../inspector/entry-list-styles.ts';
import type { FieldContext } from '../inspector/field-context.ts';
import { firstWords } from '../lists/annotation-rows.ts';
import { counted } from '../locale/counted.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { formatShare } from '../locale/numbers.ts';
import { Patience } from '../state/patience.ts';
import { controls } from '../theme/controls.ts';

/** How long an annotation must have had the focus, in milliseconds. */
const leastFocus = 200;
/** A search that takes no longer, in milliseconds, is not spoken of. */
const longestUntold = 1000;

/** Quotes that may be the one that has the focus, each to be linked or dismissed. */
@customElement('tw-link-proposals')
export class LinkProposalsField extends LocalizedElement {
  static override styles: CSSResultGroup = [
    controls,
    entryListStyles,
    css`
      /* Without a box of its own, so that what is pinned can leave it: to the lower edge of what is seen of the inspector. */
      :host {
        display: contents;
      }

      h3,
      .looking {
        position: sticky;
        z-index: 1;
        /* The inspector's own room below does not count. */
        inset-block-end: -12px;
        flex: none;
        margin: 0 -12px -6px;
        padding: 3px 12px;
        background: var(--tw-background);
        box-shadow: 0 -1px var(--tw-border);
      }

      .looking {
        margin-block-end: 0;
      }

      ul {
        flex: none;
      }

      li {
        display: block;
      }

      li:first-child {
        border: 0;
      }

      p {
        margin: 0 0 4px;
        overflow-wrap: anywhere;
      }

      .why {
        color: var(--tw-text-muted);
        font-size: 12px;
      }

      .button {
        min-height: 24px;
        font-size: 12px;
      }
    `,
  ];

  @property({ attribute: false }) context!: FieldContext;
  readonly #patience = new Patience(longestUntold, () => this.requestUpdate());
  #attempt = 0;

  override disconnectedCallback(): void {
    this.#attempt += 1;
    this.#patience.rest();
    super.disconnectedCallback();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('context')) void this.#ask();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { annotation, isReadOnly, workbench } = this.context;
    const proposals = isReadOnly ? [] : workbench.links.proposalsFor(annotation.annotationId);
    if (proposals.length === 0) {
      return this.#patience.isOver && !isReadOnly
        ? html`<p class="why looking" role="status">${msg('Looking for the same quote…')}</p>`
        : nothing;
    }
    return html`
      <h3 id="title">${msg('May be the same quote as')}</h3>
      <ul aria-labelledby="title">
        ${proposals.map((proposal, index) => this.#renderProposal(proposal, index === 0))}
      </ul>
    `;
  }

  #renderProposal(proposal: LinkProposal, isFirst: boolean): TemplateResult {
    const { workbench } = this.context;
    const { other, rule, confidence, shared } = proposal;
    const title = workbench.mirror.summary(other.textId)?.title ?? other.textId;
    const percent = formatShare(confidence);
    const why =
      rule === 'same-speaker'
        ? counted(
            shared.length,
            msg('same speaker, # word in common, {percent}|same speaker, # words in common, {percent}'),
            {
              percent,
            },
          )
        : counted(shared.length, msg('# word in common, {percent}|# words in common, {percent}'), { percent });
    return html`
      <li>
        <p>${msg(str`“${firstWords(other.words, 120)}”`)}</p>
        <p class="why">${other.speaker === null ? '' : `${other.speaker} · `}${firstWords(title, 60)} · ${why}</p>
        <button class="button" type="button" @click=${() => acceptProposal(workbench, proposal)}>
          ${isFirst ? msg('Link (A)') : msg('Link')}
        </button>
        <button class="button" type="button" @click=${() => dismissProposal(workbench, proposal)}>
          ${isFirst ? msg('Dismiss (X)') : msg('Dismiss', { id: 'dismiss-suggestion' })}
        </button>
      </li>
    `;
  }

  async #ask(): Promise<void> {
    this.#attempt += 1;
    const attempt = this.#attempt;
    const { annotation, workbench } = this.context;
    const { annotationId } = annotation;
    if (saidByAnnotation(workbench.mirror.state, annotation, '')) this.#patience.follow(true);
    // Whoever goes from one to the next is not interrupted by the search for each.
    await new Promise((resolve) => setTimeout(resolve, leastFocus));
    if (attempt !== this.#attempt) return;
    const answer = await workbench.mirror.bridge.request('links:propose', { annotationId });
    if (attempt !== this.#attempt) return;
    this.#patience.rest();
    workbench.links.takeProposals(annotationId, answer.ok ? answer.value : []);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-link-proposals': LinkProposalsField;
  }
}
