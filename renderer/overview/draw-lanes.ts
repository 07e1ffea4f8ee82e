import type { Span } from '../../core/text/span.ts';
import { paintRows, runsOf } from './overview-rows.ts';

/** One column of the strip, from and to in pixels across. A colour is `#rrggbb`, or `accent` or `chosen`. */
export interface Lane {
  readonly from: number;
  readonly to: number;
  /** Sorted by start or not; what is sorted is quicker. */
  readonly things: Iterable<readonly [Span, string]>;
  readonly isFaint: boolean;
}

/** A single row would be hard to see. */
const leastHeight = 2;

interface Run {
  readonly lane: Lane;
  readonly thing: string;
  readonly from: number;
  readonly to: number;
}

/** Finds out what is to be drawn on a strip of the rows between these offsets, by steps. */
export function* layOutLanes(lanes: readonly Lane[], offsets: readonly number[]): Generator<undefined, readonly Run[]> {
  const runs: Run[] = [];
  for (const lane of lanes) {
    for (const run of runsOf(yield* paintRows(lane.things, offsets))) runs.push({ lane, ...run });
  }
  return runs;
}

/**
 * Draws the lanes. The colours of the theme are those of the canvas: its `color` is the accent, its `caret-color` that
 * of words. Codes have colours chosen on a light page, which need more light on a dark one.
 */
export function drawLanes(canvas: HTMLCanvasElement, height: number, runs: readonly Run[]): void {
  const scale = window.devicePixelRatio;
  canvas.width = Math.round(canvas.clientWidth * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return;
  const { color, caretColor } = getComputedStyle(canvas);
  const isDark = caretColor.includes('255');
  context.scale(scale, scale);
  for (const { lane, thing, from: top, to: bottom } of runs) {
    const isOfTheme = thing === 'accent' || thing === 'chosen';
    const lighter = isDark ? `color-mix(in oklab, ${thing} 72%, white)` : thing;
    context.fillStyle = isOfTheme ? color : lighter;
    context.globalAlpha = lane.isFaint && thing !== 'chosen' ? 0.45 : 1;
    context.fillRect(lane.from, top, lane.to - lane.from, Math.max(bottom - top, leastHeight));
  }
}
