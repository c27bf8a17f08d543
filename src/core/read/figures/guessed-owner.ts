import type { ClauseInput, Clauses } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { type Draft, holds } from './figure-draft.ts';
import { nearestSubject } from './nearest-subject.ts';
import { sideInClause } from './side-in-clause.ts';

/**
 * Whose men, arms or units are counted where no rule says it: the side its clause is about (`The Mahdists attacked in three columns`), else
 * the subject nearest before (`The Dutch fleet lay off the bar with, on paper, 40 frigates`). Only of what is told to have been there: of
 * the fallen and the taken the subject is as often the one who did it, and a crowd that came together belongs to nobody named before it. It is a guess, marked so, and never in the precise tier.
 */
export function guessOwner(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  if (draft.whose !== undefined || draft.assembles === true || inGenitive(input, clauses, draft)) return;
  if (inPlace(clauses, draft) || fromThem(input, draft)) return;
  const inClause = sideInClause(input, clauses, draft);
  const owner = inClause ?? nearestSubject(input, clauses, draft);
  if (owner === undefined) return;
  draft.whose = owner;
  draft.whoseFrom = 'guessed';
  draft.inferred.push(
    inClause === undefined
      ? 'whose it is: the subject nearest before it, since no words say it'
      : 'whose it is: the side that its clause is about',
  );
}

/** `under the fire of thirty guns`, `под огнём девяти мортир`: they are told of only beside something else. */
function inGenitive({ tokens, language }: ClauseInput, { groups }: Clauses, { number }: Draft): boolean {
  const noun = memberAt(tokens, number.outerFrom - 1)?.info;
  const behind = memberAt(tokens, number.outerFrom - 2)?.info.preposition === true;
  if (language.caseSyntax !== undefined && behind && noun?.noun === true && !noun.verb) return true;
  return groups.some(({ owner }) => owner !== undefined && holds(owner, number));
}

/** `came under fire from six guns`: those of whoever does it. */
const fromThem = ({ tokens, language }: ClauseInput, { number }: Draft): boolean => {
  const before = memberAt(tokens, number.outerFrom - 1)?.info;
  if (before === undefined || before.ofWord || !language.verbs.agentPrepositions.includes(before.folded))
    return false;
  // `drew its men from two regiments`: only what is done comes from others.
  return memberAt(tokens, number.outerFrom - 2)?.info.has('frameNoun') === true;
};

/** `besieged the fort, in which 300 soldiers lay`: not those of the one who besieges it. */
const inPlace = ({ counts }: Clauses, { number }: Draft): boolean =>
  counts.some(({ figure, within }) => within === true && holds(figure, number));
