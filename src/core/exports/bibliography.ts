import { gregorianFromDay } from '../calendars/gregorian.ts';
import type { Account, Citation, Dated } from '../model/account.ts';
import type { Build } from '../model/build.ts';
import { citationWords } from '../show/citation-words.ts';
import { CLOSING } from '../show/closing-words.ts';
import { oneLine } from './xml-text.ts';

/** A date as CSL writes it: one day, or the first and last of a range; `circa` when it is about. */
function cslDate({ value }: Dated): object {
  const parts = (day: number): number[] => {
    const { year, month, day: of } = gregorianFromDay(day);
    return [year, month, of];
  };
  const ends = [...new Set([value.earliest, value.latest])].flatMap((day) =>
    day === undefined ? [] : [parts(day)],
  );
  const [first, last] = ends;
  const years =
    first?.[0] === last?.[0] && first?.[1] === 1 && first[2] === 1 && last?.[1] === 12 && last[2] === 31;
  return {
    'date-parts': years ? [[first?.[0]]] : ends,
    ...(value.approximate ? { circa: true } : {}),
  };
}

/** An entry for an account that the library does not hold. */
function madeEntry({ key, title, author, language, published, written }: Account): Citation {
  const date = published ?? written;
  return {
    id: key,
    type: 'document',
    title,
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    ...(date === undefined ? {} : { issued: cslDate(date) }),
    language,
  };
}

/** The entries of the accounts and of the sources known through them, sorted by id. Those of accounts that may not be shown are left out. */
function citedEntries({ study }: Build): Citation[] {
  const library = new Map(study.library.map((entry) => [entry.id, entry] as const));
  const entries = new Map<string, Citation>();
  const withheld = new Set(
    study.accounts.filter(({ rights }) => rights.allow === 'none').map(({ citation }) => citation),
  );
  for (const account of study.accounts) {
    if (account.rights.allow === 'none') continue;
    const entry = account.citation === undefined ? undefined : library.get(account.citation);
    const made = entry ?? madeEntry(account);
    entries.set(made.id, made);
  }
  for (const { citation } of study.knownThrough) {
    const entry = citation === undefined || withheld.has(citation) ? undefined : library.get(citation);
    if (entry !== undefined) entries.set(entry.id, entry);
  }
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Fields of an entry that are dates. */
const DATES = ['issued', 'event-date', 'original-date', 'available-date', 'submitted', 'accessed'];

/** An entry whose ranges are told to the same precision at both ends, `[[2007], [2025, 6]]` in years: citation processors refuse others. */
function levelled(entry: Citation): Citation {
  const changed: Record<string, unknown> = {};
  for (const field of DATES) {
    const date = entry[field] as { 'date-parts'?: unknown } | undefined;
    const parts = date?.['date-parts'];
    if (!Array.isArray(parts) || parts.length !== 2 || !parts.every(Array.isArray)) continue;
    const ends = parts as readonly (readonly unknown[])[];
    const length = Math.min(...ends.map((end) => end.length));
    if (length > 0 && ends.some((end) => end.length > length))
      changed[field] = { ...date, 'date-parts': ends.map((end) => end.slice(0, length)) };
  }
  return { ...entry, ...changed };
}

/** The citations as CSL-JSON, as Zotero reads it. Entries of the library stand unchanged but for ranges of uneven precision. */
export const cslJson = (build: Build): string =>
  `${JSON.stringify(citedEntries(build).map(levelled), null, 1)}\n`;

/** The citations as lines of text, sorted by their words, then what listing means. */
export function bibliography(build: Build): string {
  const lines = citedEntries(build).map((entry) => {
    const { words, url } = citationWords(entry);
    return oneLine(url === undefined ? words : `${words} ${url}`);
  });
  lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return `${[...lines, '', CLOSING].join('\n')}\n`;
}
