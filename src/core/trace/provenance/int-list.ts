/** A list of 32-bit integers that grows; cheaper than an array of numbers where millions are kept. */
export class IntList {
  items: Int32Array;
  length = 0;

  constructor(room = 64) {
    this.items = new Int32Array(room);
  }

  push(value: number): void {
    if (this.length === this.items.length) this.reserve(this.length + 1);
    this.items[this.length++] = value;
  }

  /** Makes room for `length` integers in all, without changing those there. */
  reserve(length: number): void {
    if (length <= this.items.length) return;
    const grown = new Int32Array(Math.max(length, this.items.length + (this.items.length >> 1) + 64));
    grown.set(this.items.subarray(0, this.length));
    this.items = grown;
  }
}
