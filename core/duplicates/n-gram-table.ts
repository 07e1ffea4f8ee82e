/**
 * Last position of every n-gram by its 32-bit hash: a hash table with open addressing in one typed array, hash and
 * position side by side, so that a look-up touches one cache line.
 */
export class NGramTable {
  #slots: Int32Array;
  #mask: number;
  #count = 0;

  constructor(expected = 1024) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(1024, expected / 0.8)));
    this.#slots = new Int32Array(capacity * 2);
    this.#mask = capacity - 1;
  }

  /** Remembers `position` as the last one of the n-gram and gives the one before, or -1. */
  exchange(hash: number, position: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = hash & mask;
    for (;;) {
      const stored = slots[2 * slot + 1] ?? 0;
      if (stored === 0) break;
      if (slots[2 * slot] === hash) {
        slots[2 * slot + 1] = position + 1;
        return stored - 1;
      }
      slot = (slot + 1) & mask;
    }
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = position + 1;
    this.#count += 1;
    if (this.#count > 0.85 * mask) this.#grow();
    return -1;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let at = 0; at < old.length; at += 2) {
      const stored = old[at + 1] ?? 0;
      if (stored === 0) continue;
      const hash = old[at] ?? 0;
      let slot = hash & this.#mask;
      while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = hash;
      this.#slots[2 * slot + 1] = stored;
    }
  }
}
