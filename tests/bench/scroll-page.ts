import { editor, elementsNamed, longestTaskSince, pane, pause } from './page-parts.ts';

/* Runs inside the window of the app: scrolls, and counts the frames meanwhile. */

/** What became of the frames while something was scrolled. */
export interface Scrolled {
  /** Frames that a display has in the time. */
  readonly frames: number;
  /** Those of them that were missing: between two frames that came more than 1.5 frames apart. */
  readonly dropped: number;
  readonly longestGap: number;
  /** The longest task of the main thread; 0 where none took 50 ms. */
  readonly longestTask: number;
  /** How far the text moved, in pixels. */
  readonly way: number;
  /** The fewest and the most bands that there were between the panes. */
  readonly bands: readonly [number, number];
}

/** Milliseconds from one frame to the next while nothing happens, by the middle one of a second. */
export async function frameInterval(): Promise<number> {
  const gaps = await gapsIn(1_000, () => {});
  return [...gaps].sort((one, other) => one - other)[gaps.length >> 1] ?? NaN;
}

/** Scrolls a pane by so many pixels a frame for the time of so many frames, or lets somebody else scroll where there are none. */
export async function scroll(frames: number, step: number, interval: number, paneIndex = 0): Promise<Scrolled> {
  return watch(editor(paneIndex).scrollDOM, frames, step, interval);
}

/** Counts while nothing is scrolled: what the machine itself drops. */
export async function rest(frames: number, interval: number): Promise<Scrolled> {
  return watch(editor().scrollDOM, frames, 0, interval);
}

/** Scrolls what the bench has put over the pane. */
export async function scrollStage(frames: number, step: number, interval: number): Promise<Scrolled> {
  const stage = document.querySelector('#bench-stage');
  if (!stage) throw new Error('There is nothing over the pane.');
  return watch(stage, frames, step, interval);
}

async function watch(scroller: Element, frames: number, step: number, interval: number): Promise<Scrolled> {
  const startedAt = performance.now();
  const from = scroller.scrollTop;
  const bands: number[] = [];
  const gutter = elementsNamed('tw-ribbon-gutter')[0]?.shadowRoot;
  const gaps = await gapsIn(frames * interval, () => {
    bands.push(gutter?.querySelectorAll('.band').length ?? 0);
    if (step !== 0) scroller.scrollTop += step;
  });
  // Long tasks are told of a little later.
  await pause(300);
  return {
    frames,
    dropped: gaps.reduce((sum, gap) => sum + (gap > 1.5 * interval ? Math.round(gap / interval) - 1 : 0), 0),
    longestGap: Math.round(Math.max(...gaps)),
    longestTask: longestTaskSince(startedAt),
    way: Math.round(scroller.scrollTop - from),
    bands: [Math.min(...bands), Math.max(...bands)],
  };
}

/** Milliseconds between the frames of a stretch of time, with something done in each of them. */
function gapsIn(duration: number, work: () => void): Promise<number[]> {
  return new Promise((resolve) => {
    const gaps: number[] = [];
    let first: number | null = null;
    let last = 0;
    const next = (time: number): void => {
      if (first !== null) gaps.push(time - last);
      first ??= time;
      last = time;
      if (time - first >= duration) return resolve(gaps);
      work();
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

/** Where a pane's text can be pointed at, in the window. */
export function middleOf(paneIndex: number): { x: number; y: number } {
  const box = pane(paneIndex).querySelector('.text')?.getBoundingClientRect();
  if (!box) throw new Error('There is no text in the pane.');
  return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
}
