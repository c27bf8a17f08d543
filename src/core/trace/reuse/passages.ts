import { Aligner, type Alignment } from './alignment.ts';
import { Chains } from './chains.ts';
import type { Seeds } from './seeds.ts';
import { type Tokens, UNSPACED } from './tokens.ts';
import { walkFinds } from './walk.ts';
import { SIXTEENTHS, type Weights } from './weights.ts';

/** What a passage needs. */
export interface Needs {
  readonly bits: number;
  readonly same: number;
  readonly identity: number;
}

/** Alignments of one pair of texts that belong together, by place in the first. */
export interface Passage {
  readonly textA: number;
  readonly textB: number;
  readonly runs: readonly Alignment[];
  readonly bits: number;
}

/** The search prepared: everything that finding passages in a pair of texts needs. Threads share it. */
export interface Prepared {
  readonly tokens: Tokens;
  readonly weights: Weights;
  readonly seeds: Seeds;
  readonly needs: Needs;
}

/** Passages found in some pairs of texts. */
export interface Found {
  readonly passages: readonly Passage[];
  /** Most bits among those that fell short. */
  readonly nearest: number;
}

/** A chain of fewer seeds is first tried with a quick walk, which most chance meetings do not pass. */
const FEW_SEEDS = 3;
const QUICK_SHARE = 0.6;
/** A run with this share of the bits needed may still be part of a passage whose clauses were moved. */
const PART_SHARE = 0.45;
/** Bits that each further run of a passage must bring beyond the sum needed. */
const RUN_COST = 10;
/** Words between runs of one passage; a character of an unspaced script is half a word. */
const NEAR = 30;
const CELL = 256;

/** Alignments kept so far, found again by the words of the first text they cover. */
class Kept {
  private readonly cells = new Map<number, Alignment[]>();
  readonly all: Alignment[] = [];
  add(one: Alignment): void {
    this.all.push(one);
    for (let cell = Math.floor(one.fromA / CELL); cell <= Math.floor((one.toA - 1) / CELL); cell++) {
      const list = this.cells.get(cell);
      if (list === undefined) this.cells.set(cell, [one]);
      else list.push(one);
    }
  }
  some(fromA: number, toA: number, test: (one: Alignment) => boolean): boolean {
    for (let cell = Math.floor(fromA / CELL); cell <= Math.floor((toA - 1) / CELL); cell++)
      if (this.cells.get(cell)?.some(test) === true) return true;
    return false;
  }
}

const overlap = (fromA: number, toA: number, fromB: number, toB: number): number =>
  Math.max(0, Math.min(toA, toB) - Math.max(fromA, fromB));

/** Words that are the same in a run; a character of an unspaced script is half a word. */
export function wordsSame({ marks }: Tokens, { fromA, toA, same }: Alignment): number {
  let characters = 0;
  for (let i = fromA; i < toA; i++) characters += (marks[i] as number) & UNSPACED;
  return Math.round(same * (2 - characters / (toA - fromA))) / 2;
}

/** Chains by number of seeds, most first, then by place. */
function* byLength(chains: Chains): Generator<number> {
  const { count, size } = chains;
  const longer: number[] = [];
  for (let chain = 0; chain < count; chain++) if ((size[chain] as number) > 1) longer.push(chain);
  yield* longer.sort((x, y) => (size[y] as number) - (size[x] as number) || x - y);
  for (let chain = 0; chain < count; chain++) if (size[chain] === 1) yield chain;
}

/** What is worked with, pair of texts after pair. */
interface Tools {
  readonly prepared: Prepared;
  readonly chains: Chains;
  readonly aligner: Aligner;
}

function alignmentsOf({ prepared, chains, aligner }: Tools, pair: number, textA: number, textB: number) {
  const { needs, seeds, tokens } = prepared;
  chains.join(seeds, pair);
  const tried = new Kept();
  let nearest = 0;
  for (const chain of byLength(chains)) {
    const firstSeed = chains.first[chain] as number;
    const lastSeed = chains.last[chain] as number;
    const a = seeds.a[firstSeed] as number;
    const b = seeds.b[firstSeed] as number;
    const lastA = seeds.a[lastSeed] as number;
    const lastB = seeds.b[lastSeed] as number;
    const within = (one: Alignment): boolean =>
      one.fromA <= a && lastA < one.toA && one.fromB <= b && lastB < one.toB;
    if (tried.all.length > 0 && tried.some(a, lastA + 1, within)) continue;
    if ((chains.size[chain] as number) < FEW_SEEDS && !passesWalk(prepared, chains, chain, textA, textB))
      continue;
    const one = aligner.align(chains, chain, textA, textB);
    const sound =
      wordsSame(tokens, one) >= needs.same / 2 && (one.same + one.alike) / one.columns >= needs.identity;
    if (sound && one.bits >= needs.bits * PART_SHARE) tried.add(one);
    else nearest = Math.max(nearest, one.bits);
  }
  const kept = new Kept();
  for (const one of tried.all.sort((x, y) => y.bits - x.bits || x.fromA - y.fromA || x.fromB - y.fromB)) {
    const half = (of: Alignment): boolean =>
      overlap(one.fromA, one.toA, of.fromA, of.toA) * 2 > one.toA - one.fromA &&
      overlap(one.fromB, one.toB, of.fromB, of.toB) * 2 > one.toB - one.fromB;
    if (!kept.some(one.fromA, one.toA, half)) kept.add(one);
  }
  return { alignments: kept.all, nearest };
}

function passesWalk(
  { tokens, weights, seeds, needs }: Prepared,
  chains: Chains,
  chain: number,
  textA: number,
  textB: number,
): boolean {
  const needed = needs.bits * QUICK_SHARE * SIXTEENTHS;
  for (let seed = chains.first[chain] as number; seed >= 0; seed = chains.after(seed))
    if (walkFinds(tokens, weights, seeds.a[seed] as number, seeds.b[seed] as number, textA, textB, needed))
      return true;
  return false;
}

/** Joins runs that lie near one another in both texts, in whatever order. */
function joined({ marks }: Tokens, runs: readonly Alignment[]): Alignment[][] {
  const groups: { runs: Alignment[]; toA: number; fromB: number; toB: number }[] = [];
  let live: typeof groups = [];
  for (const run of [...runs].sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB)) {
    const near = ((marks[run.fromA] as number) & UNSPACED) === 0 ? NEAR : 2 * NEAR;
    // What is far by the words of one run may be near by the characters of the next.
    live = live.filter((group) => run.fromA - group.toA <= 2 * NEAR);
    const home = live.find(
      ({ toA, fromB, toB }) => run.fromA - toA <= near && run.fromB - toB <= near && fromB - run.toB <= near,
    );
    if (home === undefined) {
      const group = { runs: [run], toA: run.toA, fromB: run.fromB, toB: run.toB };
      groups.push(group);
      live.push(group);
      continue;
    }
    home.runs.push(run);
    home.toA = Math.max(home.toA, run.toA);
    home.fromB = Math.min(home.fromB, run.fromB);
    home.toB = Math.max(home.toB, run.toB);
  }
  return groups.map((group) => group.runs);
}

/** Passages in the pairs of texts numbered `from` to `to`; any division of the pairs gives the same passages. */
export function passagesOf(prepared: Prepared, from: number, to: number): Found {
  const { tokens, weights, seeds, needs } = prepared;
  const tools = { prepared, chains: new Chains(), aligner: new Aligner(tokens, weights, seeds) };
  const passages: Passage[] = [];
  let nearest = 0;
  for (let pair = from; pair < to; pair++) {
    const textA = seeds.textA[pair] as number;
    const textB = seeds.textB[pair] as number;
    const found = alignmentsOf(tools, pair, textA, textB);
    nearest = Math.max(nearest, found.nearest);
    for (const runs of joined(tokens, found.alignments)) {
      const bits = runs.reduce((sum, run) => sum + run.bits, 0);
      const same = runs.reduce((sum, run) => sum + wordsSame(tokens, run), 0);
      const enough =
        runs.some((run) => run.bits >= needs.bits) || bits >= needs.bits + RUN_COST * (runs.length - 1);
      if (enough && same >= needs.same) passages.push({ textA, textB, runs, bits });
      else nearest = Math.max(nearest, bits);
    }
  }
  return { passages, nearest };
}
