/**
 * What makes a claim sure or unsure, weighed together. Each weight is a share of the logarithm of the odds that a claim is right: with
 * +0.7 it is right twice as often against wrong, with -0.7 half as often. `npm run bench -- fit-tier` makes all of them anew from every
 * studied sentence of `bench/` (all of `fresh-2` and `studied`, the studied halves of `fresh` and `fresh-3`), by logistic regression with a
 * penalty on large weights, and prints how sure the surest claims are on sentences and on languages that the fit had not seen; the numbers
 * are copied from there and not set by hand. What was chosen by hand are the questions. A claim is precise from `needed` on; which share of
 * the studied claims that is stands in `bench/fit-tier.ts`.
 */
export interface Weighing<T extends string> {
  /** What a claim has of which nothing below is true. */
  readonly base: number;
  readonly needed: number;
  readonly weights: Readonly<Record<T, number>>;
  /** What each is called under "why?". */
  readonly says: Readonly<Record<T, string>>;
}

export type ActTerm =
  | 'target-usual'
  | 'target-named'
  | 'target-none-needed'
  | 'target-none'
  | 'target-odd'
  | 'agent-named'
  | 'agent-noun'
  | 'many-meanings'
  | 'figures'
  | 'target-past-comma'
  | 'group-shared'
  | 'only-act'
  | 'passive';

export const ACT_WEIGHTS: Weighing<ActTerm> = {
  base: 0.78,
  needed: 1.31,
  weights: {
    'target-usual': 0.62,
    'target-named': 0.4,
    'target-none-needed': 0.19,
    'target-none': -0.65,
    'target-odd': -0.63,
    'agent-named': 0.77,
    'agent-noun': 0.34,
    'many-meanings': -0.71,
    figures: -0.32,
    'target-past-comma': -0.37,
    'group-shared': 0.28,
    'only-act': 0.06,
    passive: 0.35,
  },
  says: {
    'target-usual': 'what it is done to is what such an act is done to',
    'target-named': 'what it is done to has a name',
    'target-none-needed': 'such an act is whole without saying to whom',
    'target-none': 'it is not said to whom or what',
    'target-odd': 'what it is done to is not what such an act is done to',
    'agent-named': 'who did it has a name',
    'agent-noun': 'who did it is men, a state or a machine',
    'many-meanings': 'the words that tell it have other meanings too',
    figures: 'its clause counts several things',
    'target-past-comma': 'a mark stands between it and what it is done to',
    'group-shared': 'the sentence tells another act with the same words for who did it',
    'only-act': 'it is the only act of the sentence',
    passive: 'it is told in the passive',
  },
};

export type FigureTerm =
  | 'time-or-way'
  | 'share'
  | 'owner-body'
  | 'owner-unnamed'
  | 'strength'
  | 'role-beside'
  | 'role-head'
  | 'bound'
  | 'no-subject'
  | 'owner-behind';

export const FIGURE_WEIGHTS: Weighing<FigureTerm> = {
  base: 2.11,
  needed: 1.73,
  weights: {
    'time-or-way': 0.43,
    share: -0.42,
    'owner-body': 0.17,
    'owner-unnamed': -0.16,
    strength: -0.22,
    'role-beside': 0.44,
    'role-head': -0.22,
    bound: -0.07,
    'no-subject': -0.28,
    'owner-behind': 0.22,
  },
  says: {
    'time-or-way': 'it measures time, a way or ground',
    share: 'it is a share of something else',
    'owner-body': 'it belongs to a body of men or a state',
    'owner-unnamed': 'its owner has no name',
    strength: 'it counts who or what was there',
    'role-beside': 'the word beside it says in what role it is counted',
    'role-head': 'the word it stands under says in what role it is counted',
    bound: 'it is told as a bound',
    'no-subject': 'the sentence has no subject that was found',
    'owner-behind': 'its owner stands behind it',
  },
};

/** The sum for a claim of which these hold, in hundredths as the weights are. */
export function sumOf<T extends string>({ base, weights }: Weighing<T>, terms: readonly T[]): number {
  let sum = base;
  for (const term of terms) sum += weights[term];
  return Math.round(sum * 100) / 100;
}

/** The sum in words: what it is, what is needed, and each part of it. */
export function sumInWords<T extends string>(weighing: Weighing<T>, terms: readonly T[]): string {
  const { base, needed, weights, says } = weighing;
  const parts = terms.map((term) => `${signed(weights[term])} ${says[term]}`);
  return `weighed together ${signed(sumOf(weighing, terms))}, precise from ${signed(needed)} on: ${[`${signed(base)} to begin with`, ...parts].join('; ')}`;
}

/** Weights and sums as they are written: few are met, and thousands of times. */
const written = new Map<number, string>();

function signed(weight: number): string {
  const old = written.get(weight);
  if (old !== undefined) return old;
  const made = `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)}`;
  written.set(weight, made);
  return made;
}
