/** A code of Huffman in the canonical order of RFC 1951, 3.2.2. */
export interface HuffmanCode {
  /** Bits of each symbol's code; 0 for a symbol that does not occur. */
  readonly lengths: Uint8Array;
  /** The codes, their bits reversed: deflate writes them from the highest bit on. */
  readonly codes: Uint16Array;
}

/** Depths of the symbols in Huffman's tree; of equals the smaller symbol comes first, so that the tree is always the same. */
function depths(counts: Uint32Array): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const leaves = [...counts.keys()]
    .filter((symbol) => (counts[symbol] as number) > 0)
    .sort((a, b) => (counts[a] as number) - (counts[b] as number) || a - b);
  if (leaves.length < 2) {
    for (const leaf of leaves) lengths[leaf] = 1;
    return lengths;
  }
  // Leaves and joined nodes both come in rising order, so the two smallest stand at the heads of two queues.
  const weights = leaves.map((leaf) => counts[leaf] as number);
  const parents: number[] = [];
  let leaf = 0;
  let joined = leaves.length;
  const smallest = (): number =>
    leaf < leaves.length &&
    (joined >= weights.length || (weights[leaf] as number) <= (weights[joined] as number))
      ? leaf++
      : joined++;
  while (weights.length < 2 * leaves.length - 1) {
    const one = smallest();
    const other = smallest();
    parents[one] = weights.length;
    parents[other] = weights.length;
    weights.push((weights[one] as number) + (weights[other] as number));
  }
  const depth = new Uint16Array(weights.length);
  for (let node = weights.length - 2; node >= 0; node--)
    depth[node] = (depth[parents[node] as number] as number) + 1;
  for (const [at, symbol] of leaves.entries()) lengths[symbol] = Math.min(depth[at] as number, 255);
  return lengths;
}

/** Shortens codes longer than `most` bits, at the cost of the rarest of the shorter ones. */
function limit(lengths: Uint8Array, counts: Uint32Array, most: number): void {
  // Room in units of the shortest step, 2^-most; the tree is whole when it is used up exactly.
  let room = 2 ** most;
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    if (length > most) lengths[symbol] = most;
    room -= 2 ** (most - (lengths[symbol] as number));
  }
  const rarest = [...lengths.keys()]
    .filter((symbol) => (lengths[symbol] as number) > 0)
    .sort((a, b) => (counts[a] as number) - (counts[b] as number) || a - b);
  while (room < 0) {
    // The longest code that may still grow costs least.
    let found = -1;
    for (const symbol of rarest)
      if (
        (lengths[symbol] as number) < most &&
        (found < 0 || (lengths[symbol] as number) > (lengths[found] as number))
      )
        found = symbol;
    room += 2 ** (most - (lengths[found] as number) - 1);
    (lengths[found] as number)++;
  }
  // What is left over goes to the most frequent that still fit, so that no code stays unused.
  for (const symbol of rarest.reverse())
    while (room >= 2 ** (most - (lengths[symbol] as number)) && (lengths[symbol] as number) > 1) {
      room -= 2 ** (most - (lengths[symbol] as number));
      (lengths[symbol] as number)--;
    }
}

const reversed = (code: number, bits: number): number => {
  let out = 0;
  for (let bit = 0; bit < bits; bit++) out |= ((code >>> bit) & 1) << (bits - 1 - bit);
  return out;
};

/** The codes that belong to given lengths. */
function codesOf(lengths: Uint8Array): HuffmanCode {
  const next = new Uint16Array(17);
  for (const length of lengths) if (length > 0) (next[length + 1] as number)++;
  for (let length = 1; length < 17; length++)
    next[length] = ((next[length] as number) + (next[length - 1] as number)) << 1;
  const codes = new Uint16Array(lengths.length);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const code = next[length] as number;
    codes[symbol] = reversed(code, length);
    next[length] = code + 1;
  }
  return { lengths, codes };
}

/** The shortest code for symbols that occur so often, none longer than `most` bits. */
export function huffmanCode(counts: Uint32Array, most: number): HuffmanCode {
  const lengths = depths(counts);
  limit(lengths, counts, most);
  return codesOf(lengths);
}
