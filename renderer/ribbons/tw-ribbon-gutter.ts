import { msg, str } from '@lit/localize';
import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { parseRecordKey, touchedKeys, type Change } from '../../core/command/change.ts';
import { performAction } from '../input/actions.ts';
import { formatNumber } from '../locale/numbers.ts';
import type { PaneGeometry } from '../state/pane-geometry.ts';
import type { PaneHandle } from '../state/pane-handle.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { alignPlaces } from './align-panes.ts';
import { bandPath, clipEnd, isInView, type BandEnd } from './band-path.ts';
import { PlaceMaps } from './place-maps.ts';
import { RibbonSet, type Ribbon } from './ribbon-set.ts';
import { ribbonsBetween } from './ribbons-between.ts';
import { ribbonStyles } from './ribbon-styles.ts';

const bandWidth = 40;
/** So many bands at once would only be a blur; the first ones from above are drawn. */
const mostBands = 200;

interface Band {
  readonly ribbon: Ribbon;
  readonly area: string;
  readonly edges: string;
  /** False where one of the ends is out of view. */
  readonly isWhole: boolean;
}

/**
 * What stands between two panes: bands that join the passages which both have, the button that lets the panes scroll
 * together, and the splitter (slotted). Without anything in common there is only the splitter. Bands are drawn anew at most once a frame, when either text has moved.
 */
@customElement('tw-ribbon-gutter')
export class RibbonGutter extends WorkbenchElement {
  static override topics: readonly Topic[] = ['panes', 'view', 'groups', 'records', 'texts'];

  static override styles = [controls, ribbonStyles];

  /** Of the pane on the left. */
  @property({ type: Number, attribute: 'pane-index' }) paneIndex = 0;
  @state() private bands: readonly Band[] = [];
  /** True when the two texts have anything in common, be it only a sync point, and ribbons are shown. */
  @state() private isWide = false;

  #ribbons = new RibbonSet([]);
  #places: PlaceMaps | null = null;
  /** What the ribbons were made from. */
  #basis: readonly unknown[] = [];
  #geometries: readonly PaneGeometry[] = [];
  #stops: (() => void)[] = [];
  #frame: number | null = null;
  readonly #observer = new ResizeObserver(() => this.#scheduleDraw());

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#click(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
    this.#scheduleDraw();
  }

  override disconnectedCallback(): void {
    this.#observer.disconnect();
    this.#listenTo([]);
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    super.disconnectedCallback();
  }

  protected override newsArrived(topic: Topic, change: Change | null): void {
    if (topic === 'records' && !this.#concernsLinks(change)) return;
    if (topic === 'records' || topic === 'texts') this.#basis = [];
    this.#scheduleDraw();
    if (topic === 'view') this.requestUpdate();
  }

  /** Links between annotations are records, passages are not; most changes are of annotations without a link. */
  #concernsLinks(change: Change | null): boolean {
    if (!change) return true;
    const { links } = this.mirror.state;
    return touchedKeys(change)
      .map(parseRecordKey)
      .some(({ kind, id }) => kind === 'link' || (kind === 'annotation' && links.ofAnnotation(id).length > 0));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('paneIndex')) this.#scheduleDraw();
  }

  protected override render(): TemplateResult {
    return html`${this.isWide ? [this.#renderHead(), this.#renderBands()] : nothing}<slot></slot>`;
  }

  #renderHead(): TemplateResult {
    const isSynchronised = this.workbench.view.scrollSync?.isOn === true;
    return html`<div class="head">
      <button
        type="button"
        class="icon-button"
        title=${msg('Scroll panes together (J)')}
        aria-label=${msg('Scroll panes together')}
        aria-pressed=${isSynchronised ? 'true' : 'false'}
        @click=${() => performAction(this.workbench, 'sync.toggle')}
      >
        ${icon('link')}
      </button>
    </div>`;
  }

  #renderBands(): TemplateResult {
    const { all } = this.#ribbons;
    if (all.length === 0) return html`<div class="room"></div>`;
    const name = msg(str`${formatNumber(this.bands.length)} of ${formatNumber(all.length)} common passages in view`);
    return html`<div class="bands">
      <svg role="img" aria-label=${name}>
        ${repeat(
          this.bands,
          ({ ribbon }) => ribbon.key,
          (band) => this.#renderBand(band),
        )}
      </svg>
    </div>`;
  }

  #renderBand({ ribbon, area, edges, isWhole }: Band): TemplateResult {
    const isChosen = ribbon.groupId !== null && ribbon.groupId === this.workbench.groups.chosenId;
    const classes = `band ${ribbon.look}${isChosen ? ' chosen' : ''}${isWhole ? '' : ' beyond'}`;
    return svg`<g class=${classes} data-key=${ribbon.key}>
      <title>${ribbon.title}</title>
      <path class="area" d=${area}></path>
      <path class="edges" d=${edges}></path>
    </g>`;
  }

  #scheduleDraw(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      if (this.isConnected) this.#draw();
    });
  }

  #draw(): void {
    const left = this.workbench.panes.at(this.paneIndex);
    const right = this.workbench.panes.at(this.paneIndex + 1);
    this.#listenTo(left && right ? [left.geometry, right.geometry] : []);
    const areShown = this.workbench.view.areRibbonsHidden !== true;
    this.#takeRibbons(left && right && areShown ? [this.workbench.groups.all, left.textId, right.textId] : []);
    const hasRibbons = this.#ribbons.all.length > 0;
    this.isWide = hasRibbons || (left !== null && right !== null && areShown && this.#belong(left, right));
    this.bands = left && right && hasRibbons ? this.#bandsBetween(left.geometry, right.geometry) : [];
  }

  /** True where panes that scroll together have something to go by. */
  #belong(left: PaneHandle, right: PaneHandle): boolean {
    this.#places ??= new PlaceMaps(this.workbench);
    return this.#places.between(left, right) !== null;
  }

  #takeRibbons(basis: readonly unknown[]): void {
    if (basis.length === this.#basis.length && basis.every((part, index) => part === this.#basis[index])) return;
    this.#basis = basis;
    const [, left, right] = basis;
    const hasTexts = typeof left === 'string' && typeof right === 'string';
    this.#ribbons = new RibbonSet(hasTexts ? ribbonsBetween(this.workbench, left, right) : []);
  }

  #bandsBetween(left: PaneGeometry, right: PaneGeometry): Band[] {
    const origin = this.renderRoot.querySelector('.bands')?.getBoundingClientRect().top;
    // The room for bands is there after the next drawing only.
    if (origin === undefined) this.#scheduleDraw();
    if (origin === undefined) return [];
    const [leftEdges, rightEdges] = [left, right].map((pane) => moved(pane.edges(), origin));
    if (!leftEdges || !rightEdges) return [];
    const bands: Band[] = [];
    for (const ribbon of this.#ribbons.inView(left.visible(), right.visible())) {
      const leftEnd = moved({ top: left.topOf(ribbon.left.start), bottom: left.bottomOf(ribbon.left.end) }, origin);
      const rightEnd = moved(
        { top: right.topOf(ribbon.right.start), bottom: right.bottomOf(ribbon.right.end) },
        origin,
      );
      const ends = Number(isInView(leftEnd, leftEdges)) + Number(isInView(rightEnd, rightEdges));
      if (ends === 0) continue;
      const path = bandPath(bandWidth, clipEnd(leftEnd, leftEdges), clipEnd(rightEnd, rightEdges));
      bands.push({ ribbon, ...path, isWhole: ends === 2 });
      if (bands.length === mostBands) break;
    }
    return bands;
  }

  #listenTo(geometries: readonly PaneGeometry[]): void {
    const isSame =
      geometries.length === this.#geometries.length &&
      geometries.every((geometry, index) => geometry === this.#geometries[index]);
    if (isSame) return;
    for (const stop of this.#stops.splice(0)) stop();
    this.#geometries = geometries;
    this.#stops = geometries.map((geometry) => geometry.subscribe(() => this.#scheduleDraw()));
  }

  #click(event: MouseEvent): void {
    const band = event.composedPath().find((target) => target instanceof SVGGElement && target.dataset['key']);
    const key = band instanceof SVGGElement ? band.dataset['key'] : undefined;
    const ribbon = this.bands.find((drawn) => drawn.ribbon.key === key)?.ribbon;
    if (!ribbon) return;
    const left = { paneIndex: this.paneIndex, span: ribbon.left };
    const right = { paneIndex: this.paneIndex + 1, span: ribbon.right };
    const { left: from, width } = this.getBoundingClientRect();
    // What is nearer to the pointer stays; the other side comes to it.
    if (event.clientX < from + width / 2) alignPlaces(this.workbench, left, right);
    else alignPlaces(this.workbench, right, left);
    if (ribbon.groupId !== null) this.workbench.groups.mark(ribbon.groupId);
    ribbon.choose?.();
  }
}

function moved({ top, bottom }: BandEnd, origin: number): BandEnd {
  return { top: top - origin, bottom: bottom - origin };
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-ribbon-gutter': RibbonGutter;
  }
}
