import { type CldrDates, cldrDates } from '../../languages/cldr-months.ts';
import { noTimeWords } from '../../languages/no-time-words.ts';
import type { CjkTimeWords, TimeWords } from '../../languages/time-words.ts';
import { foldWord } from '../../text/fold.ts';

/** Letters an inflected month may have beyond what its known forms share. */
const ENDING = 4;
/** Shortest shared beginning that names a month by itself. */
const SHORTEST = 4;

/** How a language without a folder is read: its words from CLDR, and inflected months by their beginnings. */
export interface CldrReading {
  readonly words: TimeWords;
  readonly guess: (word: string) => number;
}

const ready = new Map<string, CldrReading>();

/** Reading of a language without a folder: by CLDR's words; one CLDR does not give is read for its figures alone. */
export function cldrReading(code: string): CldrReading {
  const primary = code.toLowerCase().split('-')[0] ?? '';
  let reading = ready.get(primary);
  if (reading === undefined) {
    const dates = cldrDates[primary];
    reading = {
      words: dates === undefined ? noTimeWords : wordsOf(dates),
      guess: guessOf(dates?.months ?? []),
    };
    ready.set(primary, reading);
  }
  return reading;
}

/** Whether the months of a language without a folder are known. */
export const monthsKnown = (code: string): boolean =>
  cldrDates[code.toLowerCase().split('-')[0] ?? ''] !== undefined;

function wordsOf(dates: CldrDates): TimeWords {
  const words: TimeWords = {
    ...noTimeWords,
    slashes: dates.order === 'mdy' ? 'mdy' : 'dmy',
    months: dates.months.length === 12 ? dates.months : noTimeWords.months,
    weekdays: dates.weekdays,
    capitalMonths: dates.capital,
    ordinalStop: true,
    bc: dates.bc,
    ad: dates.ad.filter((word) => word.length > 2),
    links: dates.links,
    yearNouns: dates.yearNouns,
    monthPrefixes: dates.monthPrefixes,
    dayNouns: dates.dayNouns,
    ...(dates.order.startsWith('y') ? { order: 'ymd' as const } : {}),
    ...(dates.monthBefore === undefined ? {} : { monthBefore: [dates.monthBefore] }),
  };
  return dates.suffixes === undefined ? words : { ...words, cjk: suffixed(dates, dates.suffixes) };
}

/** Words of a language whose dates are figures with signs behind them. */
function suffixed(dates: CldrDates, suffixes: NonNullable<CldrDates['suffixes']>): CjkTimeWords {
  const { year, month, day, hour, minute } = suffixes;
  return {
    year,
    month,
    day,
    dayBehindMonth: [],
    links: [],
    western: dates.ad,
    lunar: [],
    leapMonth: [],
    eras: [],
    weekdays: dates.weekdays,
    stretches: {},
    dayParts: {},
    seasons: {},
    to: ['~', '～', '-', '–', '—', '－'],
    and: [],
    nightBetween: [],
    yearsOn: {},
    monthsOn: {},
    relative: [],
    units: {},
    later: [],
    earlier: [],
    zones: {},
    am: dates.am,
    pm: dates.pm,
    hour: [hour],
    minute: [minute],
    half: [],
    bc: dates.bc,
    decade: [],
    century: [],
    approx: [],
    clockNear: [],
    lengths: [],
    nameAfter: [],
  };
}

/**
 * Month of an inflected form: a word that shares its beginning with a known form of one month, all but the last letter
 * of a short form and all but two of a long one, and has at most four letters more.
 */
function guessOf(months: readonly (readonly string[])[]): (word: string) => number {
  const beginnings = new Map<string, number>();
  const first = new Set<string>();
  months.forEach((forms, index) => {
    for (const form of forms.map(foldWord)) {
      if (form.length < SHORTEST || form.includes('.') || form.includes(' ')) continue;
      for (let n = Math.max(SHORTEST - 1, form.length - (form.length > 7 ? 2 : 1)); n <= form.length; n++)
        put(form.slice(0, n), index + 1);
    }
  });
  function put(beginning: string, month: number): void {
    const known = beginnings.get(beginning);
    beginnings.set(beginning, known === undefined || known === month ? month : 0);
    first.add(beginning.charAt(0));
  }
  const seen = new Map<string, number>();
  return (word) => {
    if (word.length < SHORTEST - 1 || word.length > 24) return 0;
    const known = seen.get(word);
    if (known !== undefined) return known;
    const folded = foldWord(word);
    let month = 0;
    if (first.has(folded.charAt(0))) {
      for (let n = folded.length; n >= SHORTEST - 1 && folded.length - n <= ENDING; n--) {
        const found = beginnings.get(folded.slice(0, n));
        // A short beginning bears a short ending only.
        if (found === undefined || (n < SHORTEST && folded.length - n > 2)) continue;
        month = found;
        break;
      }
    }
    if (seen.size < 50_000) seen.set(word, month);
    return month;
  };
}
