import type { Bare, DateParts, TimeCandidate } from './candidate.ts';

/** What one rule read, and the offset behind it. */
export interface CjkParsed {
  next: number;
  from: DateParts;
  to?: DateParts;
  /** Only a day was told. */
  dayOnly?: boolean;
  monthsOn?: number;
  bare?: Bare;
  /** Offsets where the first end of a range closes and the second begins. */
  ends?: { readonly firstEnd: number; readonly second: number };
  extra?: Partial<TimeCandidate>;
}
