import { julianUntil } from '../../calendars/julian.ts';
import type { AccountCalendar } from '../../model/account.ts';
import type { Interval } from '../../model/interval.ts';

/** The state whose calendar the days of a language were told by. */
const STATES: Readonly<Record<string, string>> = {
  ru: 'RU',
  uk: 'RU',
  be: 'RU',
  bg: 'BG',
  sr: 'RS',
  ro: 'RO',
  el: 'GR',
};

/** Until which day figures without a calendar are Julian, and whence that is known: the study says it, the text was written then, or a guess. */
export interface OldStyle {
  readonly until: number;
  readonly known: 'said' | 'written' | 'guessed';
}

/** What is known of an account beside its text: when it was written and the study's span, whether it is a witness's, what the study says. */
interface Told {
  readonly written?: Interval | undefined;
  readonly span?: Interval;
  readonly ofWitness?: boolean;
  readonly calendar?: AccountCalendar;
}

/** Days for which a witness is taken to keep to the calendar of his youth: sixty years. */
const LIFETIME = 60 * 365;

/**
 * Until which day figures without a calendar are Julian; undefined where they never are. Certain in a text written where
 * and when that calendar ruled. Guessed of a witness who wrote later, or on an unknown day, of an event of that time:
 * he tells the days as he lived them, while historians of later years turn them or say which they mean. What the study says of the
 * account goes before both.
 */
export function oldStyleOf(code: string, { written, span, ofWitness, calendar }: Told): OldStyle | undefined {
  const until = julianUntil[STATES[code.split('-')[0] ?? ''] ?? ''];
  if (calendar === 'gregorian') return undefined;
  // Where the language tells no state: until the last state had left the calendar.
  if (calendar === 'julian') return { until: until ?? (julianUntil.GR as number), known: 'said' };
  if (until === undefined) return undefined;
  if (written?.latest !== undefined && written.latest < until) return { until, known: 'written' };
  const ofThatTime = span?.earliest !== undefined && span.earliest < until;
  const alive = written?.latest === undefined || written.latest < until + LIFETIME;
  return ofWitness === true && ofThatTime && alive ? { until, known: 'guessed' } : undefined;
}
