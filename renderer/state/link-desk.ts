import type { LinkProposal } from '../../core/links/link-proposal.ts';

/** The way along links that one key goes again and again: the annotations in turn, and which was shown last. */
interface Trail {
  readonly annotationIds: readonly string[];
  readonly position: number;
}

/** So many annotations back a claim may have been looked at to be the one meant. */
const remembered = 50;

/**
 * What lasts from one key to the next while annotations are connected: where a link is to begin, how far its links were
 * followed, and which annotations were looked at, for the claim that evidence is meant for. Never stored.
 */
export class LinkDesk {
  /** The annotation that a link is to begin at; null while none is being made. */
  startId: string | null = null;
  /** Annotations that had the focus, the last one first. One that was only just made may not be known to the window yet. */
  recentIds: readonly string[] = [];
  #trail: Trail | null = null;
  #proposals: { readonly annotationId: string; readonly list: readonly LinkProposal[] } | null = null;
  readonly #tell: () => void;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  noteFocus(annotationId: string): void {
    this.recentIds = [annotationId, ...this.recentIds.filter((other) => other !== annotationId)].slice(0, remembered);
  }

  begin(annotationId: string): void {
    this.startId = annotationId;
    this.#tell();
  }

  /** False when no link was being made. */
  cancel(): boolean {
    if (this.startId === null) return false;
    this.startId = null;
    this.#tell();
    return true;
  }

  /** The annotation to show next: each of the others in turn, then the one where the way began. */
  follow(focusedId: string, others: readonly string[]): string | null {
    const shown = this.#trail?.annotationIds[this.#trail.position];
    const trail = this.#trail && shown === focusedId ? this.#trail : null;
    const annotationIds = trail?.annotationIds ?? [...others, focusedId];
    const position = trail ? (trail.position + 1) % annotationIds.length : 0;
    this.#trail = { annotationIds, position };
    return others.length === 0 && !trail ? null : (annotationIds[position] ?? null);
  }

  /** What an annotated quote may be linked to, as far as that was asked for. */
  proposalsFor(annotationId: string): readonly LinkProposal[] {
    return this.#proposals?.annotationId === annotationId ? this.#proposals.list : [];
  }

  takeProposals(annotationId: string, list: readonly LinkProposal[]): void {
    this.#proposals = { annotationId, list };
  }

  clear(): void {
    this.#proposals = null;
    this.startId = null;
    this.recentIds = [];
    this.#trail = null;
  }
}
