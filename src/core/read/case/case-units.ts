import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import {
  ACCUSATIVE,
  ANY,
  casesByName,
  inBothNumbers,
  LOCATIVE,
  NEUTER,
  NOMINATIVE,
  PLURAL,
  SINGULAR,
} from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import { type CaseLists, caseLists } from './case-lists.ts';
import { withParticiples } from './case-participles.ts';
import { type Unit, wholeUnit } from './case-unit.ts';
import { joinedUnits } from './case-unit-lists.ts';
import { withStrength } from './case-unit-strength.ts';
import type { CaseVerb } from './case-verb-forms.ts';
import type { WordsAt } from './case-words-at.ts';
import type { NounGroups } from './noun-groups-case.ts';

const OPEN = '([';
const CLOSE = ')]';
const BREAKS = ';:';
const DASHES = '–—';
const QUOTES = ['«', '»', '„', '“', '”', '"'];

/** Cuts a sentence into units: groups with their prepositions, verbs, marks and small words. Linear. */
export function caseUnits(input: ClauseInput, groups: NounGroups): Unit[] {
  const { tokens } = input;
  const lists = caseLists(input.language);
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const unit = wholeUnit(unitAt(input, lists, groups, at));
    // Quotation marks part nothing.
    if (!(unit.kind === 'word' && QUOTES.includes((tokens[at] as Token).info.surface))) units.push(unit);
    at = unit.to;
  }
  const joined = (some: readonly Unit[]): Unit[] =>
    joinedUnits(withStrength(some, tokens, lists), tokens, lists);
  const bound = withParticiples(units, groups.words).map((unit) =>
    unit.participles === undefined
      ? unit
      : {
          ...unit,
          participles: unit.participles.map((one) => ({ ...one, units: joined(one.units) })),
        },
  );
  return joined(bound);
}

function unitAt(input: ClauseInput, lists: CaseLists, groups: NounGroups, at: number): Unit {
  const { tokens } = input;
  const token = tokens[at] as Token;
  if (token.time >= 0) return { kind: 'time', from: at, to: endOfTime(tokens, at) };
  if (token.kind === 'mark') return { kind: markKind(token), from: at, to: at + 1 };
  const { info } = token;
  const counted = groups.words.numberAt(at);
  const word = groups.words.wordAt(at);
  if (counted === undefined && groups.words.initialAt(at) === 0) {
    if (info.relative && !info.subordinator) return { kind: 'rel', from: at, to: at + 1 };
    const solid = info.words.length > 1 && !info.preposition ? info.words : undefined;
    // `из которых` is one word of the lists of parts.
    if (
      solid !== undefined &&
      input.lexicon.info(solid[solid.length - 1] as string).relative &&
      input.lexicon.info(solid[0] as string).preposition
    )
      return { kind: 'rel', from: at, to: at + 1, preposition: lists.plain(solid[0] as string) };
    if (info.preposition && !info.subordinator) {
      const behind = tokens[at + 1];
      if (behind !== undefined && behind.time >= 0)
        return { kind: 'time', from: at, to: endOfTime(tokens, at + 1) };
      if (
        behind?.info.relative === true &&
        (!behind.info.subordinator || tokens[at - 1]?.info.surface === ',')
      )
        return { kind: 'rel', from: at, to: at + 2, preposition: lists.plain(info.folded) };
      const group = behind === undefined ? undefined : groups.at(at + 1);
      const share =
        group === undefined || !info.has('bound') ? undefined : wholeShare(group, at, groups.words);
      if (share !== undefined) return { kind: 'group', from: at, to: share.to, group: share };
      const cases = casesByName(info.sense('preposition')?.cases ?? '');
      // A name that does not fit is a foreign one: the preposition knows better.
      if (
        group !== undefined &&
        (group.proper || group.guessed) &&
        !group.counted &&
        (inBothNumbers(group.bits) & cases) === 0
      )
        return { kind: 'group', from: at, to: group.to, group, preposition: lists.plain(info.folded), cases };
      if (group !== undefined && (inBothNumbers(group.bits) & cases) !== 0) {
        return {
          kind: 'group',
          from: at,
          to: group.to,
          group,
          preposition: lists.plain(info.folded),
          cases: behindPreposition(group, cases, lists, tokens),
        };
      }
      return { kind: 'word', from: at, to: at + 1 };
    }
    // `чи`, `czy`: a conjunction of two parts, which asks only where it opens a clause.
    const joins = info.coordinator && info.subordinator && at > 0 && tokens[at - 1]?.info.surface !== ',';
    const opens = !joins && (info.subordinator || (info.has('that') && word.noun === 0));
    if (opens && (!info.has('hedged') || info.subordinator || memberAt(tokens, at - 1)?.info.surface === ','))
      return { kind: 'sub', from: at, to: at + 1 };
    if (info.coordinator) return { kind: 'and', from: at, to: at + 1 };
    // `зокрема двох ватажків`: what opens a part is no member of a list.
    if (info.has('part') && info.words.length === 1 && !info.preposition)
      return { kind: 'word', from: at, to: at + 1 };
  }
  // `вывести из строя`: no gerund stands right behind a preposition.
  const before = memberAt(tokens, at - 1)?.info;
  const governed = before?.preposition === true && !before.adverb && !before.subordinator;
  const verbs = predicateOf(
    tokens,
    at,
    governed ? word.verbs.filter(({ is }) => is !== 'gerund') : word.verbs,
    input.language.conjugation?.impersonalParticiple === true,
  );
  // `ranni zostali przewiezieni`: before a form of `to be` a listed noun is its subject.
  // `полонені були страчені`
  const subject =
    (input.language.caseSyntax?.attributesBehind === true ||
      word.verbs.every(({ is }) => is === 'short' || is === 'passive')) &&
    word.known &&
    word.noun !== 0 &&
    tokens[at + 1]?.info.be === true;
  if (!subject && verbs.length > 0 && verbs !== word.verbs && verbs[0]?.is === 'short')
    return { kind: 'verb', from: at, to: at + 1, verbs };
  if (
    counted === undefined &&
    word.verbs.some((verb) => verb.is === 'modal') &&
    governsNext(groups, tokens, at)
  )
    return { kind: 'verb', from: at, to: at + 1, verbs: word.verbs };
  const group = info.adverb && counted === undefined ? undefined : groups.at(at);
  const opening = counted === undefined ? openingParticiple(groups.words, at, group) : [];
  if (opening.length > 0) return { kind: 'verb', from: at, to: at + 1, verbs: opening };
  // `сам он потерял`: who is meant stands beside.
  if (group?.pronoun === true && group.to === at + 1 && lists.emphatic.has(info.folded))
    return { kind: 'word', from: at, to: at + 1 };
  if (group !== undefined && group.to > at) return { kind: 'group', from: at, to: group.to, group };
  if (verbs.length > 0) return { kind: 'verb', from: at, to: at + 1, verbs };
  // `две трети гарнизона`: a share in words is no number.
  const parts = info.numeral && at + 1 < tokens.length ? groups.at(at + 1) : undefined;
  const share = parts === undefined ? undefined : wholeShare(parts, at, groups.words);
  if (share !== undefined) return { kind: 'group', from: at, to: share.to, group: share };
  return { kind: 'word', from: at, to: at + 1 };
}

/** `около трети экипажа`: a share with a bound or a number before it stands in any case, as a number does. */
function wholeShare(group: CaseGroup, at: number, { input }: WordsAt): CaseGroup | undefined {
  const { folded } = (input.tokens[group.headAt] as Token).info;
  if (group.genitive === undefined || group.headAt !== at + 1) return undefined;
  if (input.language.declension?.partitives.some((stem) => folded.startsWith(stem)) !== true)
    return undefined;
  return {
    ...group,
    start: (input.tokens[at] as Token).start,
    from: at,
    bits: ANY,
    counted: true,
    plural: true,
  };
}

/** `артиллерия, обстреливавшая крепость`: behind a noun and a comma the participle has the noun that looks like its own as its object. */
function openingParticiple(words: WordsAt, at: number, group: CaseGroup | undefined): readonly CaseVerb[] {
  const { tokens } = words.input;
  if (group === undefined || group.headAt === at) return [];
  if ((words.wordAt(group.headAt).noun & ACCUSATIVE) === 0) return [];
  const comma = commaBefore(tokens, at);
  if (comma < 1) return [];
  const { adjective, noun } = words.wordAt(comma - 1);
  // `armia rosyjska, licząca 80 tysięcy`
  const before = words.input.language.caseSyntax?.attributesBehind === true ? noun | adjective : noun;
  return words
    .wordAt(at)
    .verbs.filter((verb) => verb.is === 'active' && verb.entry.lemma !== '' && (verb.bits & before) !== 0);
}

/** Place of the comma right before a token, or before a length of time (`, за неделю сбившие`); -1 where none stands there. */
function commaBefore(tokens: readonly Token[], at: number): number {
  if (at === 0) return -1;
  if (tokens[at - 1]?.info.surface === ',') return at - 1;
  if (tokens[at - 1]?.info.sense('noun')?.kind !== 'time') return -1;
  for (let i = at - 2; i > 0 && i >= at - 4; i--) {
    if (tokens[i]?.info.preposition === true) return tokens[i - 1]?.info.surface === ',' ? i - 1 : -1;
    if (tokens[i]?.info.determiner !== true && tokens[i]?.info.numeral !== true) return -1;
  }
  return -1;
}

/** Cases of a group behind a preposition; a name that may stand in any is in the locative where its end says so. */
function behindPreposition(
  group: CaseGroup,
  governed: number,
  { words }: CaseLists,
  tokens: readonly Token[],
): number {
  const cases = inBothNumbers(group.bits) & governed;
  const any = group.proper && group.guessed && (group.bits & SINGULAR) === SINGULAR;
  if (!any || (cases & LOCATIVE) === 0) return cases;
  const { folded } = (tokens[group.to - 1] as Token).info;
  return words.locativeEndings.some((end) => folded.endsWith(end)) ? cases & LOCATIVE : cases;
}

/** Whether an infinitive or a form of `to be` stands right behind: `вынуждены были отступить`. */
function governsNext(groups: NounGroups, tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 3 && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') return false;
    if (groups.words.wordAt(i).verbs.some((verb) => verb.is === 'infinitive')) return true;
    if (!token.info.be && !token.info.adverb) return false;
  }
  return tokens[at - 1]?.info.be === true;
}

/**
 * Readings of a form that is attribute and predicate at once (Ukrainian `захоплена`): a predicate beside a form of `to be`,
 * else an attribute.
 */
function predicateOf(
  tokens: readonly Token[],
  at: number,
  verbs: readonly CaseVerb[],
  attributes: boolean,
): readonly CaseVerb[] {
  const guessed = verbs.some((verb) => verb.is === 'short' && verb.entry.lemma === '');
  if (!guessed && (!attributes || !verbs.some((verb) => verb.is === 'passive'))) return verbs;
  let be = tokens[at + 1]?.info.be === true;
  // `został otoczony przez jazdę i doszczętnie wycięty`: one form of `to be` for both.
  const reach = joinsBefore(tokens, at) ? JOINED : NEAR;
  for (let back = 1; back <= reach && !be; back++) {
    const token = memberAt(tokens, at - back);
    if (token === undefined || (token.kind === 'mark' && ',;:()'.includes(token.info.surface))) break;
    be = token.info.be;
  }
  if (guessed)
    return be ? verbs.filter((verb) => verb.is === 'short') : verbs.filter((verb) => verb.is !== 'short');
  if (!be) return verbs.filter((verb) => verb.is !== 'short' || verb.gender === NEUTER);
  const short = verbs.filter((verb) => verb.is === 'short');
  if (short.length > 0) return short;
  // `було взяте`: the full form is the predicate.
  return verbs.map((verb) =>
    verb.is === 'passive' && (verb.bits & NOMINATIVE) !== 0
      ? {
          ...verb,
          is: 'short' as const,
          bits: 0,
          number: numberOf(verb.bits & NOMINATIVE),
        }
      : verb,
  );
}

/** How far before a participle its form of `to be` may stand, in tokens; and that of the participle it is joined to. */
const NEAR = 5;
const JOINED = 14;

/** Whether a conjunction stands before, with nothing but adverbs between. */
function joinsBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const { info } = tokens[i] as Token;
    if (info.coordinator) return true;
    if (!info.adverb && !info.has('bound')) return false;
  }
  return false;
}

/** Number a set of cases tells; undefined where it may be either. */
function numberOf(bits: number): 's' | 'p' | undefined {
  if ((bits & SINGULAR) === 0) return 'p';
  return (bits & PLURAL) === 0 ? 's' : undefined;
}

function endOfTime(tokens: readonly Token[], at: number): number {
  const { time } = tokens[at] as Token;
  let end = at + 1;
  while (end < tokens.length && (tokens[end] as Token).time === time) end++;
  return end;
}

function markKind(token: Token): Unit['kind'] {
  const mark = token.info.surface;
  if (mark === ',') return 'comma';
  if (OPEN.includes(mark)) return 'open';
  if (CLOSE.includes(mark)) return 'close';
  if (BREAKS.includes(mark)) return 'break';
  if (DASHES.includes(mark) || (mark === '-' && token.spaced)) return 'dash';
  return 'word';
}
