import type { Method } from './method.ts';
import { voicesOf } from './voices.ts';

/** Every line has one vote. The others are measured against it. */
export const majority: Method = {
  name: 'majority',
  paper: 'one vote a line; no paper',
  run: (ballot) => {
    const trust = new Float64Array(ballot.sources.length).fill(1);
    const voices = voicesOf(ballot)(trust);
    const belief = new Float64Array(ballot.values.length);
    ballot.claimValue.forEach((value, claim) => {
      belief[value] = (belief[value] as number) + (voices[claim] as number);
    });
    return { belief, trust, rounds: 1 };
  },
};
