import type { Point, Reading } from '../model/point.ts';
import type { Cast } from './cast.ts';
import { datedWords } from './day-words.ts';

/** Who counted a figure, and when. */
export interface CountedByView {
  /** `its own side`, `the other side`, `third parties`; several where the witnesses differ. */
  readonly by: readonly string[];
  /** Day of the earliest account that gives it; empty when none is dated. */
  readonly asOf: string;
}

const ORDER = ['its own side', 'the other side', 'third parties'] as const;

/**
 * Counted by whom, as of when: of a figure that is some party's. The outermost speaker who speaks for a party counts, else the account
 * itself; who speaks for no party is a third. Undefined where the figure is nobody's.
 */
export function countedBy(
  cast: Cast,
  { key }: Pick<Point, 'key'>,
  reading: Reading,
): CountedByView | undefined {
  const { parties } = cast.study;
  const own = parties.find((party) => party.key === key.whose);
  if (key.kind !== 'quantity' || own === undefined) return undefined;
  const friends = new Set([
    own.key,
    ...(own.allyOf === undefined ? [] : [own.allyOf]),
    ...parties.filter(({ allyOf }) => allyOf === own.key).map((party) => party.key),
  ]);
  const met = new Set<string>();
  let earliest: { readonly day: number; readonly words: string } | undefined;
  for (const { account, attribution, current } of reading.witnesses) {
    if (!current) continue;
    const member = cast.members.get(account);
    const teller = member?.account;
    const speaker = attribution.find(({ party }) => party !== undefined)?.party ?? teller?.speaksFor;
    met.add(
      speaker === undefined ? 'third parties' : friends.has(speaker) ? 'its own side' : 'the other side',
    );
    // The date of an account that may not be shown is not shown here either.
    const date = member?.withheld === true ? undefined : (teller?.written ?? teller?.published);
    const day = date?.value.earliest;
    if (date !== undefined && day !== undefined && (earliest === undefined || day < earliest.day))
      earliest = { day, words: cast.guard(datedWords(date)) };
  }
  if (met.size === 0) return undefined;
  return { by: ORDER.filter((one) => met.has(one)), asOf: earliest?.words ?? '' };
}
