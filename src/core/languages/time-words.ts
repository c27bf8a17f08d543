import type { SpokenClock } from './spoken-clock.ts';

/** Parts of a day a text may name. */
export type DayPart =
  | 'dawn'
  | 'morning'
  | 'noon'
  | 'afternoon'
  | 'evening'
  | 'night'
  | 'midnight'
  | 'before-dawn'
  | 'day';

/** Part of a month, year, decade or century. */
export type Stretch = 'early' | 'mid' | 'late' | 'first-half' | 'second-half';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/**
 * A phrase counted from the running date: `offset` units on (negative: back). With `{n}` in the phrase the number
 * told there is multiplied with the offset. `same` keeps the running value.
 */
export interface RelativePhrase {
  readonly phrases: readonly string[];
  readonly unit: TimeUnit;
  readonly offset: number;
  readonly part?: DayPart;
  /** Counted from the day of writing (`yesterday`), not from the running date. */
  readonly fromWriting?: boolean;
  /** Part of the month or year meant (`year's end`). */
  readonly stretch?: Stretch;
}

/** Units of a length of time, as TIMEX3 writes them; minutes are `TM`. */
export type LengthUnit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'DE' | 'CE';

/**
 * Words of time of one language, as data. Phrases are lower-case words parted by single spaces, punctuation counting
 * as a word (`н . э .` may be written `н. э.`). `stem|a|b` stands for stem+a and stem+b; `{n}` for a number.
 */
export interface TimeWords {
  /** Order of day and month in all-figure dates with slashes. */
  readonly slashes: 'dmy' | 'mdy';
  /** Twelve lists of month forms, January first. */
  readonly months: readonly (readonly string[])[];
  /** Month forms that are also names or common words: read alone only after a word of `yearPrepositions` or a stretch. */
  readonly doubtfulMonths: readonly string[];
  /** True when months are always capitalised (English, German). */
  readonly capitalMonths: boolean;
  readonly weekdays: readonly string[];
  /** Words for days of the month, by number. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Letters that may hang on a figure as an ordinal (`th`, `го`). */
  readonly ordinalSuffixes: readonly string[];
  /** True where a stop marks an ordinal (German). */
  readonly ordinalStop: boolean;
  readonly numbers: Readonly<Record<string, number>>;
  readonly dayParts: Readonly<Partial<Record<DayPart, readonly string[]>>>;
  /** Adverbs that name a part of the running day by themselves (`at dawn`, `утром`). */
  readonly dayAdverbs: Readonly<Partial<Record<DayPart, readonly string[]>>>;
  readonly stretches: Readonly<Partial<Record<Stretch, readonly string[]>>>;
  readonly seasons: Readonly<Record<Season, readonly string[]>>;
  /** Words that tell of a death as the end of a life (`died`, `скончался`): its date, often of weeks later, is not the one a story goes on from. */
  readonly died?: readonly string[];
  /** Between what is written and its day: `the agreement` `of`, `директива` `от`, and behind the day `的`. Folded. */
  readonly dating?: readonly string[];
  /** After a year (`года`, `року`). */
  readonly yearNouns: readonly string[];
  /** Before a year (`the year`, `im Jahr`). */
  readonly yearBefore: readonly string[];
  /** `of that year`, `того же года`: the year is the running one. */
  readonly thatYear: readonly string[];
  /** Behind a part (`the end of the month`): the running month. */
  readonly thatMonth?: readonly string[];
  /** Words before which a bare figure of a year may stand (`in`, `since`). */
  readonly yearPrepositions: readonly string[];
  /** Nouns counted in four-figure numbers: a figure before them is no year. Stems end in `*`. */
  readonly counted: readonly string[];
  /** Peoples as they are counted: a figure before them that no preposition makes a year counts them (`killed 1800 Romans`). Folded when compiled. */
  readonly countedPeoples?: readonly string[];
  /** Of the words that make a year of the figure behind them, those behind which a people is counted all the same: `a force of 1800 Romans`. */
  readonly countedBehind?: readonly string[];
  /** Of these the words that lead to a whole at the head of a sentence too: `Из 1100 защитников`. */
  readonly wholesAhead?: readonly string[];
  /** Nouns behind which such a word leads to their year: `the war of 1812`. */
  readonly dated?: readonly string[];
  readonly decadeSuffixes: readonly string[];
  readonly decadeNouns: readonly string[];
  /** Nouns before a decade (Polish `lata 30.`, `latach trzydziestych`). */
  readonly decadeBefore?: readonly string[];
  readonly centuryNouns: readonly string[];
  readonly bc: readonly string[];
  readonly ad: readonly string[];
  /** Small words allowed between the parts of one date (`of`, `the`, `des`). */
  readonly links: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** `night of`: the night that begins on the day told. */
  readonly nightOf: readonly string[];
  /** `в ночь на`: the night that ends on the day told. */
  readonly nightInto: readonly string[];
  /** Between the two days of a night (`в ночь с 5 на 6 августа`). */
  readonly nightTo: readonly string[];
  readonly approx: readonly string[];
  /** Words by which a story goes on to what happened after what it told: `then`, `после`. The running hour ends with them, and the running day does not. */
  readonly laterWords?: readonly string[];
  /** Words that open a clause after which the main clause came: `after the truce had begun`. What their own clause tells keeps the running hour. */
  readonly afterWords?: readonly string[];
  readonly relative: readonly RelativePhrase[];
  /** Last words of `relative` phrases, and words behind them with which they count from a thing and not from the running date: `ten days before` `the` opening. */
  readonly countedFrom?: { readonly by: readonly string[]; readonly things: readonly string[] };
  /** Before the time until which something went on, lower case (`until`, `bis`, `до`). */
  readonly until?: readonly string[];
  /** Words that open, right behind a time, what happened then: `until 6 August,` `when` `they retook it`. */
  readonly thenWhen?: readonly string[];
  /** Phrases that count, in days or weeks, from the day told right behind them: `the day after` `29 July`, `за два дня до`. */
  readonly fromDay?: readonly RelativePhrase[];
  /** Words behind which so many days before or after a day are a stretch of time: `for` `three days after 29 July`. */
  readonly stretchBefore?: readonly string[];
  /** Before a clock time (`at`, `в`, `um`). */
  readonly clockAt: readonly string[];
  /** Before a clock time that is told as near it: `shortly after`, `kurz vor`. */
  readonly clockNear?: readonly string[];
  /** True where a stop parts hours and minutes and decimals have a comma: behind a word of `clockAt`, `11.00` is a time of day. */
  readonly clockStop?: boolean;
  /** Words of `approx` that stand before a clock time without making it less exact: `um 17.41 Uhr`, beside `um 1900`. */
  readonly clockExact?: readonly string[];
  readonly oclock: readonly string[];
  /** Nouns before the figure of an hour (Polish `o godzinie 5`). */
  readonly clockBefore?: readonly string[];
  /** Forms of `oclock` that tell a time of day and no stretch of it behind the right preposition: `к 14 часам`, `о 5 годині`. */
  readonly clockOnly?: readonly string[];
  readonly minutes: readonly string[];
  /** Whether minutes stand behind the hour without a word of their own: `15 h 30`. */
  readonly bareMinutes?: boolean;
  /** Whether a bare figure behind a word of `dayBefore` and before a comma or stop is a day of the running month: `le 24, ...`. */
  readonly bareDays?: boolean;
  /** Hours and minutes in four figures at the head of a sentence: the word before, and words that open who acts behind. */
  readonly fourFigures?: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /**
   * A day of the running month as an ordinal in words: the word before it, words before that, and words that open the next group behind
   * (`On the tenth the bishop died`). Where nouns have capitals only `before` is asked.
   */
  readonly spelledDays?: {
    readonly before: readonly string[];
    readonly opens: readonly string[];
    readonly behind: readonly string[];
  };
  /** Before a day of the week alone, which in a report is the last one before it was sent: `on Monday`. */
  readonly weekdayBefore?: readonly string[];
  readonly am: readonly string[];
  readonly pm: readonly string[];
  /** Times of day in words. */
  readonly spoken?: SpokenClock;
  /** Zone phrases by zone name. */
  readonly zones: Readonly<Record<string, readonly string[]>>;
  /** Noun behind a place that makes it a zone (`Baghdad time`). */
  readonly zoneNoun?: string;
  readonly oldStyle: readonly string[];
  readonly newStyle: readonly string[];
  /** Season words with another sense (`fall`, `spring`): read with a year, or behind a word of `doubtfulSeasonBefore`. */
  readonly doubtfulSeasons?: readonly string[];
  /** Words behind a season with a capital that make it the name of a place: `Winter` `Palace`. */
  readonly namedPlaces?: readonly string[];
  readonly doubtfulSeasonBefore?: readonly string[];
  /** Feasts of a fixed day, by month and day (`12-25`). */
  readonly feasts?: Readonly<Record<string, readonly string[]>>;
  /** Before a day of the month told without it (`on the 24th`). */
  readonly dayBefore?: readonly string[];
  /** Decades by name (`thirties`), with the year of the century. */
  readonly decadeNames?: Readonly<Record<string, number>>;
  /** Units of lengths of time, and words for an unknown number of them (`several`). */
  readonly lengths?: Readonly<Partial<Record<LengthUnit, readonly string[]>>>;
  readonly someOf?: readonly string[];
  /** Lengths of one word (`fortnight`), by TIMEX3 value. */
  readonly lengthWords?: Readonly<Record<string, readonly string[]>>;
  /** Words for now, the past and the future. */
  readonly nows?: readonly string[];
  readonly pasts?: readonly string[];
  readonly futures?: readonly string[];
  /** `ymd`: the year may stand before month and day (Hungarian). */
  readonly order?: 'ymd';
  /** Words before the figure of a month (Vietnamese). */
  readonly monthBefore?: readonly string[];
  /** Letters that may hang before a month (Hebrew). */
  readonly monthPrefixes?: readonly string[];
  /** Nouns behind a day's figure (Lithuanian `d.`). */
  readonly dayNouns?: readonly string[];
  /** For languages written without spaces; then the lists above are not scanned word by word. */
  readonly cjk?: CjkTimeWords;
}

/** A phrase counted from the running date, of a language without spaces. */
export interface CjkRelative {
  readonly phrase: string;
  readonly unit: TimeUnit;
  readonly offset: number;
  readonly part?: DayPart;
  /** Counted from the day of writing (`今年`), not from the running date. */
  readonly fromWriting?: boolean;
}

/** Words of time of a language written in Chinese characters (or Korean with its suffixes). */
export interface CjkTimeWords {
  /** Suffixes of year, month and day. */
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** Other signs for a day, read only behind a month (`号`). */
  readonly dayBehindMonth: readonly string[];
  /** Small words allowed between the parts of one date (`の`). */
  readonly links: readonly string[];
  /** Before a year of our era (`西暦`). */
  readonly western: readonly string[];
  /** Before a date of the lunar calendar (`旧暦`). */
  readonly lunar: readonly string[];
  /** Before a lunar month that is told a second time (`闰`). */
  readonly leapMonth: readonly string[];
  /** The calendar of days of the moon that name none. */
  readonly moon?: 'chinese';
  /** Eras with the Gregorian year before their first (`昭和` 1925). */
  readonly eras: readonly {
    readonly name: string;
    readonly before: number;
    readonly calendar: 'japanese' | 'republican' | 'manchukuo' | 'chinese';
  }[];
  readonly weekdays: readonly string[];
  readonly stretches: Readonly<Record<string, Stretch>>;
  readonly dayParts: Readonly<Record<string, DayPart>>;
  readonly seasons: Readonly<Record<string, Season>>;
  /** Between the two ends of a range. */
  readonly to: readonly string[];
  /** Between two neighbouring days, months or years (`、`). */
  readonly and: readonly string[];
  /** Behind a pair of days: the night between them. */
  readonly nightBetween: readonly string[];
  /** Words for the running year, the year before and after, followed by a month (`同年7月`). */
  readonly yearsOn: Readonly<Record<string, number>>;
  /** The same for months (`同月29日`). */
  readonly monthsOn: Readonly<Record<string, number>>;
  readonly relative: readonly CjkRelative[];
  /** Units of counted lengths (`日`, `か月`). */
  readonly units: Readonly<Record<string, TimeUnit>>;
  /** Behind a counted length: later, earlier. */
  readonly later: readonly string[];
  readonly earlier: readonly string[];
  readonly zones: Readonly<Record<string, readonly string[]>>;
  readonly am: readonly string[];
  readonly pm: readonly string[];
  readonly hour: readonly string[];
  readonly minute: readonly string[];
  readonly half: readonly string[];
  readonly bc: readonly string[];
  readonly decade: readonly string[];
  readonly century: readonly string[];
  /** Before or behind a date: about. */
  readonly approx: readonly string[];
  /** Behind a clock time that is told as near it: `過ぎ`, `许`. */
  readonly clockNear: readonly string[];
  /** Behind 日, 年 or 時: a length or a count, no date (`間`, `目`). */
  readonly lengths: readonly string[];
  /** Behind a month: part of a name (`革命`). */
  readonly nameAfter: readonly string[];
  /** Words that begin with the sign of a part of the day and are none (`夜襲`). */
  readonly notParts?: readonly string[];
}
