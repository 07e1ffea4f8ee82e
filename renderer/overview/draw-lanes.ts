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

/**
 * Draws the lanes. The colours of the theme are those of the canvas: its `color` is the accent, its `caret-color` that
 * of words. Codes have colours chosen on a light page, which need more light on a dark one.
 */
export function drawLanes(
  canvas: HTMLCanvasElement,
  height: number,
  offsets: readonly number[],
  lanes: readonly Lane[],
): void {
  const scale = window.devicePixelRatio;
  canvas.width = Math.round(canvas.clientWidth * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return;
  const { color, caretColor } = getComputedStyle(canvas);
  const isDark = caretColor.includes('255');
  context.scale(scale, scale);
  for (const { from, to, things, isFaint } of lanes) {
    for (const { thing, from: top, to: bottom } of runsOf(paintRows(things, offsets))) {
      const isOfTheme = thing === 'accent' || thing === 'chosen';
      const lighter = isDark ? `color-mix(in oklab, ${thing} 72%, white)` : thing;
      context.fillStyle = isOfTheme ? color : lighter;
      context.globalAlpha = isFaint && thing !== 'chosen' ? 0.45 : 1;
      context.fillRect(from, top, to - from, Math.max(bottom - top, leastHeight));
    }
  }
}
