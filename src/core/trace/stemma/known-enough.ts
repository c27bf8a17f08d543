import type { VariantPlace } from '../../model/stemma.ts';

/** Places two texts must both be known at for their distance to say anything. */
const LEAST_TOGETHER = 5;
/** Share of the other texts with which a text must have so many. */
const LEAST_OTHERS = 0.5;

/**
 * Texts of which enough is known to set them in one tree: each has five places in common with at least half of the others. The one with
 * fewest such others is left out first; of several the last. Places in the list of texts, in order.
 */
export function knownEnough(count: number, places: readonly VariantPlace[]): number[] {
  const together = new Uint32Array(count * count);
  for (const place of places) {
    const known: number[] = [];
    for (let at = 0; at < count; at++) if ((place[at] as number) >= 0) known.push(at);
    for (const a of known)
      for (const b of known) together[a * count + b] = (together[a * count + b] as number) + 1;
  }
  const others = Array.from({ length: count }, (_, a) => {
    let sum = 0;
    for (let b = 0; b < count; b++)
      if (b !== a && (together[a * count + b] as number) >= LEAST_TOGETHER) sum++;
    return sum;
  });
  const kept = new Set(others.keys());
  for (;;) {
    let worst = -1;
    for (const at of kept) if (worst < 0 || (others[at] as number) <= (others[worst] as number)) worst = at;
    if (worst < 0 || (others[worst] as number) >= LEAST_OTHERS * (kept.size - 1)) return [...kept];
    kept.delete(worst);
    for (const at of kept)
      if ((together[at * count + worst] as number) >= LEAST_TOGETHER) others[at] = (others[at] as number) - 1;
  }
}
