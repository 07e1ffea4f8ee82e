import { Prec, type Extension } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { AnnotationSource } from './annotation-decorations.ts';

const outline = Decoration.mark({ class: 'tw-focused' });

/**
 * The outline of the focused annotation: the one mark that goes around the segments instead of being cut into them, so
 * that it is drawn as one line around all rows of a paragraph.
 */
export function focusOutline(source: AnnotationSource): Extension {
  // Of nested marks, the one of the lowest precedence is the outer one.
  return Prec.lowest(
    EditorView.decorations.of(({ state }) => {
      const span = source.focusedSpan();
      const end = Math.min(span?.end ?? 0, state.doc.length);
      return span && span.start < end ? Decoration.set(outline.range(span.start, end)) : Decoration.none;
    }),
  );
}
