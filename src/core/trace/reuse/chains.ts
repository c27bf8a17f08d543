import type { Seeds } from './seeds.ts';

/** Words to the next seed, and how far the distance of the places may change over them. */
const FAR = 48;
const DRIFT = 10;
const DRIFT_PER_WORD = 0.3;
/** Chains open at one time; more are rows of a table or a refrain, and the oldest is closed. */
const MOST_OPEN = 48;

/**
 * Seeds of one pair of texts that lie one after another in both, as far as a passage may reach. Chains have numbers, in
 * the order of their first seeds; each is a list through `next`. Used again for every pair.
 */
export class Chains {
  count = 0;
  /** First and last seed, and number of seeds, of each chain. */
  first = new Int32Array(64);
  last = new Int32Array(64);
  size = new Int32Array(64);
  /** The seed after each seed of the pair in its chain, or -1; counted from the first seed of the pair. */
  next = new Int32Array(64);
  base = 0;

  after(seed: number): number {
    return this.next[seed - this.base] as number;
  }

  private readonly open = new Int32Array(MOST_OPEN + 1);

  /** Joins the seeds of one pair of texts to chains; linear in the seeds. */
  join({ a: placesA, b: placesB, begins }: Seeds, pair: number): void {
    const from = begins[pair] as number;
    const end = begins[pair + 1] as number;
    this.base = from;
    this.count = 0;
    if (end - from > this.next.length) {
      const room = (end - from) * 2;
      this.first = new Int32Array(room);
      this.last = new Int32Array(room);
      this.size = new Int32Array(room);
      this.next = new Int32Array(room);
    }
    const { open, first, last, size, next } = this;
    let opened = 0;
    for (let at = from; at < end; at++) {
      const a = placesA[at] as number;
      const b = placesB[at] as number;
      let best = -1;
      let least = Number.POSITIVE_INFINITY;
      let still = 0;
      for (let k = 0; k < opened; k++) {
        const chain = open[k] as number;
        const tail = last[chain] as number;
        const gap = a - (placesA[tail] as number);
        if (gap > FAR) continue;
        open[still++] = chain;
        const gapB = b - (placesB[tail] as number);
        if (gap <= 0 || gapB <= 0 || gapB > FAR * 2) continue;
        const drift = Math.abs(gapB - gap);
        if (drift > DRIFT + DRIFT_PER_WORD * gap || drift >= least) continue;
        best = chain;
        least = drift;
      }
      opened = still;
      next[at - from] = -1;
      if (best >= 0) {
        next[(last[best] as number) - from] = at;
        last[best] = at;
        size[best] = (size[best] as number) + 1;
        continue;
      }
      const chain = this.count++;
      first[chain] = at;
      last[chain] = at;
      size[chain] = 1;
      if (opened > MOST_OPEN - 1) open.copyWithin(0, 1, opened--);
      open[opened++] = chain;
    }
  }
}
