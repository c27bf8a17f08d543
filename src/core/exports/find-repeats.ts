/** How far back a repeat may point, and how short and long it may be (RFC 1951). */
const WINDOW = 32_768;
const SHORTEST = 3;
const LONGEST = 258;
/** Earlier places that are looked at for one repeat; more would find longer ones and take longer. */
const LOOKS = 24;
/** A repeat this long is taken without a look at the next place. */
const GOOD = 32;
const HASHES = 1 << 15;

const hash = (bytes: Uint8Array, at: number): number =>
  (((bytes[at] as number) << 10) ^ ((bytes[at + 1] as number) << 5) ^ (bytes[at + 2] as number)) &
  (HASHES - 1);

/**
 * Bytes as literals and repeats of what stands before (Lempel and Ziv 1977), one number each: a literal as `byte << 16`, a repeat as
 * `length << 16 | distance`. A repeat waits one place for a longer one that begins there. Linear: each place looks at a fixed number of
 * earlier ones. A distance of 32,768 does not occur, so it fits sixteen bits with nought for literals.
 */
export function findRepeats(bytes: Uint8Array): Uint32Array {
  const out = new Uint32Array(bytes.length);
  let count = 0;
  const heads = new Int32Array(HASHES).fill(-1);
  const before = new Int32Array(WINDOW);
  const keep = (at: number): void => {
    if (at + SHORTEST > bytes.length) return;
    const key = hash(bytes, at);
    before[at & (WINDOW - 1)] = heads[key] as number;
    heads[key] = at;
  };
  /** The longest repeat that begins at a place, as a token; 0 where there is none. */
  const repeatAt = (at: number): number => {
    const most = Math.min(LONGEST, bytes.length - at);
    if (most < SHORTEST) return 0;
    let best = SHORTEST - 1;
    let distance = 0;
    let place = heads[hash(bytes, at)] as number;
    for (let look = 0; look < LOOKS && place >= 0 && at - place < WINDOW; look++) {
      if (bytes[place + best] === bytes[at + best]) {
        let length = 0;
        while (length < most && bytes[place + length] === bytes[at + length]) length++;
        if (length > best) {
          best = length;
          distance = at - place;
          if (length === most) break;
        }
      }
      const earlier = before[place & (WINDOW - 1)] as number;
      if (earlier >= place) break;
      place = earlier;
    }
    return distance === 0 ? 0 : (best << 16) | distance;
  };
  // Its end lies behind the next place, so none waits when the bytes end.
  let waiting = 0;
  for (let at = 0; at < bytes.length; at++) {
    const found = waiting >>> 16 >= GOOD ? 0 : repeatAt(at);
    keep(at);
    if (waiting !== 0 && found >>> 16 <= waiting >>> 16) {
      // The repeat that began one place before holds; its other places are known to later ones.
      out[count++] = waiting;
      const end = at - 1 + (waiting >>> 16);
      for (at++; at < end; at++) keep(at);
      at = end - 1;
      waiting = 0;
      continue;
    }
    if (waiting !== 0) out[count++] = (bytes[at - 1] as number) << 16;
    waiting = found;
    if (found === 0) out[count++] = (bytes[at] as number) << 16;
  }
  return out.subarray(0, count);
}
