/** Slots of a new table: a power of two. */
const SLOTS = 1 << 12;

/**
 * A trie over single characters, for languages written without spaces, in flat tables, so that each step is one probe by node and character
 * and nothing is allocated.
 */
export class HanTrie<V> {
  /** First characters, by code unit: node number, 0 = none. */
  readonly #first = new Int32Array(65_536);
  /** Value at a node; undefined where no entry ends. */
  readonly #values: (V | undefined)[] = [undefined];
  /** Whether a longer entry goes on from a node. */
  readonly #deeper: boolean[] = [false];
  /** Open addressing: node, character and next node of a slot; next 0 = empty. */
  #nodes = new Int32Array(SLOTS);
  #units = new Uint16Array(SLOTS);
  #nexts = new Int32Array(SLOTS);
  #mask = SLOTS - 1;
  #steps = 0;
  /** Ends and values of the entries the last walk met, shortest first. */
  readonly stops: number[] = [];
  readonly met: V[] = [];

  /** The value filed under a form, made by `make` when the form is new. */
  entry(form: string, make: () => V): V {
    let node = 0;
    for (let i = 0; i < form.length; i++) {
      const unit = form.charCodeAt(i);
      let next = node === 0 ? (this.#first[unit] as number) : this.#next(node, unit);
      if (next === 0) {
        next = this.#values.length;
        this.#values.push(undefined);
        this.#deeper.push(false);
        if (node === 0) this.#first[unit] = next;
        else this.#step(node, unit, next);
        this.#deeper[node] = true;
      }
      node = next;
    }
    const old = this.#values[node];
    if (old !== undefined) return old;
    const made = make();
    this.#values[node] = made;
    return made;
  }

  /** Tells every value. */
  each(tell: (value: V) => void): void {
    for (const value of this.#values) if (value !== undefined) tell(value);
  }

  /** The value of exactly this form. */
  get(form: string): V | undefined {
    let node = form.length === 0 ? 0 : (this.#first[form.charCodeAt(0)] as number);
    for (let i = 1; i < form.length && node !== 0; i++) node = this.#next(node, form.charCodeAt(i));
    return node === 0 ? undefined : this.#values[node];
  }

  /** Finds every entry that begins at `at`; how many is returned, they stand in `stops` and `met` until the next walk. */
  walk(text: string, at: number, end: number): number {
    let node = this.#first[text.charCodeAt(at)] as number;
    if (node === 0) return 0;
    let count = 0;
    let i = at + 1;
    while (node !== 0) {
      const value = this.#values[node];
      if (value !== undefined) {
        this.stops[count] = i;
        this.met[count] = value;
        count++;
      }
      if (i >= end || this.#deeper[node] !== true) break;
      node = this.#next(node, text.charCodeAt(i));
      i++;
    }
    return count;
  }

  #next(node: number, unit: number): number {
    let slot = slotOf(node, unit) & this.#mask;
    while ((this.#nexts[slot] as number) !== 0) {
      if (this.#nodes[slot] === node && this.#units[slot] === unit) return this.#nexts[slot] as number;
      slot = (slot + 1) & this.#mask;
    }
    return 0;
  }

  #step(node: number, unit: number, next: number): void {
    this.#steps++;
    if (this.#steps * 3 > this.#nexts.length) this.#grow();
    this.#put(node, unit, next);
  }

  #put(node: number, unit: number, next: number): void {
    let slot = slotOf(node, unit) & this.#mask;
    while ((this.#nexts[slot] as number) !== 0) slot = (slot + 1) & this.#mask;
    this.#nodes[slot] = node;
    this.#units[slot] = unit;
    this.#nexts[slot] = next;
  }

  #grow(): void {
    const [nodes, units, nexts] = [this.#nodes, this.#units, this.#nexts];
    const size = nexts.length * 2;
    this.#mask = size - 1;
    this.#nodes = new Int32Array(size);
    this.#units = new Uint16Array(size);
    this.#nexts = new Int32Array(size);
    for (let slot = 0; slot < nexts.length; slot++)
      if (nexts[slot] !== 0) this.#put(nodes[slot] as number, units[slot] as number, nexts[slot] as number);
  }
}

const slotOf = (node: number, unit: number): number => {
  const mixed = Math.imul(node, 0x9e37_79b1) ^ Math.imul(unit, 0x85eb_ca6b);
  return mixed ^ (mixed >>> 15);
};
