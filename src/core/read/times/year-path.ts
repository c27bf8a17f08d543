import { dayFromGregorian } from '../../calendars/gregorian.ts';
import type { Interval } from '../../model/interval.ts';
import type { TimeCandidate } from './candidate.ts';

/** Undated mentions in a row after which the best path is fixed, so that memory stays bounded. */
const RUN = 4000;
/** One step of the chain: an explicit year, or a month that wants one. */
export interface YearLink {
  readonly candidate: TimeCandidate;
  /** 1 to 12, or 0 when only a year is told. */
  readonly month: number;
  readonly year: number | undefined;
  readonly shift: number | undefined;
  /** Price of telling it in passing, without the story going there. */
  readonly aside: number;
}

/** Prices in months, chosen on two corpora of encyclopaedia articles; see docs/methods/times.md. */
export const PRICES = {
  back: 0.2,
  forwardMost: 15,
  backFirst: 5,
  backEach: 0.5,
  backMost: 30,
  asideYear: 12,
  asideDate: 24,
  shift: 60,
  section: 8,
  outOfSpan: 16,
  asideUntil: 6,
  asideFirst: 12,
  turnUndated: 4,
};

/** Price of the story moving from one date to the next: forward cheap and bounded, back dearer, inside one year nearly free. */
function price(year: number, month: number, nextYear: number, nextMonth: number): number {
  if (year === nextYear)
    return month > 0 && nextMonth > 0 && nextMonth < month ? PRICES.back * (month - nextMonth) : 0;
  const from = year * 12 + (month || 6);
  const to = nextYear * 12 + (nextMonth || (nextYear > year ? 1 : 12));
  return to > from
    ? Math.min(PRICES.forwardMost, to - from)
    : PRICES.backFirst + Math.min(PRICES.backMost, PRICES.backEach * (from - to));
}

/** Price of the year turning at a month that names none: natural only when the month runs back and the year forward by one. */
function turn(year: number, month: number, nextYear: number, nextMonth: number): number {
  if (year === nextYear) return 0;
  const next = year === -1 ? 1 : year + 1;
  return nextYear === next && (month === 0 || nextMonth === 0 || nextMonth < month) ? 0 : PRICES.turnUndated;
}

/** The cheapest year of every link: the years of the story are the states, told years may be asides. */
export function solve(
  links: readonly YearLink[],
  core: readonly number[],
  preferred: ReadonlySet<number>,
  span: Interval | undefined,
): number[] {
  const out = new Array<number>(links.length).fill(core[0] ?? 0);
  const size = core.length;
  /** Price of a year for one link: outside the study's span, outside the years of the heading it stands under. */
  const local = (link: YearLink, s: number): number => {
    const { section } = link.candidate;
    const year = core[s] ?? 0;
    return (
      (preferred.size === 0 || preferred.has(year)
        ? 0
        : inSpan(span, preferred, link.month)
          ? PRICES.outOfSpan
          : 2) + (section !== undefined && (year < section[0] || year > section[1]) ? PRICES.section : 0)
    );
  };
  // Made once and filled again for every link: a text has thousands of dates.
  let costs = new Float64Array(size);
  let next = new Float64Array(size);
  let months = new Uint8Array(size);
  let nextMonths = new Uint8Array(size);
  const below = new Int16Array(size);
  const above = new Int16Array(size);
  /** For each link since the path was last fixed, the state each state came from. */
  const back = new Int16Array(Math.min(RUN, links.length) * size);
  let rows = 0;
  let done = 0;
  const settle = (upTo: number): void => {
    let best = 0;
    for (let s = 1; s < size; s++) if ((costs[s] ?? 0) < (costs[best] ?? 0)) best = s;
    const fixed = best;
    for (let i = upTo; i >= done; i--) {
      out[i] = core[best] ?? 0;
      best = back[(i - done) * size + best] ?? best;
    }
    costs.fill(Number.POSITIVE_INFINITY);
    costs[fixed] = 0;
    rows = 0;
    done = upTo + 1;
  };
  links.forEach((link, i) => {
    const row = rows * size;
    if (i > 0) reach(costs, below, above);
    for (let s = 0; s < size; s++) {
      const year = core[s] ?? 0;
      // Staying where the story is while another year is told in passing.
      if (link.year !== undefined && link.year !== year) {
        next[s] = (costs[s] ?? 0) + link.aside + (i === 0 && preferred.size === 0 ? PRICES.asideFirst : 0);
        back[row + s] = s;
        nextMonths[s] = months[s] ?? 0;
        continue;
      }
      nextMonths[s] = link.month;
      back[row + s] = s;
      if (i === 0) {
        next[s] = (link.year === undefined ? local(link, s) : 0) + s * 0.01;
        continue;
      }
      // `Of that year` behind a told year is that year, wherever the story was.
      const before = links[i - 1]?.year;
      let best = Number.POSITIVE_INFINITY;
      const consider = (p: number): void => {
        const past = core[p] ?? 0;
        const step =
          link.shift !== undefined
            ? year - (before ?? past) === link.shift
              ? 0
              : PRICES.shift
            : price(past, months[p] ?? 0, year, link.month) +
              (link.year === undefined ? turn(past, months[p] ?? 0, year, link.month) : 0);
        if ((costs[p] ?? 0) + step >= best) return;
        best = (costs[p] ?? 0) + step;
        back[row + s] = p;
      };
      consider(s);
      // Beyond a few years every price is the same: only the cheapest state on either side matters.
      for (let p = Math.max(0, s - 4); p <= Math.min(size - 1, s + 4); p++) if (p !== s) consider(p);
      if (s > 4) consider(below[s - 5] ?? 0);
      if (s + 5 < size) consider(above[s + 5] ?? 0);
      next[s] = best + (link.year === undefined ? local(link, s) : 0);
    }
    [costs, next] = [next, costs];
    [months, nextMonths] = [nextMonths, months];
    rows++;
    if (rows >= RUN) settle(i);
  });
  if (done < links.length) settle(links.length - 1);
  return out;
}

/** Whether the study's span holds the month of some year. */
function inSpan(span: Interval | undefined, years: ReadonlySet<number>, month: number): boolean {
  if (month === 0 || span?.earliest === undefined || span.latest === undefined) return false;
  for (const year of years) {
    const first = dayFromGregorian(year, month, 1);
    if (first + 27 >= span.earliest && first <= span.latest) return true;
  }
  return false;
}

/** Fills in the cheapest state at or below, and at or above, every state. */
function reach(costs: Float64Array, below: Int16Array, above: Int16Array): void {
  const size = costs.length;
  below[0] = 0;
  for (let s = 1; s < size; s++)
    below[s] = (costs[s] ?? 0) < (costs[below[s - 1] ?? 0] ?? 0) ? s : (below[s - 1] ?? 0);
  above[size - 1] = size - 1;
  for (let s = size - 2; s >= 0; s--)
    above[s] = (costs[s] ?? 0) < (costs[above[s + 1] ?? 0] ?? 0) ? s : (above[s + 1] ?? 0);
}
