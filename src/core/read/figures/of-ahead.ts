import type { ClauseInput, Clauses, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { THINGS } from './counted-kinds.ts';
import type { Draft } from './figure-draft.ts';
import { thingAt } from './figure-object.ts';
import { ownerOf } from './figure-owner.ts';

/** Tokens that the words take between `of` and the number. */
const AHEAD = 5;

/** `Of her guns six had been dismounted`: so many of what stands before the number, behind `of` at the border of a clause. */
export function ofAhead(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { tokens } = input;
  const { number, thing, roles } = draft;
  if (thing.at >= 0 || roles[0] === 'measure') return;
  const noun = number.outerFrom - 1;
  const head = memberAt(tokens, noun);
  if (head === undefined || head.time >= 0 || !head.info.has('object')) return;
  let at = noun - 1;
  while (at > noun - AHEAD && at >= 0 && !(tokens[at] as Token).info.ofWord) at--;
  if (at < 0 || !(tokens[at] as Token).info.ofWord) return;
  const before = memberAt(tokens, at - 1);
  if (before !== undefined && before.kind !== 'mark') return;
  const told = thingAt(input, noun);
  // `Of the crew 62 were saved`: its men.
  const body = told.object === 'unit' && head.info.sense('object')?.plural === false;
  const counted = body ? { ...told, object: 'person' as const } : told;
  if (counted.object === undefined || (counted.object !== 'person' && !THINGS.has(counted.object))) return;
  draft.thing = { ...counted, at: -1 };
  draft.object = counted.object;
  if (draft.whose !== undefined) return;
  const group = clauses.groups.find((one) => one.headAt === noun);
  const owner = ownerOf(input, clauses, undefined, group, noun);
  if (owner === undefined) return;
  draft.whose = owner;
  draft.whoseFrom = 'word';
}
