import { lentBy } from './lent-by.ts';
import type { Method } from './method.ts';
import { voicesOf } from './voices.ts';

/** Trust a source starts with; how much like values lend one another; how far the sum is damped; the paper's. */
const START = 0.9;
const LENT = 0.5;
const DAMPING = 0.3;
/** Likeness at which one value speaks neither for nor against another. */
const NEUTRAL = 0.5;
/** A source is never taken to be without fault. */
const MOST = 1 - 1e-9;

/**
 * TruthFinder. A fact is as sure as those who give it are trusted, and a source as trusted as its facts are sure.
 * Yin, Han and Yu, Truth discovery with multiple conflicting information providers on the web, KDD 2007.
 */
export const truthFinder: Method = {
  name: 'TruthFinder',
  paper: 'Yin, Han and Yu 2007',
  run: (ballot) => {
    const { sources, values, claimSource, claimValue, claims } = ballot;
    const heard = voicesOf(ballot);
    const trust = new Float64Array(sources.length).fill(START);
    const score = new Float64Array(values.length);
    const belief = new Float64Array(values.length);
    let rounds = 0;
    for (let changed = 1; changed > 1e-4 && rounds < 20; rounds++) {
      const voices = heard(trust);
      score.fill(0);
      for (let claim = 0; claim < claimSource.length; claim++) {
        const value = claimValue[claim] as number;
        const tau = -Math.log(1 - Math.min(MOST, trust[claimSource[claim] as number] as number));
        score[value] = (score[value] as number) + tau * (voices[claim] as number);
      }
      const lent = lentBy(ballot, score, NEUTRAL);
      for (let value = 0; value < values.length; value++) {
        const sum = (score[value] as number) + LENT * (lent[value] as number);
        belief[value] = 1 / (1 + Math.exp(-DAMPING * sum));
      }
      changed = 0;
      const sums = new Float64Array(sources.length);
      for (let claim = 0; claim < claimSource.length; claim++) {
        const source = claimSource[claim] as number;
        sums[source] = (sums[source] as number) + (belief[claimValue[claim] as number] as number);
      }
      for (let source = 0; source < sources.length; source++) {
        const now = (sums[source] as number) / (claims[source] as number);
        changed = Math.max(changed, Math.abs(now - (trust[source] as number)));
        trust[source] = now;
      }
    }
    return { belief, trust, rounds };
  },
};
