import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { Attribute } from './bracket-clause.ts';
import type { BracketPredicate } from './bracket-predicate.ts';

/** The participle before a noun as a predicate of its own: passive of a past one, active of a present one. */
export function attributePredicate(
  input: ClauseInput,
  { at, part, group, adjuncts }: Attribute,
): BracketPredicate | undefined {
  const { info } = input.tokens[at] as Token;
  for (const ending of Object.keys(input.language.declension?.adjectives ?? {})) {
    if (!info.folded.endsWith(ending)) continue;
    const sense = input.lexicon
      .info(info.folded.slice(0, -ending.length))
      .all('verb')
      .find(({ bent }) => bent?.is === 'participle' || bent?.is === 'present participle');
    if (sense === undefined) continue;
    return {
      entry: sense.entry,
      at,
      particleAt: -1,
      finiteAt: at,
      passive: sense.bent?.is === 'participle',
      infinitive: false,
      done: false,
      negated: false,
      modality: 'act',
      reported: false,
      subject: group,
      object: undefined,
      dative: undefined,
      predicative: undefined,
      others: [],
      adjuncts,
      reflexive: false,
      governor: undefined,
      hung: undefined,
      clause: part.clause,
      part: { ...part, tokens: [], groups: [], verbs: [] },
      inferred: undefined,
    };
  }
  return undefined;
}
