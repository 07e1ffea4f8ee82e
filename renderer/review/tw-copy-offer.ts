import { msg } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { CopyPlace } from '../../core/duplicates/find-copies.ts';
import { performAction } from '../input/actions.ts';
import { shortTitle } from '../lists/group-description.ts';
import { counted } from '../locale/counted.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';

/** So many places are named; the others are counted. */
const mostNamed = 4;

/** Offers to tag the copies of what was tagged just now. In nobody's way: it takes no focus and waits for a key. */
@customElement('tw-copy-offer')
export class CopyOffer extends WorkbenchElement {
  static override topics: readonly Topic[] = ['copies', 'status'];
  static override styles: CSSResultGroup = [
    controls,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 10px;
        align-items: center;
        padding: 5px 10px;
        border-block-start: 2px solid var(--tw-accent);
        background: var(--tw-surface-raised);
        font-size: 12px;
      }

      p {
        margin: 0;
        font-weight: 600;
      }

      ul {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        gap: 2px 12px;
        min-width: 120px;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      kbd {
        line-height: 15px;
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { offer } = this.workbench.copies;
    if (!offer || this.mirror.status.state === 'read-only') return nothing;
    const { places } = offer;
    const more = places.length - mostNamed;
    return html`
      <section aria-label=${msg('Copies of the tagged passage')} @keydown=${this.#pressKey}>
        <p role="status">
          ${counted(places.length, msg('The same words stand in # other place|The same words stand in # other places'))}
        </p>
        <ul aria-label=${msg('Places')}>
          ${places.slice(0, mostNamed).map((place) => this.#renderPlace(place))}
          ${more > 0 ? html`<li>${counted(more, msg('and # more|and # more'))}</li>` : nothing}
        </ul>
        <button class="button small primary" type="button" @click=${() => performAction(this.workbench, 'copies.tag')}>
          ${counted(places.length, msg('Tag the copy too|Tag the # copies too'))} (Y)
        </button>
        <button
          class="icon-button"
          type="button"
          title=${msg('Leave the copies (Esc)')}
          aria-label=${msg('Leave the copies')}
          @click=${() => this.workbench.copies.dismiss()}
        >
          ${icon('close')}
        </button>
      </section>
    `;
  }

  #renderPlace({ textId, span, paragraph }: CopyPlace): TemplateResult {
    const title = this.mirror.summary(textId)?.title ?? textId;
    return html`
      <li>
        <button
          class="link"
          type="button"
          title=${title}
          @click=${() => this.workbench.panes.reveal(textId, span, { select: true })}
        >
          ${shortTitle(title)} ¶${paragraph}
        </button>
      </li>
    `;
  }

  readonly #pressKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.workbench.copies.dismiss();
    this.workbench.panes.focused?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-copy-offer': CopyOffer;
  }
}
