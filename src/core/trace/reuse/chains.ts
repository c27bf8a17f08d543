import type { Seeds } from './seeds.ts';

/** Seeds of one pair of texts that lie one after another in both, as far as a passage may reach. */
export interface Chain {
  /** Places of the seeds, rising in both texts. */
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Words to the next seed, and how far the distance of the places may change over them. */
const FAR = 48;
const DRIFT = 10;
const DRIFT_PER_WORD = 0.3;
/** Chains open at one time; more are rows of a table or a refrain, and the oldest is closed. */
const MOST_OPEN = 48;

/** Joins the seeds of one pair of texts to chains; linear in the seeds. */
export function chainsOf(seeds: Seeds, pair: number): Chain[] {
  const done: Chain[] = [];
  let open: { a: number[]; b: number[] }[] = [];
  const end = seeds.begins[pair + 1] as number;
  for (let at = seeds.begins[pair] as number; at < end; at++) {
    const a = seeds.a[at] as number;
    const b = seeds.b[at] as number;
    let best: (typeof open)[number] | undefined;
    let least = Number.POSITIVE_INFINITY;
    let closed = false;
    for (const chain of open) {
      const lastA = chain.a[chain.a.length - 1] as number;
      const lastB = chain.b[chain.b.length - 1] as number;
      const gap = a - lastA;
      if (gap > FAR) {
        closed = true;
        continue;
      }
      const drift = Math.abs(b - lastB - gap);
      if (
        gap > 0 &&
        b > lastB &&
        b - lastB <= FAR * 2 &&
        drift <= DRIFT + DRIFT_PER_WORD * gap &&
        drift < least
      ) {
        best = chain;
        least = drift;
      }
    }
    if (best !== undefined) {
      best.a.push(a);
      best.b.push(b);
    } else {
      open.push({ a: [a], b: [b] });
      if (open.length > MOST_OPEN) done.push(open.shift() as Chain);
    }
    if (closed) {
      const still: typeof open = [];
      for (const chain of open) {
        if (a - (chain.a[chain.a.length - 1] as number) > FAR) done.push(chain);
        else still.push(chain);
      }
      open = still;
    }
  }
  done.push(...open);
  return done;
}
