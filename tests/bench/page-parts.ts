import { EditorView } from '@codemirror/view';

/* Runs inside the window of the app: what all measuring there is made of. */

const tasks: { start: number; duration: number }[] = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
}).observe({ type: 'longtask' });

/** Milliseconds of the longest task of the main thread that ended after this time; 0 where none took 50. */
export function longestTaskSince(time: number): number {
  const since = tasks.filter(({ start, duration }) => start + duration > time);
  return Math.max(0, ...since.map(({ duration }) => duration));
}

/** The first of the elements with such a name, in whatever shadow root. */
export function elementsNamed(name: string, root: ParentNode = document): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === name ? [element] : []),
    ...(element.shadowRoot ? elementsNamed(name, element.shadowRoot) : []),
  ]);
}

let panes: readonly Element[] = [];

export function pane(index = 0): ShadowRoot {
  if (panes[index]?.isConnected !== true) panes = elementsNamed('tw-text-pane');
  const root = panes[index]?.shadowRoot;
  if (!root) throw new Error('There is no pane.');
  return root;
}

export function editor(index = 0): EditorView {
  const content = pane(index).querySelector<HTMLElement>('.cm-content');
  const view = content && EditorView.findFromDOM(content);
  if (!view) throw new Error('There is no editor in the pane.');
  return view;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const look = new CSSStyleSheet();
look.replaceSync('#bench-probe { position: fixed; width: 1px; opacity: 0; pointer-events: none; }');
document.adoptedStyleSheets.push(look);
const probe = document.createElement('div');
probe.id = 'bench-probe';
document.body.append(probe);
let probed: (() => void) | null = null;
new ResizeObserver(() => {
  const seen = probed;
  probed = null;
  seen?.();
}).observe(probe);

/**
 * Calls right before the next frame is painted. Sizes are observed after everything that was asked for with
 * `requestAnimationFrame` and right before painting: what holds then is what the frame shows.
 */
export function beforePainting(work: () => void): void {
  requestAnimationFrame(() => probeWith(work));
}

function probeWith(work: () => void): void {
  probed = work;
  probe.style.height = probe.style.height === '1px' ? '2px' : '1px';
}

/** Resolves after the first frame in which the condition holds has been painted; asks in every frame. */
export function painted(holds: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void =>
      beforePainting(() => {
        if (holds()) afterPainting(resolve);
        else look();
      });
    look();
  });
}

/** Has what waits for changes look once although nothing has changed. */
export function lookAnyway(): void {
  probe.classList.toggle('looked-at');
}

/** The same for what shows in the elements or classes below these roots: asks only when those have changed. */
export function paintedAfterChange(roots: readonly Node[], holds: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds()) return;
      changes.disconnect();
      afterPainting(resolve);
    };
    const changes = new MutationObserver(() => {
      // Changed twice before the frame, the size would be what it was.
      if (!probed) probeWith(look);
    });
    for (const root of [probe, ...roots]) {
      changes.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: shownBy });
    }
  });
}

const shownBy = ['class', 'data-span'];

function afterPainting(tell: (time: number) => void): void {
  void scheduler.postTask(() => tell(performance.now()), { priority: 'user-blocking' });
}
