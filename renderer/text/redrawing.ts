import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { outlineMoved } from './focus-outline.ts';
import { annotationsChanged } from './visible-decorations.ts';

/** What is to be drawn anew: the outline of the annotation that has the focus, the marks of all, or both. */
type Stale = 'outline' | 'marks' | 'annotations';

const effectOf = { annotations: annotationsChanged, marks: annotationsChanged, outline: outlineMoved };

/**
 * Has an editor draw its annotations anew once a frame, however often it is asked to: every update of the editor makes
 * the page work out its layout. What the editor is updated for anyway before the frame takes the new drawing along.
 */
export class Redrawing {
  readonly extension: Extension = [
    EditorState.transactionExtender.of(() => (this.#stale ? { effects: effectOf[this.#stale].of(null) } : null)),
    EditorView.updateListener.of(({ transactions }) => {
      const stale = this.#stale;
      if (stale && transactions.some(({ effects }) => effects.some((effect) => effect.is(effectOf[stale]))))
        this.#stale = null;
    }),
  ];
  #stale: Stale | null = null;
  #frame: number | null = null;

  ask(view: EditorView, stale: Stale): void {
    this.#stale = this.#stale === null || this.#stale === stale ? stale : 'annotations';
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      if (!this.#stale) return;
      const areOutlinesStale = this.#stale !== 'marks';
      view.dispatch({});
      if (!areOutlinesStale) return;
      // Outlines are drawn when the editor measures, which would be in the frame after this one: coordinates make it do so now.
      view.coordsAtPos(view.state.selection.main.head);
    });
  }

  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }
}
