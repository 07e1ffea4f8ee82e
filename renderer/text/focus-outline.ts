import { Prec, type Extension } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { AnnotationSource } from './annotation-decorations.ts';

const outline = Decoration.mark({ class: 'tw-focused' });
const linkStart = Decoration.mark({ class: 'tw-link-start' });

/**
 * The outlines of the focused annotation and of the one where a link begins: the marks that go around the segments instead of being cut into them, so
 * that each is drawn as one line around all rows of a paragraph.
 */
export function focusOutline(source: AnnotationSource): Extension {
  // Of nested marks, the one of the lowest precedence is the outer one.
  return Prec.lowest(
    EditorView.decorations.of(({ state }) => {
      const ranges = [
        [outline, source.focusedSpan()],
        [linkStart, source.linkStartSpan()],
      ] as const;
      return Decoration.set(
        ranges.flatMap(([mark, span]) => {
          const end = Math.min(span?.end ?? 0, state.doc.length);
          return span && span.start < end ? [mark.range(span.start, end)] : [];
        }),
        true,
      );
    }),
  );
}
