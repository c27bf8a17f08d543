import { findRepeats } from './find-repeats.ts';
import { type HuffmanCode, huffmanCode } from './huffman.ts';

/** For each length of a repeat, 3 to 258: the smallest length of every symbol from 257 on, and the bits that follow it (RFC 1951, 3.2.5). */
const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
/** The same for how far back a repeat points, 1 to 32,768. */
const DISTANCES = Array.from({ length: 30 }, (_, symbol) =>
  symbol < 4 ? symbol + 1 : (2 + (symbol & 1)) * 2 ** ((symbol >> 1) - 1) + 1,
);
const DISTANCE_BITS = DISTANCES.map((_, symbol) => (symbol < 4 ? 0 : (symbol >> 1) - 1));
/** Order in which lengths of the code of lengths are written. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const END = 256;
/** Literals and repeats of one block; each block has codes of its own. */
const BLOCK = 32_768;

/** The symbol of every value up to `most`, by the smallest value of each symbol. */
function symbolsUpTo(most: number, smallest: readonly number[]): Uint8Array {
  const symbols = new Uint8Array(most + 1);
  for (let value = 1, symbol = 0; value <= most; value++) {
    while (symbol + 1 < smallest.length && (smallest[symbol + 1] as number) <= value) symbol++;
    symbols[value] = symbol;
  }
  return symbols;
}
const LENGTH_SYMBOL = /* @__PURE__ */ symbolsUpTo(258, LENGTHS);
const DISTANCE_SYMBOL = /* @__PURE__ */ symbolsUpTo(32_768, DISTANCES);

/** Bits one after another, the lowest of each number first, into bytes that grow. */
class Bits {
  private bytes = new Uint8Array(1 << 16);
  private at = 0;
  private held = 0;
  private count = 0;

  write(value: number, bits: number): void {
    this.held |= value << this.count;
    this.count += bits;
    while (this.count >= 8) {
      if (this.at === this.bytes.length) {
        const more = new Uint8Array(this.bytes.length * 2);
        more.set(this.bytes);
        this.bytes = more;
      }
      this.bytes[this.at++] = this.held & 0xff;
      this.held >>>= 8;
      this.count -= 8;
    }
  }

  end(): Uint8Array {
    if (this.count > 0) this.write(0, 8 - this.count);
    return this.bytes.slice(0, this.at);
  }
}

/** Lengths of both codes with runs told shortly: 16 repeats the one before, 17 and 18 are runs of nought (RFC 1951, 3.2.7). */
function runs(lengths: readonly number[]): [symbol: number, extra: number, bits: number][] {
  const out: [number, number, number][] = [];
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] as number;
    let end = at + 1;
    while (end < lengths.length && lengths[end] === length) end++;
    if (length !== 0) out.push([length, 0, 0]);
    let left = end - at - (length === 0 ? 0 : 1);
    while (left > 0) {
      const most = length === 0 ? 138 : 6;
      const run = Math.min(left, most);
      if (run < 3) out.push([length, 0, 0]);
      else if (length !== 0) out.push([16, run - 3, 2]);
      else out.push(run < 11 ? [17, run - 3, 3] : [18, run - 11, 7]);
      left -= run < 3 ? 1 : run;
    }
    at = end;
  }
  return out;
}

const lastUsed = (lengths: Uint8Array, least: number): number => {
  let end = lengths.length;
  while (end > least && lengths[end - 1] === 0) end--;
  return end;
};

/** The head of a block: its two codes, told by a third. */
function writeCodes(bits: Bits, literals: HuffmanCode, distances: HuffmanCode): void {
  const literalCount = lastUsed(literals.lengths, 257);
  const distanceCount = lastUsed(distances.lengths, 1);
  const told = runs([
    ...literals.lengths.subarray(0, literalCount),
    ...distances.lengths.subarray(0, distanceCount),
  ]);
  const counts = new Uint32Array(19);
  for (const [symbol] of told) (counts[symbol] as number)++;
  const code = huffmanCode(counts, 7);
  let listed = ORDER.length;
  while (listed > 4 && code.lengths[ORDER[listed - 1] as number] === 0) listed--;
  bits.write(literalCount - 257, 5);
  bits.write(distanceCount - 1, 5);
  bits.write(listed - 4, 4);
  for (const symbol of ORDER.slice(0, listed)) bits.write(code.lengths[symbol] as number, 3);
  for (const [symbol, extra, size] of told) {
    bits.write(code.codes[symbol] as number, code.lengths[symbol] as number);
    bits.write(extra, size);
  }
}

/** Writes literals and repeats (length above, distance below, as `findRepeats` gives them) as one block with codes of its own. */
function writeBlock(bits: Bits, tokens: Uint32Array, last: boolean): void {
  const literalCounts = new Uint32Array(286);
  const distanceCounts = new Uint32Array(30);
  literalCounts[END] = 1;
  for (const token of tokens) {
    const distance = token & 0xffff;
    const value = token >>> 16;
    if (distance === 0) (literalCounts[value] as number)++;
    else {
      (literalCounts[257 + (LENGTH_SYMBOL[value] as number)] as number)++;
      (distanceCounts[DISTANCE_SYMBOL[distance] as number] as number)++;
    }
  }
  const literals = huffmanCode(literalCounts, 15);
  const distances = huffmanCode(distanceCounts, 15);
  bits.write(last ? 1 : 0, 1);
  bits.write(2, 2);
  writeCodes(bits, literals, distances);
  const put = ({ codes, lengths }: HuffmanCode, symbol: number): void =>
    bits.write(codes[symbol] as number, lengths[symbol] as number);
  for (const token of tokens) {
    const distance = token & 0xffff;
    const value = token >>> 16;
    if (distance === 0) put(literals, value);
    else {
      const length = LENGTH_SYMBOL[value] as number;
      put(literals, 257 + length);
      bits.write(value - (LENGTHS[length] as number), LENGTH_BITS[length] as number);
      const far = DISTANCE_SYMBOL[distance] as number;
      put(distances, far);
      bits.write(distance - (DISTANCES[far] as number), DISTANCE_BITS[far] as number);
    }
  }
  put(literals, END);
}

/**
 * Bytes packed by deflate (RFC 1951), in blocks with dynamic codes. Written here because the bytes must be the same with every version of
 * every library, which zlib does not promise.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const bits = new Bits();
  const tokens = findRepeats(bytes);
  for (let at = 0; at === 0 || at < tokens.length; at += BLOCK)
    writeBlock(bits, tokens.subarray(at, at + BLOCK), at + BLOCK >= tokens.length);
  return bits.end();
}
