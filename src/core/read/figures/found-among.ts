import type { CountedRole } from '../../model/quantity.ts';
import type { ClauseInput, Clauses, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Draft } from './figure-draft.ts';
import { headRoles } from './figure-roles.ts';

/** Words that may stand between so many and the dead they are found among. */
const FOUND = 3;

/** A word that may stand there: no number, nobody else, no other clause. */
const isBetween = ({ kind, info }: Token): boolean =>
  kind === 'word' &&
  !info.numeral &&
  !info.coordinator &&
  !info.preposition &&
  !info.role &&
  (info.verb || !info.noun);

/** What became of those whom a run of states names: of men who only were there nothing. */
function statesOf(token: Token | undefined): readonly CountedRole[] {
  if (token === undefined) return [];
  const head = headRoles(token);
  const all = head.length > 0 ? head : token.info.all('role').map(({ role }) => role);
  return all.filter((role) => role !== 'strength');
}

/**
 * The state of those among whom so many are said to be: `among the dead were 128 Danes`, `128 Dänen befanden sich unter den Toten`.
 * Those who do something there (`300 men marched among the wounded`) are none of them.
 */
export function foundAmong(
  { tokens, language }: ClauseInput,
  { frames }: Clauses,
  { group, number: { outerFrom: from }, end: behind }: Draft,
): readonly CountedRole[] {
  const { amongDead } = language.verbs;
  if (
    amongDead === undefined ||
    frames.some(({ agent }) => agent !== undefined && agent.from === group?.from)
  )
    return [];
  const end = Math.max(behind, group?.to ?? 0);
  const among = (at: number): boolean => amongDead.includes(memberAt(tokens, at)?.info.folded ?? '');
  // `among the dead` may be one entry of the lists.
  const whole = (at: number): boolean =>
    amongDead.some((word) => tokens[at]?.info.folded.startsWith(`${word} `) === true);
  let at = from - 1;
  while (at >= from - FOUND && at >= 0 && isBetween(tokens[at] as Token)) at--;
  if (at < from - 1 && at >= 0) {
    const states = statesOf(tokens[at]);
    let before = whole(at) ? at : at - 1;
    // `among the 3,600 prisoners were two generals`
    while (
      !whole(at) &&
      (memberAt(tokens, before)?.info.determiner === true || memberAt(tokens, before)?.kind === 'figure')
    )
      before--;
    const opens = memberAt(tokens, before - 1);
    if (
      states.length > 0 &&
      (whole(at) || among(before)) &&
      (opens === undefined || opens.kind === 'mark' || opens.info.coordinator)
    )
      return states;
  }
  at = end;
  while (at < end + FOUND && at < tokens.length && isBetween(tokens[at] as Token)) at++;
  if (at > end && whole(at)) return statesOf(tokens[at]);
  if (at === end || !among(at)) return [];
  at++;
  while (tokens[at]?.info.determiner === true) at++;
  return statesOf(tokens[at]);
}
