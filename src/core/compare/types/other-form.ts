// Over the usual length: the seven types of one thing in another form, which are asked in one order and share their measures.
/** Same in another form: same, spelling, naming, calendar, rounding, precision, bound. */
import { clockStretches } from '../../model/clock-stretches.ts';
import type { Clock, Interval } from '../../model/interval.ts';
import type { Quantity } from '../../model/quantity.ts';
import { holds as endHolds } from '../fates.ts';
import type { Pair, Rule, Side, Verdict } from '../side.ts';
import {
  ABOUT_DAYS,
  ABOUT_MINUTES,
  allowed,
  clocksMeet,
  daysApart,
  daysOf,
  holds,
  minutesApart,
} from './extent.ts';
import { joined, near } from './near-spelling.ts';
import { stepOf } from './step-of.ts';

/** Metres in the units whose lengths are fixed. */
const metres: Readonly<Record<string, number>> = {
  m: 1,
  km: 1000,
  mi: 1609.344,
  ft: 0.3048,
  yd: 0.9144,
  nmi: 1852,
  cm: 0.01,
  inch: 0.0254,
  fathom: 1.8288,
  furlong: 201.168,
  sazhen: 2.1336,
  verst: 1066.8,
  ri: 3927.27,
  li: 500,
};
/** A converted measure is rounded once more; so much of the value may go in it. */
const CONVERTED = 0.03;
/** A rounded figure stays this near to the figure it rounds. */
const ROUNDED = 0.06;

/** Equal once units, numerals and script are brought together. */
export const same: Rule = ({ key, a, b }) => {
  // What was proposed and what was done are not one thing because the day is the same.
  if (a.facet.force !== b.facet.force) return undefined;
  const [first, second] = [a.reading.value, b.reading.value];
  if (
    key.kind === 'agent' &&
    first.kind === second.kind &&
    'key' in first &&
    'key' in second &&
    first.key === second.key
  )
    return {
      type: 'same',
      rule: 'same.agent',
      says: 'Both name the same one; only one says of which place.',
    };
  if (a.quantity !== undefined && b.quantity !== undefined) {
    const unitA = a.facet.unit;
    const unitB = b.facet.unit;
    if (unitA !== unitB && unitA !== undefined && unitB !== undefined) {
      const one = a.quantity.lo * (metres[unitA] ?? Number.NaN);
      const two = b.quantity.lo * (metres[unitB] ?? Number.NaN);
      if (Math.abs(one - two) <= CONVERTED * Math.max(one, two))
        return {
          type: 'same',
          rule: 'same.unit',
          says: `${a.reading.label} and ${b.reading.label} are one length in two units.`,
        };
      return undefined;
    }
    const plain = (quantity: Quantity): boolean => ['eq', 'approx', 'range'].includes(quantity.comparator);
    if (
      a.quantity.lo === b.quantity.lo &&
      a.quantity.hi === b.quantity.hi &&
      plain(a.quantity) &&
      plain(b.quantity)
    )
      return {
        type: 'same',
        rule: 'same.number',
        says: 'The number is the same; one account marks it as approximate.',
      };
    return undefined;
  }
  const one = a.interval;
  const two = b.interval;
  if (one !== undefined && two !== undefined && one.earliest === two.earliest && one.latest === two.latest) {
    const clocks = one.clock?.earliest === two.clock?.earliest && one.clock?.latest === two.clock?.latest;
    if (
      clocks &&
      (one.clock?.zone === two.clock?.zone || one.clock?.zone === undefined || two.clock?.zone === undefined)
    )
      return { type: 'same', rule: 'same.days', says: 'The days are the same.' };
  }
  return undefined;
};

/** Hours ahead of Greenwich by zone name, in 1938 and about it; a zone that is not here is not converted. */
const zones: Readonly<Record<string, number>> = {
  Tokyo: 9,
  Vladivostok: 10,
  Moscow: 3,
  Berlin: 1,
  London: 0,
  Peking: 8,
};

/** Days by which the Julian calendar lags in the year of a day. */
function julianLag(day: number): number {
  const year = 1970 + day / 365.2425;
  return year >= 1900 ? 13 : year >= 1800 ? 12 : year >= 1700 ? 11 : 10;
}

/** Russia left the Julian calendar in 1918, Greece in 1923; later days are not tried. */
const LAST_JULIAN = -17000;

/** A word for an hour (`noon`) means the minutes about it, so its middle is compared; a longer part of a day has its beginning. */
const HOUR = 60;
const minutesOf = (time: Interval, clock: Clock): number[] =>
  clockStretches(clock).map(
    ([from, to]) => (time.earliest ?? 0) * 1440 + (to - from <= HOUR ? (from + to) / 2 : from),
  );

function byClock(one: Interval, two: Interval): Verdict | undefined {
  if (one.clock === undefined || two.clock === undefined) return undefined;
  const others = minutesOf(two, two.clock);
  const apart = minutesOf(one, one.clock).flatMap((first) => others.map((second) => first - second));
  const zoneA = zones[one.clock.zone ?? ''];
  const zoneB = zones[two.clock.zone ?? ''];
  if (zoneA !== undefined && zoneB !== undefined) {
    if (zoneA !== zoneB && apart.some((by) => Math.abs(by - (zoneA - zoneB) * 60) <= 10))
      return {
        type: 'calendar',
        rule: 'calendar.zone',
        says: 'The same moment by two clocks, whose zones are known.',
      };
    return undefined;
  }
  if (apart.some((by) => Math.abs(by) === 60))
    return {
      type: 'calendar',
      rule: 'calendar.hour',
      says: 'One hour apart and the zone is not said: perhaps two clocks.',
    };
  return undefined;
}

/** Midnight belongs to two days, and a night to both. */
function byDayBoundary(one: Interval, two: Interval): boolean {
  const reaches = (earlier: Interval, later: Interval): boolean =>
    daysOf(earlier).to + 1 === daysOf(later).from &&
    ((earlier.clock !== undefined && earlier.clock.latest >= 1380) ||
      (later.clock !== undefined && later.clock.earliest <= 60 && earlier.clock === undefined));
  return reaches(one, two) || reaches(two, one);
}

/** A night told by both its days. */
const isNight = ({ earliest, latest, clock }: Interval): boolean =>
  earliest !== undefined && latest === earliest + 1 && clock !== undefined;

/** A day told without its hour. */
const isOneDay = ({ earliest, latest, clock }: Interval): boolean =>
  earliest === latest && clock === undefined;

/** The same moment by another calendar, era, clock or day boundary. */
export const calendar: Rule = ({ a, b }) => {
  const one = a.interval;
  const two = b.interval;
  if (one === undefined || two === undefined) return undefined;
  const clock = byClock(one, two);
  if (clock !== undefined) return clock;
  if (
    (isNight(one) && isOneDay(two) && holds(one, two)) ||
    (isNight(two) && isOneDay(one) && holds(two, one))
  )
    return {
      type: 'calendar',
      rule: 'calendar.night',
      says: 'A night belongs to two days; one account names one of them.',
    };
  if (byDayBoundary(one, two))
    return {
      type: 'calendar',
      rule: 'calendar.day-boundary',
      says: 'The moment lies at midnight, and the accounts put it on either side.',
    };
  if (
    one.earliest !== undefined &&
    two.earliest !== undefined &&
    one.earliest < LAST_JULIAN &&
    one.extent === two.extent
  ) {
    const lag = julianLag(one.earliest);
    if (
      Math.abs(one.earliest - two.earliest) === lag &&
      daysOf(one).to - one.earliest === daysOf(two).to - two.earliest
    )
      return {
        type: 'calendar',
        rule: 'calendar.julian',
        says: `They lie ${lag} days apart, as the Julian and Gregorian calendars did.`,
      };
  }
  return undefined;
};

function rounds(coarse: number, fine: number): boolean {
  if (coarse === fine || fine === 0) return false;
  const step = stepOf(coarse);
  if (step < 10 || stepOf(fine) >= step || Math.abs(coarse - fine) > ROUNDED * fine) return false;
  const to = (size: number): boolean =>
    Math.round(fine / size) * size === coarse || Math.floor(fine / size) * size === coarse;
  // Round numbers go by fives of the step as well: 250 for 237.
  return to(step) || (coarse % (step * 5) === 0 && Math.round(fine / (step * 5)) * step * 5 === coarse);
}

const single = ({ lo, hi, comparator, limit }: Quantity): boolean =>
  lo === hi && (comparator === 'eq' || comparator === 'approx' || (comparator === 'lt' && limit !== true));

/** One value is the other, rounded to a step that fits its last digits. */
export const rounding: Rule = ({ a, b }) => {
  const one = a.quantity;
  const two = b.quantity;
  if (one === undefined || two === undefined || a.facet.unit !== b.facet.unit) return undefined;
  const ends = (coarse: Quantity, fine: Quantity): boolean =>
    single(coarse) &&
    (fine.comparator === 'eq' || fine.comparator === 'range' || fine.comparator === 'approx') &&
    (single(fine) ? rounds(coarse.lo, fine.lo) : rounds(coarse.lo, fine.lo) || rounds(coarse.lo, fine.hi));
  const coarse = ends(one, two) ? a : ends(two, one) ? b : undefined;
  if (coarse === undefined) return undefined;
  const other = coarse === a ? b : a;
  return {
    type: 'rounding',
    rule: 'rounding.step',
    says: `${coarse.reading.label} is ${other.reading.label} rounded.`,
  };
};

/** One names the man or body, the other only the side it is of. */
function finerActor({ key, a, b }: Pick<Pair, 'key' | 'a' | 'b'>): Verdict | undefined {
  if (key.kind !== 'agent') return undefined;
  const [one, two] = [a.reading.value, b.reading.value];
  const [named, sided] = one.kind === 'name' ? [one, two] : [two, one];
  return named.kind === 'name' && sided.kind === 'party' && named.party === sided.key
    ? {
        type: 'precision',
        rule: 'precision.actor',
        says: `${named.label} is of ${sided.label}: one account names the man or body, the other the side.`,
      }
    : undefined;
}

/** One says how a person died, the other only that he did or where. */
function finerEnd(a: Side, b: Side): Verdict | undefined {
  const [one, two] = [a.reading.value, b.reading.value];
  if (one.kind !== 'category' || two.kind !== 'category' || a.asserted !== b.asserted) return undefined;
  const coarse = endHolds(one.key, two.key) ? a : endHolds(two.key, one.key) ? b : undefined;
  if (coarse === undefined) return undefined;
  const fine = coarse === a ? b : a;
  return {
    type: 'precision',
    rule: 'precision.end',
    says: `"${coarse.reading.label}" says less and leaves room for "${fine.reading.label}".`,
  };
}

/** Whether two times lie so near that one told with "about" reaches the other: the hours, where both tell them of one day. */
function nearBy(a: Interval, b: Interval): boolean {
  const apart = daysApart(a, b);
  if (apart === 0 && a.clock !== undefined && b.clock !== undefined)
    return minutesApart(a.clock, b.clock) <= ABOUT_MINUTES;
  return apart <= ABOUT_DAYS;
}

/** One is coarser and holds the other: of time, of who acted, or a vague number. */
export const precision: Rule = ({ key, a, b }) => {
  const actor = finerActor({ key, a, b });
  if (actor !== undefined) return actor;
  if (a.interval !== undefined && b.interval !== undefined) {
    const sameDays = holds(a.interval, b.interval) && holds(b.interval, a.interval);
    // Told with another force, the same days differ in certainty and not in how finely they are told.
    if (sameDays && a.facet.force !== b.facet.force) return undefined;
    const wide = holds(a.interval, b.interval) ? a : holds(b.interval, a.interval) ? b : undefined;
    if (wide === undefined || !clocksMeet(a.interval, b.interval)) {
      const about = a.interval.approximate || b.interval.approximate;
      return about && nearBy(a.interval, b.interval)
        ? {
            type: 'precision',
            rule: 'precision.about',
            says: 'One date is told as approximate and reaches the other.',
          }
        : undefined;
    }
    const narrow = wide === a ? b : a;
    return {
      type: 'precision',
      rule: 'precision.time',
      says: `${wide.reading.label} is coarser and holds ${narrow.reading.label}.`,
    };
  }
  if (key.thing === 'fate') return finerEnd(a, b);
  const one = a.quantity;
  const two = b.quantity;
  if (one === undefined || two === undefined) return undefined;
  const vague = one.comparator === 'vague' ? a : two.comparator === 'vague' ? b : undefined;
  if (vague === undefined) return undefined;
  const wide = vague.quantity as Quantity;
  const fine = (vague === a ? two : one) as Quantity;
  return fine.lo >= wide.lo && fine.hi <= wide.hi
    ? {
        type: 'precision',
        rule: 'precision.vague',
        says: `${vague.reading.label} is vague and holds the other figure.`,
      }
    : undefined;
};

/** A range or limit that holds the other value without stretching. */
export const bound: Rule = ({ a, b }) => {
  const one = a.quantity;
  const two = b.quantity;
  if (one === undefined || two === undefined || a.facet.unit !== b.facet.unit) return undefined;
  const wide = (quantity: Quantity): boolean =>
    !['eq', 'approx', 'vague'].includes(quantity.comparator) || quantity.lo !== quantity.hi;
  if (!wide(one) && !wide(two)) return undefined;
  const first = allowed(one);
  const second = allowed(two);
  // An open lower end excludes its own value: "over 20,000" and "up to 20,000" do not meet.
  const touch = first.from === second.to || second.from === first.to;
  const open = one.comparator === 'gt' || two.comparator === 'gt';
  if (first.from > second.to || second.from > first.to || (touch && open)) return undefined;
  return {
    type: 'bound',
    rule: 'bound.holds',
    says: `${a.reading.label} and ${b.reading.label} can both hold without stretching.`,
  };
};

/** One name in other letters, or another name for the same thing. */
export const spelling: Rule = ({ key, a, b }) => {
  if (key.kind !== 'name' || a.reading.value.kind !== 'name' || b.reading.value.kind !== 'name')
    return undefined;
  const [one, two] = [a.reading.value.label, b.reading.value.label];
  return near(one, two) || joined(one, two)
    ? { type: 'spelling', rule: 'spelling.near', says: 'One name in other letters.' }
    : {
        type: 'naming',
        rule: 'naming.other',
        says: 'Another name for the same thing, by the authority file.',
      };
};
