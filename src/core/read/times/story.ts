import { gregorianFromDay } from '../../calendars/gregorian.ts';
import type { Interval } from '../../model/interval.ts';
import type { TimeCandidate } from './candidate.ts';

/** Years with a gap of at most so many belong to the same story. */
const GAP = 6;
/** Most years a story may have; the ones nearest to its middle are kept. */
const MOST = 120;
/** So many days and months told of a stretch of years, and such a share of all, make it a part of the story. */
const TOLD_CLOSELY = 4;
const SHARE = 0.05;
/** Farthest a phrase like `ten years later` may lead. */
const NEIGHBOUR = 50;

/** What is known of the years besides the words of the text. */
export interface YearFrame {
  /** The study's span. */
  readonly span?: Interval | undefined;
  /** When the account was written. */
  readonly written?: Interval | undefined;
}

/** Years of an interval in full, or none when it is open or longer than a lifetime. */
export function yearsOf(interval: Interval | undefined): number[] {
  if (interval?.earliest === undefined || interval.latest === undefined) return [];
  const first = gregorianFromDay(interval.earliest).year;
  const last = gregorianFromDay(interval.latest).year;
  if (last - first > 80) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/**
 * The years the text tells of: grown from the median of the sure ones over gaps of at most six years, with every
 * other stretch of years that is told of by days and months: a long war has years of peace in it.
 */
export function coreYears(candidates: readonly TimeCandidate[], frame: YearFrame): number[] {
  const sure: number[] = [];
  const plain: number[] = [];
  const weak: number[] = [];
  const imprint: number[] = [];
  const closely: number[] = [];
  for (const { kind, from, to, bare } of candidates) {
    if (kind !== 'date' || from.wide !== undefined) continue;
    for (const year of [from.year, to?.year])
      if (year !== undefined) {
        if (bare === 'plain') plain.push(year);
        else if (bare === 'weak') weak.push(year);
        else if (bare === 'imprint') imprint.push(year);
        else if (bare !== 'label') {
          sure.push(year);
          if (from.month !== undefined) closely.push(year);
        }
      }
  }
  const span = yearsOf(frame.span);
  let seen = sure;
  if (seen.length === 0) seen = span.length > 0 ? span : plain.filter((year) => year >= 100 && year < 2100);
  if (seen.length === 0) seen = yearsOf(frame.written).slice(0, 1);
  if (seen.length === 0) seen = imprint;
  // With nothing else to go by, a figure of modern times in running text is taken for a year.
  if (seen.length === 0) seen = weak.filter((year) => year >= 1700 && year < 2050);
  if (seen.length === 0) return [];
  const sorted = Float64Array.from(seen).sort();
  const middle = sorted.length >> 1;
  let low = middle;
  let high = middle;
  const at = (i: number): number => sorted[i] ?? 0;
  while (low > 0 && at(low) - at(low - 1) <= GAP) low--;
  while (high < sorted.length - 1 && at(high + 1) - at(high) <= GAP) high++;
  const first = Math.max(at(low), at(middle) - MOST / 2);
  const last = Math.min(at(high), at(middle) + MOST / 2);
  const years = new Set<number>(span);
  for (let year = first; year <= last; year++) if (year !== 0) years.add(year);
  for (const [from, to] of toldClosely(closely))
    if (Math.abs(from - at(middle)) <= MOST / 2 && Math.abs(to - at(middle)) <= MOST / 2)
      for (let year = from; year <= to; year++) if (year !== 0) years.add(year);
  return [...years].sort((a, b) => a - b);
}

/** Stretches of years, first and last, of which enough days and months are told. */
function toldClosely(years: readonly number[]): [number, number][] {
  const sorted = Float64Array.from(years).sort();
  const least = Math.max(TOLD_CLOSELY, SHARE * sorted.length);
  const out: [number, number][] = [];
  for (let from = 0, i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && (sorted[i] ?? 0) - (sorted[i - 1] ?? 0) <= GAP) continue;
    if (i - from >= least) out.push([sorted[from] ?? 0, sorted[i - 1] ?? 0]);
    from = i;
  }
  return out;
}

/** The story's years with those that phrases like `the following year` lead to. */
export function withNeighbours(story: readonly number[], candidates: readonly TimeCandidate[]): number[] {
  const years = new Set(story);
  let told: number | undefined;
  for (const { from, relative, kind } of candidates) {
    if (from.year !== undefined && from.wide === undefined) told = from.year;
    const on = from.yearsOn ?? (kind === 'relative' && relative?.unit === 'year' ? relative.offset : 0);
    if (told === undefined || on === 0 || Math.abs(on) > NEIGHBOUR || !years.has(told)) continue;
    told =
      told < 0 && told + on >= 0 ? told + on + 1 : told > 0 && told + on <= 0 ? told + on - 1 : told + on;
    years.add(told);
  }
  return [...years].sort((a, b) => a - b);
}
