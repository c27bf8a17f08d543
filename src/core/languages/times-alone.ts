import type { TimeWords } from './time-words.ts';
import { polishTimes } from './times-pl.ts';

/**
 * Words of time of languages without a folder, by primary tag: their times are read by these instead of by CLDR's
 * names of months alone. No claims are read in them.
 */
export const timesAlone: ReadonlyMap<string, TimeWords> = new Map([['pl', polishTimes]]);
