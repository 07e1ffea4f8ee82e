import { StateEffect, type Extension } from '@codemirror/state';
import { layer, type EditorView, type LayerMarker } from '@codemirror/view';
import type { Span } from '../../core/text/span.ts';
import { roomBelow } from './annotation-sheet.ts';
import { outlinePath, rowsOf, type Box } from './outline-path.ts';
import { annotationsChanged } from './visible-decorations.ts';

/** Says that another annotation has the focus, or that a link begins elsewhere. */
export const outlineMoved = StateEffect.define<null>();

/** What is outlined. */
interface OutlineSource {
  /** The span of the focused annotation, if it is drawn in this text. */
  focusedSpan(): Span | null;
  /** The span of the annotation that a link is being begun at, if it is drawn in this text. */
  linkStartSpan(): Span | null;
}

const svg = 'http://www.w3.org/2000/svg';

/**
 * The outlines of the focused annotation and of the one where a link begins, each drawn as one line around all rows. They
 * lie above the text: moving them lays out no paragraph anew.
 */
export function focusOutline(source: OutlineSource): Extension {
  return layer({
    above: true,
    class: 'tw-outlines',
    update: ({ transactions }) =>
      transactions.some(({ effects }) =>
        effects.some((effect) => effect.is(outlineMoved) || effect.is(annotationsChanged)),
      ),
    markers: (view) => {
      const outlined = [
        ['tw-focused', source.focusedSpan()],
        ['tw-link-start', source.linkStartSpan()],
      ] as const;
      return outlined.flatMap(([className, span]) => {
        const path = span && pathAround(view, span);
        return path ? [new Outline(className, span, path)] : [];
      });
    },
  });
}

class Outline implements LayerMarker {
  readonly #className: string;
  readonly #span: Span;
  readonly #path: string;

  constructor(className: string, span: Span, path: string) {
    this.#className = className;
    this.#span = span;
    this.#path = path;
  }

  eq(other: LayerMarker): boolean {
    return other instanceof Outline && other.#path === this.#path && other.#className === this.#className;
  }

  draw(): HTMLElement {
    const element = document.createElement('div');
    const picture = document.createElementNS(svg, 'svg');
    picture.append(document.createElementNS(svg, 'path'));
    element.append(picture);
    this.#write(element);
    return element;
  }

  update(element: HTMLElement): boolean {
    this.#write(element);
    return true;
  }

  #write(element: HTMLElement): void {
    element.className = this.#className;
    element.dataset['span'] = `${this.#span.start}-${this.#span.end}`;
    element.querySelector('path')?.setAttribute('d', this.#path);
  }
}

/** The line around what is drawn of a span, in the coordinates of what scrolls; empty where nothing is. */
function pathAround(view: EditorView, span: Span): string {
  const from = Math.max(span.start, view.viewport.from);
  const to = Math.min(span.end, view.viewport.to);
  if (from >= to) return '';
  const { left, top } = view.scrollDOM.getBoundingClientRect();
  const { scrollLeft, scrollTop } = view.scrollDOM;
  const pieces: Box[] = [];
  for (let line = view.state.doc.lineAt(from); ; line = view.state.doc.lineAt(line.to + 1)) {
    for (const box of boxesIn(view, Math.max(from, line.from), Math.min(to, line.to))) {
      pieces.push({
        left: box.left - left + scrollLeft,
        top: box.top - top + scrollTop,
        right: box.right - left + scrollLeft,
        bottom: box.bottom - top + scrollTop,
      });
    }
    if (line.to >= to || line.to >= view.state.doc.length) break;
  }
  return outlinePath(rowsOf(pieces, roomBelow));
}

function boxesIn(view: EditorView, from: number, to: number): Iterable<DOMRect> {
  if (from >= to) return [];
  const first = view.domAtPos(from, 1);
  const last = view.domAtPos(to, -1);
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range.getClientRects();
}
