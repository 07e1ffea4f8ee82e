import { msg, str } from '@lit/localize';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Annotation } from '../../core/annotation/annotation.ts';
import { codeOfSuggestion } from '../../core/suggestion/suggestion.ts';
import type { Span } from '../../core/text/span.ts';
import { formatNumber } from '../locale/numbers.ts';
import type { PaneHandle } from '../state/pane-handle.ts';
import { betweenFrames, workInSlices } from '../state/sliced-work.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { drawLanes, layOutLanes, type Lane } from './draw-lanes.ts';
import { MemberPlaces, describeStretch, startsIn } from './text-places.ts';

/** How long nothing may have changed before the strip is drawn anew, in milliseconds: scrolling and tagging go first. */
const patience = 120;
/** Rows beside the pointer that count as under it. */
const reach = 2;

const unknownCodeColour = '#777777';

/**
 * A strip beside the scroll bar that shows the whole text: annotations in the colours of their codes, suggestions,
 * repeated passages, each in a lane of its own, and which part is in view. A click jumps, and so does dragging.
 */
@customElement('tw-overview-ruler')
export class OverviewRuler extends WorkbenchElement {
  static override topics: readonly Topic[] = ['panes', 'records', 'texts', 'suggestions', 'groups', 'settings'];

  static override styles = css`
    :host {
      position: relative;
      display: block;
      flex: none;
      width: 13px;
      overflow: hidden;
      border-left: 1px solid var(--tw-border);
      background: var(--tw-background);
      cursor: pointer;
      touch-action: none;
    }

    canvas {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      color: var(--tw-accent);
      caret-color: light-dark(#000, #fff);
      forced-color-adjust: none;
    }

    .in-view {
      position: absolute;
      inset: 0 0 auto;
      box-sizing: border-box;
      border: 1px solid var(--tw-border-strong);
      background: color-mix(in srgb, var(--tw-text) 8%, transparent);
      pointer-events: none;
    }
  `;

  @property({ type: Number, attribute: 'pane-index' }) paneIndex = 0;
  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;
  @query('.in-view') private readonly inView!: HTMLElement | null;

  #handle: PaneHandle | null = null;
  #stop: (() => void) | null = null;
  /** Null when the text may stand otherwise than when they were asked for. */
  #offsets: readonly number[] | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #stopDrawing: (() => void) | null = null;
  #frame: number | null = null;
  readonly #members = new MemberPlaces();
  readonly #observer = new ResizeObserver(() => this.#relay());
  readonly #palettes = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('(forced-colors: active)')];
  readonly #themeChanged = (): void => this.#scheduleDraw();

  constructor() {
    super();
    this.addEventListener('pointerdown', (event) => this.#press(event));
    this.addEventListener('pointermove', (event) => this.#move(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'img');
    this.#observer.observe(this);
    for (const palette of this.#palettes) palette.addEventListener('change', this.#themeChanged);
    this.#listen();
  }

  override disconnectedCallback(): void {
    this.#observer.disconnect();
    for (const palette of this.#palettes) palette.removeEventListener('change', this.#themeChanged);
    this.#stop?.();
    this.#handle = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#stopDrawing?.();
    super.disconnectedCallback();
  }

  protected override newsArrived(): void {
    this.#listen();
    this.#scheduleDraw();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('paneIndex')) this.#listen();
  }

  protected override render(): TemplateResult {
    return html`<canvas></canvas>
      <div class="in-view"></div>`;
  }

  #listen(): void {
    const handle = this.workbench.panes.at(this.paneIndex);
    if (handle === this.#handle) return;
    this.#stop?.();
    this.#handle = handle;
    this.#stop =
      handle?.geometry.subscribe((news) => {
        if (news === 'laidOut') this.#relay();
        else this.#scheduleView();
      }) ?? null;
    this.#relay();
  }

  /** What stands where has to be asked for again. */
  #relay(): void {
    this.#offsets = null;
    this.#scheduleDraw();
    this.#scheduleView();
  }

  #scheduleView(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      const view = this.inView;
      if (!view) return;
      const { from, to } = this.#handle?.geometry.share() ?? { from: 0, to: 0 };
      const height = this.clientHeight;
      view.style.height = `${Math.max(4, (to - from) * height)}px`;
      view.style.transform = `translateY(${from * height}px)`;
      view.hidden = this.#handle === null;
    });
  }

  #scheduleDraw(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#draw();
    }, patience);
  }

  #draw(): void {
    const { canvas } = this;
    const handle = this.#handle;
    const offsets = this.#rows();
    if (!canvas || !offsets || !handle) return;
    const { annotations, codes } = this.mirror.state;
    const colourOf = (codeId: string): string => codes.get(codeId)?.colour ?? unknownCodeColour;
    const tagged = annotations.ofText(handle.textId);
    const suggested = this.workbench.suggestions.of(handle.textId);
    const repeated = this.#members.of(this.workbench.groups.all, handle.textId);
    const { chosenId } = this.workbench.groups;
    const lanes: Lane[] = [
      {
        from: 1,
        to: 6,
        things: drawnOf(tagged, colourOf),
        isFaint: false,
      },
      {
        from: 6,
        to: 8,
        things: suggested.map((one): [Span, string] => [one, colourOf(codeOfSuggestion(one))]),
        isFaint: false,
      },
      {
        from: 9,
        to: 12,
        things: repeated.map(({ span, group }): [Span, string] => [
          span,
          group.groupId === chosenId ? 'chosen' : 'accent',
        ]),
        isFaint: true,
      },
    ];
    this.#stopDrawing?.();
    this.#stopDrawing = workInSlices(layOutLanes(lanes, offsets), betweenFrames, (runs) =>
      drawLanes(canvas, this.clientHeight, runs),
    );
    const name = msg(
      str`Overview of the text. Annotations: ${formatNumber(tagged.length)}, suggestions: ${formatNumber(suggested.length)}, repeated passages: ${formatNumber(repeated.length)}`,
    );
    this.setAttribute('aria-label', name);
  }

  #rows(): readonly number[] | null {
    const count = Math.floor(this.clientHeight);
    if (!this.#handle || count < 1) return null;
    if (this.#offsets?.length !== count + 1) this.#offsets = this.#handle.geometry.rowOffsets(count);
    return this.#offsets;
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0) return;
    // The keyboard focus stays in the text.
    event.preventDefault();
    this.setPointerCapture(event.pointerId);
    this.#jump(event, true);
  }

  #move(event: PointerEvent): void {
    if (this.hasPointerCapture(event.pointerId)) this.#jump(event, false);
    else this.#describe(event);
  }

  #jump(event: PointerEvent, isToThing: boolean): void {
    const handle = this.#handle;
    const stretch = this.#stretchAt(event);
    if (!handle || !stretch) return;
    const middle = (stretch.start + stretch.end) / 2;
    const starts = isToThing ? startsIn(this.workbench, handle.textId, stretch, this.#members) : [];
    const nearest = starts.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
    handle.geometry.show(nearest ?? Math.round(middle));
  }

  #describe(event: PointerEvent): void {
    const stretch = this.#stretchAt(event);
    const words =
      this.#handle && stretch ? describeStretch(this.workbench, this.#handle.textId, stretch, this.#members) : '';
    if (words !== this.title) this.title = words;
  }

  /** The part of the text that the strip shows around the pointer. */
  #stretchAt(event: PointerEvent): Span | null {
    const offsets = this.#rows();
    if (!offsets) return null;
    const row = Math.floor(event.clientY - this.getBoundingClientRect().top);
    const at = (index: number): number => offsets[Math.min(Math.max(index, 0), offsets.length - 1)] ?? 0;
    return { start: at(row - reach), end: Math.max(at(row + reach + 1), at(row - reach) + 1) };
  }
}

/** One at a time: a list of so many would only be thrown away. */
function* drawnOf(
  annotations: readonly Annotation[],
  colourOf: (codeId: string) => string,
): Generator<readonly [Span, string]> {
  for (const { anchor, codeId } of annotations) if (anchor.state !== 'lost') yield [anchor, colourOf(codeId)];
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-overview-ruler': OverviewRuler;
  }
}
