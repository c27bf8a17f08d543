import { actById } from '../../languages/acts.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { phrasesAt } from '../lexicon/phrases-at.ts';
import { memberAt } from '../member-at.ts';
import { THINGS } from './counted-kinds.ts';
import { type Draft, holds } from './figure-draft.ts';
import { thingAt } from './figure-object.ts';

/** `On the German side the losses were 10,572 killed`. */
export function onSide({ tokens, language }: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { sides } = language.nouns;
  if (sides === undefined || draft.roles[0] === 'measure') return;
  if (draft.roles.length === 0 && (draft.object === undefined || !THINGS.has(draft.object))) return;
  // `600 dead on the British side`.
  const at = sidePhraseBehind(tokens, draft, sides);
  const behind = at < 0 ? undefined : clauses.groups.find((one) => one.from === at + 1);
  if (
    behind !== undefined &&
    behind.to - behind.from > 1 &&
    sides.includes((tokens[behind.headAt] as Token).info.folded)
  ) {
    // `on the side of the strikers`.
    const named = tokens[behind.headAt + 1]?.info.ofWord === true;
    const inner = named ? clauses.groups.find((one) => one.from === behind.headAt + 2) : undefined;
    draft.whose = inner ?? behind;
    draft.whoseFrom = 'word';
    return;
  }
  for (let i = clauses.groups.length - 1; i >= 0; i--) {
    const group = clauses.groups[i] as TokenGroup;
    if (group.from >= draft.number.from) continue;
    const before = memberAt(tokens, group.from - 1)?.info;
    // `auf Seiten der Dänen`: the preposition holds the word of the side.
    const named =
      before !== undefined &&
      before.words.length > 1 &&
      sides.includes(before.words[before.words.length - 1] ?? '');
    if (!named && !sides.includes((tokens[group.headAt] as Token).info.folded)) continue;
    if (!named && (group.to - group.from < 2 || before?.preposition !== true)) return;
    for (let at = group.to; at < draft.number.from; at++) {
      const { info } = tokens[at] as Token;
      if (info.surface === ';' || language.verbs.contrastPrepositions?.includes(info.folded) === true) return;
    }
    draft.whose = group;
    draft.whoseFrom = 'word';
    return;
  }
}

/** Words between a figure and the phrase of its side: a second figure with its noun, and the verb of both. */
const REACH = 6;

/** The preposition of a phrase behind a figure that may name its side: right behind, or behind its verb (`300 Mann fielen auf britischer Seite`); -1 where none is. */
function sidePhraseBehind(tokens: readonly Token[], { end }: Draft, sides: readonly string[]): number {
  let verbs = 0;
  for (let at = end; at < tokens.length && at < end + REACH; at++) {
    const { info, kind } = tokens[at] as Token;
    if (kind === 'mark') return -1;
    if (
      info.preposition &&
      (at === end || (verbs === 1 && sides.includes(tokens[at + 2]?.info.folded ?? '')))
    )
      return at;
    if (info.verb && !info.noun && ++verbs > 1) return -1;
  }
  return -1;
}

/** `The garrison marched out with colours flying, 1,400 strong`: of the one who acts. */
export function strong({ tokens }: ClauseInput, clauses: Clauses, draft: Draft): void {
  if (draft.roles[0] !== 'strength' || draft.roleFrom !== 'word') return;
  if (
    tokens[draft.end - 1]?.info.role !== true ||
    memberAt(tokens, draft.number.outerFrom - 1)?.info.surface !== ','
  )
    return;
  const frame = clauses.frames.findLast(
    ({ trigger, voice }) => trigger.end <= draft.number.start && voice !== 'nominal',
  );
  const side = frame?.voice === 'passive' ? frame.target : frame?.agent;
  if (side === undefined || side.numbers.length > 0) return;
  draft.whose = side;
  draft.whoseFrom = 'slot';
}

/** `The Zulus, some 20,000 strong, ...`; `the insurgents, estimated at 5,000, ...`. */
export function apposed({ tokens, language }: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { outerFrom } = draft.number;
  // `la garnison, forte de 1 200 hommes`.
  const adjective = memberAt(tokens, outerFrom - 2)?.info;
  if (
    language.verbs.headFirst !== undefined &&
    memberAt(tokens, outerFrom - 1)?.info.ofWord === true &&
    adjective?.adjective === true &&
    adjective.has('roleHead')
  ) {
    const comma = tokens[outerFrom - 3]?.info.surface === ',' ? outerFrom - 3 : outerFrom - 2;
    const told = clauses.groups.find((one) => one.headAt < comma && one.to >= comma && one.from < comma);
    if (told !== undefined) {
      draft.whose = told.to > comma ? { ...told, to: comma, end: (tokens[comma - 1] as Token).end } : told;
      draft.whoseFrom = 'word';
    }
    return;
  }
  if (memberAt(tokens, outerFrom - 1)?.info.surface !== ',') return;
  const strong = draft.roles[0] === 'strength' && draft.roleFrom === 'word';
  const reckoned =
    draft.roleFrom === 'none' && draft.object === undefined && tokens[outerFrom]?.info.verb === true;
  if (!strong && !reckoned) return;
  const named = clauses.groups.find((one) => one.to === outerFrom - 1);
  if (named === undefined) return;
  if (reckoned) {
    if (named.kind !== 'person' && named.kind !== 'formation') return;
    draft.roles = ['strength'];
    draft.roleFrom = 'slot';
  }
  draft.whose = named;
  draft.whoseFrom = 'word';
}

/** `of whom 123,000 were French`: the people that so many are said to be. */
export function peopleTold({ tokens, names }: ClauseInput, clauses: Clauses, draft: Draft): void {
  const at = draft.end + 1;
  if (tokens[at - 1]?.info.be !== true || draft.roles[0] === 'measure') return;
  const token = tokens[at];
  if (token === undefined || token.name < 0) return;
  if (names[token.name]?.nameKind !== 'demonym' && !token.info.folded.endsWith('s')) return;
  const group = clauses.groups.find((one) => one.from === at && one.to === at + 1);
  if (group === undefined) return;
  draft.whose = group;
  draft.whoseFrom = 'word';
}

/** `In Pickett's division alone 498 were killed`, `among the Prussians 300 fell`: a body of men named at the head of the clause. */
export function amongBody({ tokens, language }: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { amongPrepositions } = language.verbs;
  const [role] = draft.roles;
  if (amongPrepositions === undefined || role === undefined || role === 'measure' || role === 'other') return;
  for (let i = clauses.groups.length - 1; i >= 0; i--) {
    const group = clauses.groups[i] as TokenGroup;
    if (group.to > draft.number.outerFrom || group.start < draft.clause.start) continue;
    if (group.numbers.length > 0 || (group.kind !== 'formation' && group.kind !== 'state')) continue;
    const before = memberAt(tokens, group.from - 1);
    const opens = memberAt(tokens, group.from - 2);
    if (before === undefined || !amongPrepositions.includes(before.info.folded)) continue;
    if (opens !== undefined && opens.kind !== 'mark' && !opens.info.coordinator) continue;
    // `in Russia` is ground.
    if (group.kind === 'state' && before.info.folded === amongPrepositions[0]) continue;
    draft.whose = group;
    draft.whoseFrom = 'word';
    return;
  }
}

/**
 * `the whole garrison, 2,800 soldiers, was put to the sword`: a figure between commas behind a group counts that group, and what happens
 * to the group happens to so many.
 */
export function renamed(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { tokens, language } = input;
  const { outerFrom } = draft.number;
  if (
    !(
      memberAt(tokens, outerFrom - 1)?.info.surface === ',' ||
      (language.caseSyntax !== undefined &&
        /^[–—]$/.test(memberAt(tokens, outerFrom - 1)?.info.surface ?? ''))
    ) ||
    draft.roleFrom === 'word' ||
    draft.roles[0] === 'measure'
  )
    return;
  let { end } = draft;
  // `the bombers, thirty-six of them, ...`.
  if (tokens[end]?.info.has('part') === true) end++;
  // `, 64 all told`.
  while (tokens[end]?.info.has('total') === true) end++;
  const after = tokens[end];
  if (
    after !== undefined &&
    !/^[,.;)]$/.test(after.info.surface) &&
    after.info.preposition !== true &&
    !after.info.coordinator
  )
    return;
  const named = namedBefore(input, clauses, outerFrom - 1);
  if (named === undefined) return;
  const bare = draft.thing.at < 0 && (draft.object === undefined || end > draft.end);
  const object = bare ? thingAt(input, named.headAt).object : draft.object;
  if (object === undefined || object === 'other' || object === 'place' || object === 'incident') return;
  if (!bare && named.kind !== 'person' && named.kind !== 'formation') return;
  const told = clauses.frames.find(
    ({ target, agent }) => target?.from === named.from || agent?.from === named.from,
  );
  if (told === undefined) return;
  const slot = told.target?.from === named.from ? 'target' : 'agent';
  const role = actById.get(told.act)?.figure?.[slot] ?? 'strength';
  // `lost all their artillery, 177 pieces`.
  if (role === 'strength' && clauses.counts.some(({ figure, whose }) => figure === named || whose === named))
    return;
  if (role === 'strength' && told.act === 'lose') return;
  draft.object = object;
  draft.roles = [THINGS.has(object) && role === 'killed' ? 'lost' : role];
  draft.roleFrom = 'slot';
  if (!bare && (role !== 'strength' || slot === 'agent')) {
    draft.whose = named;
    draft.whoseFrom = 'word';
  }
  draft.inferred.push('it stands beside the group it counts');
}

/** The group that ends at a token, or the one it hangs on: of `the rearguard under Craufurd,` the rearguard. */
function namedBefore({ tokens }: ClauseInput, { groups }: Clauses, to: number): TokenGroup | undefined {
  const ending = (at: number): TokenGroup | undefined =>
    groups.find((one) => one.to === at && one.numbers.length === 0 && one.pronoun !== true);
  let named = ending(to);
  while (
    named !== undefined &&
    named.kind === undefined &&
    tokens[named.from - 1]?.info.preposition === true
  ) {
    const outer = ending(named.from - 1);
    if (outer === undefined) break;
    named = outer;
  }
  return named;
}

/** Ground told right behind a figure: `650 feet inside Soviet territory`, `190,000 in Nishapur`. */
export function groundBehind(
  { tokens }: ClauseInput,
  clauses: Clauses,
  { end }: Draft,
): TokenGroup | undefined {
  const preposition = tokens[end];
  if (
    preposition === undefined ||
    !preposition.info.preposition ||
    preposition.info.ofWord ||
    preposition.time >= 0
  )
    return undefined;
  const group = clauses.groups.find((one) => one.from === end + 1);
  if (group === undefined || group.pronoun === true) return undefined;
  const { headAt, head } = group;
  return group.kind === 'place' ||
    group.kind === 'border' ||
    group.kind === 'state' ||
    (group.kind === undefined && (tokens[group.headAt] as Token).name >= 0)
    ? { ...group, to: headAt + 1, end: head.end }
    : undefined;
}

export function deniedBefore({ tokens }: ClauseInput, at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = memberAt(tokens, at - back);
    if (token === undefined) return false;
    if (back === 1 ? token.info.has('denies') : deniesIn(tokens, at - back, back)) return true;
  }
  return false;
}

/** Whether a phrase of so many words that denies what follows begins at a token. */
const deniesIn = (tokens: readonly Token[], at: number, length: number): boolean =>
  (tokens[at] as Token).info.leads(tokens[at + 1]?.info) &&
  phrasesAt(tokens, at).some(
    (match) => match.length === length && match.values.some((sense) => sense.tag === 'denies'),
  );

/** Who went or stood so far: the owner of a distance is the one who covered it. */
export function whoCovered(clauses: Clauses, { number }: Draft): TokenGroup | undefined {
  const mover = clauses.frames.find(
    ({ clause, voice, act, agent }) =>
      clause.start <= number.start &&
      clause.end >= number.end &&
      voice === 'active' &&
      (actById.get(act)?.family === 'movement' || act === 'attack') &&
      agent !== undefined,
  )?.agent;
  const standing = clauses.counts.find(
    ({ roles, figure }) => roles[0] === 'measure' && holds(figure, number),
  )?.other;
  const stands = standing?.kind === 'formation' || standing?.kind === 'state' || standing?.kind === 'person';
  const side = mover ?? (stands ? standing : undefined);
  return side !== undefined && !holds(side, number) ? side : undefined;
}
