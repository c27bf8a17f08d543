import { askedOfWord } from '../lexicon/asked-once.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { WordClass } from '../lexicon/word-class.ts';
import { memberAt } from '../member-at.ts';
import { type NounPhrase, type Piece, pieceOf } from './elements.ts';
import { headFirstGroup, ownerBehind } from './head-first-group.ts';
import { NOUNISH } from './noun-classes.ts';
import { kindOf, otherKinds } from './noun-kind.ts';
import { ownerIn } from './owner-before.ts';
import { placeEnds } from './place-ahead.ts';

/** Marks that open a quotation. */
const OPENING = /^[“"‘«]$/;

/** `both armies`, as one token. */
const opensMutual = ({ info }: Token): boolean => info.has('mutual') && info.words.length > 1;

/** `the enemy`, as one token. */
const ownArticle = ({ info }: Token): boolean =>
  info.has('enemy') && info.words.length > 1 && !info.has('adjective');

/** Where the noun group that begins at a token ends. */
export function groupEnd(input: ClauseInput, classes: readonly WordClass[], from: number): number {
  const { tokens } = input;
  if (input.language.verbs.headFirst !== undefined) return headFirstGroup(input, classes, from).to;
  let at = from;
  let seen = false;
  for (; at < tokens.length; at++) {
    const one = classes[at] as WordClass;
    if (one === 'adverb' && at > from && !seen && NOUNISH.has(classes[at + 1] ?? 'other')) continue;
    if (one === 'mark') {
      // `50-man patrol`, `"Iron" Division`.
      const mark = tokens[at] as Token;
      if (
        /^[-‑/]$/.test(mark.info.surface) &&
        !mark.spaced &&
        at > from &&
        tokens[at + 1]?.spaced === false &&
        NOUNISH.has(classes[at + 1] ?? 'other')
      )
        continue;
      // `the ‘reds’`.
      const before = classes[at - 1];
      if (
        OPENING.test(mark.info.surface) &&
        mark.spaced &&
        at > from &&
        (before === 'determiner' || before === 'adjective') &&
        NOUNISH.has(classes[at + 1] ?? 'other')
      )
        continue;
      break;
    }
    // `its 1920 treaty`, `the May 1920 offensive`.
    if (one === 'time' && at > from && datesNoun(classes, from, at)) continue;
    // `British and Indian troops`: two attributes of one noun.
    if (
      one === 'coordinator' &&
      !seen &&
      at > from &&
      peoples(tokens, at - 1) &&
      (peoples(tokens, at + 1) || classes[at + 1] === 'adjective') &&
      (classes[at + 2] === 'noun' || classes[at + 2] === 'adjective') &&
      (tokens[at] as Token).info.has('and')
    ) {
      continue;
    }
    if (!NOUNISH.has(one)) break;
    // `by nightfall | both armies`.
    if (memberAt(classes, at - 1) === 'noun' && at > from && opensMutual(tokens[at] as Token)) break;
    if ((one === 'determiner' || one === 'possessive') && seen && classes[at - 1] !== 'genitive') break;
    // `of the 14th | our troops`.
    if (one === 'possessive' && at > from && classes[at - 1] === 'adjective') break;
    // `of the Third Army | the enemy`: a phrase that brings its own article.
    if (at > from && (seen || classes[at - 1] === 'adjective') && ownArticle(tokens[at] as Token)) break;
    if (
      one === 'determiner' &&
      at > from &&
      classes[at - 1] !== 'determiner' &&
      classes[at - 1] !== 'genitive'
    )
      break;
    if (at > from && (one === 'name' || one === 'noun') && placeEnds(input, classes, from, at)) break;
    // `press Soviet troops`: a name of its own begins behind a noun that is no title or kind.
    if (one === 'name' && seen && classes[at - 1] === 'noun' && (tokens[at] as Token).name >= 0) {
      const kind = (tokens[at - 1] as Token).info.sense('noun')?.kind;
      // `Operation Lam Son`, but `at the press Soviet troops`.
      const title = kind === 'event' && (tokens[at - 1] as Token).info.capital;
      if ((kind === 'text' || kind === 'event' || kind === 'time' || kind === 'abstract') && !title) break;
      // `at this point | Wrangel`.
      if (kind === 'place' && (tokens[from] as Token).info.has('singular')) break;
    }
    // `of 400 horse | Colonel Baner`: a title begins a name of its own behind a noun that is counted.
    if (
      at > from &&
      one === 'noun' &&
      classes[at - 1] === 'noun' &&
      memberAt(classes, at - 2) === 'number' &&
      titleAt(tokens[at] as Token) &&
      !(tokens[at - 1] as Token).info.capital
    )
      break;
    if (
      one === 'number' &&
      seen &&
      inNumber(input, at) &&
      (classes[at - 1] === 'noun' || classes[at - 1] === 'name') &&
      !((tokens[at - 1] as Token).info.has('labelBefore') && (tokens[at] as Token).kind === 'figure')
    )
      break;
    // `the garrison | free passage`.
    const attribute = (tokens[at] as Token).info;
    if (
      one === 'adjective' &&
      seen &&
      classes[at - 1] === 'noun' &&
      (classes[at + 1] === 'number' ||
        (classes[at + 1] === 'noun' &&
          attribute.adjective &&
          !attribute.noun &&
          !attribute.verb &&
          !attribute.capital)) &&
      !(input.language.nouns.partyAttributes?.includes((tokens[at - 1] as Token).info.folded) === true)
    )
      break;
    // `an 800-man | combined force`: the measure of what follows.
    if (
      one === 'noun' &&
      memberAt(classes, at - 2) === 'number' &&
      hyphenAt(tokens, at - 1) &&
      NOUNISH.has(classes[at + 1] ?? 'other')
    )
      continue;
    if (one === 'noun' || (one === 'name' && !(peoples(tokens, at) && classes[at + 1] === 'coordinator')))
      seen = true;
    if (one === 'genitive') seen = false;
  }
  return Math.max(at, from + 1);
}

const titleAt = ({ info }: Token): boolean => info.capital && info.sense('noun')?.kind === 'leader';

const hyphenAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.spaced === false && /^[-‑]$/.test(tokens[at]?.info.surface ?? '');

export function groupElement(
  input: ClauseInput,
  classes: readonly WordClass[],
  from: number,
  to: number,
): Piece {
  const { tokens, numbers, language } = input;
  const first =
    language.verbs.headFirst === undefined || classes[from] === 'pronoun'
      ? undefined
      : headFirstGroup(input, classes, from);
  let headAt = first?.headAt ?? to - 1;
  while (
    first === undefined &&
    headAt > from &&
    (classes[headAt] === 'mark' ||
      classes[headAt] === 'genitive' ||
      classes[headAt] === 'adverb' ||
      (tokens[headAt] as Token).info.has('part'))
  )
    headAt--;
  // A number behind its noun is no head: `Hill 52`.
  if (first === undefined && classes[headAt] === 'number')
    for (let i = headAt; i >= from; i--)
      if (classes[i] === 'noun' || classes[i] === 'name') {
        headAt = i;
        break;
      }
  const head = tokens[headAt] as Token;
  const inside: number[] = [];
  // Numbers are in order.
  for (let i = 0; i < numbers.length && (numbers[i]?.from ?? to) < to; i++) {
    const number = numbers[i];
    if (number !== undefined && number.from >= from && number.from < to) inside.push(i);
  }
  const pronominal = tellsOfPronoun(head.info);
  const group: NounPhrase = {
    from,
    to,
    end: to,
    headAt,
    // `three quarters of the men` are men.
    kind: head.info.has('fraction') && tokens[to]?.info.ofWord ? undefined : kindOf(input, headAt, from),
    plural: pluralAt(input, classes, from, headAt),
    pronoun: classes[from] === 'pronoun' && to === from + 1 && !head.info.has('mutual'),
    enemy: someIn(tokens, from, to, 'enemy'),
    mutual: someIn(tokens, from, to, 'mutual'),
    named: first === undefined ? head.name >= 0 && classes[headAt] !== 'number' : classes[headAt] === 'name',
    personal: pronominal && head.info.has('personal'),
    oblique: pronominal && head.info.has('oblique'),
    ofShips: pronominal && head.info.has('ofShips'),
    bare: classes[headAt] === 'number' || (classes[headAt] === 'adjective' && inside.length > 0),
    reflexive: pronominal && head.info.has('reflexive'),
    measure:
      head.info.has('unit') ||
      head.info.sense('noun')?.kind === 'time' ||
      (inside.length > 0 && hasUnit(tokens, from, to)),
    negated:
      classes[from] !== 'number' &&
      ((tokens[from] as Token).info.has('negating') || deniedBefore(classes, from)),
    relative: classes[from] === 'possessive' && (tokens[from] as Token).info.relative,
    owner:
      first === undefined ? ownerIn(input, classes, from, headAt) : ownerBehind(input, classes, from, first),
    numbers: inside,
    tail: [],
    joined: [],
    parent: undefined,
    hangsOn: undefined,
    // With all fields always: every step behind looks into groups.
    losses: losses(head),
    also: otherKinds(head),
    made: undefined,
  };
  return pieceOf('group', from, to, '', group);
}

/** Whether a noun says that something was lost, not who was: `losses`, `casualties`. */
const losses = ({ info }: Token): boolean =>
  info.all('roleHead').some(({ role }) => role === 'casualties' || role === 'lost') &&
  info.sense('noun')?.kind !== 'person';

/** Whether a time stands between an article or possessive and its noun. */
function datesNoun(classes: readonly WordClass[], from: number, at: number): boolean {
  let first = at;
  while (first > from && classes[first - 1] === 'time') first--;
  if (classes[first - 1] !== 'determiner' && classes[first - 1] !== 'possessive') return false;
  let next = at + 1;
  while (classes[next] === 'time') next++;
  while (classes[next] === 'name' || classes[next] === 'adjective') next++;
  return classes[next] === 'noun';
}

/** `not a single shot`: a negation that belongs to no verb. */
function deniedBefore(classes: readonly WordClass[], from: number): boolean {
  if (memberAt(classes, from - 1) !== 'negation') return false;
  const before = memberAt(classes, from - 2);
  return before === undefined || before === 'mark';
}

/** Whether a token is the name of a people, used as an attribute. */
const peoples = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && token.name >= 0 && token.info.capital && !token.info.folded.endsWith('s');
};

const inNumber = ({ numbers }: ClauseInput, at: number): boolean =>
  numbers.some((number) => number.outerFrom <= at && number.outerTo > at);

const hasUnit = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if ((tokens[i] as Token).info.has('unit') && !(tokens[i] as Token).info.has('object')) return true;
  return false;
};

function someIn(tokens: readonly Token[], from: number, to: number, tag: 'enemy' | 'mutual'): boolean {
  for (let i = from; i < to; i++) {
    const { info } = tokens[i] as Token;
    if (ofBothSides(info) && info.has(tag)) return true;
  }
  return false;
}

/** `the enemy`, `both armies`: words of a side without its name. */
const ofBothSides = askedOfWord((info) => info.has('enemy') || info.has('mutual'));

/** What only pronouns tell of themselves. */
const tellsOfPronoun = askedOfWord(
  (info) => info.has('personal') || info.has('oblique') || info.has('ofShips') || info.has('reflexive'),
);

function pluralAt(
  { tokens, language }: ClauseInput,
  classes: readonly WordClass[],
  from: number,
  headAt: number,
): boolean | undefined {
  const { info } = tokens[headAt] as Token;
  if (classes[headAt] === 'pronoun') return info.sense('pronoun')?.plural;
  // `the cavalry returned with its guns`, `the cavalry were late`.
  if (language.counted.collectives?.[info.folded] !== undefined) return undefined;
  const known = info.sense('noun') ?? info.sense('object');
  if (known?.plural !== undefined) return known.plural;
  if ((tokens[from] as Token).info.has('singular')) return false;
  return info.folded.endsWith('s') && !info.folded.endsWith('ss') ? true : undefined;
}
