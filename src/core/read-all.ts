import { dayFromGregorian } from './calendars/gregorian.ts';
import { languageOf } from './languages/index.ts';
import type { Edition, Study } from './model/account.ts';
import type { Interval } from './model/interval.ts';
import type { ReadEdition } from './model/passage.ts';
import { forgetLanguage } from './read/lexicon/language-table.ts';
import { yearsOfOthers } from './read/year-of-others.ts';
import { readingWork, workOn } from './reading-work.ts';

/**
 * Reads every edition of a study and gives them in its order. They are read one language after another; where `lean`, what was compiled
 * of a language is let go when its last text is read, so that no two languages are held at once.
 * An account that tells days and no year is read again in the year that the others give, unless the study says when it happened.
 */
export function readAll(
  study: Study,
  lean: boolean,
  remember: (key: string, edition: Edition, make: () => ReadEdition) => ReadEdition,
  progress: (done: number, all: number) => void,
): ReadEdition[] {
  const work = readingWork(study);
  const places = [...Map.groupBy(work.keys(), (at) => work[at]?.edition.language ?? '')];
  const made: ReadEdition[] = [];
  let done = 0;
  for (const [tag, own] of places) {
    for (const at of own) {
      const { key, edition, read } = work[at] as (typeof work)[number];
      made[at] = remember(key, edition, read);
      progress(++done, work.length);
    }
    const language = lean ? languageOf(tag) : undefined;
    if (language !== undefined) forgetLanguage(language);
  }
  if (study.span === undefined)
    for (const [at, year] of yearsOfOthers(made)) {
      const { account, edition } = work[at] as (typeof work)[number];
      const again = workOn(account, edition, wholeYear(year));
      made[at] = remember(again.key, edition, again.read);
    }
  return made;
}

/** The days of one year, in which an account without years is read again. */
const wholeYear = (year: number): Interval => ({
  earliest: dayFromGregorian(year, 1, 1),
  latest: dayFromGregorian(year, 12, 31),
  precision: 'year',
  extent: 'range',
  approximate: false,
  calendar: 'gregorian',
});
