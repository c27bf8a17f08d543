import { monthName } from '../calendars/month-name.ts';
import type { Account, Citation } from '../model/account.ts';
import { datedWords } from './day-words.ts';

/** A piece of a note; titles of works that stand by themselves are in italics. */
export interface NoteRun {
  readonly words: string;
  readonly italic?: true;
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

/** `Given Family and Given Family`; four or more: the first `et al.` */
function people(value: unknown): string {
  if (!Array.isArray(value)) return '';
  const names = value
    .map((one: unknown) => {
      if (!isMap(one)) return '';
      const parts = [one.given, one['non-dropping-particle'], one.family].map(text);
      return text(one.literal) || parts.filter((part) => part !== '').join(' ');
    })
    .filter((one) => one !== '');
  if (names.length > 3) return `${names[0]} et al.`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A CSL date: `3 August 1938`, `August 1938`, `1938`, or the words given instead. */
function dateWords(value: unknown): string {
  if (!isMap(value)) return '';
  const all: unknown = value['date-parts'];
  const first: unknown = Array.isArray(all) ? all[0] : undefined;
  const [year, month, day] = (Array.isArray(first) ? first : []).map(Number);
  if (year === undefined || Number.isNaN(year)) return text(value.literal) || text(value.raw);
  return [day === undefined ? '' : `${day}`, month === undefined ? '' : monthName(month), `${year}`]
    .filter((one) => one !== '')
    .join(' ');
}

/** `p. 464`, `pp. 464–465`, `p. xii`, `fol. 12r`: what stands in the entry or on the page, with the letters it needs. */
export function pageWords(page: unknown): string {
  const given = text(page).replaceAll(/(?<=[\drv])\s*[-–]+\s*(?=\d)/g, '–');
  const many = /[–,]/.test(given);
  if (/^\d+[rv]\b/.test(given)) return `${many ? 'fols.' : 'fol.'} ${given}`;
  if (!/^(?:\d|[ivxlcdm]+$)/.test(given)) return given;
  return `${many ? 'pp.' : 'p.'} ${given}`;
}

/** Puts commas between the parts that are there. */
function joined(parts: readonly (readonly NoteRun[])[]): NoteRun[] {
  return parts
    .filter((part) => part.some(({ words }) => words !== ''))
    .flatMap((part, at) => (at === 0 ? part : [{ words: ', ' }, ...part]));
}

const plain = (words: string): readonly NoteRun[] => [{ words }];
const italic = (words: string): readonly NoteRun[] => (words === '' ? [] : [{ words, italic: true }]);

/**
 * A CSL-JSON entry as a full note, without its page and final stop: who, what, in what, where and when it appeared, address. The order is
 * that of notes in the Chicago Manual of Style (17th edition, chapter 14).
 */
export function citationNote(entry: Citation): NoteRun[] {
  const whole = WHOLE.has(text(entry.type)) && text(entry['container-title']) === '';
  const title = text(entry.title);
  const editors = people(entry.editor);
  const author = people(entry.author);
  const place = text(entry['publisher-place']) || text(entry['event-place']);
  const house = [place, text(entry.publisher) || text(entry.authority)]
    .filter((one) => one !== '')
    .join(': ');
  const when = dateWords(entry.issued);
  const published = [house, when].filter((one) => one !== '').join(', ');
  const volume = [
    text(entry.volume) === '' ? '' : `vol. ${text(entry.volume)}`,
    text(entry.issue) === '' ? '' : `no. ${text(entry.issue)}`,
  ].filter((one) => one !== '');
  const url = text(entry.URL);
  const parts = [
    plain(author || (editors === '' ? '' : `${editors}, ed.`)),
    whole ? italic(title) : plain(title === '' ? '' : `“${title}”`),
    italic(text(entry['container-title'])),
    plain(author === '' || editors === '' ? '' : `ed. ${editors}`),
    plain(volume.join(', ')),
    plain(text(entry.number)),
    plain([text(entry.archive), text(entry.archive_location)].filter((one) => one !== '').join(', ')),
  ];
  const head = joined(parts);
  const body =
    published === ''
      ? head
      : house !== '' && whole
        ? [...head, { words: ` (${published})` }]
        : joined([head, plain(published)]);
  return /^https?:\/\//.test(url) ? joined([body, plain(url)]) : body;
}

/** An account of which the library has no entry: who, what, when. */
export function accountNote(account: Account): NoteRun[] {
  const date = account.published ?? account.written;
  return joined([
    plain(account.author ?? ''),
    plain(`“${account.title}”`),
    plain(account.genre ?? ''),
    plain(date === undefined ? '' : datedWords(date)),
    plain(account.editionRead ?? ''),
  ]);
}
