import type { VerbEntry, VerbUse } from '../lexicon/claim-senses.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { mayHold } from '../lexicon/word-bucket.ts';
import type { VerbPhrase } from './elements.ts';

/** A use of a verb whose further words were found. */
export interface UsedVerb {
  readonly use: VerbUse;
  /** Last token of the phrase. */
  readonly last: number;
  /** Place of the preposition that ends the phrase, whose group is then the target; -1 when it ends otherwise. */
  readonly preposition: number;
}

/** How far a gap (`take ~ prisoner`) may reach, in tokens. */
const GAP = 10;
/** Attributes and adverbs that may stand before the next word of a phrase. */
const BETWEEN = 3;

/** The uses of a verb that fit the words behind it, the longest first; worked out once for each verb of a sentence. */
export function matchUses(input: ClauseInput, verb: VerbPhrase): readonly UsedVerb[] {
  verb.matched ??=
    verb.entry === undefined
      ? []
      : usesAt(input, verb.entry, verb.at, verb.passive || verb.fronted === true, verb.reflexive === true);
  return verb.matched;
}

/**
 * The same with, for a verb behind a form of `to be` or a participle that could be, the uses of `be` that have this verb as their
 * first word (`be put at`).
 */
export function usesOf(input: ClauseInput, verb: VerbPhrase, reduced = false): readonly UsedVerb[] {
  const own = matchUses(input, verb);
  if (!verb.be && !reduced) return own;
  const be = beEntry(input);
  if (be === undefined || be === verb.entry) return own;
  verb.matchedBe ??= usesAt(input, be, verb.at - 1, false, false).filter(({ use }) => use.rest.length > 0);
  return verb.matchedBe.length === 0 ? own : [...verb.matchedBe, ...own];
}

const beEntries = new WeakMap<object, VerbEntry | null>();

function beEntry({ lexicon }: ClauseInput): VerbEntry | undefined {
  const old = beEntries.get(lexicon);
  if (old !== undefined) return old ?? undefined;
  const first = lexicon.language.verbs.be[0];
  const made = lexicon.verbs.find((entry) => entry.lemma === first);
  beEntries.set(lexicon, made ?? null);
  return made;
}

function usesAt(
  input: ClauseInput,
  entry: VerbEntry,
  at: number,
  passive: boolean,
  reflexive: boolean,
): UsedVerb[] {
  const { tokens } = input;
  const only = input.language.verbs.headFirst?.denial.only;
  const found: UsedVerb[] = [];
  for (const place of candidates(tokens, entry, at)) {
    const use = entry.uses[place] as VerbUse;
    const { rest } = use;
    if (use.reflexive !== reflexive) continue;
    // Half of the uses that are tried want no further word.
    if (rest.length === 0) {
      found.push({ use, last: at, preposition: -1 });
      continue;
    }
    const last = matchRest(tokens, rest, at, passive, only);
    if (last < 0) continue;
    const governs = (tokens[last] as Token).info.preposition;
    const behind = tokens[last + 1];
    // `fell on 9 January` fell on no one.
    if (governs && behind !== undefined && behind.time >= 0) continue;
    // `left 600 men behind.` governs nothing.
    const ends = behind === undefined || behind.kind === 'mark';
    found.push({ use, last, preposition: governs && !ends ? last : -1 });
  }
  return found;
}

/** Places of the uses whose next word stands close by, in their order: most phrases of a verb fail at that word. */
function candidates(tokens: readonly Token[], { index }: VerbEntry, at: number): readonly number[] {
  if (index === undefined) return [];
  const { next, gap, bare, nextBuckets, gapBuckets } = index;
  let found: readonly number[] | undefined;
  if (next.size > 0)
    for (let i = at + 1; i <= at + BETWEEN + 1 && i < tokens.length; i++) {
      const { info } = tokens[i] as Token;
      if (mayHold(nextBuckets, info.bucket)) found = withPlaces(found, next.get(info.words[0] as string));
    }
  if (gap.size > 0) {
    found = withPlaces(found, gap.get(''));
    for (let i = at + 1; i <= at + GAP + 1 && i < tokens.length; i++) {
      const { info } = tokens[i] as Token;
      if (mayHold(gapBuckets, info.bucket)) found = withPlaces(found, gap.get(info.words[0] as string));
    }
  }
  return withPlaces(found, bare) as readonly number[];
}

/** Two lists of places as one, each in its order and each place once; a list is made only where both tell something. */
function withPlaces(
  found: readonly number[] | undefined,
  places: readonly number[] | undefined,
): readonly number[] | undefined {
  if (places === undefined || places.length === 0) return found ?? places;
  if (found === undefined || found.length === 0 || found === places) return places;
  const both: number[] = [];
  let other = 0;
  for (const place of found) {
    for (; other < places.length && (places[other] as number) <= place; other++)
      if (places[other] !== place) both.push(places[other] as number);
    both.push(place);
  }
  for (; other < places.length; other++) both.push(places[other] as number);
  return both;
}

/** Last token of the phrase whose words behind the first are `rest`; -1 when it does not stand there. */
function matchRest(
  tokens: readonly Token[],
  rest: readonly string[],
  at: number,
  passive: boolean,
  only?: string,
): number {
  let place = at + 1;
  let last = at;
  for (let i = 0; i < rest.length; ) {
    if (rest[i] === '~') {
      if (i + 1 === rest.length) return last;
      // In the passive and in a relative what fills the gap stands before the verb: `was cleared of the enemy`.
      place = afterGap(tokens, rest[i + 1] as string, place, passive ? place : place + 1);
      if (place < 0) return -1;
      i++;
      continue;
    }
    const token = tokens[place];
    if (token === undefined || token.time >= 0) return -1;
    const { info } = token;
    const { words } = info;
    // A phrase may end inside a longer preposition: `drive ~ out` before `out of`.
    if (goesOn(words, rest, i, info.preposition && !info.has('orderedBy'))) {
      i += words.length;
      last = place;
      place++;
      continue;
    }
    // An adverb, or an attribute before a noun of the phrase, may stand between: `opened heavy fire`.
    // `was not an act of war`.
    const denies = info.negation && place === at + 1;
    const between = info.adverb || info.adjective || info.determiner || info.folded === only || denies;
    if (!between || place - last > BETWEEN) return -1;
    place++;
  }
  return last;
}

/** Whether the words of a token are those of a phrase from a place on; of a longer preposition the first ones. */
function goesOn(words: readonly string[], rest: readonly string[], from: number, longer: boolean): boolean {
  for (let i = 0; i < words.length; i++)
    if (rest[from + i] !== words[i] && !(i > 0 && from + i >= rest.length && longer)) return false;
  return true;
}

/** Where the word behind a gap stands. */
function afterGap(tokens: readonly Token[], word: string, from: number, first: number): number {
  for (let i = from; i < tokens.length && i < from + GAP; i++) {
    const { kind, info } = tokens[i] as Token;
    if (kind === 'mark' && BORDER.has(info.surface)) return -1;
    if (i >= first && info.words[0] === word) return i;
    if (info.has('to') && word !== 'to') return -1;
    // `was taken in tow but foundered off the cape`: another verb of its own.
    if (
      i > from &&
      info.verb &&
      !info.noun &&
      !info.adjective &&
      info.forms.every((form) => form === 'past' || form === 'participle') &&
      tokens[i - 1]?.info.coordinator === true
    )
      return -1;
    // `told them that ...` tells them nothing to do.
    if (i > from && (info.that || info.relative || info.be || info.have)) return -1;
  }
  return -1;
}

const BORDER: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', '(', ')']);
