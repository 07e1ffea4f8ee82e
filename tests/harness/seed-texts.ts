import { readFileSync } from 'node:fs';

/** One of the bundled texts with what a careful reader found in it; spans are `[start, end]` in UTF-16 code units. */
export interface SeedText {
  readonly id: string;
  readonly file: string;
  readonly lang: string;
  readonly text: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
  readonly paragraphs: readonly (readonly [start: number, end: number])[];
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** Reads `tests/fixtures/seeds.jsonl`. */
export function readSeedTexts(): SeedText[] {
  const lines = readFileSync(new URL('../fixtures/seeds.jsonl', import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as SeedText);
}
