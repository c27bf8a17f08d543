import type { Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { MANY } from './bracket-case.ts';
import type { Classing } from './bracket-class.ts';
import { startsGroup } from './bracket-noun-start.ts';
import type { BracketWord } from './bracket-word.ts';

const BORDER = /^[,;:.!?()[\]–—„“”»«"]$/;
/** How far a stretch is looked through. */
export const FAR = 40;

/** First token of the stretch between marks, over a coordinator. */
export function opensStretch({ input, classes }: Classing, at: number): boolean {
  let i = at - 1;
  while (
    i >= 0 &&
    (classes[i] === 'coordinator' ||
      classes[i] === 'adverb' ||
      classes[i] === 'negation' ||
      classes[i] === 'time')
  )
    i--;
  return i < 0 || (input.tokens[i]?.kind === 'mark' && BORDER.test(input.tokens[i]?.info.surface ?? ''));
}

/** Whether nothing of the stretch follows, so that a separable prefix may stand here. */
export function endsStretch({ input }: Classing, at: number): boolean {
  const next = input.tokens[at + 1];
  if (next === undefined) return true;
  if (next.kind === 'mark') return BORDER.test(next.info.surface);
  return next.info.coordinator && !next.info.adverb;
}

/** Where the stretch that begins at a token ends: the next mark that parts clauses. */
function stretchEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  for (; i < tokens.length && i < at + FAR; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' && /^[,;:!?()–—]$/.test(token.info.surface)) return i;
    if (token.info.surface === '.' && i === tokens.length - 1) return i;
  }
  return i;
}

/** Whether the finite verb closes the stretch, as in subordinate clauses. */
function verbLast({ input, words }: Classing, at: number): boolean {
  const { tokens } = input;
  const end = stretchEnd(tokens, at);
  let last = end - 1;
  while (last > at && (tokens[last] as Token).kind === 'mark') last--;
  if (last <= at) return false;
  const word = words[last] as BracketWord;
  if ((tokens[last] as Token).info.capital) return false;
  if (word.verbs.length === 0) {
    // A verb of no list at the end: `dass sie meuchelten`.
    return false;
  }
  if (word.zu || (tokens[last - 1] as Token).info.folded === input.language.bracket?.infinitive) return false;
  // `die Polen hätten den Sender überfallen`: the last word closes the bracket of a finite verb before it.
  if (word.finite && (word.participle || word.infinitive)) {
    for (let i = at + 1; i < last; i++)
      if (sureFinite(tokens[i] as Token, words[i] as BracketWord)) return false;
  }
  if (word.finite) return true;
  // `die besetzt wurde von den Japanern`, or an infinitive behind the finite verb (`hätten angreifen sollen`).
  for (let i = at + 1; i < last; i++)
    if (
      (words[i] as BracketWord).finite &&
      !(tokens[i] as Token).info.capital &&
      (words[i - 1] as BracketWord).participle
    )
      return true;
  return word.infinitive && (words[last - 1] as BracketWord).infinitive;
}

/** Whether a finite verb stands before the last one, so that the stretch is a main clause with its bracket. */
function finiteInside({ input, words }: Classing, from: number): boolean {
  const { tokens } = input;
  const end = stretchEnd(tokens, from);
  let count = 0;
  for (let i = from; i < end; i++) {
    const word = words[i] as BracketWord;
    const token = tokens[i] as Token;
    if (
      token.kind === 'word' &&
      !token.info.capital &&
      token.time < 0 &&
      word.verbs.length > 0 &&
      word.verbs.every((verb) => verb.is === 'finite' || verb.is === 'reported') &&
      word.adjective === 0
    )
      count++;
    if (token.info.coordinator && !token.info.adverb && count > 0) return false;
  }
  return count > 1;
}

/** Whether a form of `der` or `welcher` opens a relative clause. */
export function relativeAt(state: Classing, at: number): boolean {
  const { input, classes } = state;
  const { tokens } = input;
  let comma = at - 1;
  if (memberAt(classes, comma) === 'preposition' || memberAt(classes, comma) === 'adverb') comma--;
  // `dem viele zum Opfer fielen und bei dem es ...`: a second relative behind the verb of the first.
  if (
    memberAt(classes, comma) === 'coordinator' &&
    memberAt(classes, comma - 1) === 'verb' &&
    classes.lastIndexOf('relative', comma) >= Math.max(0, comma - FAR)
  )
    return verbLast(state, at);
  // `, und die ...` goes on with relatives only where one stands before.
  if (
    memberAt(classes, comma) === 'coordinator' &&
    classes.lastIndexOf('relative', comma) < Math.max(0, comma - FAR)
  )
    return false;
  if (memberAt(classes, comma) === 'coordinator') comma--;
  const mark = memberAt(tokens, comma);
  if (mark === undefined || mark.kind !== 'mark' || !/^[,–—(]$/.test(mark.info.surface)) return false;
  const last = classes[comma - 1];
  if (last === undefined || !verbLast(state, at)) return false;
  if (last === 'noun' || last === 'name' || last === 'number' || last === 'pronoun' || last === 'time')
    return !finiteInside(state, at + 1) || startsGroup(state, at + 1) === false;
  // Behind a verb `die Russen flohen` is a clause of its own; a relative has more than one group before its verb.
  const next = tokens[at + 1];
  if (next === undefined) return false;
  const directNoun = startsGroup(state, at + 1);
  if (!directNoun || next.info.determiner || next.info.possessive) return true;
  const word = state.words[at + 1] as BracketWord;
  // `..., dem 5.000 Menschen zum Opfer fielen`: a form of one before so many.
  if (many(state, at + 1)) return ((state.words[at] as BracketWord).determiner & MANY) === 0;
  return (
    next.info.capital && word.noun !== 0 && ((state.words[at] as BracketWord).determiner & word.noun) === 0
  );
}

/** Whether a number of two and more begins here, with its bound. */
const many = ({ input: { numbers } }: Classing, at: number): boolean =>
  numbers.some(({ outerFrom, value }) => outerFrom === at && value.hi >= 2);

/** `während die Japaner angriffen` against `während der Nacht`; `um die Höhe zu nehmen` against `um die Höhe`. */
export function subordinatorAt(state: Classing, at: number, opens: boolean): boolean {
  const { input, words } = state;
  const { tokens } = input;
  const { info } = tokens[at] as Token;
  if (info.has('that')) return true;
  if (!opens && !(tokens[at - 1]?.info.adverb === true)) return false;
  const end = stretchEnd(tokens, at);
  if (info.preposition || info.adverb || info.has('particle')) {
    let last = end - 1;
    while (last > at && (tokens[last] as Token).kind === 'mark') last--;
    const word = words[last] as BracketWord;
    const zu =
      word.zu || (word.infinitive && tokens[last - 1]?.info.folded === input.language.bracket?.infinitive);
    if (zu && !finiteBetween(state, at + 1, last)) return true;
    return verbLast(state, at) && !finiteEarly(state, at + 1, last);
  }
  return true;
}

function finiteBetween({ input, words }: Classing, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (sureFinite(input.tokens[i] as Token, words[i] as BracketWord)) return true;
  return false;
}

/** A finite verb right behind the first word: the clause is a main one (`Damit begann die Schlacht`). */
function finiteEarly({ input, words }: Classing, from: number, last: number): boolean {
  for (let i = from; i < last - 1; i++) {
    if (
      sureFinite(input.tokens[i] as Token, words[i] as BracketWord) &&
      !(words[i + 1] as BracketWord).finite
    )
      return true;
  }
  return false;
}

const sureFinite = ({ info, kind, time }: Token, word: BracketWord): boolean =>
  kind === 'word' &&
  time < 0 &&
  !info.capital &&
  word.finite &&
  !word.participle &&
  ((!word.infinitive && word.adjective === 0) ||
    word.verbs.some(
      (verb) => verb.is === 'finite' && (verb.auxiliary !== undefined || verb.modal !== undefined),
    ));
