import { namedPart } from '../calendars/day-parts.ts';
import { gregorianFromDay } from '../calendars/gregorian.ts';
import { monthName } from '../calendars/month-name.ts';
import { clockInWords } from '../model/clock-stretches.ts';
import { partWords } from '../model/counted-kinds.ts';
import type { Clock, Interval } from '../model/interval.ts';
import type { Facet, ReadingValue } from '../model/point.ts';
import type { Quantity } from '../model/quantity.ts';
import { unitWords } from '../model/unit-words.ts';

/** A number with commas between the thousands. */
export function numeral(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  if (whole.includes('e')) return String(value);
  let grouped = '';
  for (let at = 0; at < whole.length; at += 1) {
    if (at > 0 && (whole.length - at) % 3 === 0) grouped += ',';
    grouped += whole[at];
  }
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A quantity in plain words: `about 23,000`, `7,000 to 7,300`, `up to 20,000`, `under 20`. */
export function quantityLabel({ lo, hi, comparator, limit }: Quantity): string {
  if (comparator === 'vague')
    return lo === hi ? `some ${numeral(lo)}` : `some ${numeral(lo)} to ${numeral(hi)}`;
  const value = lo === hi ? numeral(lo) : `${numeral(lo)} to ${numeral(hi)}`;
  switch (comparator) {
    case 'approx':
      return `about ${value}`;
    case 'gt':
      return `over ${value}`;
    case 'ge':
      return `at least ${value}`;
    case 'lt':
      return limit === true ? `under ${value}` : `almost ${value}`;
    case 'le':
      return `up to ${value}`;
    default:
      return value;
  }
}

const two = (value: number): string => String(value).padStart(2, '0');
const clockTime = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** A time of day: `05:15`, `09:30 to 15:10 (Tokyo)`; past midnight it goes on counting, as accounts do. */
export function clockLabel({ earliest, latest, zone }: Clock): string {
  const span = namedPart(earliest, latest) ?? clockInWords({ earliest, latest }, clockTime, ' to ');
  return zone === undefined ? span : `${span} (${zone})`;
}

const dayLabel = (day: number): string => {
  const { year, month, day: of } = gregorianFromDay(day);
  return `${of} ${monthName(month)} ${year}`;
};

/** Two days with what they share said once: `29 July to 11 August 1938`. */
function spanLabel(first: number, last: number): string {
  const a = gregorianFromDay(first);
  const b = gregorianFromDay(last);
  if (a.year !== b.year) return `${dayLabel(first)} to ${dayLabel(last)}`;
  if (a.month !== b.month) return `${a.day} ${monthName(a.month)} to ${dayLabel(last)}`;
  return `${a.day} to ${dayLabel(last)}`;
}

function wideLabel(time: Interval, first: number, last: number): string {
  const a = gregorianFromDay(first);
  const b = gregorianFromDay(last);
  const sameMonth = a.year === b.year && a.month === b.month;
  switch (time.precision) {
    case 'month':
      return sameMonth ? `${monthName(a.month)} ${a.year}` : spanLabel(first, last);
    case 'part-of-month': {
      if (!sameMonth) return spanLabel(first, last);
      const part = b.day <= 15 ? 'early' : a.day <= 5 ? '' : a.day < 20 ? 'mid' : 'late';
      return `${part === '' ? '' : `${part} `}${monthName(a.month)} ${a.year}`;
    }
    case 'year':
      return a.year === b.year ? String(a.year) : `${a.year} to ${b.year}`;
    case 'decade':
      return `the ${Math.floor(b.year / 10) * 10}s`;
    case 'century':
      return `${a.year} to ${b.year}`;
    default:
      return time.extent === 'point'
        ? `between ${spanLabel(first, last).replace(' to ', ' and ')}`
        : spanLabel(first, last);
  }
}

/** Minutes from which a stretch of a night is all of it. */
const WHOLE_NIGHT = 6 * 60;

/** A time in plain words: `29 July 1938`, `31 July 1938, 05:15`, `31 July 1938, about 05:15`, `early July 1938`, `29 July to 11 August 1938`. */
export function timeLabel(time: Interval): string {
  const { earliest, latest } = time;
  let words: string;
  let { clock } = time;
  if (earliest === undefined && latest === undefined) words = 'no date';
  else if (earliest === undefined) words = `to ${dayLabel(latest ?? 0)}`;
  else if (latest === undefined) words = `from ${dayLabel(earliest)}`;
  else if (earliest === latest) words = dayLabel(earliest);
  else if (clock !== undefined && latest === earliest + 1 && time.extent === 'point') {
    words = `night of ${spanLabel(earliest, latest)}`;
    // The hours of the whole night say no more than the word.
    if (clock.latest - clock.earliest >= WHOLE_NIGHT) clock = undefined;
  } else words = wideLabel(time, earliest, latest);
  if (clock === undefined) return time.approximate ? `about ${words}` : words;
  return `${words}, ${time.approximate ? 'about ' : ''}${clockLabel(clock)}`;
}

const roleWords: Readonly<Record<string, string>> = {
  'died-in-hospital': 'died in hospital',
  casualties: 'casualties in all',
};

/** Roles in plain words: `killed and missing`. */
export function countingWords(counting: string): string {
  const words = counting.split('+').map((role) => roleWords[role] ?? role);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}

const forceWords: Readonly<Record<string, string>> = {
  plan: 'planned',
  try: 'attempted',
  poss: 'possible',
  future: 'to come',
  hedged: 'supposed',
};

/** What is said beside a value: the rule of counting, the part and the force. */
function facetLabel(facet: Facet): string {
  const notes = [
    facet.subset === undefined ? undefined : partWords(facet.subset),
    facet.act?.replaceAll('_', ' '),
    facet.scope,
    facet.force === undefined ? undefined : (forceWords[facet.force] ?? facet.force),
  ].filter((note) => note !== undefined);
  const rule = facet.rule ?? (facet.counting === undefined ? undefined : countingWords(facet.counting));
  const counting = rule === undefined ? '' : ` ${rule}`;
  return `${counting}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}

/** A reading's value in plain words, with what it stands for where the readings of a point differ in that. */
export function readingLabel(value: ReadingValue, facet: Facet = {}): string {
  switch (value.kind) {
    case 'quantity':
      return `${quantityLabel(value.quantity)}${facet.unit === undefined ? '' : ` ${unitWords(facet.unit, value.quantity)}`}${facetLabel(facet)}`;
    case 'time':
      return `${timeLabel(value.interval)}${facetLabel(facet)}`;
    default:
      return `${value.label}${facetLabel(facet)}`;
  }
}
