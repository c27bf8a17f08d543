import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { Predicate } from '../positional/clause-walk.ts';
import type { NounPhrase } from '../positional/elements.ts';
import { matchUses } from '../positional/match-use.ts';

/** `reckoned by Barbaro at 160,000, by Tetaldi at 200,000`: those who tell another figure behind the first, the verb left out. */
export function tellersBehind(
  { tokens, numbers }: ClauseInput,
  { adjuncts, verb }: Predicate,
  speaker: NounPhrase,
): Predicate['adjuncts'] {
  const by = adjuncts.find(({ group }) => group === speaker)?.preposition;
  const tellers = adjuncts.filter(({ preposition }) => preposition === by);
  return tellers.filter(({ at, group }, i) => {
    if (at <= verb.at || group.from <= speaker.from) return false;
    const end = tellers[i + 1]?.at ?? tokens.length;
    return numbers.some((one) => one.from >= group.to && one.to <= end);
  });
}

/** `Western estimates run to 150,000`: a text that is somebody's, with a verb that only tells how many. */
export function textGives(input: ClauseInput, { subject, verb, reduced }: Predicate): boolean {
  if (subject === undefined || verb.passive || reduced || subject.kind !== 'text') return false;
  const { tokens } = input;
  if (!(tokens[subject.headAt] as Token).info.has('source')) return false;
  const first = tokens[subject.from]?.info.determiner === true ? subject.from + 1 : subject.from;
  return first < subject.headAt && matchUses(input, verb).some(({ use }) => use.count?.roles.length === 0);
}

/** `a surgeon counted 214 dead`: one person tells them, where several might have them. */
export const personCounts = ({ language }: ClauseInput, { subject, verb }: Predicate): boolean =>
  (subject?.kind === 'person' || subject?.kind === 'leader') &&
  subject.plural !== true &&
  subject.joined.length === 0 &&
  language.attribution.counts?.includes(verb.entry?.lemma ?? '') === true;
