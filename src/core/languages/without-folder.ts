import type { SegmentWords } from './segment-words.ts';
import { polishSegment } from './segment-pl.ts';
import type { TimeWords } from './time-words.ts';
import { polishTimes } from './times-pl.ts';

/**
 * What is known of languages without a folder, by primary tag: where their sentences end, and their words of time,
 * which stand for CLDR's names of months. No claims are read in them.
 */
export const withoutFolder: ReadonlyMap<
  string,
  { readonly segment: SegmentWords; readonly times: TimeWords }
> = new Map([['pl', { segment: polishSegment, times: polishTimes }]]);

/** Where sentences end in a language without a folder, by its tag; undefined for one that brings no such words. */
export function segmentWithoutFolder(tag: string): SegmentWords | undefined {
  return withoutFolder.get(tag.toLowerCase().split('-')[0] ?? '')?.segment;
}
