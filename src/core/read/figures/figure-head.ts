import type { CountedRole } from '../../model/quantity.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { boundByVerb, countedBefore, isPeople } from './bound-by-verb.ts';
import { THINGS } from './counted-kinds.ts';
import { type Draft, holds } from './figure-draft.ts';
import { ownerOf } from './figure-owner.ts';
import { priced } from './figure-price.ts';
import { headRoles } from './figure-roles.ts';

/** Whose losses: the name or group inside the head noun's group. */
export function ownerOfHead(
  input: ClauseInput,
  group: TokenGroup,
  clauses?: Clauses,
): TokenGroup | undefined {
  const own = ownerOf(input, undefined, undefined, group, group.headAt);
  if (own !== undefined || clauses === undefined) return own;
  // `losses on the Japanese side`, `casualties among the defenders`.
  const preposition = input.tokens[group.to];
  if (
    preposition === undefined ||
    input.language.verbs.ownerPrepositions?.includes(preposition.info.folded) !== true
  )
    return undefined;
  // `with a force of 3,000 men on an expedition`: whose they are is told so of losses alone.
  if (headRoles(input.tokens[group.headAt] as Token)[0] === 'strength') return undefined;
  const behind = clauses.groups.find((one) => one.from === group.to + 1);
  return behind !== undefined &&
    (behind.kind === 'formation' ||
      behind.kind === 'state' ||
      behind.kind === 'person' ||
      behind.kind === 'leader' ||
      behind.kind === undefined) &&
    behind.numbers.length === 0
    ? behind
    : undefined;
}

/** `losses of 526 men`, `a garrison of 600`, `a death toll of 717`. */
export function byHead(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { tokens } = input;
  const { number } = draft;
  if (draft.roles[0] === 'measure') return;
  if (priced(input, draft)) {
    byPreposition(input, tokens[number.outerFrom - 1] as Token, draft);
    return;
  }
  let at = number.outerFrom - 1;
  while (at >= 0 && ((tokens[at] as Token).info.determiner || (tokens[at] as Token).info.adverb)) at--;
  const of = memberAt(tokens, at);
  let head = -1;
  if (of !== undefined && input.language.declension !== undefined && at >= 0)
    // `численность которых превысила 30 тысяч`: the relative stands between.
    head = endingHead(
      clauses,
      tokens,
      of.info.preposition || of.kind === 'mark' || (of.info.relative && !of.info.subordinator) ? at - 1 : at,
      boundByVerb(tokens, number) ? input.language.counted.numberNouns : undefined,
    );
  if (head >= 0 || input.language.declension !== undefined) {
    if (head < 0 && at >= 0) head = headBeforePlaces(clauses, tokens, number, at);
  } else if (
    memberAt(tokens, at - 1)?.info.surface === ',' &&
    (of?.info.has('to') === true ||
      input.language.verbs.amountPrepositions?.includes(of?.info.folded ?? '') === true)
  )
    head = amountedTo(tokens, at - 1);
  else if (
    of !== undefined &&
    (of.info.ofWord ||
      of.info.surface === ':' ||
      of.info.surface === '(' ||
      input.language.verbs.amountPrepositions?.includes(of.info.folded) === true)
  )
    head = at - 1;
  else if (of?.info.surface === ',') head = lossesWere(tokens, at - 1);
  else if (of !== undefined && boundByVerb(tokens, number)) head = countedBefore(clauses, tokens, at, draft);
  if (head < 0) {
    if (of !== undefined) byPreposition(input, of, draft);
    return;
  }
  if (head === at && bringsItsVerb(clauses, draft, head)) return;
  while (head > 0 && (tokens[head] as Token).kind === 'mark') head--;
  // `the death in combat of 139 men`.
  while (head > 0 && (tokens[head] as Token).info.idiom && !(tokens[head] as Token).info.noun) head--;
  if (of?.info.surface === ':' && headRoles(tokens[head] as Token).length === 0)
    head = lossesBefore(tokens, head);
  const token = tokens[head] as Token;
  const holder = clauses.groups.find((group) => group.headAt === head);
  const own = headRoles(token);
  // `число погибших`: what is counted says more than that it is.
  const inside =
    (own.length === 0 || own[0] === 'strength') && holder !== undefined ? statesInside(tokens, holder) : [];
  const told = inside.length === 0 && own.length === 0 ? ['strength' as const] : inside;
  const roles = told.length > 0 && input.language.declension !== undefined ? told : own;
  if (roles.length === 0) return;
  const things = draft.object !== undefined && THINGS.has(draft.object);
  if (draft.roleFrom === 'none' || draft.roleFrom === 'list') {
    draft.roles = things && roles.includes('casualties') ? ['lost'] : roles;
    draft.roleFrom = 'head';
    if (draft.object === undefined) draft.object = 'person';
  }
  if (draft.whose === undefined && holder !== undefined) {
    const owner = ownerOfHead(input, holder, clauses);
    if (owner !== undefined) {
      draft.whose = owner;
      draft.whoseFrom = 'head';
    }
  }
}

/** `dass die Armee 45 Panzer verloren hatte`: the noun before the figure is the subject of a verb that says what became of so many. */
const bringsItsVerb = ({ counts, frames }: Clauses, { number }: Draft, head: number): boolean =>
  counts.some(
    ({ figure, whose, roles }) => roles.length > 0 && whose?.headAt === head && holds(figure, number),
  ) || frames.some(({ agent, target }) => agent?.headAt === head && holds(target, number));

/** `Casualties were heavy on both sides: 1,240 British`: the noun of losses in the clause that a colon closes, no word of a name (`camped at Wounded Knee: 120 men`); else the token itself. */
function lossesBefore(tokens: readonly Token[], from: number): number {
  for (let at = from; at >= 0 && !/^[.;:]$/.test((tokens[at] as Token).info.surface); at--) {
    const token = tokens[at] as Token;
    if (token.name < 0 && headRoles(token).some((role) => role !== 'strength')) return at;
  }
  return from;
}

/** How many words may be put in between a verb and its preposition, or stand between a noun of losses and its verb. */
const PUT_IN = 8;

/** `losses amounted, by one reckoning, to 86 tanks`: the noun of losses before a verb and what is put in behind it; -1 where there is none. */
function amountedTo(tokens: readonly Token[], comma: number): number {
  let open = comma - 1;
  while (open > 0 && comma - open <= PUT_IN && (tokens[open] as Token).info.surface !== ',') open--;
  const verb = memberAt(tokens, open - 1)?.info;
  if (tokens[open]?.info.surface !== ',' || verb?.verb !== true) return -1;
  for (let at = open - 2; at >= 0 && at > open - 2 - PUT_IN && (tokens[at] as Token).kind !== 'mark'; at--)
    if (headRoles(tokens[at] as Token).length > 0) return at;
  return -1;
}

/** How many words may tell how heavy they were. */
const WERE = 4;

/** `British losses were trifling, 11 killed`: the noun of losses of which a copula tells how many before a comma; -1 where there is none. */
function lossesWere(tokens: readonly Token[], from: number): number {
  for (let at = from; at > 0 && at > from - WERE; at--) {
    const { info, kind } = tokens[at] as Token;
    if (kind !== 'word' || info.numeral || info.determiner || info.preposition) return -1;
    if (!info.be || at === from) continue;
    return headRoles(tokens[at - 1] as Token).some((role) => role !== 'strength') ? at - 1 : -1;
  }
  return -1;
}

/** `an English squadron of twelve sail`: whose they are stands with the unit they make up. */
export function ofUnit(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  const unit =
    draft.whose === undefined
      ? (unitBefore(input, clauses, draft) ?? ownBodyBefore(input, clauses, draft))
      : undefined;
  const owner = unit === undefined ? undefined : ownerOfHead(input, unit);
  if (owner === undefined) return;
  draft.whose = owner;
  draft.whoseFrom = 'head';
}

/** The armed body whose strength a number behind `of` tells. */
function unitBefore(
  { tokens, language }: ClauseInput,
  clauses: Clauses,
  { number }: Draft,
): TokenGroup | undefined {
  const of = number.outerFrom - 1;
  if (memberAt(tokens, of)?.info.ofWord !== true) return undefined;
  // `une armée turque de 30 000 hommes`: attributes stand behind the head.
  const ends = language.verbs.headFirst !== undefined;
  return clauses.groups.find(
    (one) => (one.headAt === of - 1 || (ends && one.peopleAt === of - 1)) && one.kind === 'formation',
  );
}

/** `its crew of 26`, `his escort of twenty lancers`: some people in the singular, who are somebody's. */
function ownBodyBefore({ tokens }: ClauseInput, clauses: Clauses, draft: Draft): TokenGroup | undefined {
  const { number, object, thing } = draft;
  const of = number.outerFrom - 1;
  if (memberAt(tokens, of)?.info.ofWord !== true || (object !== undefined && object !== 'person'))
    return undefined;
  const body = clauses.groups.find((one) => one.headAt === of - 1);
  if (body?.plural !== false || tokens[body.from]?.info.possessive !== true) return undefined;
  // An escort may be a ship too, and is men where men are counted.
  return body.kind === 'person' || (thing.at >= number.outerTo && body.kind === 'materiel')
    ? body
    : undefined;
}

/** `a company of 150 men`: what a unit is made of is its strength, where nothing else became of it. */
export function byUnit(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  if (draft.roleFrom !== 'none' || draft.object === undefined) return;
  if (draft.object !== 'person' && !THINGS.has(draft.object)) return;
  const unit = unitBefore(input, clauses, draft) ?? ownBodyBefore(input, clauses, draft);
  if (unit === undefined) return;
  draft.roles = ['strength'];
  draft.roleFrom = 'head';
  if (draft.whose !== undefined) return;
  const { headAt, head, from } = unit;
  const owner = ownerOfHead(input, unit);
  // `a fleet of 860 vessels`: nobody's, as far as is said.
  if (owner === undefined && input.tokens[from]?.info.has('singular') === true) return;
  draft.whose = owner ?? { ...unit, to: headAt + 1, end: head.end, numbers: [] };
  draft.whoseFrom = 'head';
}

/** `failed with the loss of 170 men`: a preposition that holds a noun of losses. */
function byPreposition({ language, lexicon }: ClauseInput, { info }: Token, draft: Draft): void {
  if (!info.preposition || info.words.length === 1 || draft.roleFrom !== 'none') return;
  // Where nouns are written with a capital the list has them so.
  const spelt = (word: string): string =>
    language.bracket === undefined ? word : word.charAt(0).toUpperCase() + word.slice(1);
  const roles = info.words.flatMap((word) =>
    lexicon
      .info(spelt(word))
      .all('roleHead')
      .map(({ role }) => role),
  );
  if (roles.length === 0) return;
  const things = draft.object !== undefined && THINGS.has(draft.object);
  draft.roles = things && roles.includes('casualties') ? ['lost'] : [...new Set(roles)].sort();
  draft.roleFrom = 'head';
}

/** Roles of the state words behind the head of a group. */
const statesInside = (tokens: readonly Token[], { headAt, to }: TokenGroup): CountedRole[] => [
  ...new Set(
    tokens
      .slice(headAt + 1, to)
      .flatMap(({ info }) => info.all('role').map(({ role }) => role))
      .filter((role) => role !== 'strength'),
  ),
];

/** Groups with a preposition that may stand between a head and its figure. */
const BETWEEN = 2;

/** `число погибших в провинциях оценивается в 5 тысяч`: the verb counts as a word of the bound, and a place stands before it. */
function headBeforePlaces(
  clauses: Clauses,
  tokens: readonly Token[],
  { from, outerFrom }: Draft['number'],
  last: number,
): number {
  const verbal = tokens.slice(outerFrom, from).some(({ info }) => info.verb || info.words.length > 1);
  let at = last;
  for (let steps = 0; verbal && steps < BETWEEN; steps++) {
    const place = clauses.groups.find(
      (one) => one.to === at + 1 && memberAt(tokens, one.from - 1)?.info.preposition === true,
    );
    if (place === undefined) return -1;
    at = place.from - 2;
    const head = endingHead(clauses, tokens, at);
    if (head >= 0) return head;
  }
  return -1;
}

/** `число участников`: a noun of number with people inside its group. */
const countsPeople = (
  tokens: readonly Token[],
  { headAt, to }: TokenGroup,
  nouns: readonly string[],
): boolean =>
  nouns.includes((tokens[headAt] as Token).info.folded) && tokens.slice(headAt + 1, to).some(isPeople);

/** Head of the group that ends at a token, where groups need no `of`: `потери турок — 12 тысяч`, `отряд из 500 человек`. */
function endingHead(
  clauses: Clauses,
  tokens: readonly Token[],
  at: number,
  numberNouns: readonly string[] = [],
): number {
  const holder = clauses.groups.find(
    (group) =>
      group.to === at + 1 &&
      group.numbers.length === 0 &&
      (headRoles(tokens[group.headAt] as Token).length > 0 ||
        // `число погибших`
        (group.kind === 'abstract' && statesInside(tokens, group).length > 0) ||
        // `число участников`
        countsPeople(tokens, group, numberNouns)) &&
      // `численность эскадры — 30`, but not `раненые — 500`.
      (!(tokens[group.headAt] as Token).info.role ||
        headRoles(tokens[group.headAt] as Token)[0] === 'strength'),
  );
  return holder?.headAt ?? -1;
}
