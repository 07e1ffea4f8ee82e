import { css, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const step = 16;
const largeStep = 64;
/** Farther than any window is wide: the owner stops the splitter at its limit. */
const toTheLimit = 100_000;

/**
 * A line between two areas that can be moved by mouse and keyboard. It does not know the areas: it fires `tw-split`
 * with the pixels it should move by, and `tw-split-reset` when both sides should become equal. `orientation` is that of
 * the line: a vertical one stands between areas side by side. `value`, `min` and `max` are what it tells of its place.
 */
@customElement('tw-splitter')
export class Splitter extends LitElement {
  static override styles = css`
    :host {
      position: relative;
      z-index: 1;
      display: block;
      flex: none;
      background: var(--tw-border);
      touch-action: none;
      outline: none;
    }

    :host([orientation='vertical']) {
      width: 1px;
      cursor: col-resize;
    }

    :host([orientation='horizontal']) {
      height: 1px;
      cursor: row-resize;
    }

    :host::after {
      content: '';
      position: absolute;
      inset: -4px;
    }

    :host(:hover)::after,
    :host([dragging])::after {
      background: linear-gradient(var(--tw-focus) 0 0) center / 3px 100% no-repeat;
    }

    :host([orientation='horizontal']:hover)::after,
    :host([orientation='horizontal'][dragging])::after {
      background-size: 100% 3px;
    }

    :host(:focus-visible)::after {
      inset: -3px;
      background: var(--tw-focus);
    }
  `;

  @property({ reflect: true }) orientation: 'vertical' | 'horizontal' = 'vertical';
  @property() label = '';
  @property({ type: Number }) value = 50;
  @property({ type: Number }) min = 0;
  @property({ type: Number }) max = 100;

  /** Where in the line the pointer took hold; null when it is not being dragged. */
  #grip: number | null = null;

  constructor() {
    super();
    this.addEventListener('pointerdown', (event) => this.#startDrag(event));
    this.addEventListener('pointermove', (event) => this.#drag(event));
    this.addEventListener('lostpointercapture', () => this.#endDrag());
    this.addEventListener('dblclick', () => this.#fire(new CustomEvent('tw-split-reset')));
    this.addEventListener('keydown', (event) => this.#pressKey(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'separator');
    this.tabIndex = 0;
  }

  protected override updated(): void {
    this.setAttribute('aria-orientation', this.orientation);
    this.setAttribute('aria-label', this.label);
    this.setAttribute('aria-valuenow', String(this.value));
    this.setAttribute('aria-valuemin', String(this.min));
    this.setAttribute('aria-valuemax', String(this.max));
  }

  #startDrag(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.setPointerCapture(event.pointerId);
    this.#grip = this.#along(event) - this.#place();
    this.toggleAttribute('dragging', true);
  }

  #drag(event: PointerEvent): void {
    if (this.#grip === null) return;
    // Measured from where the line is now, so that it stays under the pointer after having stopped at a limit.
    this.#split(this.#along(event) - this.#grip - this.#place());
  }

  #endDrag(): void {
    this.#grip = null;
    this.toggleAttribute('dragging', false);
  }

  #pressKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [back, forth] = this.orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const length = event.shiftKey ? largeStep : step;
    if (event.key === back) this.#split(-length);
    else if (event.key === forth) this.#split(length);
    else if (event.key === 'Home') this.#split(-toTheLimit);
    else if (event.key === 'End') this.#split(toTheLimit);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #along(event: PointerEvent): number {
    return this.orientation === 'vertical' ? event.clientX : event.clientY;
  }

  #place(): number {
    const box = this.getBoundingClientRect();
    return this.orientation === 'vertical' ? box.left : box.top;
  }

  #split(delta: number): void {
    if (delta !== 0) this.#fire(new CustomEvent('tw-split', { detail: { delta } }));
  }

  #fire(event: Event): void {
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-splitter': Splitter;
  }
}
