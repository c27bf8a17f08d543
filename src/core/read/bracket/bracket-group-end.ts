import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { BracketClass, Classed } from './bracket-class.ts';
import type { BracketWord } from './bracket-word.ts';

const PARTS: ReadonlySet<BracketClass> = new Set([
  'determiner',
  'possessive',
  'adjective',
  'number',
  'noun',
  'name',
]);

/** `Heeresgruppe A`, `Wilhelm II`. */
const LETTER = /^(?:\p{Lu}|[IVX]+)$/u;

/** Where the noun group that begins at a token ends; the same token when none begins there. */
export function groupEnd(
  { tokens, language }: ClauseInput,
  { classes, words }: Classed,
  from: number,
): number {
  const ending = language.bracket?.genitiveName ?? '';
  let at = from;
  let seen = false;
  for (; at < tokens.length; at++) {
    const one = classes[at] as BracketClass;
    const token = tokens[at] as Token;
    if (one === 'adverb' && !seen && at > from && classes[at + 1] === 'adjective') continue;
    if (one === 'mark' && at > from && token.name >= 0 && token.name === (tokens[at - 1] as Token).name)
      continue;
    if (!PARTS.has(one)) break;
    if (one === 'determiner' || one === 'possessive') {
      // `all die Toten`, `die beiden`: determiners in a row.
      if (at > from && !(classes[at - 1] === 'determiner' && !seen)) break;
      continue;
    }
    if (!seen) {
      if ((one === 'noun' || one === 'name') && !measures({ tokens }, classes, at)) seen = true;
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
      if (
        !bearsName(before) &&
        !bearNames({ tokens }, classes, at) &&
        !(before.info.senses.length === 0 && token.info.senses.length === 0 && before.kind === 'word')
      )
        break;
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

/** `eine 90 Kilometer lange Linie`: a measure inside the attribute of the noun behind it. */
export const measures = (
  { tokens }: Pick<ClauseInput, 'tokens'>,
  classes: readonly BracketClass[],
  at: number,
): boolean =>
  memberAt(classes, at - 1) === 'number' &&
  classes[at + 1] === 'adjective' &&
  classes[at + 2] === 'noun' &&
  (tokens[at] as Token).info.has('unit');

/** `Stalins`, `Japans`: a name in the genitive. */
export const genitiveName = (token: Token, word: BracketWord, ending: string): boolean =>
  token.kind === 'word' &&
  token.info.capital &&
  token.info.folded.endsWith(ending) &&
  !token.info.folded.endsWith(ending + ending) &&
  token.info.folded.length > 3 &&
  !word.known &&
  token.info.sense('noun') === undefined;

/** `General Stern`, `die Stadt Kiew`, `der Kreuzer Emden`: one thing that has a name of its own; an army before a town has none. */
const bearsName = ({ info }: Token): boolean => {
  const nouns = info.all('noun');
  return nouns.length === 0
    ? info.has('source')
    : nouns.every(
        ({ plural, kind }) =>
          (plural === false || (kind === 'leader' && plural === undefined)) &&
          kind !== 'formation' &&
          kind !== 'abstract' &&
          kind !== 'time',
      );
};

/** `die Städte Orla und Dun`, `der Kreuzer Bajan, Diana`: several things of a kind, each with its name. */
const bearNames = (
  { tokens }: Pick<ClauseInput, 'tokens'>,
  classes: readonly BracketClass[],
  at: number,
): boolean =>
  classes[at] === 'name' &&
  classes[at + 2] === 'name' &&
  (classes[at + 1] === 'coordinator' || tokens[at + 1]?.info.surface === ',') &&
  (tokens[at - 1] as Token).info
    .all('noun')
    .some(({ kind }) => kind === 'place' || kind === 'leader' || kind === 'materiel');

const isLeader = ({ info }: Token): boolean =>
  info.all('noun').some(({ kind, plural }) => kind === 'leader' && plural !== true);

const titled = ({ info }: Token): boolean =>
  info.all('noun').some(({ kind }) => kind === 'leader' || kind === 'place');
