import type { Study } from '../model/account.ts';
import type { Day } from '../model/interval.ts';
import { isCombat } from './act-family.ts';
import type { Told } from './ground.ts';

/** First and last day of the fighting as far as the accounts date it; undefined when they date nothing. */
export interface EventDays {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  /** Share (0 to 1) of the dated fighting that lies in the month with most of it; 1 where too little is dated to tell. */
  readonly inOneMonth: number;
}

/** A month, in days. */
const MONTH = 31;

/** Fewer dated acts than this say nothing about the length of an event. */
const ENOUGH = 5;

/**
 * The days in which the middle eight tenths of the dated combat acts fall, inside the study's span.
 * A figure for a few of these days covers a part of the event. Each account and day counts once, so
 * that an account which repeats itself does not move the ends.
 */
export function eventDays(study: Study, told: readonly Told[]): EventDays {
  const from = study.span?.earliest;
  const to = study.span?.latest;
  const seen = new Set<string>();
  const days: Day[] = [];
  for (const { account, read, current } of told) {
    if (!current) continue;
    for (const claim of read.claims) {
      if (claim.kind !== 'act' || !isCombat(claim.act) || claim.modality !== 'act') continue;
      const day = claim.when?.value.earliest;
      if (day === undefined || claim.when?.value.precision !== 'day' || claim.when.value.extent !== 'point')
        continue;
      if ((from !== undefined && day < from) || (to !== undefined && day > to)) continue;
      const id = `${account.key} ${day}`;
      if (seen.has(id)) continue;
      seen.add(id);
      days.push(day);
    }
  }
  if (days.length < ENOUGH) return { first: from, last: to, inOneMonth: 1 };
  days.sort((a, b) => a - b);
  const cut = Math.floor(days.length / 10);
  return {
    first: days[cut],
    last: days[days.length - 1 - cut],
    inOneMonth: fullestMonth(days) / days.length,
  };
}

/** The most of some days, in order, that lie within a month. */
function fullestMonth(days: readonly Day[]): number {
  let from = 0;
  let most = 0;
  for (let to = 0; to < days.length; to++) {
    while ((days[to] as Day) - (days[from] as Day) >= MONTH) from++;
    most = Math.max(most, to - from + 1);
  }
  return most;
}
