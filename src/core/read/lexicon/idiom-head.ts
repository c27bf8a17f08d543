import type { Sense } from './claim-senses.ts';
import type { Token } from './claim-tokens.ts';

const KEPT: ReadonlySet<Sense['tag']> = new Set<Sense['tag']>(['noun', 'source', 'statement']);

/**
 * What an idiom means: `министерство обороны`, `линию обороны` tell no defence and are still the ministry and the line. The head is the
 * first word, or the last where an adjective stands before it.
 */
export function withHead(senses: readonly Sense[], first: Token, last: Token): readonly Sense[] {
  if (!senses.some(({ tag }) => tag === 'idiom') || senses.some(({ tag }) => KEPT.has(tag))) return senses;
  const { info } = first;
  if (info.preposition || info.determiner || info.possessive || info.numeral || info.adverb) return senses;
  const head = info.noun ? info : last.info;
  return head.noun ? [...senses, ...head.senses.filter(({ tag }) => KEPT.has(tag))] : senses;
}
