import type { Ballot } from './ballot.ts';
import type { Belief, Method } from './method.ts';
import { voicesOf } from './voices.ts';

/** False values a question is taken to have; accuracy a source starts with; answers by which that start counts. */
export const FALSE_VALUES = 10;
const START = 0.8;
const PSEUDO = 2;
/** Accuracy is kept from certainty on both ends. */
const LEAST = 0.01;

/** Chance of each value, from how much of each claim is heard. */
export function chances(ballot: Ballot, trust: Float64Array, voices: Float64Array): Float64Array {
  const { items, values, itemStart, claimSource, claimValue } = ballot;
  const score = new Float64Array(values.length);
  for (let claim = 0; claim < claimValue.length; claim++) {
    const a = trust[claimSource[claim] as number] as number;
    const value = claimValue[claim] as number;
    score[value] =
      (score[value] as number) + Math.log((FALSE_VALUES * a) / (1 - a)) * (voices[claim] as number);
  }
  for (let item = 0; item < items.length; item++) {
    const from = itemStart[item] as number;
    const to = itemStart[item + 1] as number;
    let most = 0;
    for (let value = from; value < to; value++) most = Math.max(most, score[value] as number);
    // Values nobody gave have a score of nothing.
    let all = Math.max(0, FALSE_VALUES + 1 - (to - from)) * Math.exp(-most);
    for (let value = from; value < to; value++) all += Math.exp((score[value] as number) - most);
    for (let value = from; value < to; value++)
      score[value] = Math.exp((score[value] as number) - most) / all;
  }
  return score;
}

/** Accuracy of each source: the mean chance of what it says, drawn a little to the start. Gives the largest change. */
export function accuracies(ballot: Ballot, belief: Float64Array, trust: Float64Array): number {
  const sums = new Float64Array(trust.length);
  ballot.claimValue.forEach((value, claim) => {
    const source = ballot.claimSource[claim] as number;
    sums[source] = (sums[source] as number) + (belief[value] as number);
  });
  let changed = 0;
  for (let source = 0; source < trust.length; source++) {
    const mean = ((sums[source] as number) + PSEUDO * START) / ((ballot.claims[source] as number) + PSEUDO);
    const now = Math.min(1 - LEAST, Math.max(LEAST, mean));
    changed = Math.max(changed, Math.abs(now - (trust[source] as number)));
    trust[source] = now;
  }
  return changed;
}

/** Rounds of chance and accuracy until nothing moves by a ten-thousandth, at most `most`. */
export function accuRounds(ballot: Ballot, most: number): Belief {
  const heard = voicesOf(ballot);
  const trust = new Float64Array(ballot.sources.length).fill(START);
  let belief: Float64Array = new Float64Array(0);
  let rounds = 0;
  for (let changed = 1; changed > 1e-4 && rounds < most; rounds++) {
    belief = chances(ballot, trust, heard(trust));
    changed = accuracies(ballot, belief, trust);
  }
  return { belief, trust, rounds };
}

/**
 * ACCU. Bayes' rule with an accuracy for each source, all false values taken to be equally likely, sources to be
 * independent but for the copy groups. Dong, Berti-Equille and Srivastava, Integrating conflicting data: the role of
 * source dependence, VLDB 2009. Departure: a source's accuracy is drawn to the start by two answers' weight.
 */
export const accu: Method = {
  name: 'ACCU',
  paper: 'Dong, Berti-Equille and Srivastava 2009',
  run: (ballot) => accuRounds(ballot, 20),
};
