import type { Ballot } from './ballot.ts';

/** Pairs of sources that answer at least so many questions in common. */
const COMMON = 4;
/** Pairs of claims beyond which copying is not sought: hostile input must not take quadratic time. */
const MOST = 20_000_000;

/** Pairs of sources with what they have in common: the claims in which both give one value, and how often they differ. */
export interface SharedAnswers {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly differ: Int32Array;
  /** First shared value of each pair; one more at the end. */
  readonly start: Int32Array;
  /** Claim of each side for every shared value. */
  readonly claimA: Int32Array;
  readonly claimB: Int32Array;
}

/** Finds the pairs worth asking whether one copies the other; undefined when there are too many to ask. */
export function sharedAnswers(ballot: Ballot): SharedAnswers | undefined {
  const { sources, items, itemStart, valueStart, claimSource, claimValue, itemOf } = ballot;
  let work = 0;
  for (let item = 0; item < items.length; item++) {
    const first = valueStart[itemStart[item] as number] as number;
    const last = valueStart[itemStart[item + 1] as number] as number;
    work += (last - first) ** 2 / 2;
  }
  if (work > MOST) return undefined;
  const own: number[][] = sources.map(() => []);
  for (let claim = 0; claim < claimSource.length; claim++)
    (own[claimSource[claim] as number] as number[]).push(claim);
  const a: number[] = [];
  const b: number[] = [];
  const differ: number[] = [];
  const start: number[] = [0];
  const claimA: number[] = [];
  const claimB: number[] = [];
  const common = new Int32Array(sources.length);
  const equal: number[][] = sources.map(() => []);
  for (let source = 0; source < sources.length; source++) {
    const met: number[] = [];
    for (const claim of own[source] as number[]) {
      const value = claimValue[claim] as number;
      const item = itemOf[value] as number;
      const last = valueStart[itemStart[item + 1] as number] as number;
      for (let other = valueStart[itemStart[item] as number] as number; other < last; other++) {
        const who = claimSource[other] as number;
        if (who <= source) continue;
        if (common[who] === 0) met.push(who);
        common[who] = (common[who] as number) + 1;
        if (claimValue[other] === value) (equal[who] as number[]).push(claim, other);
      }
    }
    for (const who of met.sort((x, y) => x - y)) {
      const shared = equal[who] as number[];
      if ((common[who] as number) >= COMMON) {
        a.push(source);
        b.push(who);
        differ.push((common[who] as number) - shared.length / 2);
        for (let at = 0; at < shared.length; at += 2) {
          claimA.push(shared[at] as number);
          claimB.push(shared[at + 1] as number);
        }
        start.push(claimA.length);
      }
      common[who] = 0;
      equal[who] = [];
    }
  }
  return {
    a: Int32Array.from(a),
    b: Int32Array.from(b),
    differ: Int32Array.from(differ),
    start: Int32Array.from(start),
    claimA: Int32Array.from(claimA),
    claimB: Int32Array.from(claimB),
  };
}
