import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { annotationsChanged } from './visible-decorations.ts';

/**
 * Has an editor draw its annotations anew once a frame, however often it is asked to: every update of the editor makes
 * the page work out its layout. What the editor is updated for anyway before the frame takes the new drawing along.
 */
export class Redrawing {
  readonly extension: Extension = [
    EditorState.transactionExtender.of(() => (this.#isWanted ? { effects: annotationsChanged.of(null) } : null)),
    EditorView.updateListener.of(({ transactions }) => {
      if (transactions.some(({ effects }) => effects.some((effect) => effect.is(annotationsChanged))))
        this.#isWanted = false;
    }),
  ];
  #isWanted = false;
  #frame: number | null = null;

  ask(view: EditorView): void {
    this.#isWanted = true;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      if (this.#isWanted) view.dispatch({});
    });
  }

  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }
}
