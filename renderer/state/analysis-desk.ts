import type { PassageSearch } from '../../core/protocol/contract.ts';
import type { Mirror } from './mirror.ts';
import { Patience } from './patience.ts';

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Work that takes no longer, in milliseconds, is not spoken of. */
const longestUntold = 1000;
const atRest: PassageSearch = { progress: null, isStopped: false };

/** How far the detectors and the search for repeated passages are, once they take longer than a moment. */
export class AnalysisDesk {
  /** Texts that the detectors are through with; null when they rest. */
  detectors: Progress | null = null;
  readonly #tell: (isTurned: boolean) => void;
  readonly #patience: Patience;
  #passages: PassageSearch = atRest;

  /** `tell` is told of news, and whether the analysis was stopped or begun again. */
  constructor(mirror: Mirror, tell: (isTurned: boolean) => void) {
    this.#tell = tell;
    this.#patience = new Patience(longestUntold, () => tell(false));
    mirror.subscribe((topic) => {
      if (topic !== 'project') return;
      this.detectors = null;
      this.#passages = atRest;
      this.#follow();
    });
    mirror.bridge.on('analysis:progress', ({ done, total }) => {
      this.detectors = done < total ? { done, total } : null;
      this.#follow();
    });
    mirror.bridge.on('analysis:passages', (search) => {
      const isTurned = search.isStopped !== this.#passages.isStopped;
      this.#passages = search;
      this.#follow(isTurned);
    });
  }

  get passages(): Progress | null {
    return this.#passages.progress;
  }

  /** Whether the analyst has stopped the analysis. */
  get isStopped(): boolean {
    return this.#passages.isStopped;
  }

  /** Work done and to be done in all, where there is some that takes longer than a moment. */
  get progress(): Progress | null {
    if (!this.#patience.isOver || this.isStopped) return null;
    const parts = [this.detectors, this.passages].filter((part) => part !== null);
    if (parts.length === 0) return null;
    return {
      done: parts.reduce((sum, { done }) => sum + done, 0),
      total: parts.reduce((sum, { total }) => sum + total, 0),
    };
  }

  #follow(isTurned = false): void {
    this.#patience.follow((this.detectors ?? this.passages) !== null);
    this.#tell(isTurned);
  }
}
