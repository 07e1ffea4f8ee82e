import { css, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import '../panes/tw-splitter.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { defaultView } from '../state/view-model.ts';
import { movedShare, smallestShare } from './side-bar-sizes.ts';

/** Two parts above each other (slots `upper` and `lower`) with a movable line between them. */
@customElement('tw-side-bar')
export class SideBar extends WorkbenchElement {
  static override topics: readonly Topic[] = ['view'];
  static override styles: CSSResultGroup = css`
    :host {
      display: flex;
      flex-direction: column;
      min-width: 0;
      min-height: 0;
      height: 100%;
    }

    .upper,
    .lower,
    .content {
      min-height: 0;
      overflow: hidden;
    }

    .lower {
      display: flex;
      flex-direction: column;
      overflow: visible;
    }

    .content {
      flex: 1;
    }
  `;

  @property() share: 'leftShare' | 'rightShare' = 'leftShare';
  /** Names the line between the parts. */
  @property() label = '';
  /** Names the region of the lower part; the upper part names its own. */
  @property({ attribute: 'lower-name' }) lowerName = '';

  @query('.upper') private readonly upper!: HTMLElement;
  @query('.lower') private readonly lower!: HTMLElement;

  protected override updated(_changed: PropertyValues<this>): void {
    const share = this.workbench.view[this.share];
    this.upper.style.setProperty('flex', `${share} 1 0`);
    this.lower.style.setProperty('flex', `${1 - share} 1 0`);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="upper"><slot name="upper"></slot></div>
      <section class="lower" aria-label=${this.lowerName}>
        <tw-splitter
          orientation="horizontal"
          label=${this.label}
          value=${Math.round(this.workbench.view[this.share] * 100)}
          min=${smallestShare * 100}
          max=${100 - smallestShare * 100}
          @tw-split=${this.#split}
          @tw-split-reset=${() => this.#keep(defaultView([])[this.share])}
        ></tw-splitter>
        <div class="content"><slot name="lower"></slot></div>
      </section>
    `;
  }

  #split(event: CustomEvent<{ delta: number }>): void {
    this.#keep(movedShare(this.workbench.view[this.share], event.detail.delta, this.clientHeight));
  }

  #keep(share: number): void {
    this.workbench.update(this.share === 'leftShare' ? { leftShare: share } : { rightShare: share });
  }
}
