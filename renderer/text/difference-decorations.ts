import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import type { Span } from '../../core/text/span.ts';
import { annotationsChanged } from './annotation-decorations.ts';

const differs = Decoration.mark({ class: 'tw-differs' });

/** Marks the words of the compared passages that differ, within what is visible. The spans are sorted by start. */
export function differenceDecorations(differences: () => readonly Span[]): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = buildDecorations(view, differences());
      }

      update(update: ViewUpdate): void {
        const isStale = update.transactions.some(({ effects }) =>
          effects.some((effect) => effect.is(annotationsChanged)),
        );
        if (isStale || update.viewportChanged) this.decorations = buildDecorations(update.view, differences());
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
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
