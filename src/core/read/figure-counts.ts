import type { CountedObject, CountedRole } from '../model/quantity.ts';
import type { ClauseInput, Clauses, CountFrame, Token, TokenGroup } from './claim-tokens.ts';
import { type Draft, MEASURES, THINGS } from './figure-draft.ts';
import { ownerOfHead } from './figure-head.ts';
import { thingAt } from './figure-object.ts';
import { headRoles } from './figure-roles.ts';

export function applyCount(input: ClauseInput, clauses: Clauses, draft: Draft, count: CountFrame): void {
  if (count.thing !== undefined && draft.object === undefined) {
    draft.thing = { ...thingAt(input, count.thing.headAt), at: draft.thing.at };
    draft.object = draft.thing.object;
  }
  const things =
    draft.object !== undefined &&
    draft.object !== 'person' &&
    draft.object !== 'other' &&
    !MEASURES.has(draft.object);
  let roles = things ? (count.things ?? count.roles) : count.roles;
  if (roles.length === 0 && count.other !== undefined) {
    const given = rolesOfHead(input, count.other);
    roles = things && given.includes('casualties') ? ['lost'] : given;
    if (draft.object === undefined && given.length > 0)
      draft.object =
        objectIn(input, count.other) ?? (given.some((role) => role !== 'other') ? 'person' : undefined);
    const owner = ownerOfHead(input, count.other, clauses);
    if (owner !== undefined && draft.whose === undefined && roles.length > 0) {
      draft.whose = owner;
      draft.whoseFrom = 'head';
    }
  }
  if (draft.roleFrom === 'none' && roles.length > 0) {
    if (
      roles[0] === 'strength' &&
      draft.object !== undefined &&
      !THINGS.has(draft.object) &&
      draft.object !== 'person'
    )
      return;
    if (roles[0] === 'strength' && draft.object === undefined) draft.object = 'person';
    draft.roles = roles;
    draft.roleFrom = 'slot';
  }
  if (draft.roleFrom === 'none') return;
  // `Свои потери сторона оценивает в 792`: the owner is named in the clause.
  if (draft.whose?.pronoun === true && count.whose !== undefined && count.other !== undefined)
    draft.whose = undefined;
  if (draft.whose === undefined && count.whose !== undefined) {
    const whoseHead = input.tokens[count.whose.headAt] as Token;
    const owner =
      headRoles(whoseHead).some((role) => role !== 'strength') ||
      (headRoles(whoseHead).length > 0 && whoseHead.info.sense('noun')?.kind === 'abstract')
        ? ownerOfHead(input, count.whose, clauses)
        : count.whose;
    if (owner !== undefined) {
      draft.whose = owner;
      draft.whoseFrom = 'slot';
    }
  }
  if (count.by !== undefined) draft.by = count.by;
  if (draft.modality === 'act') draft.modality = count.modality;
  draft.clause = count.clause;
}

/** Roles a head group gives: its head's, and for `number of dead`, `estimates of the losses` those of what stands behind. */
function rolesOfHead({ tokens }: ClauseInput, group: TokenGroup): readonly CountedRole[] {
  const own = headRoles(tokens[group.headAt] as Token);
  if (own.length > 0 && own[0] !== 'strength') return own;
  for (let at = group.headAt + 1; at < group.to; at++) {
    const token = tokens[at] as Token;
    const inner = token.info.has('role')
      ? token.info.all('role').map((sense) => sense.role)
      : headRoles(token).filter((role) => role !== 'strength');
    if (inner.length > 0) return [...new Set(inner)].sort();
  }
  return own;
}

/** Object named inside a head group: `losses in tanks`. */
function objectIn(input: ClauseInput, group: TokenGroup): CountedObject | undefined {
  for (let at = group.headAt + 1; at < group.to; at++) {
    const thing = thingAt(input, at);
    if (thing.object !== undefined && thing.object !== 'other') return thing.object;
  }
  return undefined;
}
