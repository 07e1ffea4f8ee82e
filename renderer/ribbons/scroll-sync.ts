import { carryOver } from '../../core/duplicates/place-map.ts';
import type { GeometryNews, PaneGeometry } from '../state/pane-geometry.ts';
import type { PaneHandle } from '../state/pane-handle.ts';
import type { Workbench } from '../state/workbench.ts';
import { PlaceMaps } from './place-maps.ts';

/** Share of a pane's height at which what belongs together stands at one height. */
const readingShare = 1 / 3;
/** How often the others are put right after a scroll, while the editor replaces estimated heights by measured ones. */
const corrections = 8;
/** So many heights of a pane are a long way, of which the editor knows nothing but estimates. */
const longWay = 3;

/** What a pane would have to do to stand beside the one that leads. */
interface Way {
  /** By how many pixels it would have to scroll, as far as is known. */
  readonly distance: number;
  /** What would have to come to which height. */
  readonly offset: number;
  readonly height: number;
  /** Too far for the distance to be more than a guess. */
  readonly isFar: boolean;
}

/**
 * Scrolls the other panes along with the one that the analyst moves, so that what belongs together stands at one height.
 * Only that pane leads: what the others do by themselves, or are made to do here, moves nothing.
 */
export class ScrollSync {
  readonly #workbench: Workbench;
  readonly #maps: PlaceMaps;
  #leader: number | null = null;
  #lastScrolled = 0;
  /** By how many pixels each pane is off its place; that much is left, and less and less with every pixel scrolled. */
  #drifts = new Map<number, number>();
  #remaining = 0;
  /** Panes that went a long way since the leader moved last: what is left is measured. */
  readonly #brought = new Set<number>();
  #frame: number | null = null;
  #wasOn: boolean;
  #stops: (() => void)[] = [];
  #handles: (PaneHandle | null)[] = [];

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
    this.#maps = new PlaceMaps(workbench);
    this.#wasOn = this.#isOn();
    this.#listen();
  }

  /** To be called at every news of the workbench that may be about panes. */
  notice(): void {
    this.#listen();
    const isOn = this.#isOn();
    if (isOn && !this.#wasOn) this.#takeLead(this.#workbench.view.focusedPane);
    this.#wasOn = isOn;
  }

  /** To be called before the analyst scrolls a pane: where the others stand is not changed by that alone. */
  lead(paneIndex: number): void {
    if (!this.#isOn() || paneIndex === this.#leader) return;
    this.#leader = paneIndex;
    this.#drifts.clear();
    this.#lastScrolled = this.#geometry(paneIndex)?.scrolled() ?? 0;
    this.#eachOther((other, { distance }) => this.#drifts.set(other, distance));
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#handles = [];
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }

  #isOn(): boolean {
    return this.#workbench.view.scrollSync?.isOn === true;
  }

  #geometry(paneIndex: number): PaneGeometry | null {
    return this.#workbench.panes.at(paneIndex)?.geometry ?? null;
  }

  #listen(): void {
    const handles = this.#workbench.view.panes.map((_, index) => this.#workbench.panes.at(index));
    const isSame = handles.length === this.#handles.length && handles.every((one, i) => one === this.#handles[i]);
    if (isSame) return;
    this.stop();
    this.#maps.clear();
    this.#leader = null;
    this.#handles = handles;
    this.#stops = handles.flatMap((handle, index) =>
      handle ? [handle.geometry.subscribe((news) => this.#hear(index, news))] : [],
    );
  }

  #hear(paneIndex: number, news: GeometryNews): void {
    if (!this.#isOn()) return;
    if (news === 'placed') this.#leader = null;
    else if (news === 'jumped') this.#takeLead(paneIndex);
    else if (news === 'scrolled' && paneIndex === this.#leader) this.#leaderMoved();
    // What came into view by that is measured now, and may stand elsewhere than it was believed to.
    else if (this.#leader !== null && this.#remaining > 0) this.#schedule(this.#remaining - 1);
  }

  #takeLead(paneIndex: number): void {
    this.#leader = paneIndex;
    this.#drifts.clear();
    this.#leaderMoved();
  }

  #leaderMoved(): void {
    this.#brought.clear();
    this.#schedule(corrections);
  }

  #schedule(remaining: number): void {
    this.#remaining = remaining;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#follow();
    });
  }

  #follow(): void {
    const scrolled = this.#leader === null ? null : this.#geometry(this.#leader)?.scrolled();
    if (scrolled === null || scrolled === undefined || !this.#isOn()) return;
    const way = Math.abs(scrolled - this.#lastScrolled) / 2;
    this.#lastScrolled = scrolled;
    this.#eachOther((other, { distance, offset, height, isFar }, geometry) => {
      const drift = this.#drifts.get(other) ?? 0;
      const left = Math.sign(drift) * Math.max(0, Math.abs(drift) - way);
      this.#drifts.set(other, left);
      if (isFar && !this.#brought.has(other)) {
        this.#brought.add(other);
        geometry.bring(offset, height);
        return this.#schedule(corrections);
      }
      // The page scrolls by whole pixels and cuts off the rest.
      const whole = Math.round(distance - left);
      if (whole !== 0) geometry.scrollBy(whole);
    });
  }

  /** Gives, for every pane that has something in common with the leader, what would have to come where. */
  #eachOther(act: (paneIndex: number, way: Way, geometry: PaneGeometry) => void): void {
    const leader = this.#leader === null ? null : this.#workbench.panes.at(this.#leader);
    if (!leader) return;
    const { top, bottom } = leader.geometry.edges();
    const height = top + (bottom - top) * readingShare;
    this.#workbench.view.panes.forEach((_, index) => {
      const other = index === this.#leader ? null : this.#workbench.panes.at(index);
      const places = other && this.#maps.between(leader, other);
      if (!other || !places) return;
      const from = (at: number): number => leader.geometry.topOf(places[at]?.[0] ?? 0);
      const to = (at: number): number => other.geometry.topOf(places[at]?.[1] ?? 0);
      const distance = carryOver(height, places.length, from, to) - height;
      const read = leader.geometry.offsetAt(height);
      const offset = carryOver(
        read,
        places.length,
        (at) => places[at]?.[0] ?? 0,
        (at) => places[at]?.[1] ?? 0,
      );
      const isFar = Math.abs(distance) > (bottom - top) * longWay;
      act(index, { distance, offset: Math.round(offset), height, isFar }, other.geometry);
    });
  }
}
