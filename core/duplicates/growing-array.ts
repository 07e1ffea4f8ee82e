/** A list of 32-bit integers in one typed array that doubles when it is full. Memory not yet written to costs nothing. */
export class GrowingArray {
  values: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.values = new Int32Array(Math.max(16, capacity));
  }

  /** Makes room for so many more entries; `values` may be another array afterwards. */
  reserve(more: number): void {
    const wanted = this.length + more;
    if (wanted <= this.values.length) return;
    const larger = new Int32Array(Math.max(wanted, this.values.length * 2));
    larger.set(this.values.subarray(0, this.length));
    this.values = larger;
  }

  /** Appends one entry and gives its position. */
  push(value: number): number {
    if (this.length === this.values.length) this.reserve(1);
    this.values[this.length] = value;
    this.length += 1;
    return this.length - 1;
  }

  /** The entry at a position; 0 beyond the end. */
  at(position: number): number {
    return this.values[position] ?? 0;
  }
}
