/** Upper and lower end of a band at one edge of the gutter. */
export interface BandEnd {
  readonly top: number;
  readonly bottom: number;
}

/** Least height of a band's end, so that what is out of view or very short still has one. */
const leastHeight = 3;

/**
 * The part of a passage that is within the edges of its pane; what lies beyond an edge becomes a thin end at that edge.
 * All heights count from the same point.
 */
export function clipEnd(end: BandEnd, edges: BandEnd): BandEnd {
  const top = Math.min(Math.max(end.top, edges.top), edges.bottom - leastHeight);
  const bottom = Math.min(Math.max(end.bottom, top + leastHeight), Math.max(edges.bottom, top + leastHeight));
  return { top, bottom };
}

/** True when some of the passage is within the edges of its pane. */
export function isInView(end: BandEnd, edges: BandEnd): boolean {
  return end.bottom > edges.top && end.top < edges.bottom;
}

/** The outlines of a band from the left edge of a gutter to its right: all around, and only its two curves. */
export function bandPath(width: number, left: BandEnd, right: BandEnd): { area: string; edges: string } {
  const middle = round(width / 2);
  const curve = (from: number, to: number): string =>
    `C${middle} ${round(from)} ${middle} ${round(to)} ${width} ${round(to)}`;
  const back = `C${middle} ${round(right.bottom)} ${middle} ${round(left.bottom)} 0 ${round(left.bottom)}`;
  return {
    area: `M0 ${round(left.top)}${curve(left.top, right.top)}L${width} ${round(right.bottom)}${back}Z`,
    edges:
      `M0 ${round(left.top)}${curve(left.top, right.top)}` +
      `M0 ${round(left.bottom)}${curve(left.bottom, right.bottom)}`,
  };
}

function round(height: number): number {
  return Math.round(height * 10) / 10;
}
