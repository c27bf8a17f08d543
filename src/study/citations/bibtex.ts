import type { Citation } from '../../core/model/account.ts';
import { cslDate, nameOfPerson } from './names-of-people.ts';

/** Kinds of BibTeX and biblatex, and the types of CSL. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  mvbook: 'book',
  booklet: 'pamphlet',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  inreference: 'entry-encyclopedia',
  manual: 'book',
  mastersthesis: 'thesis',
  phdthesis: 'thesis',
  thesis: 'thesis',
  proceedings: 'book',
  collection: 'book',
  report: 'report',
  techreport: 'report',
  online: 'webpage',
  electronic: 'webpage',
  unpublished: 'manuscript',
  letter: 'personal_communication',
};
const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  journaltitle: 'container-title',
  journal: 'container-title',
  booktitle: 'container-title',
  publisher: 'publisher',
  school: 'publisher',
  institution: 'publisher',
  location: 'publisher-place',
  address: 'publisher-place',
  volume: 'volume',
  number: 'issue',
  issue: 'issue',
  pages: 'page',
  edition: 'edition',
  url: 'URL',
  doi: 'DOI',
  isbn: 'ISBN',
  issn: 'ISSN',
  abstract: 'abstract',
  note: 'note',
  langid: 'language',
  language: 'language',
  series: 'collection-title',
  library: 'archive',
  shelfmark: 'call-number',
};
/** Marks over and under letters as TeX writes them, as combining characters. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};
const SIGNS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  textendash: '–',
  textemdash: '—',
};

/** Words as a person reads them: accents on their letters, signs, no braces. */
export const fromTex = (raw: string): string =>
  raw
    .replace(
      /\\([`'^~"=.]|[uvHckrdb](?![A-Za-z]))\s*(?:\{\\?(\p{L})\}|\\?(\p{L}))/gu,
      (_, mark: string, braced?: string, bare?: string) =>
        `${braced ?? bare}${ACCENTS[mark]}`.normalize('NFC'),
    )
    .replace(
      /\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|textendash|textemdash)(?![A-Za-z])(?:\{\})?\s?/g,
      (_, sign: string) => SIGNS[sign] ?? sign,
    )
    .replace(/\\(?:emph|textit|textbf|textsc|enquote|mkbibquote)\s*(?=\{)/g, '')
    .replace(/\\([&%$#_{}])/g, (_, sign: string) => (sign === '{' || sign === '}' ? '' : sign))
    .replace(/[{}]/g, '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/~/g, '\u00a0')
    .replace(/\s+/g, ' ')
    .trim();

/** One entry: its kind, key and fields, as they stand. */
interface Entry {
  readonly kind: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads a value from `at`: braces that close, quotation marks, bare words, several joined by `#`; gives where it ends. */
function valueAt(
  text: string,
  at: number,
  strings: ReadonlyMap<string, string>,
): { value: string; end: number } {
  let value = '';
  let i = at;
  for (;;) {
    while (/\s/.test(text[i] ?? '')) i++;
    if (text[i] === '{' || text[i] === '"') {
      const quote = text[i] === '"';
      let depth = quote ? 0 : 1;
      const start = ++i;
      for (; i < text.length; i++) {
        if (text[i] === '\\') i++;
        else if (text[i] === '{') depth++;
        else if (text[i] === '}') {
          depth--;
          if (!quote && depth === 0) break;
        } else if (quote && depth === 0 && text[i] === '"') break;
      }
      value += text.slice(start, i);
      i++;
    } else {
      const word = /^[^\s,#}]+/.exec(text.slice(i, i + 200))?.[0] ?? '';
      value += strings.get(word.toLowerCase()) ?? word;
      i += word.length;
    }
    while (/\s/.test(text[i] ?? '')) i++;
    if (text[i] !== '#') return { value, end: i };
    i++;
  }
}

/** Entries of a file, in order; `wrong` lists the lines of those that never close. */
function entriesOf(text: string): { entries: Entry[]; wrong: number[] } {
  const entries: Entry[] = [];
  const wrong: number[] = [];
  const strings = new Map<string, string>();
  const begins = /@(\w+)\s*[{(]\s*/g;
  for (let found = begins.exec(text); found !== null; found = begins.exec(text)) {
    const kind = (found[1] ?? '').toLowerCase();
    if (kind === 'comment' || kind === 'preamble') continue;
    let at = begins.lastIndex;
    let key = '';
    if (kind !== 'string') {
      const comma = text.indexOf(',', at);
      if (comma < 0) break;
      key = text.slice(at, comma).trim();
      at = comma + 1;
    }
    const fields: Record<string, string> = {};
    for (;;) {
      const name = /^\s*,?\s*([\p{L}\w-]{1,60})\s*=/u.exec(text.slice(at, at + 400));
      if (name === null) break;
      const { value, end } = valueAt(text, at + name[0].length, strings);
      fields[(name[1] ?? '').toLowerCase()] = value;
      at = end;
    }
    if (!/^\s*,?\s*[})]/.test(text.slice(at, at + 200)))
      wrong.push(text.slice(0, found.index).split('\n').length);
    if (kind === 'string') for (const [name, value] of Object.entries(fields)) strings.set(name, value);
    else if (key !== '') entries.push({ kind, key, fields });
    begins.lastIndex = Math.max(at, begins.lastIndex);
  }
  return { entries, wrong };
}

function citationOf({ kind, key, fields }: Entry): Citation {
  const people = (names: string | undefined) =>
    (names ?? '')
      .split(/\s+and\s+/i)
      .map((name) => {
        const found = nameOfPerson(name);
        if (found === undefined) return undefined;
        return Object.fromEntries(Object.entries(found).map(([part, words]) => [part, fromTex(words)]));
      })
      .filter((name) => name !== undefined);
  const made: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    const name = FIELDS[field];
    if (name !== undefined && value.trim() !== '')
      made[name] ??= /^(?:URL|DOI)$/.test(name) ? value.trim() : fromTex(value);
  }
  const subtitle = fields.subtitle === undefined ? '' : `: ${fromTex(fields.subtitle)}`;
  const issued = cslDate(fromTex(fields.date ?? fields.year ?? ''));
  return {
    id: key,
    type: TYPES[kind] ?? 'document',
    ...made,
    ...(typeof made.title === 'string' ? { title: made.title + subtitle } : {}),
    ...(fields.author === undefined ? {} : { author: people(fields.author) }),
    ...(fields.editor === undefined ? {} : { editor: people(fields.editor) }),
    ...(fields.translator === undefined ? {} : { translator: people(fields.translator) }),
    ...(issued === undefined ? {} : { issued }),
  };
}

/** Citations of a BibTeX or biblatex file, as CSL-JSON. `wrong`: lines of entries that never close. */
export function readBibtex(text: string): {
  readonly citations: Citation[];
  readonly wrong: readonly number[];
} {
  const { entries, wrong } = entriesOf(text);
  return { citations: entries.map(citationOf), wrong };
}
