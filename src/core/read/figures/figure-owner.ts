import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { personOf } from '../lexicon/token-group.ts';
import { memberAt } from '../member-at.ts';
import type { NumberPhrase } from '../numbers/number-phrases.ts';
import { armed } from './armed.ts';

/**
 * Whose men or things a group names: a people's name or possessive among its words (`7,300 Japanese soldiers`), else the group behind
 * `of` (`526 men of the 19th Division`, `losses of the Red Army`). `at`: the noun counted, or the head.
 */
export function ownerOf(
  input: ClauseInput,
  clauses: Clauses | undefined,
  number: NumberPhrase | undefined,
  group: TokenGroup | undefined,
  at: number,
): TokenGroup | undefined {
  const { tokens, names, language } = input;
  const from = number === undefined ? (group?.from ?? at) : number.outerTo;
  const to = Math.max(at, from - 1);
  const early = group !== undefined && group.from < from ? group.from : from;
  // `собственные потери отряда`: the genitive behind says whose.
  const genitive = language.declension !== undefined && group?.headAt === at && group.owner !== undefined;
  for (let i = early; i <= to && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.time >= 0) continue;
    // `his men`, `ten of his men`.
    const first =
      // `359 його вояків`
      i === from ||
      i === early ||
      tokens[i - 1]?.info.ofWord === true ||
      tokens[i - 1]?.info.determiner === true;
    if (token.info.possessive && first && !genitive && token.info.sense('determiner') === undefined)
      return made(tokens, i, i + 1, true);
    if (i < to && isGenitive(tokens[i + 1]))
      return made(
        tokens,
        i === early + 1 && tokens[early]?.info.determiner === true ? early : i,
        i + 1,
        false,
      );
    // `7,000 Australians`: the noun itself is a people.
    if (
      i === at &&
      number !== undefined &&
      token.info.capital &&
      !input.language.names.capitalNouns &&
      token.info.sense('object')?.object === 'person' &&
      i > 0
    )
      return made(tokens, i, i + 1, false);
    if (token.name < 0) continue;
    const name = names[token.name];
    if (name === undefined) continue;
    let end = i + 1;
    while (end < tokens.length && (tokens[end] as Token).name === token.name) end++;
    // `a thousand Massachusetts militia`: a land before its men.
    const land =
      (name.nameKind === 'place' || name.nameKind === 'other') &&
      end === at &&
      i >= from &&
      number !== undefined &&
      armed(tokens[at]);
    if (land || name.nameKind === 'demonym' || name.nameKind === 'party' || isGenitive(tokens[end]))
      return made(tokens, i, end, false);
    i = end - 1;
  }
  // `three of the attackers`.
  const against = memberAt(tokens, (number?.outerFrom ?? 0) - 1)?.info.folded ?? '';
  const set = input.language.verbs.contrastPrepositions?.includes(against) === true;
  if (number !== undefined && !set && tokens[number.outerTo]?.info.ofWord === true) {
    const whole = clauses?.groups.find((one) => one.from === number.outerTo + 1);
    if (whole !== undefined && fightersOf(whole, input)) return whole;
    // `some 1,000 of the former`: one of two that were named before.
    const two = number.outerTo + 1;
    if (language.counted.ofTwo?.includes(tokens[two]?.info.folded ?? '') === true)
      return made(tokens, two, two + 1, false);
  }
  // A noun as attribute: `enemy tanks`, `government soldiers`.
  const parties = armed(memberAt(tokens, at)) ? input.language.nouns.partyAttributes : undefined;
  for (let i = early; i < to; i++) {
    const { info } = tokens[i] as Token;
    if (info.has('enemy')) return { ...made(tokens, i, i + 1, false), enemy: true };
    if (parties !== undefined && (ACRONYM.test(info.surface) || parties.includes(info.folded)))
      return { ...made(tokens, i, i + 1, false), kind: 'state' };
  }
  const named = (group?.headAt === at ? group : clauses?.groups.find((one) => one.headAt === at))?.peopleAt;
  if (named !== undefined) return made(tokens, named, named + 1, false);
  // `neun der Meuterer`: a bare number is its own head; soldiers and people in general are somebody's.
  const bare =
    at < 0 && group !== undefined && group.headAt === number?.outerFrom && !anybodys(group.owner, input);
  const holder =
    (group?.headAt === at || bare) && group?.owner !== undefined
      ? group
      : clauses?.groups.find((one) => one.headAt === at && one.owner !== undefined);
  if (holder?.owner !== undefined) {
    // `два батальона пехоты`: what they are made of.
    // `три полка драгун`: men of an arm too, where they are no people.
    const { kind, headAt } = holder.owner;
    const arms =
      tokens[at]?.info.sense('object')?.object === 'unit' &&
      (kind === 'formation' ||
        (kind === 'person' && language.declension !== undefined && isArm(tokens[headAt] as Token)));
    // `600 матросів броненосця`
    const crew =
      number !== undefined && kind === 'materiel' && tokens[at]?.info.sense('object')?.object === 'person';
    return (crew || holder.owner.pronoun === true || mayOwn(holder.owner, input)) &&
      !(arms && madeOf(holder.owner, input))
      ? holder.owner
      : undefined;
  }
  // `several thousand deaths in the brigade`: what is counted is told by what befell it.
  const last =
    at < from && number !== undefined && tokens[from]?.info.role === true ? from : Math.max(at, from - 1);
  const of = tokens[last + 1];
  // `1,350 passengers and crew aboard the liner`.
  const behind = last + (of?.info.coordinator === true && tokens[at + 2]?.info.noun ? 3 : 1);
  if (input.language.verbs.aboardPrepositions?.includes(tokens[behind]?.info.folded ?? '') === true)
    return tokens[at]?.info.sense('object')?.object === 'person' || at < from
      ? clauses?.groups.find((one) => one.from === behind + 1 && one.numbers.length === 0)
      : undefined;
  const inside = of !== undefined && language.verbs.insidePrepositions?.includes(of.info.folded) === true;
  if (
    of === undefined ||
    !(
      of.info.ofWord ||
      inside ||
      input.language.verbs.memberPrepositions?.includes(of.info.folded) === true
    ) ||
    of.time >= 0
  )
    return undefined;
  if (input.language.counted.opposed?.includes(memberAt(tokens, at)?.info.folded ?? '') === true)
    return undefined;
  const place = last + 2;
  const next = tokens[place];
  if (next === undefined) return undefined;
  if (clauses !== undefined) {
    const found = clauses.groups.find((one) => one.from === place);
    if (found === undefined) return undefined;
    // `several deaths in the brigade`: what befalls men of a body, and of nothing else.
    if (inside && (found.kind !== 'formation' || found.numbers.length > 0)) return undefined;
    // `7,000 people from Saigon` are not Saigon's.
    // `cinquante victimes parmi les colons`: whoever they are, the dead were theirs.
    const among =
      language.verbs.headFirst !== undefined &&
      found.kind === 'person' &&
      tokens[at]?.info.role === true &&
      tokens[found.from]?.info.determiner === true &&
      tokens[found.headAt]?.info.role !== true;
    if (among && !anybodys(found, input)) return found;
    if (!of.info.ofWord && found.kind !== 'formation' && found.kind !== 'state' && !sided(found, input))
      return undefined;
    // `two of their three wagons`: counted things own nothing; `men of 3 Para` are the unit's.
    const counted = found.numbers.length > 0 && numbered(found, input);
    // `the number of the killed`: a state owns nobody.
    // `estimates of the Danish dead`: whose dead they are is told with them.
    if ((tokens[found.headAt] as Token).info.role && found.kind === 'person')
      return found.numbers.length > 0 ? undefined : ownerOf(input, undefined, undefined, found, found.headAt);
    if (!counted && isParty(found, input)) return madeOf(found, input) ? undefined : found;
    // `10% of Amsterdam's population`.
    return memberAt(tokens, at)?.info.sense('unit')?.object === 'percent'
      ? ownerOf(input, undefined, undefined, found, found.headAt)
      : undefined;
  }
  // Inside a head group: what stands behind `of` up to the group's end.
  if (group === undefined || group.to <= place) return undefined;
  let end = place;
  while (end < group.to && !(tokens[end] as Token).info.ofWord) end++;
  const inner = made(tokens, place, end, false);
  // `the losses of the defenders`.
  const head = tokens[end - 1]?.info;
  // `estimates of the Danish dead`, `the number of Danish soldiers`: whose they are is told with them.
  if (head !== undefined && number === undefined && language.declension === undefined && place < end - 1)
    if (
      head.role ||
      head.all('roleHead').some(({ role }) => role !== 'strength') ||
      language.counted.fighters?.includes(head.folded) === true
    ) {
      const named = ownerOf(input, undefined, undefined, { ...inner, headAt: end - 1 }, end - 1);
      if (named !== undefined) return named;
    }
  // `les pertes des insurgés`: the article stands in the preposition.
  const fused = input.language.verbs.headFirst !== undefined && of.info.surface.length > 2;
  const people =
    inner.kind === 'person' &&
    (fused || (end - place > 1 && next.info.determiner)) &&
    head?.role !== true &&
    head?.has('roleHead') !== true;
  return input.numbers.some((one) => one.from >= place && one.outerFrom < end) ||
    (head?.role === true && inner.kind === undefined && end - place > 1) ||
    !(inner.kind === undefined || people || isParty(inner, input))
    ? undefined
    : inner;
}

/** A genitive that owns figures: a party, or people who are not themselves counted (`потери повстанцев`, not `число раненых`). */
function mayOwn(group: TokenGroup, input: ClauseInput): boolean {
  if (group.numbers.length > 0) return false;
  if (isParty(group, input)) return true;
  const head = input.tokens[group.headAt] as Token;
  // A name no list has: `три полка Дорошенко`.
  const named = head.info.capital && group.headAt > 0 && !input.language.names.capitalNouns;
  // `контуженых, обожжённых и больных`: a list of states closes with one.
  const last = input.tokens[group.to - 1] as Token;
  // `число жертв`: those who fell own nobody.
  const fallen = head.info.all('roleHead').some(({ role }) => role !== 'strength');
  return (
    (group.kind === 'person' || head.name >= 0 || named) && !head.info.role && !last.info.role && !fallen
  );
}

/** Whether a group tells soldiers or people in general, whose side must be said. */
function anybodys(group: TokenGroup | undefined, { tokens, language }: ClauseInput): boolean {
  const head = group === undefined ? '' : (tokens[group.headAt]?.info.folded ?? '');
  return (
    language.counted.fighters?.includes(head) === true || language.bracket?.noParty.includes(head) === true
  );
}

/** Whether a group is the name of a people or party. */
function sided({ headAt }: TokenGroup, { tokens, names }: ClauseInput): boolean {
  const kind = memberAt(names, (tokens[headAt] as Token).name)?.nameKind;
  return kind === 'demonym' || kind === 'party';
}

/** Men who are counted by their arm: `драгун`, `пехотинцев`; no people and no enemy. */
const isArm = ({ info, name }: Token): boolean => name < 0 && info.has('object') && !info.has('enemy');

/** A unit told by its number alone. */
const UNIT_NUMBER = /^\d+(?:st|nd|rd|th)$/;

/** `95 US soldiers`, `30,000 ARVN troops`. */
const ACRONYM = /^\p{Lu}{2,5}$|^\p{Lu}\.\p{Lu}\.$/u;

/** Whether a group opens with an article or possessive and then a number. */
const numbered = ({ from }: TokenGroup, { tokens }: ClauseInput): boolean =>
  tokens[from]?.info.determiner === true || tokens[from]?.info.possessive === true;

/** `three of the attackers`: fighters that so many belong to; `ten of the men` says nobody's. */
const fightersOf = (
  { from, headAt, numbers, kind, plural }: TokenGroup,
  { tokens, language }: ClauseInput,
): boolean => {
  const { info } = tokens[headAt] as Token;
  if (numbers.length > 0 || !(tokens[from] as Token).info.determiner) return false;
  if (language.counted.fighters?.includes(info.folded) === true) return true;
  // `six of the talkers`: people told by what they do; `ten of the men`, `nine of the victims` are nobody's.
  if (kind === 'formation') return true;
  const { ranks, anyone, opposed } = language.counted;
  return (
    kind === 'person' &&
    plural === true &&
    !info.role &&
    !info.has('subset') &&
    ![ranks, anyone, opposed].some((list) => list?.includes(info.folded) === true)
  );
};

/** `two battalions of infantry`: what they are made of, not whose they are. */
function madeOf(group: TokenGroup, { tokens }: ClauseInput): boolean {
  const first = (tokens[group.from] as Token).info;
  return (
    group.to === group.from + 1 &&
    !group.pronoun &&
    !first.capital &&
    !first.possessive &&
    !first.has('mutual')
  );
}

const isGenitive = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && !token.spaced && /^['’]s?$/.test(token.info.surface);

function isParty(group: TokenGroup, { tokens, language }: ClauseInput): boolean {
  if (group.kind === 'formation' || group.kind === 'state' || group.kind === 'leader') return true;
  const { name, info } = tokens[group.headAt] as Token;
  // `two companies of the 505th`.
  if (UNIT_NUMBER.test(info.surface) && (tokens[group.from] as Token).info.determiner) return true;
  // `three battalions of the Guard`.
  const body = info.capital && (tokens[group.from] as Token).info.determiner && !language.names.capitalNouns;
  return (group.kind === undefined || group.kind === 'person') && (name >= 0 || body);
}

function made(tokens: readonly Token[], from: number, to: number, pronoun: boolean): TokenGroup {
  const head = tokens[to - 1] as Token;
  return {
    start: (tokens[from] as Token).start,
    end: head.end,
    from,
    to,
    headAt: to - 1,
    head: { start: head.start, end: head.end },
    kind: head.info.sense('noun')?.kind ?? (head.name >= 0 ? 'state' : undefined),
    plural: undefined,
    numbers: [],
    ...(pronoun ? { pronoun: true, ...personOf(head) } : {}),
  };
}
