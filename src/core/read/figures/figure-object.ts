import type { Language } from '../../languages/language.ts';
import { isCivilian } from '../../model/civilians.ts';
import type { CountedObject } from '../../model/quantity.ts';
import type { ClauseInput, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { NumberPhrase } from '../numbers/number-phrases.ts';
import { behindNoun } from '../numbers/number-vague.ts';
import { behindCalibre } from './behind-calibre.ts';
import { listedBefore } from './listed-before.ts';
import { modelOf } from './model-of.ts';

/** What a number counts, as far as its own noun group says. */
export interface CountedThing {
  readonly object: CountedObject | undefined;
  readonly subset?: string;
  readonly unit?: string;
  /** Token of the noun, or of the unit; -1 when there is none. */
  readonly at: number;
}

/** From so many on, bodies of men are counted by their men. */
const MEN = 1000;

const NOTHING: CountedThing = { object: undefined, at: -1 };

/** The noun or unit a number counts: right behind it, at the head of its group, or behind `of`. */
export function countedThing(
  input: ClauseInput,
  number: NumberPhrase,
  group: TokenGroup | undefined,
): CountedThing {
  const thing = thingOf(input, number, group);
  // `скрыться успели двое`: such a number counts people by itself.
  if (thing.object === undefined && thing.at < 0 && countsPeople(input, number))
    return { object: 'person', at: -1 };
  return isCivilian(thing.subset) && joinsOthers(input, thing) ? { ...thing, subset: 'civilian' } : thing;
}

/** Whether a number is one by which only people are counted, as its own word. */
const countsPeople = ({ language, tokens }: ClauseInput, { from, to }: NumberPhrase): boolean =>
  to === from + 1 &&
  language.numbers.oneByOne?.includes(tokens[from]?.info.folded ?? '') === true &&
  tokens[to]?.info.has('unit') !== true;

/** Whether a definite article stands at a token. */
const opens = ({ tokens, language }: ClauseInput, at: number): boolean =>
  language.verbs.headFirst === undefined &&
  language.nouns.definite?.includes(tokens[at]?.info.folded ?? '') === true;

/** `300 women and children`: one number for both kinds. */
function joinsOthers({ tokens }: ClauseInput, { at, subset }: CountedThing): boolean {
  const other = tokens[at + 2]?.info.sense('subset')?.key;
  return tokens[at + 1]?.info.coordinator === true && other !== subset && isCivilian(other);
}

function thingOf(input: ClauseInput, number: NumberPhrase, group: TokenGroup | undefined): CountedThing {
  const { tokens } = input;
  const before = memberAt(tokens, number.from - 1);
  const sign = before?.kind === 'mark' ? before.info.sense('unit') : undefined;
  if (sign !== undefined) return { object: sign.object, unit: sign.key, at: number.from - 1 };
  // `девятинедельная осада`: the measure stands in the numeral's own word.
  const own = tokens[number.from]?.info;
  const fused = own?.has('fused') === true ? own.sense('unit') : undefined;
  if (fused !== undefined) return { object: fused.object, unit: fused.key, at: number.from };
  let at = number.outerTo;
  while (
    tokens[at]?.kind === 'mark' &&
    /^[-‑]$/.test(tokens[at]?.info.surface ?? '') &&
    tokens[at]?.spaced === false
  )
    at++;
  at = behindCalibre(input, at);
  const next = tokens[at];
  const turned = nounBefore(input, number);
  if (turned !== undefined) return turned;
  const listed = listedBefore(input, number);
  if (listed >= 0) return thingAt(input, listed);
  if (next === undefined) return NOTHING;
  // `2,700 horse`, `45,500 foot`: the singular behind a number is a body of men.
  const body = at === number.outerTo && number.value.lo > 1 ? collective(input, next, at) : undefined;
  if (body !== undefined) return { ...body, at };
  const unit = next.info.sense('unit');
  if (unit !== undefined && !personBehind(input, at)) return { object: unit.object, unit: unit.key, at };
  // `hundreds of soldiers`, `526 of the soldiers`.
  const whole = next.info.ofWord || input.language.counted.wholes?.includes(next.info.folded) === true;
  const start = whole ? wholeAt(input, at + 1) : at;
  // `nine B-29s`, `twelve F-86 Sabres`.
  const attributed =
    attributeAt(tokens[start]) && tokens[start + 1]?.info.digits === true ? start + 1 : start;
  const model = modelOf(input.language, input.tokens[attributed]);
  if (model !== undefined) return { object: model, at: attributed };
  // `of the crew of 310 the cruiser had lost 62`: an article begins another noun.
  if (!whole && start === number.outerTo && opens(input, start)) return NOTHING;
  const head = headFrom(input, start, group);
  if (head < 0) return NOTHING;
  const thing = thingAt(input, head);
  // `8,000 KMT forces`: nobody has so many bodies of men.
  if (thing.object === 'unit' && number.value.lo >= MEN) return { object: 'person', at: head };
  // `the 3,000-strong garrison`, `a 50-man patrol`: men are counted, whatever they make up.
  // `600 of her crew` are men.
  const among =
    next.info.ofWord && thing.object === 'unit' && input.tokens[head]?.info.sense('object')?.plural === false;
  // `all 240 crew`: the singular behind a number is its men.
  const singular =
    head === number.outerTo &&
    thing.object === 'unit' &&
    number.value.lo > 1 &&
    input.language.declension === undefined &&
    input.tokens[head]?.info.sense('object')?.plural === false;
  if (among || singular) return { object: 'person', at: head };
  const manned = at > number.outerTo && (next.info.role || next.info.sense('object')?.object === 'person');
  // `тридцатитысячная армия`, `5-тысячный отряд`: so many men.
  const thousands =
    number.value.lo >= 100 &&
    (number.compound || own?.has('fused') === true) &&
    // `38-тысячный десант`: one that is a body of men as well.
    (thing.object === 'unit' ||
      (thing.object === 'incident' &&
        tokens[head]?.info.all('noun').some(({ kind }) => kind === 'formation') === true));
  if (thousands) return { object: 'person', at: head };
  return manned && thing.object === 'unit' ? { object: 'person', at: head } : thing;
}

/** An adjective or a people's name before a noun. */
const attributeAt = (token: Token | undefined): boolean =>
  token !== undefined && token.time < 0 && (token.info.adjective || token.name >= 0);

/** `человек тридцать`, `верст пять`: what is counted stands before its number, which is then about so many. */
function nounBefore(input: ClauseInput, number: NumberPhrase): CountedThing | undefined {
  const { tokens, lexicon } = input;
  if (number.value.comparator !== 'approx' || !behindNoun(tokens, number.from, lexicon)) return undefined;
  const at = tokens[number.from - 1]?.info.preposition === true ? number.from - 2 : number.from - 1;
  const unit = tokens[at]?.info.sense('unit');
  if (unit !== undefined) return { object: unit.object, unit: unit.key, at };
  const thing = thingAt(input, at);
  return thing.object === undefined ? undefined : thing;
}

/** What the singular means that a number counts as many; no measure that goes on (`six foot high`). */
function collective(
  { tokens, language }: ClauseInput,
  { info }: Token,
  at: number,
): { readonly object: CountedObject; readonly subset?: string } | undefined {
  const found = language.counted.collectives?.[info.folded];
  const next = tokens[at + 1];
  return found === undefined || next?.info.adjective === true || next?.info.noun === true ? undefined : found;
}

/** Tokens that a noun takes that owns what is counted. */
const OWNER = 4;

/** Where the words begin that say what a part is taken from: `21 of the 33 [ships]`. */
function wholeAt({ tokens, numbers }: ClauseInput, at: number): number {
  let from = at;
  // `three out of Bolivia's six bombers`.
  const owns = (token: Token | undefined): boolean =>
    token !== undefined &&
    ((token.name >= 0 && token.kind === 'word') || /^['’ʼ]s?$/i.test(token.info.surface));
  while (tokens[from]?.info.determiner || tokens[from]?.info.possessive || owns(tokens[from])) from++;
  // `two of the battery's four guns`: a noun owns them as a name does.
  for (let i = from; i < from + OWNER && numbers.length > 1; i++)
    if (tokens[i]?.kind === 'mark' && owns(tokens[i])) from = i + 1;
  return numbers.find((one) => one.outerFrom === from)?.outerTo ?? at;
}

/** `1,500 foot` may be men; `1,500 ft` never are. */
function personBehind({ tokens }: ClauseInput, at: number): boolean {
  const token = tokens[at] as Token;
  if (!token.info.has('object')) return false;
  const next = tokens[at + 1];
  return (
    next?.info.coordinator === true &&
    tokens[at + 2]?.info.numeral !== true &&
    tokens[at + 2]?.info.has('unit') !== true
  );
}

function headFrom(
  { tokens, names, language }: ClauseInput,
  start: number,
  group: TokenGroup | undefined,
): number {
  const head = group !== undefined && group.headAt >= start ? tokens[group.headAt] : undefined;
  if (group !== undefined && head !== undefined && (known(head) || plainPerson(language, head)))
    return group.headAt;
  // `170,000 Muslim Algerians`: a people behind an attribute.
  if (
    group !== undefined &&
    group.headAt > start &&
    memberAt(names, head?.name ?? -1)?.nameKind === 'demonym'
  )
    return group.headAt;
  // The number's group may have ended at a number: look on through attributes and names to the next noun.
  let found = -1;
  for (let at = start; at < tokens.length && at < start + 8; at++) {
    const token = tokens[at] as Token;
    const { info } = token;
    if (token.time >= 0 || token.kind === 'figure') break;
    // `30 a day`: so many in each.
    if (
      language.verbs.headFirst === undefined &&
      at === start &&
      info.has('singular') &&
      tokens[at - 1]?.info.ofWord !== true
    )
      break;
    if (token.kind === 'mark') {
      if (/^[-‑'’]$/.test(info.surface) || info.surface === "'s" || info.surface === '’s') continue;
      break;
    }
    // `bought 20 Starliners earlier this month`: behind the first word an article opens another group.
    if (at > start && language.nouns.definite?.includes(info.folded) === true) break;
    // `two hit the Mary Rose`: behind a verb that might be a state word an article opens its object.
    if (at > start && (info.determiner || info.possessive) && tokens[at - 1]?.info.role) break;
    // `thirty of the Green Howards`: the first word of a name is no village green.
    const named = token.name >= 0 && tokens[at + 1]?.name === token.name;
    if (named) continue;
    if (known(token) || (found < 0 && plainPerson(language, token))) {
      found = at;
      // `une soixantaine de bâtiments turcs`: the head comes first.
      if (language.verbs.headFirst !== undefined) break;
      continue;
    }
    if (
      info.adjective ||
      info.determiner ||
      info.possessive ||
      token.name >= 0 ||
      info.role ||
      (info.adverb && found < 0)
    )
      continue;
    break;
  }
  return found;
}

/** A word of no list without a capital that names people by its ending. */
const plainPerson = (language: Language, { info, kind, name }: Token): boolean =>
  kind === 'word' &&
  name < 0 &&
  info.senses.length === 0 &&
  !info.capital &&
  endsLikeAPerson(language, info.folded);

/** `plotters`, `cyclists`: a word of no list that by its ending names people. */
const endsLikeAPerson = ({ nouns }: Language, folded: string): boolean =>
  nouns.personEndings?.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending)) ===
  true;

const known = ({ info }: Token): boolean =>
  info.has('object') || info.has('subset') || info.has('unit') || (info.has('noun') && !info.role);

/** What the noun at a token is counted as. */
export function thingAt({ tokens, names, language }: ClauseInput, at: number): CountedThing {
  const token = tokens[at] as Token;
  const { info } = token;
  let subset = info.sense('subset');
  // `nearly 300 machines` beside an air force.
  if (subset?.near !== undefined) {
    const { near, object: meant } = subset;
    if (tokens.some((one) => near.has(one.info.folded))) return { object: meant, at };
    subset = undefined;
  }
  const object = info.sense('object');
  // `fighters` are men unless aircraft are spoken of.
  if (subset !== undefined && object !== undefined && subset.object !== object.object) {
    const { object: other } = subset;
    if (
      !tokens.some(
        (one, place) =>
          place !== at &&
          (one.info.sense('object')?.object === other ||
            (one.info.sense('subset')?.object === other && !one.info.has('object'))),
      )
    )
      subset = undefined;
  }
  if (subset !== undefined) return { object: subset.object, subset: subset.key, at };
  if (object !== undefined) return { object: object.object, at };
  const unit = info.sense('unit');
  if (unit !== undefined) return { object: unit.object, unit: unit.key, at };
  if (info.senses.length === 0 && !info.capital && endsLikeAPerson(language, info.folded))
    return { object: 'person', at };
  // `40 losses`, `100 casualties`: of men, where nothing else is said.
  if (info.all('roleHead').some(({ role }) => role === 'casualties')) return { object: 'person', at };
  const noun = info.sense('noun');
  if (noun?.kind === 'person' || noun?.kind === 'leader') return { object: 'person', at };
  // `three convoys` are bodies; `7,000 troops` are men, and the lists say so.
  if (noun?.kind === 'formation') return { object: noun.plural === true ? 'unit' : 'person', at };
  if (noun?.kind === 'place' || noun?.kind === 'border') return { object: 'place', at };
  if (noun?.kind === 'event') return { object: 'incident', at };
  if (noun !== undefined) return { object: 'other', at };
  if (token.name >= 0 && names[token.name]?.nameKind === 'demonym') return { object: 'person', at };
  return { object: undefined, at };
}
