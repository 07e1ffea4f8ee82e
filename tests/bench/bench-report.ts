import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

/** For work that is measured within, once, whatever the runner would like to repeat. */
export const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

/** The runner calls a second time to warm up. */
export function onlyOnce(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= work());
}

/** A value so that this share of all is smaller, to a tenth. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN) * 10) / 10;
}

/** A ratio to a hundredth. */
export function times(one: number, other: number): number {
  return Math.round((one / other) * 100) / 100;
}

/** Figures as they are measured: said at once, and written to `results/<name>.json` at the end. */
export class BenchReport {
  readonly #name: string;
  readonly #results: Record<string, unknown> = {
    date: new Date().toISOString(),
    cpu: cpus()[0]?.model,
    processors: cpus().length,
  };

  constructor(name: string) {
    this.#name = name;
  }

  add(title: string, values: object): void {
    this.#results[title] = { ...values, load: loadavg()[0] };
    console.log(title, JSON.stringify(values));
  }

  write(): void {
    const folder = join(import.meta.dirname, 'results');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${this.#name}.json`), `${JSON.stringify(this.#results, null, 2)}\n`);
  }
}
