import { gregorianFromDay } from '../../calendars/gregorian.ts';
import type { ReadEdition } from '../../model/passage.ts';
import type { NameIndex } from './name-index.ts';

/** A state that accounts of its years call by two names, and from when to when both meant one side. Years of the Gregorian calendar, inclusive. */
interface OneState {
  readonly code: string;
  /** The other name: that of its people, or of the state before or after it. */
  readonly other: string;
  readonly from: number;
  readonly to: number;
}

/** Russians in the years of the Soviets, Turks in those of the Ottomans, Austrians in those of Austria-Hungary, China under the Qing. */
const states: readonly OneState[] = [
  { code: 'SU', other: 'RU', from: 1918, to: 1991 },
  { code: 'OTTOMAN', other: 'TR', from: 1453, to: 1922 },
  { code: 'AH', other: 'AT', from: 1867, to: 1918 },
  { code: 'QING', other: 'CN', from: 1644, to: 1911 },
];

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

/**
 * Codes of peoples that in the years of this study are another name of a state it speaks of too, to the code of that state: `RU` to `SU` where
 * accounts of 1920 tell of Russians and of Soviets. The study's settings come first: a code they give a party of its own stays.
 */
export function oneState(
  read: readonly ReadEdition[],
  index: Pick<NameIndex, 'partyOf'>,
): ReadonlyMap<string, string> {
  const met = new Set<string>();
  for (const { mentions } of read)
    for (const mention of mentions)
      if (mention.kind === 'name' && mention.party !== undefined) met.add(mention.party);
  const years = yearsTold(read);
  const year = years[Math.floor(years.length / 2)];
  const out = new Map<string, string>();
  if (year === undefined) return out;
  for (const { code, other, from, to } of states)
    if (met.has(code) && met.has(other) && year >= from && year <= to && index.partyOf(other) === other)
      out.set(other, code);
  return out;
}
