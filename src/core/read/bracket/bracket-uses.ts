import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { BracketPredicate, BracketUse } from './bracket-predicate.ts';

/** How far the words of an idiom may stand apart. */
const APART = 6;

/** The uses of a verb that fit its clause, the longest first; the words of an idiom may stand before or behind the verb. */
export function bracketUses(input: ClauseInput, predicate: BracketPredicate): readonly BracketUse[] {
  predicate.uses ??= findUses(input, predicate);
  return predicate.uses;
}

function findUses(input: ClauseInput, predicate: BracketPredicate): BracketUse[] {
  const { entry } = predicate;
  if (entry === undefined) return [];
  const found: BracketUse[] = [];
  for (const use of entry.uses) {
    if (use.rest.length === 0) {
      found.push({ use, tokens: [], behind: undefined });
      continue;
    }
    const tokens = find(input, predicate, use.rest);
    if (tokens === undefined) continue;
    const at = tokens[tokens.length - 1] as number;
    const behind = predicate.adjuncts.find((one) => one.at === at)?.group;
    const last = input.tokens[at] as Token;
    // An idiom that ends in a preposition wants its group.
    if (behind === undefined && last.info.preposition && !last.info.has('particle') && !last.info.noun)
      continue;
    found.push({ use, tokens, behind });
  }
  return found;
}

/** The tokens of a part that spell the words, in order and near each other. */
function find(
  input: ClauseInput,
  predicate: BracketPredicate,
  rest: readonly string[],
): number[] | undefined {
  const { tokens } = predicate.part;
  for (let start = 0; start < tokens.length; start++) {
    if (!spells(input, rest[0], wordsOf(input.tokens[tokens[start] as number] as Token)[0])) continue;
    const found = findFrom(input, predicate, rest, start);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findFrom(
  input: ClauseInput,
  { part, at, particleAt, adjuncts }: BracketPredicate,
  rest: readonly string[],
  start: number,
): number[] | undefined {
  const { tokens } = input;
  const places = part.tokens;
  const found: number[] = [];
  let word = 0;
  let last = start;
  for (let i = start; i < places.length && word < rest.length && i - last <= APART; i++) {
    const place = places[i] as number;
    if (place === at || place === particleAt) continue;
    const parts = wordsOf(tokens[place] as Token);
    if (!parts.every((one, offset) => spells(input, rest[word + offset], one))) {
      if (found.length === 0) return undefined;
      continue;
    }
    // `erklärte den Türken den Krieg`: an article of the idiom stands before its noun.
    const wanted = rest[word + parts.length];
    if ((tokens[place] as Token).info.determiner && wanted !== undefined) {
      const noun = places.slice(i + 1, i + 1 + APART).find((one) => (tokens[one] as Token).info.capital);
      if (noun === undefined || !spells(input, wanted, wordsOf(tokens[noun] as Token)[0])) {
        if (found.length === 0) return undefined;
        continue;
      }
    }
    // A noun of the idiom is governed by no preposition but the idiom's own.
    const holder = (tokens[place] as Token).info.capital
      ? adjuncts.find((one) => place >= one.group.from && place <= one.group.headAt)
      : undefined;
    if (holder !== undefined && !found.includes(holder.at)) {
      if (found.length === 0) return undefined;
      continue;
    }
    found.push(place);
    word += parts.length;
    last = i;
  }
  return word === rest.length ? found : undefined;
}

/** `zu` in an idiom is also `zum`. */
const spells = ({ language }: ClauseInput, wanted: string | undefined, word: string | undefined): boolean =>
  wanted === word ||
  (wanted !== undefined &&
    word !== undefined &&
    language.bracket?.contracted[wanted]?.includes(word) === true);

const cache = new WeakMap<object, string[]>();

function wordsOf(token: Token): string[] {
  const old = cache.get(token.info);
  if (old !== undefined) return old;
  const made = token.info.folded.split(' ');
  cache.set(token.info, made);
  return made;
}

/** Whether one of the phrases that make it no act is met: its words, the verb's own left out, all stand in the part. */
export function bracketExcluded(
  input: ClauseInput,
  predicate: BracketPredicate,
  unless: readonly string[] | undefined,
): boolean {
  if (unless === undefined || predicate.entry === undefined) return false;
  const { lemma } = predicate.entry;
  return unless.some((phrase) => {
    const words = phrase.split(' ');
    if (words[0] !== lemma || words.length < 2) return false;
    return find(input, predicate, words.slice(1)) !== undefined;
  });
}
