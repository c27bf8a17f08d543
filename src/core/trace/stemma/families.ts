import type { Reuse, ReusedPassage } from '../../model/reuse.ts';
import type { VariantPlace } from '../../model/stemma.ts';
import { laidRunsOf, type SameRun } from '../laid-runs.ts';
import type { OwnedText } from '../point-places.ts';
import { textName } from '../study-reuse.ts';
import { type LaidText, wordPlaces } from './word-places.ts';

/** Share of the shorter text from which two texts are of one family: one descends from the other, or both from a third. */
const MOST_OF_IT = 0.5;

/** Texts that descend from one another, and the places at which their words part. */
export interface TextFamily {
  /** The base first, then the others in the order of accounts. */
  readonly members: readonly OwnedText[];
  readonly places: readonly VariantPlace[];
}

interface Pair {
  readonly runs: SameRun[];
  units: number;
}

/** Runs by which each two texts share words, seen from the one named first. */
function pairsOf(passages: readonly ReusedPassage[]): Map<string, Map<string, Pair>> {
  const pairs = new Map<string, Map<string, Pair>>();
  const put = (from: string, to: string, run: SameRun): void => {
    const row = pairs.get(from) ?? new Map<string, Pair>();
    pairs.set(from, row);
    const pair = row.get(to) ?? { runs: [], units: 0 };
    row.set(to, pair);
    pair.runs.push(run);
    pair.units += Math.min(run.endA - run.startA, run.endB - run.startB);
  };
  for (const { a, b, runs } of passages)
    for (const run of runs) {
      const { startA, endA, startB, endB } = run;
      put(a, b, run);
      put(b, a, { startA: startB, endA: endB, startB: startA, endB: endA, mirrors: run });
    }
  return pairs;
}

/**
 * Families of texts that share most of their words. Their places are those of the text that shares most with the others, which is
 * only the base to count from and no ancestor; a text that shares less than half with the base stands in no family of it.
 */
export function textFamilies(texts: readonly OwnedText[], reuse: Reuse): TextFamily[] {
  const pairs = pairsOf(reuse.passages);
  const laidRuns = laidRunsOf(reuse);
  const byName = new Map(texts.map((text) => [textName(text.edition), text] as const));
  const near = (name: string): string[] =>
    [...(pairs.get(name) ?? [])].flatMap(([other, { units }]) => {
      const [a, b] = [byName.get(name), byName.get(other)];
      if (a === undefined || b === undefined) return [];
      const shorter = Math.max(1, Math.min(a.edition.text.length, b.edition.text.length));
      return units / shorter >= MOST_OF_IT ? [other] : [];
    });
  const bases = [...byName.keys()]
    .map((name) => ({ name, others: near(name) }))
    .sort((a, b) => b.others.length - a.others.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const taken = new Set<string>();
  const families: TextFamily[] = [];
  for (const { name, others } of bases) {
    const free = others.filter((other) => !taken.has(other)).sort();
    if (taken.has(name) || free.length === 0) continue;
    for (const one of [name, ...free]) taken.add(one);
    const base = byName.get(name) as OwnedText;
    const members = [base, ...free.map((other) => byName.get(other) as OwnedText)];
    const laid = free.map(
      (other): LaidText => ({
        text: (byName.get(other) as OwnedText).edition.text,
        runs: [...(pairs.get(name)?.get(other)?.runs ?? [])].sort((a, b) => a.startA - b.startA),
      }),
    );
    families.push({ members, places: wordPlaces(base.edition.text, laid, laidRuns) });
  }
  return families;
}
