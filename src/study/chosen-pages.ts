import type { SourcePlace } from '../core/model/source-place.ts';

/** Pages of a file that belong to a study, first and last of each run. */
export interface PageChoice {
  /** Numbers as they are printed on the pages; else pages are counted from the first of the file. */
  readonly printed: boolean;
  readonly runs: readonly (readonly [first: string, last: string])[];
}

/** A run of a text, half-open. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

const PAGE = /^[\p{L}\p{N}]{1,12}$/u;

/** `12-34, 40` or `printed 464-471, xii`; undefined when the words say no pages. */
export function readPages(words: string): PageChoice | undefined {
  const printed = /^printed\s/i.test(words.trim());
  const runs: (readonly [string, string])[] = [];
  for (const part of words
    .trim()
    .replace(/^printed\s+/i, '')
    .split(',')) {
    const [first = '', last = first, ...more] = part.split(/[-–]/).map((one) => one.trim());
    if (more.length > 0 || !PAGE.test(first) || !PAGE.test(last)) return undefined;
    if (!printed && !(/^[1-9]\d*$/.test(first) && /^[1-9]\d*$/.test(last) && Number(first) <= Number(last)))
      return undefined;
    runs.push([first, last]);
  }
  return { printed, runs };
}

/**
 * The runs of a text that stand on chosen pages, in the order of the text, and the pages that were asked for and are not there. Pages that
 * follow one another are one run, with what stands between them.
 */
export function runsOnPages(
  { printed, runs }: PageChoice,
  places: readonly SourcePlace[],
): { readonly runs: readonly Run[]; readonly missing: readonly string[] } {
  const paged = places.filter(({ page }) => page !== undefined);
  const chosen = new Set<SourcePlace>();
  const missing: string[] = [];
  for (const [first, last] of runs) {
    const label = first === last ? first : `${first}-${last}`;
    if (printed) {
      const from = paged.findIndex(({ printedPage }) => printedPage === first);
      const to = paged.findLastIndex(({ printedPage }) => printedPage === last);
      if (from < 0 || to < from) missing.push(label);
      else for (const place of paged.slice(from, to + 1)) chosen.add(place);
    } else {
      const [low, high] = [Number(first), Number(last)];
      const found = paged.filter(({ page = 0 }) => low <= page && page <= high);
      for (const place of found) chosen.add(place);
      const there = new Set(found.map(({ page }) => page));
      // Of a run, its ends: a page without words has no place.
      if (!there.has(low) && !there.has(high)) missing.push(label);
    }
  }
  const kept: Run[] = [];
  let open: { start: number; end: number } | undefined;
  for (const place of paged)
    if (!chosen.has(place)) open = undefined;
    else if (open === undefined) {
      open = { start: place.start, end: place.end };
      kept.push(open);
    } else open.end = Math.max(open.end, place.end);
  return { runs: kept, missing };
}
