import type { Study } from '../model/account.ts';
import type { Day, Interval } from '../model/interval.ts';
import { isCombat } from './act-family.ts';
import type { Told } from './ground.ts';
import { MONTH_DAYS, YEAR_DAYS } from './stretches.ts';

/** First and last day of the fighting as far as the accounts date it; undefined when they date nothing. */
export interface EventDays {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  /** Months of the fighting, as far as it is dated: stretches that share no day. */
  readonly months: FightingMonths;
}

/** How the dated fighting spreads over months. */
export interface FightingMonths {
  /** Months of which anyone tells. */
  readonly told: number;
  /** Months of which two accounts tell at least. */
  readonly shared: number;
  /** Share (0 to 1) of the days told that lie in the month with most of them. */
  readonly fullest: number;
}

/** Fewer dated acts than this say nothing about the length of an event. */
const ENOUGH = 5;

/**
 * The days in which the middle eight tenths of the dated combat acts fall, inside the study's span.
 * A figure for a few of these days covers a part of the event. Each account and day counts once, so
 * that an account which repeats itself does not move the ends.
 */
export function eventDays(study: Study, told: readonly Told[]): EventDays {
  const byDay = datedFights(study, told, (when) => when.precision === 'day' && when.extent === 'point');
  if (byDay.length >= ENOUGH) return spread(byDay);
  // A war of which nobody gives days is dated by its years.
  const byYear = datedFights(
    study,
    told,
    ({ latest, earliest }) => Number(latest) - Number(earliest) <= YEAR_DAYS,
  );
  const years = spread(byYear);
  const lasted = Number(years.last) - Number(years.first);
  if (byYear.length >= ENOUGH && lasted > YEAR_DAYS) return years;
  return { first: study.span?.earliest, last: study.span?.latest, months: monthsOf(byDay) };
}

/** The combat that accounts date in such a way, in the order of days. Each account and day counts once. */
function datedFights(
  { span }: Study,
  told: readonly Told[],
  counts: (when: Interval) => boolean,
): readonly DatedFight[] {
  const seen = new Set<string>();
  const dated: DatedFight[] = [];
  for (const { account, read, current } of told) {
    if (!current) continue;
    for (const claim of read.claims) {
      if (claim.kind !== 'act' || !isCombat(claim.act) || claim.modality !== 'act') continue;
      const day = claim.when?.value.earliest;
      if (claim.when === undefined || day === undefined || !counts(claim.when.value)) continue;
      if (day < (span?.earliest ?? day) || day > (span?.latest ?? day)) continue;
      const id = `${account.key} ${day}`;
      if (seen.has(id)) continue;
      seen.add(id);
      dated.push({ account: account.key, day });
    }
  }
  return dated.sort((a, b) => a.day - b.day);
}

/** The middle eight tenths of dated fights. */
function spread(dated: readonly DatedFight[]): EventDays {
  const cut = Math.floor(dated.length / 10);
  return { first: dated[cut]?.day, last: dated[dated.length - 1 - cut]?.day, months: monthsOf(dated) };
}

/** A day on which an account tells of combat. */
interface DatedFight {
  readonly account: string;
  readonly day: Day;
}

/** Months are counted from the first day told on; `dated` in the order of days. */
function monthsOf(dated: readonly DatedFight[]): FightingMonths {
  let [told, shared, fullest] = [0, 0, 0];
  for (let from = 0; from < dated.length; ) {
    const first = (dated[from] as DatedFight).day;
    const accounts = new Set<string>();
    let to = from;
    for (; to < dated.length && (dated[to] as DatedFight).day - first < MONTH_DAYS; to++)
      accounts.add((dated[to] as DatedFight).account);
    told++;
    if (accounts.size > 1) shared++;
    fullest = Math.max(fullest, (to - from) / dated.length);
    from = to;
  }
  return { told, shared, fullest };
}
