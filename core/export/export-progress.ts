import type { ExportOptions } from './export-options.ts';

/** Begins a phase of so many steps; what it gives is to be called after each of them. */
export type CountSteps = (steps: number) => () => void;

/** What is gone through for an export, in this order; reports alone look for copies and have entries. */
export type ExportPhase = 'rows' | 'everything' | 'copies' | 'entries' | 'file';

/** For work whose progress nobody wants to know. */
export const uncounted: CountSteps = () => () => {};

/** The phases of an export, each with how long a step of it takes beside those of the others. */
export function exportPhases(options: ExportOptions): readonly (readonly [phase: ExportPhase, weight: number])[] {
  const { format, content = 'annotations', codes } = options;
  if (content !== 'annotations') {
    const everything = content === 'links' && codes ? ([['everything', 2]] as const) : [];
    return [['rows', 2], ...everything, ['file', 1]];
  }
  if (format === 'csv' || format === 'jsonl') {
    return [
      ['rows', 2],
      ['file', 2],
    ];
  }
  return [
    ['rows', 2],
    ['everything', 1],
    ['copies', 7],
    ['entries', 2],
    ['file', 2],
  ];
}

/** Counts how far an export is, through all its phases; the share that is done never falls. */
export class ExportProgress {
  readonly #tell: (share: number) => void;
  readonly #parts = new Map<ExportPhase, { readonly from: number; readonly upTo: number }>();
  #told = 0;

  /** `tell` is told the share that is done, from 0 to 1, whenever a hundredth or more was added. */
  constructor(options: ExportOptions, tell: (share: number) => void) {
    this.#tell = tell;
    const phases = exportPhases(options);
    const total = phases.reduce((sum, [, weight]) => sum + weight, 0);
    let before = 0;
    for (const [phase, weight] of phases) {
      this.#parts.set(phase, { from: before / total, upTo: (before + weight) / total });
      before += weight;
    }
  }

  /** Counts the steps of a phase; one that the export does not have is not counted. */
  of(phase: ExportPhase): CountSteps {
    const part = this.#parts.get(phase);
    if (!part) return uncounted;
    return (steps) => {
      this.#note(part.from);
      let done = 0;
      return () => {
        done = Math.min(done + 1, steps);
        if (steps > 0) this.#note(part.from + (part.upTo - part.from) * (done / steps));
      };
    };
  }

  /** To be called once the export is made. */
  end(): void {
    this.#note(1);
  }

  #note(share: number): void {
    const isNews = share === 1 ? this.#told < 1 : share >= this.#told + 0.01;
    if (!isNews) return;
    this.#told = share;
    this.#tell(share);
  }
}
