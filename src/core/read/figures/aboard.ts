import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { Draft } from './figure-draft.ts';

/** Whether the words of a phrase stand at a token, and where they end; -1 where they do not. */
function phraseEnd(tokens: readonly Token[], at: number, phrase: readonly string[]): number {
  let next = 0;
  for (let i = at; i < tokens.length; i++) {
    for (const word of (tokens[i] as Token).info.words) if (phrase[next++] !== word) return -1;
    if (next >= phrase.length) return i + 1;
  }
  return -1;
}

const split = new WeakMap<readonly string[], readonly (readonly string[])[]>();

function phrasesOf(list: readonly string[]): readonly (readonly string[])[] {
  const old = split.get(list);
  if (old !== undefined) return old;
  const made = list.map((phrase) => phrase.split(' '));
  split.set(list, made);
  return made;
}

/**
 * `There were 2,223 persons on board`, `An Bord waren 300 Menschen`: so many were there. The words stand right behind what is counted, or
 * anywhere in a clause that counts nothing else.
 */
export function aboard(
  { tokens, numbers, language }: ClauseInput,
  { number, thing, clause, object }: Draft,
): boolean {
  const { aboard: list } = language.verbs;
  if (list === undefined || object !== 'person') return false;
  const phrases = phrasesOf(list);
  const behind = Math.max(thing.at + 1, number.outerTo);
  if (phrases.some((phrase) => phraseEnd(tokens, behind, phrase) > 0)) return true;
  const within = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start >= clause.start && end <= clause.end;
  if (numbers.some((one) => one !== number && within(one))) return false;
  return tokens.some(
    (token, at) => within(token) && phrases.some((phrase) => phraseEnd(tokens, at, phrase) > 0),
  );
}
