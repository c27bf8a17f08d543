import { type DateParts, type TimeCandidate, wantsYear } from './candidate.ts';
import { eventMonths, yearOfEvent } from './event-month.ts';
import { coreYears, withNeighbours, type YearFrame, yearsOf } from './story.ts';
import { PRICES, solve, type YearLink } from './year-path.ts';

/** A bare figure is a year only so many years before or after the story. */
const BEFORE = 80;
const AFTER = 30;

const SEASON_MONTH = { spring: 4, summer: 7, autumn: 10, winter: 1 } as const;

/**
 * Gives every undated month a year: the cheapest path through the document in narrative order, with the told years
 * as fixed points (see docs/methods/times.md). Marks what is carried and from where. Returns the candidates that
 * remain: a bare figure far from the story's years is no year.
 */
export function decodeYears(candidates: readonly TimeCandidate[], frame: YearFrame): TimeCandidate[] {
  const story = coreYears(candidates, frame);
  const first = story[0];
  const last = story.at(-1);
  const told = new Set<number>();
  for (const { from, to, bare } of candidates)
    if (bare !== 'plain' && bare !== 'weak' && bare !== 'label' && bare !== 'imprint')
      for (const year of [from.year, to?.year]) if (year !== undefined) told.add(year);
  const kept = candidates.filter((c) => {
    if (c.bare !== 'plain' && c.bare !== 'weak' && c.bare !== 'label') return true;
    const year = c.from.year ?? 0;
    if (first === undefined || last === undefined) return false;
    return c.bare !== 'plain'
      ? told.has(year) || (year >= first && year <= last && year >= 1000)
      : year >= first - BEFORE && year <= last + AFTER;
  });
  const writing = yearsOf(frame.written)[0];
  for (const candidate of kept) {
    if (candidate.kind === 'date' && candidate.relative?.fromWriting === true && writing !== undefined) {
      candidate.from.year = writing + candidate.relative.offset;
      candidate.basis = 'guessed';
      candidate.rule = 'times.from-writing';
    }
    shortYears(candidate, story);
    fillRange(candidate);
  }
  if (first === undefined) return kept;
  const core = withNeighbours(story, kept);
  const inCore = new Set(core);
  const preferred = new Set(yearsOf(frame.span));
  const links: YearLink[] = [];
  for (const candidate of kept) {
    const { from, to, kind } = candidate;
    if (
      kind === 'relative' &&
      candidate.relative?.unit === 'year' &&
      candidate.relative.fromWriting !== true
    ) {
      links.push({ candidate, month: 0, year: undefined, shift: candidate.relative.offset, aside: 0 });
      continue;
    }
    if (kind !== 'date' || from.wide !== undefined) continue;
    const month = from.month ?? (from.season === undefined ? 0 : SEASON_MONTH[from.season]);
    if (wantsYear(candidate))
      links.push({ candidate, month, year: undefined, shift: from.yearsOn ?? to?.yearsOn, aside: 0 });
    else if (
      from.year !== undefined &&
      inCore.has(from.year) &&
      (candidate.bare !== 'imprint' || told.size === 0)
    )
      links.push({
        candidate,
        month,
        year: from.year,
        shift: undefined,
        aside:
          candidate.until === true ? PRICES.asideUntil : month === 0 ? PRICES.asideYear : PRICES.asideDate,
      });
  }
  const event = eventMonths(kept);
  const years = solve(links, core, preferred, frame.span);
  links.forEach((link, index) => {
    if (link.year !== undefined) return;
    const { candidate } = link;
    candidate.from.year = years[index] ?? first;
    if (link.shift === undefined || index === 0) candidate.from.year = years[index] ?? first;
    fillRange(candidate);
    mark(links, years, index, preferred);
    const ofEvent = frame.span === undefined ? yearOfEvent(candidate, candidate.source, event) : undefined;
    if (ofEvent === undefined) return;
    candidate.from.year = ofEvent;
    if (candidate.to !== undefined) delete candidate.to.year;
    fillRange(candidate);
    candidate.source = kept.find(
      (one) => one !== candidate && one.from.month !== undefined && one.from.year === ofEvent,
    );
  });
  return kept;
}

/** Gives a year or decade told without its century that of the story. */
function shortYears(candidate: TimeCandidate, core: readonly number[]): void {
  for (const parts of [candidate.from, candidate.to]) {
    if (parts?.shortYear === undefined) continue;
    const middle = core[core.length >> 1] ?? 1950;
    const century = Math.round((middle - parts.shortYear) / 100) * 100;
    parts.year = century + parts.shortYear;
    candidate.basis = 'carried';
    candidate.rule = 'times.century';
  }
}

/** The year of one end of a range follows from the other: the range runs forward. */
function fillRange(candidate: TimeCandidate): void {
  const { from, to } = candidate;
  if (to === undefined || candidate.kind !== 'date') return;
  const later = to.month !== undefined && from.month !== undefined && to.month < from.month;
  if (from.year === undefined && to.year !== undefined) from.year = later ? yearBefore(to.year) : to.year;
  else if (to.year === undefined && from.year !== undefined) to.year = later ? after(from.year) : from.year;
}

const yearBefore = (year: number): number => (year === 1 ? -1 : year - 1);
const after = (year: number): number => (year === -1 ? 1 : year + 1);

/** Says from where a year was taken: the nearest told mention of it before, else behind. */
function mark(
  links: readonly YearLink[],
  years: readonly number[],
  index: number,
  preferred: ReadonlySet<number>,
): void {
  const { candidate } = links[index] as YearLink;
  const year = years[index];
  const near = (step: number): YearLink | undefined => {
    for (let i = index + step, n = 0; i >= 0 && i < links.length && n < 60; i += step, n++)
      if (links[i]?.year === year) return links[i];
    return undefined;
  };
  const before = near(-1);
  const source = before ?? near(1);
  if (source !== undefined) {
    if (before !== undefined) keepMoon(candidate, before.candidate.from);
    candidate.basis = 'carried';
    candidate.source = source.candidate;
    candidate.rule = 'times.year-carried';
    return;
  }
  candidate.basis = 'guessed';
  candidate.rule = year !== undefined && preferred.has(year) ? 'times.year-span' : 'times.year-order';
}

/** 光绪二十六年五月二十四日……七月二十日: behind a day of the moon a month without a year is one of that calendar. */
function keepMoon({ from, to }: TimeCandidate, { lunar, calendar }: DateParts): void {
  if (lunar !== true || calendar === undefined || from.calendar !== undefined) return;
  for (const parts of [from, to]) if (parts?.month !== undefined) Object.assign(parts, { lunar, calendar });
}
