import type { Ballot } from './ballot.ts';
import { firstOf } from './first.ts';
import { distances, negatedLoss } from './losses.ts';
import type { Belief, Method } from './method.ts';
import { voicesOf } from './voices.ts';

/** Share of an error that is given to a source without any, so that its weight stays finite. */
const LEAST = 1e-3;

const sameValues = (a: readonly number[], b: readonly number[] | undefined): boolean =>
  a.length === b?.length && a.every((value, at) => value === b[at]);

/** Rounds of "choose the cheapest values, weigh sources by their distance from them"; `weigh` says how. */
export function byLoss(
  ballot: Ballot,
  weigh: (error: Float64Array, square: Float64Array, heard: Float64Array) => Float64Array,
): Belief {
  const { sources, claimSource } = ballot;
  const heard = voicesOf(ballot);
  const weight = new Float64Array(claimSource.length);
  let trust: Float64Array = new Float64Array(sources.length).fill(1);
  let belief: Float64Array = new Float64Array(0);
  let before: readonly (readonly number[])[] = [];
  let rounds = 0;
  while (rounds < 20) {
    rounds++;
    const voices = heard(trust);
    for (let claim = 0; claim < claimSource.length; claim++)
      weight[claim] = (trust[claimSource[claim] as number] as number) * (voices[claim] as number);
    belief = negatedLoss(ballot, weight);
    const chosen = firstOf(ballot, belief);
    if (before.length > 0 && chosen.every((values, item) => sameValues(values, before[item]))) break;
    before = chosen;
    const far = distances(ballot, chosen);
    const error = new Float64Array(sources.length);
    const square = new Float64Array(sources.length);
    const spoken = new Float64Array(sources.length);
    for (let claim = 0; claim < claimSource.length; claim++) {
      const source = claimSource[claim] as number;
      error[source] = (error[source] as number) + (far[claim] as number);
      square[source] = (square[source] as number) + Math.min(1, far[claim] as number) ** 2;
      spoken[source] = (spoken[source] as number) + (voices[claim] as number);
    }
    trust = weigh(error, square, spoken);
  }
  return { belief, trust, rounds };
}

/**
 * CRH. The weight of a source is the negative logarithm of its share in all distance from what is believed.
 * Li, Li, Gao, Zhao, Fan and Han, Resolving conflicts in heterogeneous data by truth discovery and source reliability
 * estimation, SIGMOD 2014. Departure: distance is taken per claim, as sources here answer few of the questions.
 */
export const crh: Method = {
  name: 'CRH',
  paper: 'Li, Li, Gao, Zhao, Fan and Han 2014',
  run: (ballot) =>
    byLoss(ballot, (error, _square, spoken) => {
      const mean = error.map((sum, source) => sum / (ballot.claims[source] as number));
      // A source that only repeats another of its group must not move the weights of the rest.
      let all = 0;
      mean.forEach((one, source) => {
        all += (one * (spoken[source] as number)) / (ballot.claims[source] as number);
      });
      if (all === 0) return mean.fill(1);
      return mean.map((one) => -Math.log(Math.max(one / all, LEAST)) + 1e-6);
    }),
};
