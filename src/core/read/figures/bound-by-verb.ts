import type { Clauses, Token } from '../lexicon/claim-tokens.ts';
import type { Draft } from './figure-draft.ts';
import { headRoles } from './figure-roles.ts';

/** Whether a noun names people of whom it tells no fate: no victims. */
export const isPeople = (token: Token): boolean => headRoles(token).length === 0 && namesPeople(token);

const namesPeople = ({ info }: Token): boolean =>
  info.sense('noun')?.kind === 'person' || info.sense('object')?.object === 'person';

/** `losses exceeded 50`, `did not exceed 50`: the verb is a word of the bound. */
export const boundByVerb = (tokens: readonly Token[], { from, outerFrom }: Draft['number']): boolean =>
  tokens.slice(outerFrom, from).some(({ info }) => info.verb || info.words.length > 1);

/**
 * The noun of losses in the group that ends before a verbal bound; -1 where there is none. Those it counts by their state or as people of
 * whom nothing else is told (`the number of the dead`, `of the marchers`) give the figure their role at once.
 */
export function countedBefore(
  { groups }: Clauses,
  tokens: readonly Token[],
  last: number,
  draft: Draft,
): number {
  const ending = groups.filter((one) => one.to === last + 1 && one.numbers.length === 0);
  if (ending.length === 0) return -1;
  const from = Math.min(...ending.map((one) => one.from));
  for (let at = last; at >= from; at--) {
    const token = tokens[at] as Token;
    if (headRoles(token).some((role) => role !== 'strength')) return at;
    const states = token.info.all('role').map(({ role }) => role);
    const people = isPeople(token);
    if (draft.roleFrom !== 'none' || (states.length === 0 && !people)) continue;
    draft.roles = states.length > 0 ? states : ['strength'];
    draft.roleFrom = 'head';
    draft.object ??= 'person';
    return -1;
  }
  return -1;
}
