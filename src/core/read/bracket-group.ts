import type { NounKind } from '../languages/noun-words.ts';
import { DAT, EVERY, GEN, MANY } from './bracket-case.ts';
import type { BracketClass, Classed } from './bracket-classes.ts';
import type { BracketWord } from './bracket-word.ts';
import type { ClauseInput, Token, TokenGroup } from './claim-tokens.ts';
import { personOf } from './token-group.ts';

/** A noun group of a language with a verb bracket while a sentence is being read. `to` and `end` reach over what hangs on it. */
export interface BracketGroup {
  start: number;
  end: number;
  readonly from: number;
  to: number;
  readonly headAt: number;
  readonly head: { readonly start: number; readonly end: number };
  readonly kind: NounKind | undefined;
  readonly plural: boolean | undefined;
  readonly pronoun?: boolean;
  readonly person?: boolean;
  readonly enemy?: boolean;
  readonly mutual?: boolean;
  readonly numbers: number[];
  owner?: TokenGroup;
  /** Cases it can be. */
  readonly bits: number;
  readonly reflexive: boolean;
  /** Opened by `kein`, or `niemand`. */
  readonly denied: boolean;
  readonly named: boolean;
  /** Opened by a determiner. */
  readonly determined: boolean;
  /** A possessive, or a people's name, before the head (token places). */
  readonly attribute: { readonly from: number; readonly to: number; readonly pronoun: boolean } | undefined;
  /** The genitive behind the head. */
  genitive?: BracketGroup;
  /** Prepositional groups right behind it. */
  readonly tail: { readonly preposition: string; readonly at: number; readonly group: BracketGroup }[];
  /** Groups joined to it by commas and `und`. */
  readonly joined: BracketGroup[];
}

const PARTS: ReadonlySet<BracketClass> = new Set(['determiner', 'possessive', 'adjective', 'number', 'noun', 'name']);

/** `Heeresgruppe A`, `Wilhelm II`. */
const LETTER = /^(?:\p{Lu}|[IVX]+)$/u;

/** Where the noun group that begins at a token ends; the same token when none begins there. */
export function groupEnd({ tokens, language }: ClauseInput, { classes, words }: Classed, from: number): number {
  const ending = language.bracket?.genitiveName ?? '';
  let at = from;
  let seen = false;
  for (; at < tokens.length; at++) {
    const one = classes[at] as BracketClass;
    const token = tokens[at] as Token;
    if (one === 'adverb' && !seen && at > from && classes[at + 1] === 'adjective') continue;
    if (one === 'mark' && at > from && token.name >= 0 && token.name === (tokens[at - 1] as Token).name) continue;
    if (!PARTS.has(one)) break;
    if (one === 'determiner' || one === 'possessive') {
      // `all die Toten`, `die beiden`: determiners in a row.
      if (at > from && !(classes[at - 1] === 'determiner' && !seen)) break;
      continue;
    }
    if (!seen) {
      if (one === 'noun' || one === 'name') seen = true;
      continue;
    }
    // Behind the head only its name, a label, or a title's name goes on with the group.
    if (one === 'adjective' || one === 'number') break;
    const before = tokens[at - 1] as Token;
    if (token.kind === 'figure' || LETTER.test(token.info.surface)) continue;
    if (before.name >= 0 && token.name === before.name) continue;
    if (one === 'name' || !token.info.noun) {
      if (token.name >= 0 && before.name >= 0) break;
      if (classes[at - 1] === 'name') {
        if (genitiveName(before, words[at - 1] as BracketWord, ending) && one === 'noun') break;
        continue;
      }
      if (!bearsName(before) && !(before.info.senses.length === 0 && token.info.senses.length === 0 && before.kind === 'word')) break;
      if (one === 'name' && genitiveName(token, words[at] as BracketWord, ending) && !titled(before)) break;
      continue;
    }
    // `Stalins Befehl`, `der Oberbefehlshaber General Johnston`.
    if (classes[at - 1] === 'name' && genitiveName(before, words[at - 1] as BracketWord, ending)) continue;
    if (isLeader(before) && isLeader(token)) continue;
    break;
  }
  return at;
}

/** `Stalins`, `Japans`: a name in the genitive. */
export const genitiveName = (token: Token, word: BracketWord, ending: string): boolean =>
  token.kind === 'word' && token.info.capital && token.info.folded.endsWith(ending) && !token.info.folded.endsWith(ending + ending) && token.info.folded.length > 3 && !word.known && token.info.sense('noun') === undefined;

/** `General Stern`, `die Stadt Kiew`, `der Kreuzer Emden`: one thing that has a name of its own; an army before a town has none. */
const bearsName = ({ info }: Token): boolean => {
  const nouns = info.all('noun');
  return nouns.length === 0 ? info.has('source') : nouns.every(({ plural, kind }) => (plural === false || (kind === 'leader' && plural === undefined)) && kind !== 'formation' && kind !== 'abstract' && kind !== 'time');
};
const isLeader = ({ info }: Token): boolean => info.all('noun').some(({ kind, plural }) => kind === 'leader' && plural !== true);
const titled = ({ info }: Token): boolean => info.all('noun').some(({ kind }) => kind === 'leader' || kind === 'place');

/** The group over tokens `from` to `to`. */
export function makeGroup(input: ClauseInput, { classes, words }: Classed, from: number, to: number): BracketGroup {
  const { tokens, numbers } = input;
  let headAt = to - 1;
  while (headAt > from && (classes[headAt] === 'adverb' || (tokens[headAt] as Token).kind === 'mark' || (tokens[headAt] as Token).kind === 'figure')) headAt--;
  const token = tokens[headAt] as Token;
  const pronoun = classes[from] === 'pronoun' && to === from + 1;
  let bits = EVERY;
  const narrow = (more: number): void => {
    if (more !== 0 && (bits & more) !== 0) bits &= more;
  };
  let denied = false;
  let attribute: BracketGroup['attribute'];
  let counted = false;
  for (let i = from; i < to; i++) {
    const word = words[i] as BracketWord;
    const one = classes[i];
    const here = tokens[i] as Token;
    if (pronoun) narrow(word.pronoun);
    else if (one === 'determiner' || one === 'possessive') {
      narrow(word.determiner);
      if (one === 'possessive') attribute = { from: i, to: i + 1, pronoun: true };
    } else if (one === 'adjective' && here.kind === 'word') narrow(word.adjective);
    else if (one === 'number') {
      if (!here.info.determiner) narrow(word.determiner);
      counted ||= (numbers.find((number) => number.from <= i && number.to > i)?.value.hi ?? 0) >= 2;
    }
    if (input.language.bracket?.denying.includes(here.info.folded) === true && i === from) denied = true;
    if (here.name >= 0 && i < headAt && attribute === undefined) {
      const kind = input.names[here.name]?.nameKind;
      if (kind === 'demonym' || kind === 'party') attribute = { from: i, to: i + 1, pronoun: false };
      else if (one === 'name' && classes[i + 1] !== 'name' && genitiveName(here, word, input.language.bracket?.genitiveName ?? '')) attribute = { from, to: i + 1, pronoun: false };
    }
  }
  if (!pronoun) {
    // `Preußen` is a people and a land: without an article it may be either.
    if (classes[headAt] === 'noun' && !(token.name >= 0 && from === headAt)) narrow((words[headAt] as BracketWord).noun);
    if (counted) narrow(MANY);
  }
  const inside: number[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    if (number !== undefined && number.from >= from && number.from < to) inside.push(i);
  }
  // `ein Teil der Truppen`: the quantity stands in the case of the clause, what it measures in the genitive.
  const measured = classes[from] === 'determiner' && ((tokens[from] as Token).info.folded.includes(' ') || ((tokens[from] as Token).info.capital && (tokens[from] as Token).info.noun)) && classes[from + 1] === 'determiner';
  if (measured) bits = EVERY;
  // A single word run together may be a name: `Hindenburg`.
  const bare = from === headAt && token.info.byLastPart && to === headAt + 1;
  const some = (tag: 'enemy' | 'mutual'): boolean => {
    for (let i = from; i < to; i++) if ((tokens[i] as Token).info.has(tag)) return true;
    return false;
  };
  const first = tokens[from] as Token;
  return {
    start: first.start,
    end: (tokens[to - 1] as Token).end,
    from,
    to,
    headAt,
    head: { start: token.start, end: token.end },
    kind: pronoun ? undefined : bareKind(bare, kindAt(input, from, headAt)),
    plural: pronoun ? (bits & MANY) === 0 ? false : (bits & ~MANY) === 0 ? true : token.info.sense('pronoun')?.plural : (bits & MANY) === 0 ? false : (bits & ~MANY) === 0 ? true : undefined,
    ...(pronoun ? { pronoun: true, ...personOf(token) } : {}),
    ...(some('enemy') ? { enemy: true } : {}),
    ...(some('mutual') ? { mutual: true } : {}),
    numbers: inside,
    bits,
    reflexive: pronoun && input.language.bracket?.reflexive.includes(token.info.folded) === true,
    denied,
    named: token.name >= 0,
    determined: classes[from] === 'determiner' || classes[from] === 'possessive',
    attribute,
    tail: [],
    joined: [],
  };
}

/** Makes a group and what it hangs on reach over another. */
export function reach(group: BracketGroup, to: number, end: number): void {
  group.to = Math.max(group.to, to);
  group.end = Math.max(group.end, end);
}

/** Whether a group may be the genitive of the one right before it. */
export function mayBeGenitive(input: ClauseInput, { classes, words }: Classed, before: BracketGroup, group: BracketGroup): boolean {
  if ((group.bits & GEN) === 0 || before.pronoun === true) return false;
  if (classes[group.from] === 'name' || classes[group.headAt] === 'name') {
    if (classes[group.from] === 'name') return genitiveName(input.tokens[group.headAt] as Token, words[group.headAt] as BracketWord, input.language.bracket?.genitiveName ?? '');
  }
  if (group.determined) return true;
  // `zweier Höhen`, `japanischer Truppen`: number or adjective tells it.
  if ((group.bits & ~GEN) === 0) return true;
  return classes[group.from] === 'adjective' && (group.bits & ~(GEN | DAT)) === 0;
}

const bareKind = (bare: boolean, kind: NounKind | undefined): NounKind | undefined => (bare && kind !== 'event' && kind !== 'formation' ? undefined : kind);

/** What kind of thing a group names, by its head; a name by its title or what it was found to name. */
function kindAt({ tokens, names }: ClauseInput, from: number, headAt: number): NounKind | undefined {
  const head = tokens[headAt] as Token;
  const { info } = head;
  const noun = head.name >= 0 && info.byLastPart ? undefined : info.sense('noun');
  if (noun !== undefined) return noun.kind;
  const object = head.name >= 0 && info.byLastPart ? undefined : (info.sense('object') ?? info.sense('subset'));
  if (object !== undefined) return object.object === 'person' ? 'person' : object.object === 'unit' ? 'formation' : object.object === 'place' ? 'place' : object.object === 'incident' ? 'event' : object.object === 'other' || object.object === 'money' ? 'abstract' : 'materiel';
  if (info.has('frameNoun')) return 'event';
  if (info.has('source')) return 'text';
  if (info.has('unit')) return 'abstract';
  for (let i = headAt - 1; i >= from; i--) {
    const before = (tokens[i] as Token).info.sense('noun');
    if (before !== undefined) return before.kind;
  }
  if (head.name >= 0) {
    const kind = names[head.name]?.nameKind;
    return kind === 'person' ? 'leader' : kind === 'place' ? 'place' : kind === 'unit' ? 'formation' : kind === 'demonym' || kind === 'party' ? 'state' : undefined;
  }
  return undefined;
}
