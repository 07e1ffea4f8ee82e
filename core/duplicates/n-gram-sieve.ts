import type { NGramSeeds } from './n-gram-seeds.ts';

/**
 * Remembers roughly which n-grams occur more than once: two bits for each of many slots ("seen", "seen again"). Most
 * n-grams of a corpus occur once, and those need no place in the index; a few of them pass by sharing a slot.
 */
export class NGramSieve {
  readonly #bits: Uint8Array;
  readonly #mask: number;

  constructor(expected: number) {
    const slots = 2 ** Math.min(30, Math.ceil(Math.log2(Math.max(4096, expected * 4))));
    this.#bits = new Uint8Array(slots / 4);
    this.#mask = slots - 1;
  }

  /** Counts the n-grams with these hashes. */
  count(hashes: Int32Array, length: number): void {
    const bits = this.#bits;
    const mask = this.#mask;
    for (let position = 0; position < length; position += 1) {
      const slot = (hashes[position] ?? 0) & mask;
      const shift = (slot & 3) << 1;
      const byte = bits[slot >>> 2] ?? 0;
      bits[slot >>> 2] = byte | ((((byte >>> shift) & 1) + 1) << shift);
    }
  }

  /**
   * Takes the n-grams that have been counted once out of those picked. Without a branch, so that the processor can
   * fetch many slots from memory at a time.
   */
  keepRepeated(seeds: NGramSeeds): void {
    const bits = this.#bits;
    const mask = this.#mask;
    const { hashes, offsets } = seeds;
    const length = seeds.count;
    let count = 0;
    for (let position = 0; position < length; position += 1) {
      const hash = hashes[position] ?? 0;
      const slot = hash & mask;
      hashes[count] = hash;
      offsets[count] = offsets[position] ?? 0;
      count += ((bits[slot >>> 2] ?? 0) >>> (((slot & 3) << 1) + 1)) & 1;
    }
    seeds.count = count;
  }
}
