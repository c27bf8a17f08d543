import { gregorianFromDay } from '../../calendars/gregorian.ts';
import type { ReadEdition } from '../../model/passage.ts';

/** What the accounts of a study tell of states and peoples, by which it is settled what state a name of two meanings is. */
export interface StatesTold {
  /** Codes of the states and peoples they name. */
  readonly met: ReadonlySet<string>;
  /** The year in the middle of those they tell of, of the Gregorian calendar; undefined where they tell of none by day or month. */
  readonly year: number | undefined;
}

export function statesTold(read: readonly ReadEdition[]): StatesTold {
  const years = yearsTold(read);
  return { met: codesMet(read), year: years[Math.floor(years.length / 2)] };
}

/** The codes of states and peoples the accounts tell of. */
function codesMet(read: readonly ReadEdition[]): ReadonlySet<string> {
  const met = new Set<string>();
  for (const { mentions } of read)
    for (const mention of mentions)
      if (mention.kind === 'name' && mention.party !== undefined) met.add(mention.party);
  return met;
}

/** The years the accounts tell of, by day or month, in order. */
function yearsTold(read: readonly ReadEdition[]): number[] {
  const years: number[] = [];
  for (const { mentions } of read)
    for (const mention of mentions) {
      if (mention.kind !== 'time' || mention.value.earliest === undefined) continue;
      const { precision } = mention.value;
      if (precision === 'year' || precision === 'decade' || precision === 'century') continue;
      years.push(gregorianFromDay(mention.value.earliest).year);
    }
  return years.sort((a, b) => a - b);
}
