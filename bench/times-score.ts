import type { TimeMention } from '../src/core/model/mention.ts';
import type { GoldTime } from './times-gold.ts';

/** A time as a scorer sees it: where it stands and its value. */
export interface Told {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly words: string;
}

/** What became of one gold expression or one reading. */
export interface Verdict {
  readonly gold?: GoldTime;
  readonly told?: Told;
  readonly right: boolean;
}

/** The gold tells a range as two expressions: each end counts with its own words. */
export function partsOf({ start, end, words, timex, ends }: TimeMention): Told[] {
  if (ends === undefined) return [{ start, end, words, value: timex }];
  return ends.map((one) => ({ start: one.start, end: one.end, words: one.words, value: one.timex }));
}

/** Values are compared without seconds, and a midnight or noon without its minutes. */
export const plainValue = (value: string): string =>
  value
    .replace(/(T\d\d:\d\d):\d\d.*$/, '$1')
    .replace(/([+-]\d\d)$/, (zone, _z, at: number) => (value.includes('T') && at > 12 ? '' : zone));

const ANCHOR = /^(?:BC)?\d{4}(?:-\d\d(?:-\d\d)?)?$/;
/** True for a day, month or year of the calendar. */
export const isAnchor = (value: string): boolean => ANCHOR.test(value);

/** Pairs readings with gold by overlap, equal values first; every one is used at most once. */
export function pair(gold: readonly GoldTime[], told: readonly Told[]): Verdict[] {
  const pairs: { g: number; t: number; same: boolean; share: number }[] = [];
  let first = 0;
  gold.forEach((g, gi) => {
    while (first < told.length && (told[first] as Told).end + 400 < g.start) first++;
    for (let t = first; t < told.length; t++) {
      const one = told[t] as Told;
      if (one.start > g.end) break;
      const share = Math.min(one.end, g.end) - Math.max(one.start, g.start);
      if (share > 0) pairs.push({ g: gi, t, same: plainValue(g.value) === plainValue(one.value), share });
    }
  });
  pairs.sort((a, b) => Number(b.same) - Number(a.same) || b.share - a.share || a.g - b.g || a.t - b.t);
  const usedGold = new Map<number, Verdict>();
  const usedTold = new Set<number>();
  const touched = new Set<number>();
  for (const { g, t, same } of pairs) {
    if ((gold[g] as GoldTime).eventBased) touched.add(t);
    if (usedGold.has(g) || usedTold.has(t)) continue;
    usedGold.set(g, { gold: gold[g] as GoldTime, told: told[t] as Told, right: same });
    usedTold.add(t);
  }
  const out: Verdict[] = gold.map((g, i) => usedGold.get(i) ?? { gold: g, right: false });
  told.forEach((t, i) => {
    if (!usedTold.has(i) && !touched.has(i)) out.push({ told: t, right: false });
  });
  return out;
}

/** Hits, readings and gold of one measure in one text. */
export interface Counts {
  hit: number;
  told: number;
  gold: number;
}

export const share = (a: number, b: number): number => (b === 0 ? 0 : a / b);
export const f1 = ({ hit, told, gold }: Counts): number => share(2 * hit, told + gold);

/** Sum of the counts. */
export function sum(list: readonly Counts[]): Counts {
  const out = { hit: 0, told: 0, gold: 0 };
  for (const one of list) {
    out.hit += one.hit;
    out.told += one.told;
    out.gold += one.gold;
  }
  return out;
}
