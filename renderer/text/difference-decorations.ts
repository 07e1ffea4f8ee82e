import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView } from '@codemirror/view';
import type { Span } from '../../core/text/span.ts';
import { visibleDecorations } from './visible-decorations.ts';

const differs = Decoration.mark({ class: 'tw-differs' });

/** Marks the words of the compared passages that differ, within what is visible. The spans are sorted by start. */
export function differenceDecorations(differences: () => readonly Span[]): Extension {
  return visibleDecorations((view) => buildDecorations(view, differences()));
}

function buildDecorations(view: EditorView, differences: readonly Span[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (const { start, end } of differences) {
      const words = view.state.doc.sliceString(Math.max(start, from), Math.min(end, to)).trimEnd();
      if (words !== '') builder.add(Math.max(start, from), Math.max(start, from) + words.length, differs);
    }
  }
  return builder.finish();
}
