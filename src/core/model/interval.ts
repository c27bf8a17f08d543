/** Days since 1970-01-01 in the proleptic Gregorian calendar; negative before. */
export type Day = number;

/** How coarse a time is told. */
export type Precision =
  | 'minute'
  | 'day'
  | 'part-of-month'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'span';

/** How a value is known. `stated` in these words, `carried` from elsewhere in the text, `guessed` by a rule. */
export type Basis = 'stated' | 'carried' | 'guessed';

/** Calendar whose words were used. The days are always Gregorian. */
export type CalendarName = 'gregorian' | 'julian' | 'japanese' | 'republican' | 'manchukuo' | 'chinese';

/** A time of day in minutes after midnight, as told, with what is known of its clock. */
export interface Clock {
  readonly earliest: number;
  /** Last minute meant, inclusive; may pass 1440 for a night that ends on the next day. */
  readonly latest: number;
  /** Name of the zone (`Tokyo`, `Vladivostok`, `Moscow`, `local`) or undefined. */
  readonly zone?: string;
  readonly zoneBasis: 'stated' | 'assumed' | 'unknown';
}

/** A time told by a text: the days it may mean, both ends inclusive. */
export interface Interval {
  /** First day meant; undefined = open. */
  readonly earliest: Day | undefined;
  /** Last day meant, inclusive; undefined = open. */
  readonly latest: Day | undefined;
  readonly precision: Precision;
  /** `point`: one moment inside the days; `range`: the whole stretch from the first to the last day. */
  readonly extent: 'point' | 'range';
  readonly approximate: boolean;
  readonly calendar: CalendarName;
  readonly clock?: Clock;
}

/** Whether a day is told as approximate, and not only the hour of a sure one: `about 2 March`, and not `about eleven on 2 March`. */
export const isRoughDay = ({ approximate, clock }: Pick<Interval, 'approximate' | 'clock'>): boolean =>
  approximate && clock === undefined;

/** Whether a time is left wholly open: the act is told and no day. */
export const tellsNoDay = ({ earliest, latest }: Pick<Interval, 'earliest' | 'latest'>): boolean =>
  earliest === undefined && latest === undefined;

/** No day at all: an act is told and not when. */
export const NO_DAY: Interval = {
  earliest: undefined,
  latest: undefined,
  precision: 'span',
  extent: 'point',
  approximate: false,
  calendar: 'gregorian',
};
