import { isCivilian } from '../../model/civilians.ts';
import type { CountedObject, CountedRole } from '../../model/quantity.ts';
import type { ClauseInput, Clauses, CountFrame, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { MEASURES, THINGS } from './counted-kinds.ts';
import type { Draft } from './figure-draft.ts';
import { ownerOfHead } from './figure-head.ts';
import { thingAt } from './figure-object.ts';
import { headRoles } from './figure-roles.ts';

export function applyCount(input: ClauseInput, clauses: Clauses, draft: Draft, count: CountFrame): void {
  if (count.thing !== undefined && draft.object === undefined) {
    draft.thing = { ...thingAt(input, count.thing.headAt), at: draft.thing.at };
    draft.object = draft.thing.object;
  }
  // `drove off two attacks` took none.
  if (draft.object === 'incident' && count.roles[0] !== 'measure') return;
  const things =
    draft.object !== undefined &&
    draft.object !== 'person' &&
    // `captured sixty colours`: whatever is named can be taken.
    !(
      draft.object === 'other' &&
      (draft.thing.at < 0 ||
        (input.language.caseSyntax === undefined &&
          count.things?.[0] !== 'captured' &&
          // `verloren 60 Fahnen`: what one has with an army is lost as arms are.
          !(input.language.bracket !== undefined && isGear(input, draft.thing.at))))
    ) &&
    !MEASURES.has(draft.object);
  const spoils = count.reports === true && holdsPrisoners(input, count.figure);
  let roles = things
    ? spoils
      ? (['captured'] as const)
      : // `оставил в городе две роты`: units that are left behind are men, and what is left of things is lost.
        draft.object === 'unit' && count.roles[0] === 'strength'
        ? count.roles
        : (count.things ?? count.roles.map(ofThings))
    : count.roles;
  if (roles.length === 0 && count.other !== undefined) {
    const given = rolesOfHead(input, count.other);
    roles = things && given.includes('casualties') ? ['lost'] : given;
    // `the brigade was reduced to 900`: a body of men is as many.
    const body =
      count.other.kind === 'formation' || count.other.kind === 'person' || count.other.enemy === true;
    if (given.length === 0 && body && (draft.object ?? 'person') === 'person') {
      if (input.language.declension !== undefined && isCivilian(thingAt(input, count.other.headAt).subset)) {
        lived(input, draft, count, count.other);
        return;
      }
      if (bodyOfMen(input, count)) roles = ['strength'];
    }
    if (draft.object === undefined && given.length > 0)
      draft.object =
        (given[0] === 'strength' ? undefined : objectIn(input, count.other, draft.number.value.lo)) ??
        (given.some((role) => role !== 'other') ? 'person' : undefined);
    // The army that suffered the losses is no head whose owner would be asked.
    const owner = sameGroup(count.other, count.whose) ? undefined : ownerOfHead(input, count.other, clauses);
    if (owner !== undefined && draft.whose === undefined && roles.length > 0) {
      draft.whose = owner;
      draft.whoseFrom = 'head';
    }
  }
  // `their dead numbered 900`: the head says what they are.
  if (roles[0] === 'strength' && count.other !== undefined && !bareName(input, count.other)) {
    const given = rolesOfHead(input, count.other).filter((role) => role !== 'strength');
    if (given.length > 0) {
      roles = given;
      draft.object ??= 'person';
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
    // `hold 43 hostages`.
    if (roles[0] === 'strength' && draft.thing.subset === 'prisoner') {
      draft.roles = ['captured'];
      draft.roleFrom = 'slot';
      draft.by ??= count.whose;
      draft.clause = count.clause;
      return;
    }
    draft.roles = roles[0] === 'strength' && isCivilian(draft.thing.subset) ? ['other'] : roles;
    draft.roleFrom = 'slot';
  }
  if (draft.roleFrom === 'none') return;
  // `Свои потери сторона оценивает в 792`: the owner is named in the clause.
  if (draft.whose?.pronoun === true && count.whose !== undefined && count.other !== undefined)
    draft.whose = undefined;
  // `took 4,500 prisoners`, `reported 600 prisoners and 20 guns`: not his own.
  if (
    count.roles.length === 0 &&
    (count.things?.[0] === 'captured' || spoils) &&
    draft.roles.every((role) => role === 'captured') &&
    count.by === undefined
  ) {
    draft.by ??= count.whose;
    if (draft.modality === 'act') draft.modality = count.modality;
    draft.clause = count.clause;
    return;
  }
  // `odeszli, pozostawiając 14 zabitych`: whose the dead are that somebody leaves behind is not said.
  const left = count.roles[0] === 'strength' && count.things?.[0] === 'lost' && draft.roleFrom === 'word';
  if (left && draft.object === 'person') {
    if (draft.modality === 'act') draft.modality = count.modality;
    draft.clause = count.clause;
    return;
  }
  // `the attack left 17 dead`: no side.
  const tells = count.roles[0] !== 'casualties' && teller(input, count.whose);
  // `гетман с пятью тысячами казаков`: those who are counted under the name of their own kind are his.
  const { declension } = input.language;
  if (declension !== undefined && draft.whose !== undefined && draft.whose.headAt === draft.thing.at)
    if (count.whose !== undefined && !tells && mayOwn(input, count.whose) && !ofPlace(input, count.whose))
      draft.whose = undefined;
  if (draft.whose === undefined && count.whose !== undefined && !tells && mayOwn(input, count.whose)) {
    const whoseHead = input.tokens[count.whose.headAt] as Token;
    const owner = bareName(input, count.whose)
      ? count.whose
      : headRoles(whoseHead).some((role) => role !== 'strength') ||
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

/** `Price had 900 men`: a word for losses in the singular that opens a sentence without an article is somebody's name. */
const bareName = ({ tokens }: ClauseInput, { from, to, headAt, plural }: TokenGroup): boolean =>
  from === headAt && to === from + 1 && plural === false && tokens[headAt]?.info.capital === true;

/** `у Переволочны сдались 16 тысяч шведов`: behind a short preposition a name no list has is rather a place. */
function ofPlace({ tokens }: ClauseInput, { from, kind }: TokenGroup): boolean {
  const before = memberAt(tokens, from - 1)?.info;
  return kind === undefined && before?.preposition === true && before.words.length < 2;
}

/** Whether prisoners are counted in a list: who tells of them has taken them, and the things beside them too. */
function holdsPrisoners({ tokens }: ClauseInput, { from, to }: TokenGroup): boolean {
  for (let at = from; at < to; at++) if (headRoles(tokens[at] as Token).includes('captured')) return true;
  return false;
}

const isGear = ({ tokens }: ClauseInput, at: number): boolean =>
  tokens[at]?.info.all('noun').some(({ kind }) => kind === 'materiel') === true;

/** What becomes of men, told of things: they are lost. */
const ofThings = (role: CountedRole): CountedRole =>
  role === 'casualties' || role === 'killed' ? 'lost' : role;

const sameGroup = (a: TokenGroup, b: TokenGroup | undefined): boolean =>
  a === b && (a.kind === 'formation' || a.kind === 'state' || a.kind === 'person');

/** `население Вюртемберга сократилось до 60 тысяч`: so many lived there, and they are no side. */
function lived({ tokens }: ClauseInput, draft: Draft, count: CountFrame, { owner: land }: TokenGroup): void {
  if (draft.roleFrom === 'none') {
    draft.roles = ['other'];
    draft.roleFrom = 'slot';
  }
  draft.object = 'person';
  if (land !== undefined && (tokens[land.headAt] as Token).info.capital && draft.whose === undefined) {
    draft.whose = land;
    draft.whoseFrom = 'head';
  }
  if (draft.modality === 'act') draft.modality = count.modality;
  draft.clause = count.clause;
}

/** Whether a count stands behind a preposition of the verb (`reduced to 900`) and is not its object. */
const bodyOfMen = ({ tokens }: ClauseInput, { by, figure }: CountFrame): boolean =>
  by === undefined && tokens[figure.from - 1]?.info.preposition === true;

/** `the chronicler has ten thousand drowned`: one who tells of others. */
function teller({ tokens }: ClauseInput, group: TokenGroup | undefined): boolean {
  const people = group?.kind === 'person' || group?.kind === 'leader';
  if (group === undefined || !people || group.plural === true) return false;
  return (tokens[group.headAt] as Token).info.has('source');
}

/** A happening, ground or an estimate owns no men. */
function mayOwn({ tokens }: ClauseInput, { kind, headAt }: TokenGroup): boolean {
  const { info, name } = tokens[headAt] as Token;
  // `the 2nd Foot`: a body of men under a common noun.
  if (kind === 'abstract' && info.capital && tokens[headAt - 1]?.info.surface.match(/^\d/) !== null)
    return true;
  // `the figure is put at 58`, `the toll`: what heads a figure owns it only by someone else.
  if (kind === 'abstract' && name < 0 && !info.has('roleHead')) return false;
  // `a bomb left twelve injured`: ships and tanks have men, bombs have none.
  if (kind === 'materiel' && info.sense('object')?.object === 'other') return false;
  const text = info.sense('noun')?.kind;
  if (info.has('source') && (text === 'text' || text === 'abstract')) return false;
  return kind !== 'event' && kind !== 'place' && kind !== 'border' && kind !== 'text' && kind !== 'time';
}

/** Roles a head group gives: its head's, and for `number of dead`, `estimates of the losses` those of what stands behind. */
function rolesOfHead({ tokens }: ClauseInput, group: TokenGroup): readonly CountedRole[] {
  const own = headRoles(tokens[group.headAt] as Token);
  if (own.length > 0 && own[0] !== 'strength') return joinedRoles(tokens, group, own);
  for (let at = group.headAt + 1; at < group.to; at++) {
    const token = tokens[at] as Token;
    const inner = token.info.has('role')
      ? token.info.all('role').map((sense) => sense.role)
      : headRoles(token).filter((role) => role !== 'strength');
    if (inner.length > 0) return [...new Set(inner)].sort();
  }
  // `the number of soldiers killed was under 100`.
  const behind = tokens[group.to];
  if (own[0] === 'strength' && behind?.info.role === true && tokens[group.to + 1]?.info.be === true) {
    const states = behind.info
      .all('role')
      .map(({ role }) => role)
      .filter((role) => role !== 'strength');
    if (states.length > 0) return [...new Set(states)].sort();
  }
  return own;
}

/** `their wounded and missing came to 1,700`: both make up the figure. */
function joinedRoles(
  tokens: readonly Token[],
  { headAt }: TokenGroup,
  own: readonly CountedRole[],
): readonly CountedRole[] {
  const next = tokens[headAt + 2];
  const joined = tokens[headAt + 1]?.info.coordinator === true && next?.info.role === true;
  return joined && next !== undefined ? [...new Set([...own, ...headRoles(next)])].sort() : own;
}

/** From so many on, bodies of men that had losses are counted by their men. */
const MEN = 100;

/** Object named inside a head group: `losses in tanks`; the sides that had them are none (`потери сторон достигали 15 тысяч`). */
function objectIn(input: ClauseInput, group: TokenGroup, many: number): CountedObject | undefined {
  for (let at = group.headAt + 1; at < group.to; at++) {
    const thing = thingAt(input, at);
    if (thing.object === 'unit' && (many >= MEN || (input.tokens[at] as Token).info.has('mutual'))) continue;
    if (thing.object !== undefined && thing.object !== 'other') return thing.object;
  }
  return undefined;
}
