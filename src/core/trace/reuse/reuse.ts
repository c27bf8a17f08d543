import type { Reuse, ReusedPassage, ReuseSearch } from '../../model/reuse.ts';
import type { Alignment } from './alignment.ts';
import { contentLimit, markContent } from './content-words.ts';
import { type Found, type Passage, type Prepared, passagesOf, wordsSame } from './passages.ts';
import { REUSE_DEFAULTS, type ReuseOptions, type ReuseText } from './reused-text.ts';
import { seedsOf } from './seeds.ts';
import { charactersAmong } from './shares.ts';
import { repeatedShingles } from './shingles.ts';
import { MOST_SPREAD, SPREAD_SHIFT, type Tokens, tokensOf } from './tokens.ts';
import { countWords, SIXTEENTHS, sixteenths, weightsOf } from './weights.ts';
import { withMarks } from './with-marks.ts';

/** A search that is prepared and can be divided among threads by pairs of texts. */
export interface ReuseWork {
  /** Texts sorted by name. */
  readonly texts: readonly ReuseText[];
  readonly prepared: Prepared;
  /** Pairs of texts that share a seed. */
  readonly pairs: number;
  readonly common: number;
  readonly options: Required<ReuseOptions>;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The texts in the order in which they are searched. */
export const inOrder = (texts: readonly ReuseText[]): ReuseText[] =>
  [...texts].sort((a, b) => compare(a.id, b.id));

/** Cuts the texts into words, counts them and finds the seeds. Linear in the texts. */
export function prepareReuse(given: readonly ReuseText[], asked: ReuseOptions = {}): ReuseWork {
  const texts = inOrder(given);
  return prepareWords(texts, tokensOf(texts, asked.skeleton ?? REUSE_DEFAULTS.skeleton), asked);
}

/** Counts words that are cut already and finds the seeds; the texts stand in order. */
export function prepareWords(
  texts: readonly ReuseText[],
  tokens: Tokens,
  asked: ReuseOptions = {},
): ReuseWork {
  const options = { ...REUSE_DEFAULTS, ...asked };
  const words = countWords(tokens);
  const common = contentLimit(words, tokens.count, options.common);
  markContent(tokens, words, common);
  const shingles = repeatedShingles(tokens);
  const numbers = new Map<string, number>();
  const series = Int32Array.from(texts, ({ id, series: name }) => {
    const key = name === undefined ? `text ${id}` : `series ${name}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const weights = weightsOf(tokens, words);
  const seeds = seedsOf(tokens, weights, shingles, series);
  // Chance: among n words there are n squared places to begin, so twice the logarithm is needed to be as sure.
  const bits = Math.round((options.bits + 2 * Math.log2(Math.max(2, tokens.count)) - 1) * 16) / 16;
  const needs = { bits, same: options.words, identity: options.identity };
  return {
    texts,
    prepared: { tokens, weights, seeds, needs },
    pairs: seeds.textA.length,
    common,
    options,
  };
}

/** Puts what was found, in pieces that follow one another, into the words of the texts. */
export function reuseFound(work: ReuseWork, found: readonly Found[]): Reuse {
  const passages = found
    .flatMap((one) => one.passages)
    .map((passage) => shown(work, passage))
    .sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b) || x.startA - y.startA || x.startB - y.startB);
  const nearest = Math.max(0, ...found.map((one) => one.nearest));
  return { passages, search: searchOf(work, passages.length, nearest) };
}

/** Finds the passages that any two texts of different series share. Pure; the same for any order of texts. */
export function findReuse(texts: readonly ReuseText[], options: ReuseOptions = {}): Reuse {
  const work = prepareReuse(texts, options);
  return reuseFound(work, [passagesOf(work.prepared, 0, work.pairs)]);
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
/** Shared words that are shown as the reason for the bits. */
const TELLING = 8;
/** Words of a run from which on all of them are laid out before any is sought. */
const LONG_RUN = 512;

function shown({ texts, prepared }: ReuseWork, { textA, textB, runs, bits }: Passage): ReusedPassage {
  const { tokens } = prepared;
  const a = texts[textA] as ReuseText;
  const b = texts[textB] as ReuseText;
  const from = (token: number): number => tokens.start[token] as number;
  const to = (token: number): number =>
    (tokens.start[token - 1] as number) + (tokens.length[token - 1] as number);
  const places = runs.map(({ fromA, toA, fromB, toB, bits: worth }) => ({
    ...withMarks(a.text, b.text, { startA: from(fromA), endA: to(toA), startB: from(fromB), endB: to(toB) }),
    bits: tenth(worth),
  }));
  const sum = (of: (run: Alignment) => number): number => runs.reduce((all, run) => all + of(run), 0);
  const same = sum((run) => wordsSame(tokens, run));
  const alike = sum((run) => run.alike);
  return {
    a: a.id,
    b: b.id,
    startA: Math.min(...places.map((run) => run.startA)),
    endA: Math.max(...places.map((run) => run.endA)),
    startB: Math.min(...places.map((run) => run.startB)),
    endB: Math.max(...places.map((run) => run.endB)),
    bits: tenth(bits),
    same,
    alike,
    identity: Math.round((100 * sum((run) => run.same + run.alike)) / sum((run) => run.columns)) / 100,
    spread: spreadOf(prepared, runs),
    runs: places,
    moved: runs.some((run, at) => at > 0 && run.fromB < (runs[at - 1] as Alignment).fromB),
    telling: tellingOf(prepared, a.text, runs),
  };
}

/** Median number of texts that hold the shingles of the runs. */
function spreadOf({ tokens }: Prepared, runs: readonly Alignment[]): number {
  const counts = new Int32Array(MOST_SPREAD + 1);
  let all = 0;
  for (const { fromA, toA } of runs) {
    for (let i = fromA; i < toA; i++) {
      const spread = (tokens.marks[i] as number) >>> SPREAD_SHIFT;
      if (spread < 2) continue;
      counts[spread] = (counts[spread] as number) + 1;
      all++;
    }
  }
  let seen = 0;
  for (let spread = 2; spread <= MOST_SPREAD; spread++) {
    seen += counts[spread] as number;
    if (seen * 2 > all) return spread;
  }
  return 2;
}

/**
 * The shared words that are worth most; of words that differ in case or accents the first. Words are looked at from the dearest down, so that
 * only few are ever sought on the other side.
 */
function tellingOf({ tokens, weights }: Prepared, text: string, runs: readonly Alignment[]) {
  const { hash, start, length } = tokens;
  const byWorth: number[][] = [];
  runs.forEach(({ fromA, toA }, run) => {
    for (let i = fromA; i < toA; i++) {
      const worth = sixteenths(tokens, weights, i);
      const row = byWorth[worth];
      if (row === undefined) byWorth[worth] = [i, run];
      else row.push(i, run);
    }
  });
  const sets = new Map<number, ReadonlySet<number>>();
  /** Whether a word stands on the other side of a run; of a long run all words are laid out once, at the first that is sought. */
  const stands = (word: number, run: number): boolean => {
    const { fromB, toB } = runs[run] as Alignment;
    if (toB - fromB < LONG_RUN) return hash.subarray(fromB, toB).includes(word);
    const all = sets.get(run) ?? new Set(hash.subarray(fromB, toB));
    sets.set(run, all);
    return all.has(word);
  };
  const met = new Set<number>();
  const telling: { word: string; bits: number }[] = [];
  let least = 0;
  for (let worth = byWorth.length - 1; worth >= 0; worth--) {
    const row = byWorth[worth];
    if (row === undefined) continue;
    const bits = tenth(worth / SIXTEENTHS);
    // Of those that are worth as much as the last that is shown all are needed: they stand in the order of their letters.
    if (telling.length >= TELLING && bits < least) break;
    for (let at = 0; at < row.length; at += 2) {
      const i = row[at] as number;
      const word = hash[i] as number;
      if (met.has(word) || !stands(word, row[at + 1] as number)) continue;
      met.add(word);
      const from = start[i] as number;
      telling.push({ word: text.slice(from, from + (length[i] as number)), bits });
      least = bits;
    }
  }
  return telling.sort((x, y) => y.bits - x.bits || compare(x.word, y.word)).slice(0, TELLING);
}

function searchOf(
  { texts, prepared, common, options, pairs }: ReuseWork,
  passages: number,
  nearest: number,
): ReuseSearch {
  const { tokens, seeds, needs } = prepared;
  const search: ReuseSearch = {
    texts: texts.length,
    words: tokens.count,
    common,
    bits: needs.bits,
    same: needs.same,
    identity: needs.identity,
    skeleton: options.skeleton,
    seeds: seeds.a.length,
    nearest: tenth(nearest),
  };
  if (passages > 0) return search;
  return { ...search, nothing: whyNothing(texts, search, pairs) };
}

function whyNothing(texts: readonly ReuseText[], search: ReuseSearch, pairs: number): string {
  if (texts.length === 0) return 'no text was given';
  if (texts.length === 1) return 'there is only one text; reuse is looked for between two';
  if (search.words === 0) return 'the texts hold no words';
  if (pairs === 0)
    return `no two texts of different series share three content words in a row (a word that occurs more than ${search.common === 1 ? 'once' : `${search.common} times`} is none), nor ${charactersAmong(search.words) === 4 ? 'four' : 'five'} characters of a script without spaces`;
  return `no two texts share so many rare words in a row that chance is excluded: at least ${search.same} words the same are needed`;
}
