import type { DayPart } from './time-words.ts';

/** What must stand beside the words for them to be a time of day and no stretch of time and no number. */
export type ClockNeed = 'nothing' | 'told' | 'part' | 'either' | 'both';

/** A way of saying a time of day: `half past {hour}`, `в половине {next}`. */
export interface ClockPattern {
  /** `{name}` stands for a word of `hours`, `{minute}` for one of `minutes`. */
  readonly say: string;
  /** Minutes to add to the hour, below zero where the hour told is the one to come. */
  readonly by?: number;
  /** The minutes said are those that are wanting to the hour. */
  readonly minus?: true;
  /** The whole hour is meant: `в шестом часу` lies between five and six. */
  readonly within?: true;
  /** `told`: a word of `told` before; `part`: a word of `parts` behind; `either`, `both` of them; default `nothing`. */
  readonly need?: ClockNeed;
}

/** How times of day are said in words. */
export interface SpokenClock {
  /** Words before a time of day that make the words behind them one. */
  readonly told: readonly string[];
  /** Words behind, where no part of the day stands, with which it is a stretch of time: `à deux heures` `de marche`. */
  readonly noClockBefore?: readonly string[];
  /** Names of the hours from one on, by the form that patterns ask for; spellings of one hour are parted by `/`, and an empty one is not said. */
  readonly hours: Readonly<Record<string, readonly string[]>>;
  readonly minutes: Readonly<Record<string, number>>;
  readonly patterns: readonly ClockPattern[];
  /** Words behind it that say which half of the day is meant. */
  readonly parts: Readonly<Partial<Record<DayPart, readonly string[]>>>;
}
