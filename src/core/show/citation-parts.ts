import { monthName } from '../calendars/month-name.ts';
import type { Citation } from '../model/account.ts';

/** A name as an entry of a library has it; `literal` for bodies and for names that are not taken apart. */
export interface NamePart {
  readonly family: string;
  readonly given: string;
  readonly literal: string;
}

/** What a note needs of a CSL-JSON entry, as plain words; empty where the entry does not say. */
export interface CitationParts {
  readonly title: string;
  /** A work that stands by itself. */
  readonly whole: boolean;
  readonly container: string;
  readonly authors: readonly NamePart[];
  readonly editors: readonly NamePart[];
  readonly place: string;
  readonly house: string;
  /** `3 August 1938`, or the words given instead. */
  readonly when: string;
  readonly year: string;
  readonly volume: string;
  readonly issue: string;
  readonly number: string;
  readonly archive: string;
  readonly url: string;
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Works that stand by themselves; the titles of all others are set in quotation marks. */
const WHOLE: ReadonlySet<string> = new Set([
  'book',
  'report',
  'thesis',
  'manuscript',
  'legal_case',
  'hearing',
]);

function people(value: unknown): NamePart[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): NamePart[] => {
    if (!isMap(one)) return [];
    const family = [one['non-dropping-particle'], one.family]
      .map(text)
      .filter((part) => part !== '')
      .join(' ');
    const name = { family, given: text(one.given), literal: text(one.literal) };
    return name.family === '' && name.given === '' && name.literal === '' ? [] : [name];
  });
}

function dateOf(value: unknown): { readonly when: string; readonly year: string } {
  if (!isMap(value)) return { when: '', year: '' };
  const all: unknown = value['date-parts'];
  const first: unknown = Array.isArray(all) ? all[0] : undefined;
  const [year, month, day] = (Array.isArray(first) ? first : []).map(Number);
  if (year === undefined || Number.isNaN(year)) {
    const words = text(value.literal) || text(value.raw);
    return { when: words, year: words };
  }
  const when = [day === undefined ? '' : `${day}`, month === undefined ? '' : monthName(month), `${year}`];
  return { when: when.filter((one) => one !== '').join(' '), year: `${year}` };
}

/** Takes an entry of a library apart for a note. An address that is none of the web is left out. */
export function citationParts(entry: Citation): CitationParts {
  const url = text(entry.URL);
  return {
    title: text(entry.title),
    whole: WHOLE.has(text(entry.type)) && text(entry['container-title']) === '',
    container: text(entry['container-title']),
    authors: people(entry.author),
    editors: people(entry.editor),
    place: text(entry['publisher-place']) || text(entry['event-place']),
    house: text(entry.publisher) || text(entry.authority),
    ...dateOf(entry.issued),
    volume: text(entry.volume),
    issue: text(entry.issue),
    number: text(entry.number),
    archive: [text(entry.archive), text(entry.archive_location)].filter((one) => one !== '').join(', '),
    url: /^https?:\/\//.test(url) ? url : '',
  };
}
