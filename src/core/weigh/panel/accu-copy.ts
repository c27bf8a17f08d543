import { accuRounds, accuracies, chances, FALSE_VALUES } from './accu.ts';
import type { Ballot } from './ballot.ts';
import { majority } from './majority.ts';
import type { Belief, Method } from './method.ts';
import { type SharedAnswers, sharedAnswers } from './shared-answers.ts';
import { sharesOf } from './shares.ts';
import { voicesOf } from './voices.ts';

/** Chance beforehand that of two sources one copies; share of a copier's answers that it copied; the paper's. */
const BEFORE = 0.2;
const COPIED = 0.8;
/** Rounds of ACCU before copying is asked for, in the warm start. */
const WARM = 6;
const ROUNDS = 12;

/** A product is turned into its logarithm before it leaves the numbers that can be held. */
const HUGE = 1e250;
const TINY = 1e-250;

/** Chance that one of two sources copies the other, from what they share: a shared error says most. */
function copying(
  ballot: Ballot,
  shared: SharedAnswers,
  belief: Float64Array,
  trust: Float64Array,
): Float64Array {
  const apart = Math.log(1 - COPIED);
  const before = Math.log(BEFORE / (1 - BEFORE));
  const chance = new Float64Array(shared.a.length);
  for (let pair = 0; pair < chance.length; pair++) {
    const x = trust[shared.a[pair] as number] as number;
    const y = trust[shared.b[pair] as number] as number;
    const bothTrue = x * y;
    const bothFalse = ((1 - x) * (1 - y)) / FALSE_VALUES;
    const mean = (x + y) / 2;
    const copyTrue = mean * COPIED + bothTrue * (1 - COPIED);
    const copyFalse = (1 - mean) * COPIED + bothFalse * (1 - COPIED);
    let odds = before + (shared.differ[pair] as number) * apart;
    let product = 1;
    for (let at = shared.start[pair] as number; at < (shared.start[pair + 1] as number); at++) {
      const q = belief[ballot.claimValue[shared.claimA[at] as number] as number] as number;
      product *= (copyTrue * q + copyFalse * (1 - q)) / (bothTrue * q + bothFalse * (1 - q));
      if (product > HUGE || product < TINY) {
        odds += Math.log(product);
        product = 1;
      }
    }
    chance[pair] = 1 / (1 + Math.exp(-odds - Math.log(product)));
  }
  return chance;
}

/** How much of each claim is heard when its source may have copied a better one that gives the same value. */
function discounted(
  shared: SharedAnswers,
  trust: Float64Array,
  given: Float64Array,
  chance: Float64Array,
): Float64Array {
  const voices = new Float64Array(given);
  for (let pair = 0; pair < chance.length; pair++) {
    const left = 1 - COPIED * (chance[pair] as number);
    const worse =
      (trust[shared.b[pair] as number] as number) > (trust[shared.a[pair] as number] as number)
        ? shared.claimA
        : shared.claimB;
    for (let at = shared.start[pair] as number; at < (shared.start[pair + 1] as number); at++) {
      const claim = worse[at] as number;
      voices[claim] = (voices[claim] as number) * left;
    }
  }
  return voices;
}

/** ACCUCOPY from a first belief. */
function rounds(ballot: Ballot, first: Belief): Belief {
  const shared = sharedAnswers(ballot);
  const heard = voicesOf(ballot);
  const trust = new Float64Array(first.trust);
  let belief = first.belief;
  let done = 0;
  for (let changed = 1; changed > 1e-4 && done < ROUNDS; done++) {
    const given = heard(trust);
    const voices =
      shared === undefined ? given : discounted(shared, trust, given, copying(ballot, shared, belief, trust));
    belief = chances(ballot, trust, voices);
    changed = accuracies(ballot, belief, trust);
  }
  return { belief, trust, rounds: done };
}

/** Shares of the votes of an item, as a first belief without any trust. */
function voted(ballot: Ballot): Belief {
  const { belief, trust } = majority.run(ballot);
  return { belief: sharesOf(ballot, belief), trust: trust.fill(0.8), rounds: 1 };
}

const PAPER = 'Dong, Berti-Equille and Srivastava 2009';

/**
 * ACCUCOPY. ACCU, with the chance that sources copy read from the values they share. Departure: no direction of
 * copying is sought, and what the trace step found in the texts holds beforehand. The two starts are both run, because
 * the start decides: `cold` asks for copying at once, which wins where the copied version is the majority.
 */
export const accuCopyCold: Method = {
  name: 'ACCUCOPY, cold start',
  paper: PAPER,
  run: (ballot) => rounds(ballot, voted(ballot)),
};

/** ACCUCOPY after some rounds of ACCU, which wins where shared answers are shared because they are true. */
export const accuCopyWarm: Method = {
  name: 'ACCUCOPY, warm start',
  paper: PAPER,
  run: (ballot) => rounds(ballot, accuRounds(ballot, WARM)),
};
