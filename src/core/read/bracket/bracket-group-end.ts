import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { ONE } from './bracket-case.ts';
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
      // `all die Toten`, `die beiden`: determiners in a row; `die ersten beiden Tage`, `zwei weitere Schiffe`: an attribute by its place.
      if (
        at > from &&
        (seen ||
          !(
            classes[at - 1] === 'determiner' ||
            ((classes[at - 1] === 'number' || classes[at - 1] === 'adjective') &&
              language.bracket?.behindArticle.some((stem) => token.info.folded.startsWith(stem)) === true)
          ))
      )
        break;
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
    if (
      one === 'name' ||
      !token.info.noun ||
      (isTitle(before) && (token.info.byLastPart || from === at - 1) && isOne(token))
    ) {
      if (token.name >= 0 && before.name >= 0) break;
      // `mit 900 Mann Corinth`: so many have no one name.
      if (one === 'name' && counts({ tokens }, classes, from, at) && !bearNames({ tokens }, classes, at))
        break;
      if (classes[at - 1] === 'name') {
        if (genitiveName(before, words[at - 1] as BracketWord, ending) && one === 'noun') break;
        continue;
      }
      if (
        !bearsName(before) &&
        !(one === 'name' && oneOf({ tokens, language }, { classes, words }, from, at - 1)) &&
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

/** Whether a number of the group stands right before its head or its attributes, so that several are counted. */
const counts = (
  { tokens }: Pick<ClauseInput, 'tokens'>,
  classes: readonly BracketClass[],
  from: number,
  to: number,
): boolean => {
  for (let at = from; at < to - 1; at++)
    // `der 19 Jahre alte König Karl`: what is measured counts nobody.
    if (classes[at] === 'number' && classes[at + 1] !== 'number' && tokens[at + 1]?.info.has('unit') !== true)
      return true;
  return false;
};

/** `Lincolns Nachfolger Andrew Johnson`, `der Verbündete Karl`: a word of people that its group shows to be one. */
function oneOf(
  { tokens, language }: Pick<ClauseInput, 'tokens' | 'language'>,
  { classes, words }: Classed,
  from: number,
  head: number,
): boolean {
  const { info } = tokens[head] as Token;
  if (from === head || !info.all('noun').some(({ kind, plural }) => kind === 'person' && plural !== true))
    return false;
  const first = words[from] as BracketWord;
  if (classes[from] === 'name')
    return genitiveName(tokens[from] as Token, first, language.bracket?.genitiveName ?? '');
  return (first.determiner & (words[head] as BracketWord).noun & ONE) !== 0 && classes[from] !== 'number';
}

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

/** `General Ostland`: a rank or an office right before a word is that of the one it names. */
const isTitle = ({ info }: Token): boolean => {
  const nouns = info.all('noun');
  return nouns.length > 0 && nouns.every(({ kind, plural }) => kind === 'leader' && plural !== true);
};

/** Whether a word may be one thing; a body of men behind a rank is no name. */
const isOne = ({ info }: Token): boolean =>
  info.all('noun').every(({ kind, plural }) => plural !== true && kind !== 'formation' && kind !== 'leader');

const titled = ({ info }: Token): boolean =>
  info.all('noun').some(({ kind }) => kind === 'leader' || kind === 'place');
