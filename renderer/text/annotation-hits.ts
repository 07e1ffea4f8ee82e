import type { EditorView } from '@codemirror/view';
import type { Annotation } from '../../core/annotation/annotation.ts';
import type { AnnotationSource } from './annotation-decorations.ts';

/**
 * The drawn annotations under the pointer, the shortest first. What counts is the painted piece itself: asking for the
 * nearest position in the text would find annotations from the margin and from the empty end of a line, too.
 */
export function annotationsUnder(
  event: MouseEvent,
  view: EditorView,
  source: Pick<AnnotationSource, 'overlapping'>,
): Annotation[] {
  const piece = event
    .composedPath()
    .find((target) => target instanceof HTMLElement && target.classList.contains('tw-annotated'));
  if (!(piece instanceof HTMLElement) || !view.contentDOM.contains(piece)) return [];
  const start = view.posAtDOM(piece);
  return source
    .overlapping({ start, end: start + 1 })
    .filter(({ anchor }) => anchor.state !== 'lost')
    .sort((left, right) => left.anchor.end - left.anchor.start - (right.anchor.end - right.anchor.start));
}

/** The one to focus at a click: the first, or the one after the focused one if that is among them. */
export function nextToFocus(annotations: readonly Annotation[], focusedId: string | null): Annotation | undefined {
  const position = annotations.findIndex(({ annotationId }) => annotationId === focusedId);
  return annotations[(position + 1) % annotations.length];
}
