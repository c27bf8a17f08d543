import type { Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { ReadEdition } from '../model/passage.ts';
import { editionDays } from './account-days.ts';
import { numberOfLine } from './number-of-line.ts';
import { laterFirst, type Tie } from './word-evidence.ts';

/** A figure or date of a text, under a key that is the same in every language. */
interface Told {
  readonly key: string;
  readonly words: string;
}

/** Chance of a figure nobody else has, as if so many of one further line had it. */
const UNMET = 0.05;
/** What one figure is worth at most: it may be known to everyone outside the study. */
const MOST_BITS = 5;
/** What a figure between two shared ones costs. */
const PASSED_OVER = 1.5;
/** Figures that must stand in one order, and bits they must bring. */
const LEAST = 3;
const LEAST_BITS = 12;
/** Figures below this are told by everyone of something. */
const SMALL = 10;
/** Shared places looked at for two texts; two that share more are found by their words or claims. */
const MOST_PLACES = 400;

/** The figures and dates of a text in their order; the same one twice in a row is one. */
function toldIn({ mentions, edition }: ReadEdition): Told[] {
  const told: (Told & { readonly start: number })[] = [];
  for (const mention of mentions) {
    const { start, end } = mention;
    const words = edition.text.slice(start, end);
    if (mention.kind === 'quantity' && mention.value.lo >= SMALL)
      told.push({ key: `${mention.value.lo}..${mention.value.hi}`, words, start });
    if (mention.kind === 'time' && mention.value.earliest !== undefined)
      told.push({ key: `day ${mention.value.earliest}..${mention.value.latest}`, words, start });
  }
  told.sort((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1));
  return told.filter(({ key }, at) => key !== told[at - 1]?.key);
}

interface Run {
  readonly bits: number;
  readonly told: readonly Told[];
}

/** Where a text tells each of its figures, in its order. */
function placesOf(told: readonly Told[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  told.forEach(({ key }, at) => {
    const list = places.get(key);
    if (list === undefined) places.set(key, [at]);
    else list.push(at);
  });
  return places;
}

/** A text with its figures in their order. */
interface Teller {
  readonly edition: ReadEdition['edition'];
  readonly told: readonly Told[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Places two texts share, as far as there are no more than are looked at. */
function sharedPlaces(a: Teller, b: Teller): number {
  let count = 0;
  for (const [key, places] of a.places) {
    count += places.length * (b.places.get(key)?.length ?? 0);
    if (count > MOST_PLACES) break;
  }
  return count;
}

/** The best run of figures that two texts tell in one order: bits of each less what stands between, by places they share. */
function bestRun(one: Teller, other: Teller, bitsOf: (key: string) => number): Run | undefined {
  const shared = sharedPlaces(one, other);
  if (shared < LEAST || shared > MOST_PLACES) return undefined;
  // Of each shared place where it stands in both, the best sum up to it, of how many figures, and the place before it.
  const inOne = new Int32Array(shared);
  const inOther = new Int32Array(shared);
  const sums = new Float64Array(shared);
  const counts = new Int32Array(shared);
  const before = new Int32Array(shared).fill(-1);
  let met = 0;
  let best = -1;
  one.told.forEach(({ key }, i) => {
    const places = other.places.get(key);
    if (places === undefined) return;
    const own = bitsOf(key);
    for (const j of places) {
      let sum = own;
      counts[met] = 1;
      for (let old = 0; old < met; old++) {
        const [x, y] = [inOne[old] as number, inOther[old] as number];
        if (x >= i || y >= j) continue;
        const longer = (sums[old] as number) + own - PASSED_OVER * (i - x - 1 + (j - y - 1));
        if (longer <= sum) continue;
        sum = longer;
        counts[met] = (counts[old] as number) + 1;
        before[met] = old;
      }
      inOne[met] = i;
      inOther[met] = j;
      sums[met] = sum;
      if ((counts[met] as number) >= LEAST && (best < 0 || sum > (sums[best] as number))) best = met;
      met++;
    }
  });
  if (best < 0 || (sums[best] as number) < LEAST_BITS) return undefined;
  const told: Told[] = [];
  for (let at = best; at >= 0; at = before[at] as number) told.unshift(one.told[inOne[at] as number] as Told);
  return { bits: sums[best] as number, told };
}

/**
 * Accounts that tell the same figures and dates in the same order, whatever their languages: what a translation or a paraphrase keeps when
 * no word is left. A figure is worth the more the fewer lines outside the two have it. Proposals: both may draw on a third.
 */
export function figureOrder(
  study: Study,
  read: readonly ReadEdition[],
  edges: readonly DependenceEdge[],
): Tie[] {
  const accounts = new Map(study.accounts.map((account) => [account.key, account] as const));
  const lines = numberOfLine(study.accounts, edges);
  const lineOf = new Map(study.accounts.map(({ key }, at) => [key, lines[at] as number] as const));
  const texts = read.map((one): Teller => {
    const told = toldIn(one);
    return { edition: one.edition, told, places: placesOf(told) };
  });
  const holders = new Map<string, Set<number>>();
  for (const { edition, told } of texts)
    for (const { key } of told) {
      const line = lineOf.get(edition.account);
      if (line !== undefined) holders.set(key, (holders.get(key) ?? new Set<number>()).add(line));
    }
  const all = new Set(lines).size;
  const best = new Map<string, Run & { readonly a: number; readonly b: number }>();
  for (let a = 0; a < texts.length; a++)
    for (let b = 0; b < a; b++) {
      const [x, y] = [texts[a] as Teller, texts[b] as Teller];
      const [lineA, lineB] = [lineOf.get(x.edition.account), lineOf.get(y.edition.account)];
      if (x.edition.account === y.edition.account) continue;
      const bitsOf = (key: string): number => {
        let others = 0;
        for (const line of holders.get(key) ?? []) if (line !== lineA && line !== lineB) others++;
        return Math.min(MOST_BITS, -Math.log2((others + UNMET) / Math.max(1, all - 1)));
      };
      const run = bestRun(x, y, bitsOf);
      if (run === undefined) continue;
      const pair = [x.edition.account, y.edition.account].sort().join('\n');
      if (run.bits > (best.get(pair)?.bits ?? 0)) best.set(pair, { ...run, a, b });
    }
  return [...best.values()].flatMap(({ a, b, bits, told }): Tie[] => {
    const [x, y] = [texts[a]?.edition, texts[b]?.edition];
    const [one, other] = [accounts.get(x?.account ?? ''), accounts.get(y?.account ?? '')];
    if (one === undefined || other === undefined) return [];
    const rounded = Math.round(bits);
    return [
      {
        ...laterFirst(one.key, other.key, editionDays(one, x), editionDays(other, y)),
        evidence: {
          kind: 'shared order',
          says: `${told.length} figures and dates in the same order (${told.map(({ words }) => words).join(', ')})`,
          bits: rounded,
          weight: Math.round(Math.min(1, bits / 40) * 1000) / 1000,
        },
      },
    ];
  });
}
