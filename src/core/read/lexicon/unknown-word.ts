import { memberAt } from '../member-at.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';
import { isGenitive } from './small-words.ts';
import { finite, INSIDE, startsGroup, type WordClass } from './word-class.ts';

/** A word is guessed by its ending only when it has more letters than this. */
const SHORT = 4;

/** A word of no list: told by its ending and its place. */
export function unknownWord(
  { tokens, language }: ClauseInput,
  at: number,
  out: readonly WordClass[],
): WordClass {
  const token = tokens[at] as Token;
  const { folded, capital } = token.info;
  const next = tokens[at + 1];
  const before = memberAt(out, at - 1);
  const { guessed, adverbEndings = [] } = language.verbs;
  const ends = (endings: readonly string[] | undefined): boolean =>
    folded.length > SHORT && endings?.some((ending) => folded.endsWith(ending)) === true;
  const past = ends(guessed?.past);
  // `too short-sighted to see`.
  if (past && folded.includes('-') && !folded.startsWith('re-')) return 'adjective';
  // `Newly declassified sources`.
  if (past && before === 'adverb' && at === 1 && startsGroup(next)) return 'adjective';
  if (past || ends(guessed?.ing)) {
    // `Peking protested`.
    if (capital && at === 0 && next !== undefined && finite(next.info)) return 'name';
    // `into urbanized areas`.
    const plain = next?.info.noun === true && !next.info.verb && !next.info.determiner;
    if (past && before === 'preposition' && plain) return 'adjective';
    if (!INSIDE.has(before ?? 'other')) return 'verb';
    return past || startsGroup(next) ? 'adjective' : 'noun';
  }
  if (capital && at === 0)
    return token.name < 0 && ends(adverbEndings) && !isGenitive(next) ? 'adverb' : 'name';
  // `those who exaggerate say`: what a relative of persons tells.
  if (
    before === 'relative' &&
    next !== undefined &&
    next.time < 0 &&
    !capital &&
    next.info.verb &&
    !next.info.noun
  )
    return 'verb';
  const attribute =
    next?.kind === 'word' &&
    next.time < 0 &&
    !next.info.has('mutual') &&
    (next.info.noun || next.info.adjective) &&
    !next.info.verb &&
    !next.info.preposition;
  return attribute ? 'adjective' : 'noun';
}
