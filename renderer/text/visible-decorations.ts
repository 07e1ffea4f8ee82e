import { StateEffect, type Extension } from '@codemirror/state';
import { ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';

/** Says that annotations, their colours or the focus are not what they were when the decorations were built. */
export const annotationsChanged = StateEffect.define<null>();

/** Decorations of what is visible: built anew when that is something else, and when they are said to be stale. */
export function visibleDecorations(build: (view: EditorView) => DecorationSet): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = build(view);
      }

      update(update: ViewUpdate): void {
        const isStale = update.transactions.some(({ effects }) =>
          effects.some((effect) => effect.is(annotationsChanged)),
        );
        if (isStale || update.viewportChanged) this.decorations = build(update.view);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}
