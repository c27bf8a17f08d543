import type { VerbEntry, VerbUse } from '../lexicon/claim-senses.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { bucketOf, mayHold } from '../lexicon/word-bucket.ts';
import { memberAt } from '../member-at.ts';
import { ACCUSATIVE, DATIVE, GENITIVE, INSTRUMENTAL, NOMINATIVE, PLURAL, SINGULAR } from './case-bits.ts';
import type { CaseClause } from './case-clause.ts';
import { caseLists } from './case-lists.ts';
import type { CaseVerb } from './case-verb-forms.ts';
import type { CaseWord } from './case-word.ts';

/** A use of a verb whose further words were found; `words` are their tokens. */
export interface FoundUse {
  readonly use: VerbUse;
  readonly words: readonly number[];
}

/** How far the words of a verb phrase may stand apart, in tokens. */
const REACH = 9;

/** Uses of a verb in its clause, those with the longest phrase first; `открыл по ним огонь` finds `огонь` behind the gap. */
export function usesOf(
  input: ClauseInput,
  clause: CaseClause,
  at: number,
  verb: CaseVerb,
  word: (info: Token['info']) => CaseWord,
): FoundUse[] {
  const found: FoundUse[] = [];
  const last = clause.units[clause.units.length - 1];
  const first = clause.units[0];
  if (last === undefined || first === undefined) return found;
  const from = Math.max(first.from, at - REACH);
  const to = Math.min(last.to, at + REACH + 1);
  // Most phrases of a verb are not there: a look at the words around it rules them out together.
  const near = placesNear(input, verb.entry, from, to, word);
  const { words: solid } = (input.tokens[at] as Token).info;
  const { uses } = verb.entry;
  for (let place = 0; place < uses.length; place++) {
    const use = uses[place] as VerbUse;
    if (use.rest.length === 0) {
      found.push({ use, words: [] });
      continue;
    }
    if (near === undefined || !near.includes(place)) continue;
    // The words may stand in the verb's own token: solid phrases are one (`пропали без вести`).
    if (solid.length > use.rest.length && use.rest.every((part, i) => part === solid[i + 1])) {
      found.push({ use, words: [at] });
      continue;
    }
    const words = phraseAt(input, use.rest, at, from, to, word);
    if (words !== undefined) found.push({ use, words });
  }
  return found;
}

/** Places of the phrases of a verb whose first word stands between two tokens, in any of its forms; none: undefined. */
function placesNear(
  input: ClauseInput,
  entry: VerbEntry,
  from: number,
  to: number,
  word: (info: Token['info']) => CaseWord,
): readonly number[] | undefined {
  const { places: phrases, buckets } = phrasesOf(input, entry, word);
  if (phrases.size === 0) return undefined;
  let near: number[] | undefined;
  const add = (key: string): void => {
    const places = mayHold(buckets, bucketOf(key)) ? phrases.get(key) : undefined;
    if (places === undefined) return;
    near ??= [];
    for (const place of places) near.push(place);
  };
  for (let i = from; i < to; i++) {
    const { info } = input.tokens[i] as Token;
    for (const key of info.words) add(key);
    for (const lemma of word(info).lemmas) add(lemma);
  }
  return near;
}

/** Places of the phrases of each verb by what their first word may be met as. */
const phrases = new WeakMap<VerbEntry, Phrases>();

interface Phrases {
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Buckets of their words, as bits: most words that stand near a verb are in none. */
  readonly buckets: number;
}

function phrasesOf(input: ClauseInput, entry: VerbEntry, word: (info: Token['info']) => CaseWord): Phrases {
  const old = phrases.get(entry);
  if (old !== undefined) return old;
  const places = new Map<string, number[]>();
  let buckets = 0;
  for (const [place, { rest }] of entry.uses.entries()) {
    const [first] = rest;
    if (first === undefined) continue;
    for (const key of keysOf(input, first, word)) {
      const old = places.get(key);
      if (old === undefined) places.set(key, [place]);
      else old.push(place);
      buckets |= 1 << bucketOf(key);
    }
  }
  const made = { places, buckets };
  phrases.set(entry, made);
  return made;
}

/** What a word of a phrase may be met as: itself, a variant of the preposition, any form of the same noun. */
const keysOf = (
  input: ClauseInput,
  wanted: string,
  word: (info: Token['info']) => CaseWord,
): ReadonlySet<string> =>
  new Set([wanted, ...caseLists(input.language).formsOf(wanted), ...word(input.lexicon.info(wanted)).lemmas]);

/** Tokens of the phrase `rest` near a verb: behind it, or before it (`поражение было нанесено`). */
function phraseAt(
  input: ClauseInput,
  rest: readonly string[],
  at: number,
  from: number,
  to: number,
  word: (info: Token['info']) => CaseWord,
): number[] | undefined {
  const { tokens } = input;
  const matches = (token: Token | undefined, wanted: string): boolean =>
    token !== undefined && token.kind === 'word' && sameWord(token, wanted, input, word);
  const tryAt = (start: number): number[] | undefined => {
    const out: number[] = [];
    let i = start;
    for (let r = 0; r < rest.length; ) {
      const token = tokens[i];
      if (token === undefined || i >= to) return undefined;
      // A solid phrase of the lists may hold several of the words.
      const parts = token.info.words;
      if (parts.length > 1) {
        if (!parts.every((part, k) => rest[r + k] === undefined || rest[r + k] === part)) return undefined;
        r += parts.length;
      } else {
        if (!matches(token, rest[r] as string)) {
          // `перешли в решительное наступление`: adjectives behind the preposition of the phrase.
          const before = memberAt(tokens, i - 1);
          const inside =
            r > 0 &&
            i - (out[out.length - 1] ?? i) <= 2 &&
            (before?.info.preposition === true || i - 1 !== out[out.length - 1]);
          if (!inside || word(token.info).adjective === 0) return undefined;
          i++;
          continue;
        }
        r++;
      }
      out.push(i);
      i++;
    }
    return out;
  };
  const governed = (start: number): boolean => {
    // A noun behind a preposition of its own is no word of the phrase: `в боях приняли участие`.
    const { adjective: own, noun } = word((tokens[start] as Token).info);
    let ahead = own | noun;
    for (let i = start - 1; i > start - 4 && i >= 0 && i !== at; i--) {
      const token = tokens[i] as Token;
      if (token.kind !== 'word') return false;
      if (token.info.preposition) return true;
      // `на Дессіє запальні бомби`: a name is no attribute of what stands behind.
      const { adjective } = word(token.info);
      if ((adjective & ahead) === 0) return false;
      ahead = adjective;
    }
    return false;
  };
  const ownPreposition = input.lexicon.info(rest[0] as string).preposition;
  // `отверг требование обвинения`: a genitive behind another deed is none of the phrase's own.
  const owned = (start: number): boolean => {
    if (start - 1 <= at || (tokens[start - 1] as Token).info.has('frameNoun') !== true) return false;
    const before = word((tokens[start - 1] as Token).info);
    const bits = before.known ? before.noun : 0;
    const here = word((tokens[start] as Token).info).noun;
    return (bits & ACCUSATIVE) !== 0 && (bits & (DATIVE | INSTRUMENTAL)) === 0 && (here & GENITIVE) !== 0;
  };
  for (let start = at + 1; start < to; start++) {
    if (!ownPreposition && (governed(start) || owned(start))) continue;
    const found = tryAt(start);
    if (found !== undefined) return found;
    // The phrase does not reach over another verb or a border.
    if (isBorder(tokens, start)) break;
  }
  for (let start = at - 1; start >= from; start--) {
    if (isBorder(tokens, start)) break;
    if (!ownPreposition && governed(start)) continue;
    const found = tryAt(start);
    if (found?.every((i) => i < at)) return found;
  }
  return undefined;
}

/** A mark no phrase reaches over; the commas around an adverb (`заключила, наконец, мир`) or a second place are none. */
function isBorder(tokens: readonly Token[], at: number): boolean {
  const { info, kind } = tokens[at] as Token;
  if (kind !== 'mark' || !',;:()'.includes(info.surface)) return false;
  if (info.surface !== ',') return true;
  const isInsert = (from: number): boolean =>
    tokens[from]?.info.surface === ',' &&
    tokens[from + 2]?.info.surface === ',' &&
    (tokens[from + 1]?.info.adverb === true || tokens[from + 1]?.info.has('hedged') === true);
  return !isInsert(at) && !isInsert(at - 2) && !isApposed(tokens, at);
}

/** Words a second place or person may take between its commas. */
const APPOSED = 6;

/** Whether a comma opens or closes a second group with its preposition: `отправил в Вену, в ставку императора, письмо`. */
function isApposed(tokens: readonly Token[], at: number): boolean {
  const opens = (from: number): number => {
    if (tokens[from]?.info.surface !== ',' || tokens[from + 1]?.info.preposition !== true) return -1;
    for (let i = from + 2; i <= from + APPOSED; i++) {
      const token = tokens[i];
      if (token?.info.surface === ',') return i;
      if (token?.kind !== 'word' || token.info.relative) return -1;
    }
    return -1;
  };
  if (opens(at) >= 0) return true;
  for (let from = at - 2; from >= at - APPOSED && from >= 0; from--) if (opens(from) === at) return true;
  return false;
}

/** The same word in any case: `огонь`, `огня`. */
function sameWord(
  token: Token,
  wanted: string,
  input: ClauseInput,
  word: (info: Token['info']) => CaseWord,
): boolean {
  const { plain } = caseLists(input.language);
  if (token.info.folded === wanted || plain(token.info.folded) === plain(wanted)) return true;
  if (token.info.folded.length < 3 || wanted.length < 3) return false;
  const lemmas = word(token.info).lemmas;
  if (lemmas.length === 0) return false;
  const other = word(input.lexicon.info(wanted)).lemmas;
  if (!lemmas.some((lemma) => other.includes(lemma))) return false;
  // `войну` never stands for the plural `войны`: only the same number, in the same case, and for an object the genitive of a denial or the
  // nominative of a passive. `Король был провозглашён императором` proclaims no king.
  const bits = word(token.info).noun;
  const asked = word(input.lexicon.info(wanted)).noun;
  const numbers = ((asked & SINGULAR) !== 0 ? SINGULAR : 0) | ((asked & PLURAL) !== 0 ? PLURAL : 0);
  const object = (asked & (ACCUSATIVE | NOMINATIVE)) === 0 ? 0 : (GENITIVE | NOMINATIVE) & numbers;
  return (bits & (asked | object)) !== 0;
}
