import type { CountedRole } from '../../model/quantity.ts';
import type { ClauseInput, Clauses, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Draft } from './figure-draft.ts';
import { thingAt } from './figure-object.ts';
import { headRoles } from './figure-roles.ts';

/**
 * `évalue à trois mille le nombre des morts et à douze cents celui des blessés`: where the amount stands before what is counted, the group
 * right behind it tells what became of so many.
 */
export function amountAhead(input: ClauseInput, { groups }: Clauses, draft: Draft): void {
  const { tokens, language } = input;
  const { number, thing } = draft;
  if (language.verbs.headFirst === undefined || thing.at >= 0 || draft.roleFrom !== 'none') return;
  const amounts = language.verbs.amountPrepositions ?? [];
  const opens = [number.outerFrom - 1, number.outerFrom].some((at) =>
    amounts.includes(tokens[at]?.info.words[0] ?? ''),
  );
  if (!opens) return;
  const told = groups.find((one) => one.from === number.outerTo && one.to > number.outerTo);
  const counted = told?.pronoun === true ? behindOf(input, groups, told) : told;
  if (counted === undefined) return;
  const head = tokens[counted.headAt];
  if (head === undefined) return;
  const roles = new Set<CountedRole>(headRoles(head));
  // `le nombre des morts et des disparus`.
  const and = tokens[counted.headAt + 1]?.info.coordinator === true;
  const second = and ? groups.find((one) => one.from === counted.headAt + 2) : undefined;
  const other = memberAt(tokens, second?.headAt ?? -1);
  if (other !== undefined && roles.size > 0) for (const role of headRoles(other)) roles.add(role);
  if (roles.size > 0) {
    draft.roles = [...roles].sort();
    draft.roleFrom = 'head';
    draft.object = 'person';
  } else draft.object = thingAt(input, counted.headAt).object;
}

/** `celui des noyés`: what the pronoun is of. */
const behindOf = (
  { tokens }: ClauseInput,
  groups: readonly TokenGroup[],
  { headAt }: TokenGroup,
): TokenGroup | undefined =>
  tokens[headAt + 1]?.info.ofWord === true ? groups.find((one) => one.from === headAt + 2) : undefined;
