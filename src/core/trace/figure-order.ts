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

/** The best run of figures that two texts tell in one order: bits of each less what stands between, by places they share. */
function bestRun(a: readonly Told[], b: readonly Told[], bitsOf: (key: string) => number): Run | undefined {
  const at = new Map<string, number[]>();
  b.forEach(({ key }, j) => {
    at.set(key, [...(at.get(key) ?? []), j]);
  });
  const places: { i: number; j: number; sum: number; count: number; before: number }[] = [];
  for (let i = 0; i < a.length; i++)
    for (const j of at.get((a[i] as Told).key) ?? []) {
      if (places.length >= MOST_PLACES) return undefined;
      const own = bitsOf((a[i] as Told).key);
      const place = { i, j, sum: own, count: 1, before: -1 };
      places.forEach((old, number) => {
        if (old.i >= i || old.j >= j) return;
        const sum = old.sum + own - PASSED_OVER * (i - old.i - 1 + (j - old.j - 1));
        if (sum > place.sum) Object.assign(place, { sum, count: old.count + 1, before: number });
      });
      places.push(place);
    }
  const best = places
    .filter(({ count }) => count >= LEAST)
    .reduce<(typeof places)[number] | undefined>(
      (most, one) => (most === undefined || one.sum > most.sum ? one : most),
      undefined,
    );
  if (best === undefined || best.sum < LEAST_BITS) return undefined;
  const told: Told[] = [];
  for (let one: typeof best | undefined = best; one !== undefined; one = places[one.before])
    told.unshift(a[one.i] as Told);
  return { bits: best.sum, told };
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
  const texts = read.map((one) => ({ edition: one.edition, told: toldIn(one) }));
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
      const [x, y] = [texts[a] as (typeof texts)[number], texts[b] as (typeof texts)[number]];
      const [lineA, lineB] = [lineOf.get(x.edition.account), lineOf.get(y.edition.account)];
      if (x.edition.account === y.edition.account) continue;
      const bitsOf = (key: string): number => {
        let others = 0;
        for (const line of holders.get(key) ?? []) if (line !== lineA && line !== lineB) others++;
        return Math.min(MOST_BITS, -Math.log2((others + UNMET) / Math.max(1, all - 1)));
      };
      const run = bestRun(x.told, y.told, bitsOf);
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
