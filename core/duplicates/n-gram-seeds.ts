/**
 * Hashes the n-grams of a run of words and picks those that are looked up: every one with a `window` of 1, else the
 * smallest hash of every `window` neighbours (winnowing; Schleimer, Wilkerson and Aiken 2003), about `2 / (window + 1)`
 * of them. Two texts that share `length + window - 1` words in a row then share a picked n-gram, wherever it stands.
 */
export class NGramSeeds {
  readonly #length: 3 | 4;
  readonly #window: 1 | 3;
  #all = new Int32Array(256);
  /** Hashes of the n-grams picked, and the words that they begin with, counted from the first. */
  hashes: Int32Array = new Int32Array(256);
  offsets: Int32Array = new Int32Array(256);
  count = 0;

  constructor(length: 3 | 4, window: 1 | 3) {
    this.#length = length;
    this.#window = window;
  }

  /** Picks the n-grams of the words from `start` to before `end`. */
  pick(words: Int32Array, start: number, end: number): void {
    const grams = Math.max(0, end - start - this.#length + 1);
    if (this.#all.length < grams + 4) this.#grow(grams + 4);
    const all = this.#all;
    const isLong = this.#length === 4;
    for (let gram = 0; gram < grams; gram += 1) {
      const at = start + gram;
      let hash = Math.imul(words[at] ?? 0, 0x9e3779b1);
      hash = Math.imul((hash ^ (hash >>> 15)) + (words[at + 1] ?? 0), 0x85ebca77);
      hash = Math.imul((hash ^ (hash >>> 13)) + (words[at + 2] ?? 0), 0xc2b2ae3d);
      if (isLong) hash = Math.imul((hash ^ (hash >>> 14)) + (words[at + 3] ?? 0), 0x27d4eb2f);
      all[gram] = hash ^ (hash >>> 15);
    }
    if (this.#window === 1 || grams < this.#window) this.#pickAll(grams);
    else this.#pickSmallest(grams);
  }

  #pickAll(grams: number): void {
    this.hashes.set(this.#all.subarray(0, grams));
    for (let gram = 0; gram < grams; gram += 1) this.offsets[gram] = gram;
    this.count = grams;
  }

  /** An n-gram is the smallest of one of its windows when at least two neighbours in a row around it are not smaller. */
  #pickSmallest(grams: number): void {
    const all = this.#all;
    const { hashes, offsets } = this;
    const smaller = -0x80000000;
    let count = 0;
    let beforeLast = smaller;
    let last = smaller;
    let hash = all[0] ?? 0;
    let next = all[1] ?? 0;
    for (let gram = 0; gram < grams; gram += 1) {
      const afterNext = gram + 2 < grams ? (all[gram + 2] ?? 0) : smaller;
      const left = last >= hash ? (beforeLast >= hash ? 2 : 1) : 0;
      const right = next >= hash ? (afterNext >= hash ? 2 : 1) : 0;
      hashes[count] = hash;
      offsets[count] = gram;
      count += left + right >= 2 ? 1 : 0;
      beforeLast = last;
      last = hash;
      hash = next;
      next = afterNext;
    }
    this.count = count;
  }

  #grow(wanted: number): void {
    this.#all = new Int32Array(wanted * 2);
    this.hashes = new Int32Array(wanted * 2);
    this.offsets = new Int32Array(wanted * 2);
  }
}
