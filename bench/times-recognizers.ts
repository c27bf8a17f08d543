import { gregorianFromDay, isoDate } from '../src/core/calendars/gregorian.ts';
import type { Interval } from '../src/core/model/interval.ts';

/** What is compared of a reading, ours or a peer's. */
export interface ReadCase {
  readonly timex: string;
  readonly value: Pick<Interval, 'earliest' | 'latest'> & { readonly precision: string };
}

/** A year in figures or signs, an era's year, a decade, a century, or a date of figures only. */
const EXPLICIT =
  /(?:\d{3,4}|[〇零一二三四五六七八九两兩]{3,4}|[一二两兩]千[零〇一二三四五六七八九十百]*)\s*年|(?:昭和|平成|明治|大正|寛政|民国|民國)\S{1,3}年|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}世[紀纪]/;
/** Lengths, weeks and quarters are conventions of assistants, not dates of history. */
const OTHER = /[前後后内內]|四半期|季度|第.{1,2}[週周]|最後の週|[与與]/;

/** True when the words themselves give the year. */
export const isExplicit = (words: string): boolean => {
  const plain = words.normalize('NFKC');
  return EXPLICIT.test(plain) && !OTHER.test(plain);
};

/** What the recognizers would write for a mention: their periods are first day, day after the last, length. */
function asPeriods(mention: ReadCase): readonly string[] {
  const { timex, value } = mention;
  const out = [timex];
  if (value.earliest === undefined || value.latest === undefined) return out;
  const slash = timex.indexOf('/');
  const after = isoDate(value.latest + 1);
  out.push(`(${isoDate(value.earliest)},${after}`);
  if (slash >= 0) out.push(`(${isoDate(value.earliest)},${startOf(timex.slice(slash + 1))}`);
  if (value.precision === 'century') {
    // They begin a century with its round year.
    const { year } = gregorianFromDay(value.earliest);
    out.push(`(${year - 1}-01-01,${year + 99}-01-01`);
  }
  return out;
}

/** First day of a year, month or day. */
const startOf = (timex: string): string =>
  timex.length === 4 ? `${timex}-01-01` : timex.length === 7 ? `${timex}-01` : timex;

/** True when a reading says what the gold says. */
export const agrees = (mention: ReadCase, gold: string): boolean => {
  const plain = gold.startsWith('(') ? gold.slice(0, gold.lastIndexOf(',')) : gold;
  return asPeriods(mention).includes(plain);
};
