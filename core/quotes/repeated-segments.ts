import type { Reading } from './reading.ts';

/** How many UTF-16 code units of a quotation are compared. */
const compared = 60;

/** How often the same words stand in quotation marks in a text: names and titles come again, speech hardly ever. */
export class RepeatedSegments {
  /** For each quotation in the order of the text the number of its words, see `#times`. */
  readonly #wordings: number[] = [];
  /** How often each wording occurs. */
  readonly #times: number[] = [];
  #next = 0;

  constructor({ content, units, sentenceRanges }: Reading) {
    const known = new Map<string, number>();
    for (const { from, lastSegment } of sentenceRanges) {
      for (let position = from; position <= lastSegment; position += 1) {
        const segment = units[position]?.segment;
        if (!segment) continue;
        const end = Math.min(segment.innerEnd, segment.innerStart + compared);
        const words = content.slice(segment.innerStart, end).toLowerCase();
        const wording = known.get(words) ?? this.#times.length;
        if (wording === this.#times.length) {
          known.set(words, wording);
          this.#times.push(0);
        }
        this.#times[wording] = (this.#times[wording] ?? 0) + 1;
        this.#wordings.push(wording);
      }
    }
  }

  /** How often the next quotation occurs; call once for each, in the order of the text. */
  next(): number {
    const wording = this.#wordings[this.#next] ?? -1;
    this.#next += 1;
    return this.#times[wording] ?? 1;
  }
}
