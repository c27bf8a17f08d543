import type { Modality } from '../../model/claim.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { BracketPredicate } from './bracket-predicate.ts';
import { bracketUses } from './bracket-uses.ts';

/** Force of a predicate by its own words and those of the verbs and nouns it depends on. */
export function bracketForce(input: ClauseInput, predicate: BracketPredicate, said: boolean): Modality {
  if (predicate.negated) return 'neg';
  const { governor, clause } = predicate;
  if (predicate.infinitive || (governor !== undefined && clause.kind === 'main')) {
    const opener = openerForce(input, clause.opener, true);
    if (opener !== undefined && predicate.infinitive) return opener;
    if (clause.host !== undefined && predicate.infinitive) {
      const noun = (input.tokens[clause.host.headAt] as Token).info.sense('intent');
      if (noun !== undefined) return noun.force;
    }
    // `die Grenze verletzt zu haben`: told as done.
    if (predicate.done)
      return governor === undefined
        ? predicate.modality
        : bracketForce(input, governor, said) === 'neg' || governed(input, governor) === 'neg'
          ? 'neg'
          : predicate.modality;
    if (governor !== undefined) {
      const outer = bracketForce(input, governor, said);
      const given = governed(input, governor);
      // `zögerten nicht, die Stadt anzugreifen`: two denials are none.
      if (given === 'neg' && governor.negated) return 'act';
      if (given !== undefined && given !== 'act')
        return given === 'neg'
          ? 'neg'
          : outer === 'neg'
            ? given === 'try' || given === 'plan'
              ? given
              : 'neg'
            : given;
      if (given === 'act') return outer;
      if (outer !== 'act') return outer;
    }
    return predicate.modality !== 'act' ? predicate.modality : 'plan';
  }
  if (predicate.modality !== 'act') return predicate.modality;
  const opener = clause.kind === 'sub' ? openerForce(input, clause.opener, false) : undefined;
  if (opener !== undefined) return opener;
  if (clause.kind === 'sub' && input.language.attribution.that.includes(clause.opener)) {
    // `befahl, dass ... angreifen`: the verb before gives its force.
    const before = governorOf(predicate);
    if (before !== undefined) {
      const given = governed(input, before);
      if (given === 'plan' || given === 'try' || given === 'poss' || given === 'neg') return given;
    }
    if (clause.host !== undefined) {
      const noun = (input.tokens[clause.host.headAt] as Token).info.sense('intent');
      if (noun !== undefined) return noun.force;
    }
  }
  if (predicate.reported && !said) return 'hedged';
  return 'act';
}

const governorOf = (predicate: BracketPredicate): BracketPredicate | undefined =>
  predicate.governor ?? predicate.hung;

/** What a subordinator makes of its clause. */
function openerForce(input: ClauseInput, opener: string, infinitive: boolean): Modality | undefined {
  if (opener === '') return undefined;
  if (infinitive) return input.language.bracket?.purpose[opener];
  return input.language.verbs.unreal.includes(opener) ? 'poss' : undefined;
}

/** What the governing verb makes of the one behind it; undefined when the lists do not say. */
function governed(input: ClauseInput, governor: BracketPredicate): Modality | undefined {
  let found: Modality | undefined;
  for (const { use } of bracketUses(input, governor)) {
    if (use.class === 'negating') return 'neg';
    if (use.class === 'factual') return 'act';
    if (use.class === 'plan' || use.class === 'try' || use.class === 'poss' || use.class === 'future')
      found ??= use.class;
  }
  return found;
}
