import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { WordClass } from '../lexicon/word-class.ts';
import type { NounPhrase } from './elements.ts';
import { NOUNISH } from './noun-classes.ts';
import { placeEnds } from './place-ahead.ts';

/** Where a noun group ends whose head stands before its attributes, and where its head is. */
export interface HeadFirst {
  readonly to: number;
  readonly headAt: number;
}

/**
 * Cuts a noun group of a language whose head comes first: articles and numbers, a few adjectives, the noun, then what is told of it:
 * adjectives (`les troupes japonaises`, `soviétiques et mongoles`) and a name beside a title or kind (`le général Joukov`).
 */
export function headFirstGroup(input: ClauseInput, classes: readonly WordClass[], from: number): HeadFirst {
  const { tokens } = input;
  let head = -1;
  let at = from;
  for (; at < tokens.length; at++) {
    const one = classes[at] as WordClass;
    const token = tokens[at] as Token;
    if (one === 'adverb' && head < 0 && at > from && NOUNISH.has(classes[at + 1] ?? 'other')) continue;
    if (one === 'mark') {
      if (hyphenInside(tokens, classes, at, from)) continue;
      break;
    }
    if (one === 'coordinator') {
      if (head >= 0 && joinsAttributes(input, classes, at)) continue;
      break;
    }
    if (!NOUNISH.has(one)) break;
    if (one === 'determiner' || one === 'possessive') {
      if (head >= 0 || (at > from && (classes[at - 1] === 'number' || classes[at - 1] === 'adjective')))
        break;
      continue;
    }
    if (head < 0) {
      if (one === 'noun' || one === 'name') head = at;
      continue;
    }
    if (one === 'adjective') continue;
    if (one === 'number') {
      const label = tokens[at - 1]?.info.has('labelBefore') === true && token.kind === 'figure';
      if (label || !inNumber(input, at)) continue;
      break;
    }
    if (one === 'name') {
      if (placeEnds(input, classes, from, at)) break;
      if (attribute(input, at) || goesOn(input, head, at)) continue;
      break;
    }
    // A noun right behind a noun: a list of kinds (`chef d'escadron`) needs a preposition, so a new group begins.
    break;
  }
  const to = Math.max(at, from + 1);
  return { to, headAt: head >= 0 ? head : lastHead(classes, from, to) };
}

/** The owner told behind the head: a people's name used as an attribute, or a possessive before it. */
export function ownerBehind(
  { names, tokens }: ClauseInput,
  classes: readonly WordClass[],
  from: number,
  { headAt, to }: HeadFirst,
): NounPhrase['owner'] {
  for (let i = from; i < headAt; i++)
    if (classes[i] === 'possessive') return { from: i, to: i + 1, pronoun: true };
  for (let i = headAt + 1; i < to; i++) {
    const { name } = tokens[i] as Token;
    if (name < 0) continue;
    const kind = names[name]?.nameKind;
    if (kind !== 'demonym' && kind !== 'party') continue;
    let end = i + 1;
    while (end < to && (tokens[end] as Token).name === name) end++;
    // `soviétiques et mongoles`: both.
    while (end + 1 < to && classes[end] === 'coordinator') end += 2;
    return { from: i, to: Math.min(end, to), pronoun: false };
  }
  return undefined;
}

const hyphenInside = (
  tokens: readonly Token[],
  classes: readonly WordClass[],
  at: number,
  from: number,
): boolean =>
  /^[-‑/]$/.test((tokens[at] as Token).info.surface) &&
  !(tokens[at] as Token).spaced &&
  at > from &&
  tokens[at + 1]?.spaced === false &&
  NOUNISH.has(classes[at + 1] ?? 'other');

/** Whether `and` joins two attributes of the noun before. */
function joinsAttributes(input: ClauseInput, classes: readonly WordClass[], at: number): boolean {
  const { tokens } = input;
  if (!tokens[at]?.info.has('listing')) return false;
  const attributive = (i: number): boolean =>
    classes[i] === 'adjective' || (classes[i] === 'name' && attribute(input, i));
  return attributive(at - 1) && attributive(at + 1) && classes[at + 2] !== 'noun';
}

/** The name of a people written small: an adjective. */
const attribute = ({ tokens, names }: ClauseInput, at: number): boolean => {
  const token = tokens[at] as Token;
  return token.name >= 0 && !token.info.capital && names[token.name]?.nameKind === 'demonym';
};

/** Whether a name belongs to the noun or name before it: `le maréchal Davout`, `la ville de` apart. */
function goesOn({ tokens }: ClauseInput, head: number, at: number): boolean {
  const before = tokens[at - 1] as Token;
  const token = tokens[at] as Token;
  if (before.name >= 0) return before.name === token.name || !before.info.capital || head !== at - 1;
  const kind = (tokens[head] as Token).info.sense('noun')?.kind;
  return kind !== 'event' && kind !== 'time' && kind !== 'abstract' && kind !== 'text';
}

function lastHead(classes: readonly WordClass[], from: number, to: number): number {
  let at = to - 1;
  while (at > from && (classes[at] === 'mark' || classes[at] === 'adverb' || classes[at] === 'coordinator'))
    at--;
  return at;
}

const inNumber = ({ numbers }: ClauseInput, at: number): boolean =>
  numbers.some((number) => number.outerFrom <= at && number.outerTo > at);
