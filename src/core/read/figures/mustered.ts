import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { sideWords } from '../names/unnamed-sides.ts';
import type { Draft } from './figure-draft.ts';

/** The longest phrase, in tokens. */
const LONGEST = 4;

/**
 * `the Danes, to the number of 3,000, attacked`, `les Russes, au nombre de 120 000 hommes`, `датчане числом в 3000 человек`: so many are
 * those named right before, and were there. A body without a name owns nothing.
 */
export function mustered(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { tokens, language } = input;
  const { mustered: phrases } = language.counted;
  const { object, roleFrom, number } = draft;
  if (phrases === undefined || draft.roles.some((role) => role !== 'strength')) return;
  if (object !== undefined && object !== 'person' && object !== 'other') return;
  const at = phraseBefore(tokens, phrases, number.outerFrom);
  if (at < 0) return;
  draft.object = 'person';
  draft.roles = ['strength'];
  if (roleFrom === 'none') draft.roleFrom = 'word';
  const behind = tokens[at - 1]?.info.surface === ',' ? at - 1 : at;
  let owner: TokenGroup | undefined;
  for (const group of clauses.groups)
    if (
      group.from < behind &&
      group.to >= behind &&
      group.headAt < behind &&
      group.numbers.every((one) => input.numbers[one] === number)
    )
      if (owner === undefined || group.from < owner.from) owner = group;
  if (owner === undefined || !named(input, owner, behind)) return;
  draft.whose = owner.to > behind ? { ...owner, to: behind, end: (tokens[behind - 1] as Token).end } : owner;
  draft.whoseFrom = 'word';
}

/** Where one of the phrases begins that end right before a number; -1 where none does. */
function phraseBefore(tokens: readonly Token[], phrases: readonly string[], end: number): number {
  let words = '';
  for (let at = end - 1; at >= 0 && at >= end - LONGEST; at--) {
    words =
      words === '' ? (tokens[at] as Token).info.folded : `${(tokens[at] as Token).info.folded} ${words}`;
    if (phrases.includes(words)) return at;
  }
  return -1;
}

/** Whether a name, or a side that has none, stands in a group before a token. */
function named({ tokens, language }: ClauseInput, { from }: TokenGroup, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { name, info } = tokens[at] as Token;
    if (name >= 0 || sideWords(language).in(info.surface) !== undefined) return true;
  }
  return false;
}
