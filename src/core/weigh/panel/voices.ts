import type { Ballot } from './ballot.ts';

/**
 * How much of each claim is heard: 1, or nothing where a more trusted source of the same copy group gives the same
 * value already. A group speaks once for a value; a member that parts from the others is heard in full. So a copy
 * that is added changes nothing.
 */
export function voicesOf(ballot: Ballot): (trust: Float64Array) => Float64Array {
  const { valueStart, claimSource, group, values } = ballot;
  const voices = new Float64Array(claimSource.length).fill(1);
  // Claims that share a value with a member of their own group, in runs by group.
  const runs: number[][] = [];
  for (let value = 0; value < values.length; value++) {
    const from = valueStart[value] as number;
    const to = valueStart[value + 1] as number;
    if (to - from < 2) continue;
    const byGroup = new Map<number, number[]>();
    for (let claim = from; claim < to; claim++) {
      const of = group[claimSource[claim] as number] as number;
      const run = byGroup.get(of);
      if (run === undefined) byGroup.set(of, [claim]);
      else run.push(claim);
    }
    for (const run of byGroup.values()) if (run.length > 1) runs.push(run);
  }
  return (trust) => {
    for (const run of runs) {
      let best = run[0] as number;
      for (const claim of run) {
        voices[claim] = 0;
        if ((trust[claimSource[claim] as number] as number) > (trust[claimSource[best] as number] as number))
          best = claim;
      }
      voices[best] = 1;
    }
    return voices;
  };
}
