import type { Ballot } from './ballot.ts';
import type { Belief, Method } from './method.ts';
import { sharesOf } from './shares.ts';
import { voicesOf } from './voices.ts';

const ROUNDS = 20;
const PAPER = 'Pasternack and Roth 2010';

/** Sources invest their trust in equal parts in what they say, and get it back with what it grew to. */
function invested(ballot: Ballot, grow: (ballot: Ballot, stake: Float64Array) => Float64Array): Belief {
  const { sources, values, claimSource, claimValue, claims } = ballot;
  const heard = voicesOf(ballot);
  const share = new Float64Array(sources.length);
  let trust = new Float64Array(sources.length).fill(1);
  let belief: Float64Array = new Float64Array(values.length);
  for (let round = 0; round < ROUNDS; round++) {
    const voices = heard(trust);
    const stake = new Float64Array(values.length);
    for (let source = 0; source < share.length; source++)
      share[source] = (trust[source] as number) / (claims[source] as number);
    for (let claim = 0; claim < claimValue.length; claim++) {
      const value = claimValue[claim] as number;
      stake[value] =
        (stake[value] as number) +
        (share[claimSource[claim] as number] as number) * (voices[claim] as number);
    }
    belief = grow(ballot, stake);
    const back = new Float64Array(sources.length);
    for (let claim = 0; claim < claimValue.length; claim++) {
      const value = claimValue[claim] as number;
      const source = claimSource[claim] as number;
      const all = stake[value] as number;
      if (all > 0)
        back[source] =
          (back[source] as number) + ((belief[value] as number) * (share[source] as number)) / all;
    }
    // Only the proportions count; without this they run out of the numbers that can be held.
    let most = 0;
    for (const one of back) most = Math.max(most, one);
    trust = most === 0 ? trust : back.map((one) => one / most);
  }
  return { belief: sharesOf(ballot, belief), trust, rounds: ROUNDS };
}

/**
 * Investment. Belief grows faster than the trust put into it, so that support gathers. Pasternack and Roth, Knowing
 * what to believe (when you already know something), COLING 2010.
 */
export const investment: Method = {
  name: 'Investment',
  paper: PAPER,
  run: (ballot) => invested(ballot, (_, stake) => stake.map((one) => one ** 1.2)),
};

/** PooledInvestment, from the same paper: what an item's values were given in all is shared out among them again. */
export const pooledInvestment: Method = {
  name: 'PooledInvestment',
  paper: PAPER,
  run: (ballot) =>
    invested(ballot, ({ items, itemStart }, stake) => {
      const belief = stake.map((one) => one ** 1.4);
      items.forEach((_, item) => {
        const from = itemStart[item] as number;
        const to = itemStart[item + 1] as number;
        let all = 0;
        for (let value = from; value < to; value++) all += belief[value] as number;
        for (let value = from; value < to; value++)
          belief[value] = all === 0 ? 0 : ((stake[value] as number) * (belief[value] as number)) / all;
      });
      return belief;
    }),
};
