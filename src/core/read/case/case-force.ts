import type { Modality } from '../../model/claim.ts';
import type { HedgeCue } from '../clause.ts';
import { askedOfVerb } from '../lexicon/asked-once.ts';
import type { VerbClass, VerbEntry } from '../lexicon/claim-senses.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { CaseVerb } from './case-verb-forms.ts';

/** Order of force when several words bear on one predicate: the strongest wins. */
const STRENGTH: Readonly<Record<Modality, number>> = {
  neg: 6,
  plan: 5,
  try: 4,
  poss: 3,
  future: 2,
  hedged: 1,
  act: 0,
};

/** The stronger of two forces. */
export const stronger = (a: Modality, b: Modality): Modality => (STRENGTH[b] > STRENGTH[a] ? b : a);

/** Whether a verb by itself is of a class. */
const isOf = (name: VerbClass): ((entry: VerbEntry) => boolean) =>
  askedOfVerb(({ uses }) => uses.some((use) => use.class === name && use.rest.length === 0));

/** What verbs of some classes make of what they govern, the one that counts most first. */
const GOVERNING: readonly (readonly [Modality, (entry: VerbEntry) => boolean])[] = [
  ['neg', isOf('negating')],
  ['try', isOf('try')],
  ['plan', isOf('plan')],
  ['poss', isOf('poss')],
  ['future', isOf('future')],
  ['act', isOf('factual')],
];

/** What a governing verb makes of the verb or noun it governs. */
export function forceOfVerb(verb: CaseVerb): Modality | undefined {
  return GOVERNING.find(([, is]) => is(verb.entry))?.[0];
}

/** Hedges of one sentence, gathered while its clauses are read; each place once. */
export class Hedges {
  readonly #found = new Map<number, HedgeCue>();

  add(token: Token, force: HedgeCue['force']): void {
    if (!this.#found.has(token.start))
      this.#found.set(token.start, { start: token.start, end: token.end, force });
  }

  all(): HedgeCue[] {
    return [...this.#found.values()].sort((a, b) => a.start - b.start);
  }
}

/** Whether the verb at a token is negated: `не` right before it, or with adverbs or a form of `to be` between. */
export function negationBefore(input: ClauseInput, at: number): Token | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const token = input.tokens[i] as Token;
    if (token.kind !== 'word') return undefined;
    if (token.info.has('negation')) return token;
    // `zamiast zdobyć`
    if (token.info.preposition && i === at - 1)
      return input.language.hedges.negatingPrepositions?.includes(token.info.folded) === true
        ? token
        : undefined;
    if (!token.info.adverb && !token.info.be) return undefined;
  }
  return undefined;
}
