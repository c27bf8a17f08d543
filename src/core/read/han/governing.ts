import type { Modality } from '../../model/claim.ts';
import type { HanPredicate } from './han-clause.ts';
import { HAN } from './han-sense.ts';

/** Force that a verb gives to what it governs: ordered, tried, refused; undefined leaves it as it is. */
export function governing(predicate: HanPredicate): Modality | undefined {
  const { flags, intents } = predicate.sense;
  if (flags & HAN.negating) return predicate.negated ? undefined : 'neg';
  if (flags & HAN.factual && intents.length === 0) return predicate.negated ? 'neg' : undefined;
  if (intents.includes('try')) return 'try';
  // What was not ordered or allowed did not happen.
  if (intents.includes('plan')) return predicate.negated ? 'neg' : 'plan';
  if (intents.includes('poss')) return 'poss';
  return undefined;
}
