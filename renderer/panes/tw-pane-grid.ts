import { msg, str } from '@lit/localize';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { ScrollSync } from '../ribbons/scroll-sync.ts';
import '../ribbons/tw-ribbon-gutter.ts';
import type { TextPane } from '../text/tw-text-pane.ts';
import { moveSplit, splitRange } from './split-shares.ts';
import './tw-splitter.ts';

const minimumWidth = 180;

/** One to four panes side by side; between each two a splitter, and bands that join what both have. */
@customElement('tw-pane-grid')
export class PaneGrid extends WorkbenchElement {
  static override topics: readonly Topic[] = ['view', 'panes'];

  static override styles = css`
    :host {
      display: flex;
      min-width: 0;
      min-height: 0;
      height: 100%;
      overflow: auto hidden;
      background: var(--tw-surface);
    }

    tw-text-pane {
      flex: 1 1 0;
      min-width: 180px;
      height: 100%;
    }
  `;

  /** Of all panes together. */
  @state() private width = 0;

  readonly #observer = new ResizeObserver(() => {
    const panes = [...this.renderRoot.querySelectorAll('tw-text-pane')];
    this.width = panes.reduce((sum, pane) => sum + pane.getBoundingClientRect().width, 0);
    checkWidths(panes);
  });

  #scrollSync: ScrollSync | null = null;

  constructor() {
    super();
    for (const type of ['wheel', 'pointerdown', 'keydown']) {
      this.addEventListener(type, (event) => this.#leadFrom(event), { capture: true, passive: true });
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#scrollSync = new ScrollSync(this.workbench);
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    this.#observer.disconnect();
    this.#scrollSync?.stop();
    super.disconnectedCallback();
  }

  protected override newsArrived(topic: Topic): void {
    this.#scrollSync?.notice();
    if (topic !== 'panes') this.requestUpdate();
  }

  protected override render(): TemplateResult[] {
    return this.workbench.view.panes.map(
      (_, index) => html`
        ${index > 0 ? this.#renderGutter(index - 1) : ''}
        <tw-text-pane .paneIndex=${index}></tw-text-pane>
      `,
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { panes, paneShares } = this.workbench.view;
    const elements = this.renderRoot.querySelectorAll('tw-text-pane');
    for (const gutter of this.renderRoot.querySelectorAll('tw-ribbon-gutter')) this.#observer.observe(gutter);
    elements.forEach((pane, index) => {
      pane.style.flexGrow = String(paneShares[index] ?? 1 / panes.length);
    });
    checkWidths(elements);
  }

  /** The pane that the analyst turns to is the one that others scroll along with. */
  #leadFrom(event: Event): void {
    const pane = event.composedPath().find(isPane);
    if (pane) this.#scrollSync?.lead(pane.paneIndex);
  }

  #renderGutter(index: number): TemplateResult {
    return html`<tw-ribbon-gutter .paneIndex=${index}>${this.#renderSplitter(index)}</tw-ribbon-gutter>`;
  }

  #renderSplitter(index: number): TemplateResult {
    const { value, min, max } = splitRange(this.workbench.view.paneShares, index, this.width, minimumWidth);
    return html`<tw-splitter
      orientation="vertical"
      label=${msg(str`Between pane ${index + 1} and pane ${index + 2}`)}
      .value=${value}
      .min=${min}
      .max=${max}
      @tw-split=${(event: CustomEvent<{ delta: number }>) => this.#split(index, event.detail.delta)}
      @tw-split-reset=${() => this.#equalise(index)}
    ></tw-splitter>`;
  }

  #split(index: number, delta: number): void {
    const { paneShares } = this.workbench.view;
    this.workbench.update({ paneShares: moveSplit(paneShares, index, delta, this.width, minimumWidth) });
  }

  #equalise(index: number): void {
    const { paneShares } = this.workbench.view;
    const half = ((paneShares[index] ?? 0) + (paneShares[index + 1] ?? 0)) / 2;
    this.workbench.update({
      paneShares: paneShares.map((share, position) => (position === index || position === index + 1 ? half : share)),
    });
  }
}

function isPane(target: EventTarget): target is TextPane {
  return target instanceof Element && target.localName === 'tw-text-pane';
}

/** The component of the panes is fetched beside the rest of the window; until it is there they show nothing. */
function checkWidths(panes: Iterable<TextPane>): void {
  if (customElements.get('tw-text-pane')) for (const pane of panes) pane.checkWidth();
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-pane-grid': PaneGrid;
  }
}
