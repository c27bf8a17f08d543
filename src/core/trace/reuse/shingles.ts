import { SHARES, Shares, shareOut } from './shares.ts';
import { CONTENT, COPIED, type Tokens, UNSPACED } from './tokens.ts';

/** Shingles in a row that must have been met before to say that a run is copied: fourteen content words, longer than set phrases are. */
const COPIED_RUN = 12;

/** Shingles that occur twice or oftener: the places of one group stand side by side, rising. */
export interface Shingles {
  /** First token of each. */
  readonly at: Int32Array;
  /** Where each group begins; one more begins the end. */
  readonly begins: Int32Array;
}

const powerOfTwo = (atLeast: number): number => {
  let size = 1;
  while (size < atLeast) size *= 2;
  return size;
};

/** Shingles that are held in memory at one time; more are gone through in several passes. */
const AT_ONCE = 1 << 24;
/** Set on the first token of a shingle met before, until the runs of such are marked; the spread is written there later. */
const MET = 1 << 7;

/** Groups of shingles that are the same, as they are found. */
class Groups {
  at: Int32Array;
  begins: Int32Array;
  places = 0;
  groups = 0;
  constructor(size: number) {
    this.at = new Int32Array(size);
    this.begins = new Int32Array(size >> 1);
  }
  /** Makes room for groups of two and more; from here on the counts hold where the next of a group goes, or -1. */
  open(counts: Int32Array, groups: number): void {
    let { places, groups: n } = this;
    for (let one = 1; one <= groups; one++) {
      const count = counts[one] as number;
      if (count < 2) {
        counts[one] = -1;
        continue;
      }
      if (n + 1 >= this.begins.length) this.begins = wider(this.begins);
      this.begins[n++] = places;
      counts[one] = places;
      places += count;
    }
    this.groups = n;
    this.places = places;
    while (places > this.at.length) this.at = wider(this.at);
  }
}

function wider(old: Int32Array): Int32Array {
  const grown = new Int32Array(Math.ceil(old.length * 1.5));
  grown.set(old);
  return grown;
}

/** Bits of the maps for each shingle of a share: so many that few that occur once are taken for more. */
const MAP_BITS = 8;

/** Room to group one share in. */
interface Room {
  /** Hashes met once, and oftener, each by one bit: few shingles occur twice, and only those need a group. */
  readonly once: Int32Array;
  readonly twice: Int32Array;
  /** Group of each hash, by its lowest bits; 0 where there is none. */
  readonly table: Int32Array;
  readonly groupOf: Int32Array;
  readonly hashOf: Int32Array;
  readonly countOf: Int32Array;
}

const spread = (of: number): number => of ^ (of >>> 12);

/** Notes the hashes of the shingles `from` to `to` of the store. Both maps stay near the processor. */
function note(store: Int32Array, from: number, to: number, mask: number, { once, twice }: Room): void {
  for (let k = from; k < to; k++) {
    const bit = spread(store[2 * k] as number) & mask;
    const cell = bit >>> 5;
    const flag = 1 << (bit & 31);
    const met = once[cell] as number;
    if ((met & flag) === 0) once[cell] = met | flag;
    else twice[cell] = (twice[cell] as number) | flag;
  }
}

/**
 * Gives each of the shingles `from` to `to` of the store the number of its group, by hash, going on from so many groups;
 * gives how many there are then. One that occurs once has group 0. `base`: place of the share's first shingle among those of the share.
 */
function number(
  store: Int32Array,
  from: number,
  to: number,
  base: number,
  mask: number,
  mapMask: number,
  old: number,
  room: Room,
): number {
  const { table, groupOf, hashOf, countOf, twice } = room;
  let groups = old;
  for (let k = from; k < to; k++) {
    const of = store[2 * k] as number;
    const bit = spread(of) & mapMask;
    if (((twice[bit >>> 5] as number) & (1 << (bit & 31))) === 0) {
      groupOf[base + k - from] = 0;
      continue;
    }
    let slot = spread(of) & mask;
    let one = table[slot] as number;
    while (one !== 0 && hashOf[one] !== of) {
      slot = (slot + 1) & mask;
      one = table[slot] as number;
    }
    if (one === 0) {
      one = ++groups;
      table[slot] = one;
      hashOf[one] = of;
      countOf[one] = 0;
    }
    countOf[one] = (countOf[one] as number) + 1;
    groupOf[base + k - from] = one;
  }
  return groups;
}

/** Groups the shingles of one share by hash, with a table of that share alone. */
function group(shares: Shares, share: number, room: Room, found: Groups): void {
  const { store } = shares;
  const size = shares.size(share);
  const mask = powerOfTwo(size * 2) - 1;
  const mapMask = powerOfTwo(size * MAP_BITS) - 1;
  room.table.fill(0, 0, mask + 1);
  room.once.fill(0, 0, (mapMask >>> 5) + 1);
  room.twice.fill(0, 0, (mapMask >>> 5) + 1);
  room.countOf[0] = -1;
  for (const { from, to } of shares.piecesOf(share)) note(store, from, to, mapMask, room);
  let groups = 0;
  let done = 0;
  for (const { from, to } of shares.piecesOf(share)) {
    groups = number(store, from, to, done, mask, mapMask, groups, room);
    done += to - from;
  }
  found.open(room.countOf, groups);
  done = 0;
  for (const { from, to } of shares.piecesOf(share)) {
    put(store, from, to, done, room, found.at);
    done += to - from;
  }
}

/** Writes the first tokens of the shingles `from` to `to` where their groups want them. */
function put(store: Int32Array, from: number, to: number, base: number, room: Room, out: Int32Array): void {
  const { groupOf, countOf } = room;
  for (let k = from; k < to; k++) {
    const one = groupOf[base + k - from] as number;
    const place = countOf[one] as number;
    if (place < 0) continue;
    out[place] = store[2 * k + 1] as number;
    countOf[one] = place + 1;
  }
}

/**
 * Finds the shingles that occur twice, share by share, and marks the words of long runs met before as copied. Two
 * shingles with one hash are taken for one; that costs a comparison later and nothing else.
 */
export function repeatedShingles(tokens: Tokens): Shingles {
  const { marks } = tokens;
  const texts = tokens.first.length - 1;
  const passes = powerOfTwo(tokens.count / AT_ONCE);
  const found = new Groups(1024 + (tokens.count >> 3));
  for (let pass = 0; pass < passes; pass++) {
    const shares = new Shares(Math.ceil(tokens.count / passes));
    for (let text = 0; text < texts; text++) shareOut(tokens, text, shares, pass, passes);
    let largest = 0;
    for (let share = 0; share < SHARES; share++) largest = Math.max(largest, shares.size(share));
    if (largest === 0) continue;
    const cells = (powerOfTwo(largest * MAP_BITS) >>> 5) + 1;
    const room = {
      once: new Int32Array(cells),
      twice: new Int32Array(cells),
      table: new Int32Array(powerOfTwo(largest * 2)),
      groupOf: new Int32Array(largest),
      hashOf: new Int32Array(largest + 1),
      countOf: new Int32Array(largest + 1),
    };
    for (let share = 0; share < SHARES; share++) group(shares, share, room, found);
  }
  found.begins[found.groups] = found.places;
  const at = found.at.subarray(0, found.places);
  const begins = found.begins.subarray(0, found.groups + 1);
  for (let one = 0; one < found.groups; one++)
    for (let k = (begins[one] as number) + 1; k < (begins[one + 1] as number); k++) {
      const token = at[k] as number;
      marks[token] = (marks[token] as number) | MET;
    }
  for (let text = 0; text < texts; text++) markCopied(tokens, text);
  return { at, begins };
}

/** Marks the words of long runs of shingles met before, and takes away the sign that they were met. */
function markCopied({ first, marks }: Tokens, text: number): void {
  const end = first[text + 1] as number;
  let run = 0;
  let runFrom = 0;
  let runTo = 0;
  for (let i = first[text] as number; i < end; i++) {
    const mark = marks[i] as number;
    if ((mark & (CONTENT | UNSPACED)) === 0) continue;
    if ((mark & MET) === 0) {
      run = 0;
      continue;
    }
    marks[i] = mark & ~MET;
    if (++run === 1) runFrom = i;
    if (run < COPIED_RUN) continue;
    for (let k = run === COPIED_RUN ? runFrom : runTo; k <= i; k++) marks[k] = (marks[k] as number) | COPIED;
    runTo = i + 1;
  }
}
