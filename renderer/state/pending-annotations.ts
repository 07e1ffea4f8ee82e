import type { Span } from '../../core/text/span.ts';

/** An annotation that main was asked for and that is not in the journal yet. */
export interface PendingAnnotation {
  readonly textId: string;
  readonly codeId: string;
  /** Trimmed, as main will have it. */
  readonly anchor: Span;
}

const none: readonly PendingAnnotation[] = [];

/** What was just tagged: shown from the key on, but not as an annotation before it is safe. */
export class PendingAnnotations {
  readonly #byText = new Map<string, readonly PendingAnnotation[]>();
  readonly #tell: () => void;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  /** Shows that an annotation was asked for; gives what is to be called when it is there, or is refused. */
  add(pending: PendingAnnotation): () => void {
    const { textId } = pending;
    this.#byText.set(textId, [...this.ofText(textId), pending]);
    this.#tell();
    return () => {
      const others = this.ofText(textId).filter((other) => other !== pending);
      if (others.length === 0) this.#byText.delete(textId);
      else this.#byText.set(textId, others);
      this.#tell();
    };
  }

  /** Those of a text; the same list as long as none comes or goes. */
  ofText(textId: string): readonly PendingAnnotation[] {
    return this.#byText.get(textId) ?? none;
  }
}
