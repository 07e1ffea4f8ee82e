import { msg, str } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Annotation } from '../../core/annotation/annotation.ts';
import type { Evidence } from '../../core/annotation/fields.ts';
import { placeWords, showBeside } from '../input/link-actions.ts';
import { runCommand } from '../input/run-command.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { valueName } from '../locale/value-names.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { entryListStyles } from './entry-list-styles.ts';
import type { FieldContext } from './field-context.ts';

interface Use {
  readonly claim: Annotation;
  readonly evidence: Evidence;
}

/** The claims that an annotation is evidence for, with what it says of each and what came of them; nothing without any. */
@customElement('tw-evidence-for')
export class EvidenceFor extends LocalizedElement {
  static override styles: CSSResultGroup = [
    controls,
    entryListStyles,
    css`
      li {
        gap: 0 4px;
        align-items: center;
      }

      li > .link {
        grid-column: 1 / -1;
        overflow-wrap: anywhere;
      }

      li > .relation {
        font-size: 12px;
      }
    `,
  ];

  @property({ attribute: false }) context!: FieldContext;

  protected override render(): TemplateResult | typeof nothing {
    const uses = this.#uses();
    if (uses.length === 0) return nothing;
    return html`
      <h3 id="title">${msg('Evidence for')}</h3>
      <ul aria-labelledby="title">
        ${uses.map((use, index) => this.#renderUse(use, index + 1))}
      </ul>
    `;
  }

  #uses(): Use[] {
    const { annotation, workbench } = this.context;
    const { annotationId } = annotation;
    return workbench.mirror.state.annotations
      .citing(annotationId)
      .flatMap((claim) =>
        (claim.fields.evidence ?? [])
          .filter((evidence) => evidence.annotationId === annotationId)
          .map((evidence) => ({ claim, evidence })),
      );
  }

  #renderUse({ claim, evidence }: Use, number: number): TemplateResult {
    const { isReadOnly, workbench } = this.context;
    const { status } = claim.fields;
    return html`
      <li>
        <span class="relation">
          <strong>${valueName(evidence.stance)}</strong>
          <span class="muted">· ${status === undefined ? msg('no status') : valueName(status)}</span>
        </span>
        <button
          class="icon-button"
          type="button"
          aria-label=${msg(str`Detach from claim ${number}`)}
          title=${msg('Detach from the claim')}
          ?disabled=${isReadOnly}
          @click=${() => void this.#detach({ claim, evidence }, number)}
        >
          ${icon('close')}
        </button>
        <button class="link" type="button" @click=${() => showBeside(workbench, claim.annotationId)}>
          ${placeWords(workbench, claim)}
        </button>
      </li>
    `;
  }

  /** The keyboard focus goes on to the claim that takes the place. */
  async #detach({ claim, evidence }: Use, number: number): Promise<void> {
    const { annotationId: claimId } = claim;
    const { workbench } = this.context;
    if (!(await runCommand(workbench, { type: 'replaceEvidence', claimId, evidence, by: null }))) return;
    await this.updateComplete;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.icon-button')];
    buttons[Math.min(number, buttons.length) - 1]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-evidence-for': EvidenceFor;
  }
}
