import type { ClauseInput, Clauses, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Draft } from './figure-draft.ts';

/** `Hale and about 300 men escaped`: men who are joined to one leader or a name are his, and were with him where nothing else is told of them. */
export function besideLeader(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { tokens, language } = input;
  const { number, object, thing, roleFrom } = draft;
  if (object !== 'person' || thing.at < number.outerTo || number.one) return;
  const join = number.outerFrom - 1;
  if (memberAt(tokens, join)?.info.coordinator !== true) return;
  // `had 40 men killed at Santa Fe and 12 wounded`: a state is told of the figure before.
  if (tokens[thing.at]?.info.role === true) return;
  const noun = tokens[thing.at]?.info.folded ?? '';
  const { fighters, ranks } = language.counted;
  if (fighters?.includes(noun) !== true && ranks?.includes(noun) !== true) return;
  const leader = clauses.groups.find((one) => one.headAt === join - 1 && leads(input, one));
  if (leader === undefined) return;
  const { head, headAt } = leader;
  draft.whose = { ...leader, to: headAt + 1, end: head.end, numbers: [] };
  draft.whoseFrom = 'word';
  if (roleFrom !== 'none') return;
  draft.roles = ['strength'];
  draft.roleFrom = 'word';
}

/** One who leads men: a commander, or a name of nothing else. */
const leads = ({ tokens, names, language }: ClauseInput, { kind, headAt, from }: TokenGroup): boolean => {
  const before = memberAt(tokens, from - 1)?.info;
  const { withPrepositions, agentPrepositions } = language.verbs;
  const led =
    withPrepositions?.includes(before?.folded ?? '') || agentPrepositions.includes(before?.folded ?? '');
  if (before?.preposition === true && !led) return false;
  const { name, info } = tokens[headAt] as ClauseInput['tokens'][number];
  if (info.sense('noun')?.plural === true) return false;
  if (kind === 'leader') return true;
  const named = memberAt(names, name)?.nameKind;
  return (
    kind === undefined && info.capital && (named === undefined || named === 'person' || named === 'other')
  );
};
