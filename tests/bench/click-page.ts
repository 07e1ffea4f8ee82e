import { annotationsUnder } from '../../renderer/text/annotation-hits.ts';
import { editor, elementsNamed, pane } from './page-parts.ts';

/* Runs inside the window of the app: times the search for the annotations under a click, with what the pane has. */

type Source = Parameters<typeof annotationsUnder>[2];

/** What a click found, and how long the search took in milliseconds: the first time, and on average of many. */
export interface Searched {
  readonly found: number;
  readonly first: number;
  readonly mean: number;
}

const repetitions = 200;

/** Where annotated pieces can be clicked at, spread over what is in view. */
export function annotatedPoints(count: number): { x: number; y: number }[] {
  const text = pane().querySelector('.cm-scroller')?.getBoundingClientRect();
  const boxes = [...pane().querySelectorAll('.tw-annotated')]
    .map((piece) => piece.getClientRects()[0])
    .filter((box) => box && text && box.width > 8 && box.top > text.top + 4 && box.bottom < text.bottom - 4);
  const apart = Math.max(1, Math.floor(boxes.length / count));
  return boxes
    .filter((_, index) => index % apart === 0)
    .slice(0, count)
    .flatMap((box) => (box ? { x: box.left + box.width / 2, y: box.top + 6 } : []));
}

let waiting: Promise<Searched> | null = null;

/** The next click is searched for, right before the app does the same. */
export function expectClick(): void {
  waiting = new Promise((resolve) =>
    window.addEventListener('click', (event) => resolve(search(event)), { capture: true, once: true }),
  );
}

export function searched(): Promise<Searched> {
  if (!waiting) throw new Error('No click was waited for.');
  return waiting;
}

function search(event: MouseEvent): Searched {
  const view = editor();
  const source = annotationSource();
  const startedAt = performance.now();
  const found = annotationsUnder(event, view, source).length;
  const firstAt = performance.now();
  for (let count = 0; count < repetitions; count += 1) annotationsUnder(event, view, source);
  return { found, first: firstAt - startedAt, mean: (performance.now() - firstAt) / repetitions };
}

/** The annotations of the pane's text, where the app has them. */
function annotationSource(): Source {
  const app = elementsNamed('tw-app')[0] as unknown as {
    workbench: {
      view: { panes: { textId: string }[] };
      mirror: { state: { annotations: { overlapping(textId: string, ...of: Parameters<Source['overlapping']>): [] } } };
    };
  };
  const { view, mirror } = app.workbench;
  const textId = view.panes[0]?.textId ?? '';
  return { overlapping: (span) => mirror.state.annotations.overlapping(textId, span) };
}
