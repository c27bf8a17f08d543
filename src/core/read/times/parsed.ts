import type { Bare, DateParts } from './candidate.ts';

/** What one rule read, and the token behind it. */
export interface Parsed {
  next: number;
  from: DateParts;
  to?: DateParts;
  bare?: Bare;
  /** Where the first end of a range or list closes and the second begins, in tokens; `listed`: two days told with `and`. */
  ends?: { readonly firstEnd: number; readonly second: number; readonly listed: boolean };
}
