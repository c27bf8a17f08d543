import { gregorianFromDay } from '../calendars/gregorian.ts';
import type { Party } from '../model/account.ts';
import { clockInWords } from '../model/clock-stretches.ts';
import { type Interval, tellsNoDay } from '../model/interval.ts';
import type { Point, Reading, Witness } from '../model/point.ts';
import { unitWords } from '../model/unit-words.ts';
import { againstReference } from './against-reference.ts';
import type { Cast } from './cast.ts';
import { comparableGroups } from './comparable.ts';
import { clockWords, dayWords, intervalWords } from './day-words.ts';
import { facetWords } from './facet-words.ts';
import { quantityWords } from './number-words.ts';
import type { Fill, Mark, Strip, StripItem } from './strip.ts';

/** Values over two decades are drawn on a logarithmic scale. */
const DECADES = 100;

const FILLS: readonly Fill[] = ['separate', 'adopts', 'follows', 'origin unknown'];

/** Witnesses that put a mark on a strip: those of a latest edition that say it, none that deny it. */
const marking = (reading: Reading): Witness[] =>
  reading.witnesses.filter((one) => one.current && one.standing !== 'denies');

/** The party that made the figure: the account's own, or that of the authority it names. */
function teller(cast: Cast, witness: Witness): string | undefined {
  const cited = witness.attribution[witness.attribution.length - 1];
  return cited?.party ?? cast.members.get(witness.account)?.account.speaksFor;
}

const allied = (parties: readonly Party[], a: string, b: string): boolean =>
  a === b ||
  parties.some((one) => (one.key === a && one.allyOf === b) || (one.key === b && one.allyOf === a));

/** A belligerent's figure for the other side's men and things is an estimate, however sure it sounds. */
function byTheOtherSide(cast: Cast, point: Point, witness: Witness): boolean {
  const { whose, kind } = point.key;
  const { parties } = cast.study;
  if (kind !== 'quantity' || !parties.some(({ key }) => key === whose)) return false;
  const party = teller(cast, witness);
  return party !== undefined && parties.some(({ key }) => key === party) && !allied(parties, party, whose);
}

/** One mark for each side and way of standing: a hundred copies draw what one copy draws. */
function marksOf(cast: Cast, witnesses: readonly Witness[]): Mark[] {
  const seen = new Map<string, Mark>();
  for (const witness of witnesses) {
    const side = cast.members.get(witness.account)?.side ?? cast.sides.length - 1;
    seen.set(`${side} ${witness.dependence}`, { side, fill: witness.dependence });
  }
  return [...seen.values()].sort((a, b) => FILLS.indexOf(a.fill) - FILLS.indexOf(b.fill) || a.side - b.side);
}

const soft = (reading: Reading, witnesses: readonly Witness[]): boolean => {
  const { value } = reading;
  if (
    value.kind === 'quantity' &&
    (value.quantity.comparator === 'approx' || value.quantity.comparator === 'vague')
  )
    return true;
  if (value.kind === 'time' && value.interval.approximate) return true;
  return witnesses.every((one) => one.modality === 'hedged');
};

/** One value, a stretch, or a bound: how it is drawn and where. */
type Place = Pick<StripItem, 'lo' | 'hi' | 'extent' | 'label'>;

/** `withUnit`: no title says in what all values of the strip are told. */
function quantityPlace(reading: Reading, withUnit: boolean): Place | undefined {
  if (reading.value.kind !== 'quantity') return undefined;
  const { quantity } = reading.value;
  const { lo, hi, comparator } = quantity;
  const unit = withUnit ? reading.facet?.unit : undefined;
  const label = `${quantityWords(quantity)}${unit === undefined ? '' : ` ${unitWords(unit, quantity)}`}`;
  if (comparator === 'ge' || comparator === 'gt') return { label, lo, hi: undefined, extent: 'bound' };
  if (comparator === 'le' || comparator === 'lt') return { label, lo: undefined, hi, extent: 'bound' };
  return {
    label,
    lo,
    hi,
    extent: lo === hi ? 'point' : comparator === 'range' || comparator === 'eq' ? 'range' : 'within',
  };
}

function dayPlace(time: Interval, withYear: boolean): Place {
  const { earliest: lo, latest: hi } = time;
  const label = intervalWords(time, withYear);
  if (lo === undefined || hi === undefined) return { label, lo, hi, extent: 'bound' };
  return { label, lo, hi, extent: lo === hi ? 'point' : time.extent === 'range' ? 'range' : 'within' };
}

function minutePlace(time: Interval, sameDay: boolean): Place | undefined {
  const { earliest, clock } = time;
  if (earliest === undefined || clock === undefined) return undefined;
  const words = `${time.approximate ? 'about ' : ''}${clockInWords(clock, clockWords, '–')}`;
  const lo = earliest * 1440 + clock.earliest;
  const hi = earliest * 1440 + clock.latest;
  return {
    label: sameDay ? words : `${dayWords(earliest, false)}, ${words}`,
    lo,
    hi,
    extent: lo === hi ? 'point' : 'within',
  };
}

/** Every known end of the items. */
const endsOf = (items: readonly Pick<StripItem, 'lo' | 'hi'>[]): number[] =>
  items.flatMap(({ lo, hi }) => [lo, hi].filter((one) => one !== undefined));

const least = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

/** A scale from zero; logarithmic when the values span over two decades, and then it says so. */
function numberScale(items: readonly StripItem[]): Pick<Strip, 'scale' | 'domain' | 'note'> {
  const ends = endsOf(items);
  const above = ends.filter((one) => one > 0);
  const low = least(above);
  const high = most(ends);
  if (above.length > 1 && high / low >= DECADES && least(ends) >= 0)
    return { scale: 'log', domain: [least(ends) === 0 ? 0 : low, high], note: 'logarithmic scale' };
  // An arrow that points beyond the greatest value needs room to point into.
  const open = items.some((item) => item.extent === 'bound' && item.hi === undefined && item.lo === high)
    ? 1.04
    : 1;
  return { scale: 'linear', domain: [Math.min(0, least(ends)), Math.max(high * open, 1)], note: '' };
}

/** A scale of days that holds what is told to the day; coarser times may reach beyond it. */
function dayScale(items: readonly StripItem[], minutes: boolean): Pick<Strip, 'scale' | 'domain' | 'note'> {
  const fine = items.filter(({ extent }) => extent !== 'within');
  const ends = endsOf(fine.length > 0 ? fine : items);
  const low = least(ends);
  const high = most(ends);
  const unit = minutes ? 60 : 1;
  const pad = Math.max(unit, (high - low) * 0.06);
  const coarse = endsOf(items);
  // A month beside two days is drawn as far as it does not press the days together.
  const reach = Math.max(14 * unit, (high - low) * 3);
  const [first, last] = [least(coarse), most(coarse)];
  const from = low - first <= reach ? first : low - Math.max(3 * unit, (high - low) * 0.4);
  const to = last - high <= reach ? last : high + Math.max(3 * unit, (high - low) * 0.4);
  return {
    scale: minutes ? 'minutes' : 'days',
    domain: [Math.min(low - pad, from), Math.max(high + pad, to)],
    note: '',
  };
}

interface Group {
  readonly title: string;
  /** Unit of all values, where the question leaves it open. */
  readonly unit: string | undefined;
  readonly readings: readonly { readonly reading: Reading; readonly witnesses: readonly Witness[] }[];
}

/** What a reading counts, without its unit, which stands with its values. */
const facetOf = (reading: Reading): string => facetWords(reading.facet, false);

/** What is said of a strip whose readings differ from the reference reading in a way no facet names. */
function apartTitle(point: Point, reading: Reading): string {
  const facet = facetOf(reading);
  if (facet !== '') return facet;
  const met = againstReference(point, reading.id);
  switch (met?.type) {
    case 'scope':
      return 'of another part';
    case 'definition':
      return point.key.kind === 'quantity' ? 'by another rule of counting' : 'delimited by another rule';
    case 'other act':
      return 'another act';
    case 'open':
      // Only a candidate: the words speak of the same, and a part of it was inferred.
      if (met.rule === 'open.not-confirmed') return 'to be checked';
      return point.key.kind === 'quantity' ? 'not said what it counts' : 'not said of what it speaks';
    default:
      return '';
  }
}

function groupsOf(cast: Cast, point: Point): Group[] {
  const shown = point.readings.filter(
    (reading) =>
      reading.mergedFrom === undefined &&
      marking(reading).length > 0 &&
      !(reading.value.kind === 'time' && tellsNoDay(reading.value.interval)),
  );
  const own: Group[] = [];
  const others: Group[] = [];
  for (const group of comparableGroups(point, shown)) {
    const [first] = group;
    if (first === undefined) continue;
    const title = group.some(({ id }) => id === point.reference) ? facetOf(first) : apartTitle(point, first);
    const split = (wanted: boolean) =>
      group
        .map((reading) => ({
          reading,
          witnesses: marking(reading).filter((one) => byTheOtherSide(cast, point, one) === wanted),
        }))
        .filter(({ witnesses }) => witnesses.length > 0);
    const [mine, theirs] = [split(false), split(true)];
    const unit = first.facet?.unit;
    if (mine.length > 0) own.push({ title, unit, readings: mine });
    const told = 'estimated by the other side';
    if (theirs.length > 0)
      others.push({ title: title === '' ? told : `${title}, ${told}`, unit, readings: theirs });
  }
  return [...own, ...others];
}

/** A strip beside the main one is never without a title. */
const titled = (strips: readonly Strip[]): Strip[] =>
  strips.map((strip, at) =>
    at > 0 && strip.title === '' ? { ...strip, title: 'not comparable with the above' } : strip,
  );

/**
 * The strips of a point. Each holds only comparable readings: same scope, same rule of counting, same act; a side's
 * estimates of the other stand on strips of their own; merged readings, denials and acts told without a day have no mark; what an account has
 * given up in a later edition has none either.
 */
export function stripsOf(cast: Cast, point: Point): Strip[] {
  const groups = groupsOf(cast, point);
  const times = point.readings.flatMap(({ value }) => (value.kind === 'time' ? [value.interval] : []));
  const days = times.flatMap(({ earliest, latest }) => [earliest, latest].filter((one) => one !== undefined));
  const years = new Set(days.map((day) => gregorianFromDay(day).year));
  // An hour alone on its strip is drawn by the hours of the others, so that what stands later stands to the right.
  const hours = times.filter(({ clock }) => clock !== undefined).length > 1;
  const strips = groups.map(({ title: apart, unit, readings }): Strip => {
    const alone = readings.length === 1;
    const title = unit === undefined || alone ? apart : `${apart}${apart === '' ? '' : ', '}in ${unit}`;
    const intervals = readings.flatMap(({ reading: { value } }) =>
      value.kind === 'time' ? [value.interval] : [],
    );
    const minutes = hours && intervals.length > 0 && intervals.every(({ clock }) => clock !== undefined);
    // A strip of one has its value beside its mark and its day in the value.
    const sameDay = intervals.length > 1 && new Set(intervals.map(({ earliest }) => earliest)).size === 1;
    const items = readings.map(({ reading, witnesses }): StripItem => {
      const { value } = reading;
      const place =
        value.kind === 'quantity'
          ? quantityPlace(reading, alone)
          : value.kind === 'time'
            ? ((minutes ? minutePlace(value.interval, sameDay) : undefined) ??
              dayPlace(value.interval, years.size > 1))
            : undefined;
      const sigla = [
        ...new Set(witnesses.map((one) => cast.members.get(one.account)?.siglum ?? one.account)),
      ];
      const common = {
        reading: reading.id,
        soft: soft(reading, witnesses),
        marks: marksOf(cast, witnesses),
        witnesses: sigla,
      };
      if (place !== undefined) return { ...common, ...place };
      const label = value.kind === 'quantity' || value.kind === 'time' ? reading.label : value.label;
      return { ...common, label, lo: 0, hi: 0, extent: 'point' };
    });
    if (point.key.kind === 'quantity') return { title, items, ...numberScale(items) };
    if (point.key.kind !== 'time' || endsOf(items).length === 0)
      return { title, items, scale: 'rows', domain: [0, 0], note: '' };
    const first = intervals[0]?.earliest ?? intervals[0]?.latest ?? 0;
    const year = years.size === 1 ? String([...years][0]) : '';
    return { title, items, ...dayScale(items, minutes), note: minutes && sameDay ? dayWords(first) : year };
  });
  return titled(shared(strips));
}

/** One scale for all strips of a point that can share it, so that the eye may go from one to the next. */
function shared(strips: readonly Strip[]): Strip[] {
  const of = (scale: Strip['scale']): readonly [number, number] | undefined => {
    const domains = strips.filter((strip) => strip.scale === scale).map(({ domain }) => domain);
    return domains.length < 2
      ? undefined
      : [least(domains.map(([low]) => low)), most(domains.map(([, high]) => high))];
  };
  const days = of('days');
  const minutes = of('minutes');
  const linear = strips.some(({ scale }) => scale === 'log') ? undefined : of('linear');
  // Where a common scale would press one strip into a corner, each keeps its own.
  const smallest = least(strips.filter(({ scale }) => scale === 'linear').map(({ domain }) => domain[1]));
  // A single mark on a scale of its own would only say that it is there.
  const single = strips.every(({ items }) => items.length < 2);
  const common = linear !== undefined && (single || linear[1] <= smallest * DECADES) ? linear : undefined;
  return strips.map((strip) => {
    if (strip.scale === 'days' && days !== undefined) return { ...strip, domain: days };
    if (strip.scale === 'minutes' && minutes !== undefined) return { ...strip, domain: minutes };
    if (strip.scale === 'linear' && common !== undefined) return { ...strip, domain: common };
    return strip;
  });
}
