import type { Citation } from '../../core/model/account.ts';
import { type CslName, cslDate, nameOfPerson } from './names-of-people.ts';

const TYPES: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  BOOK: 'book',
  EDBOOK: 'book',
  CHAP: 'chapter',
  CONF: 'paper-conference',
  RPRT: 'report',
  THES: 'thesis',
  ELEC: 'webpage',
  BLOG: 'post-weblog',
  ENCYC: 'entry-encyclopedia',
  DICT: 'entry-dictionary',
  MANSCPT: 'manuscript',
  UNPB: 'manuscript',
  ICOMM: 'personal_communication',
  PCOMM: 'personal_communication',
  PAMP: 'pamphlet',
};
const FIELDS: Readonly<Record<string, string>> = {
  TI: 'title',
  T1: 'title',
  T2: 'container-title',
  JO: 'container-title',
  JF: 'container-title',
  BT: 'container-title',
  PB: 'publisher',
  CY: 'publisher-place',
  PP: 'publisher-place',
  VL: 'volume',
  IS: 'issue',
  ET: 'edition',
  UR: 'URL',
  DO: 'DOI',
  SN: 'ISBN',
  LA: 'language',
  AB: 'abstract',
  N2: 'abstract',
  N1: 'note',
  DB: 'archive',
  AN: 'archive_location',
  CN: 'call-number',
  T3: 'collection-title',
};
const PEOPLE: Readonly<Record<string, string>> = {
  AU: 'author',
  A1: 'author',
  A2: 'editor',
  ED: 'editor',
  A4: 'translator',
};

/** An id where the file gives none: family name and year, as most programs make it. */
function idOf(fields: Readonly<Record<string, unknown>>, at: number): string {
  const [first] = (fields.author ?? fields.editor ?? []) as readonly { family?: string; literal?: string }[];
  const name = (first?.family ?? first?.literal ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const year = (
    (fields.issued as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0]?.[0] ?? ''
  ).toString();
  return `${name}${year}` || `ris-${at + 1}`;
}

/** Citations of an RIS file, as CSL-JSON. `open`: the line of a record that never ends. */
export function readRis(text: string): { readonly citations: Citation[]; readonly open?: number } {
  const citations: Citation[] = [];
  const uses = new Map<string, number>();
  let fields: Record<string, unknown> | undefined;
  let began = 0;
  for (const [at, line] of text.split('\n').entries()) {
    const found = /^([A-Z][A-Z\d]) {1,2}-(?: (.*))?$/.exec(line.trimEnd());
    if (found === null) continue;
    const [, tag = '', raw = ''] = found;
    const value = raw.trim();
    if (tag === 'TY') {
      fields = { type: TYPES[value] ?? 'document' };
      began = at + 1;
    } else if (fields === undefined) continue;
    else if (tag === 'ER') {
      const { SP, EP, id, ...rest } = fields;
      const own = typeof id === 'string' ? id : idOf(rest, citations.length);
      const count = uses.get(own) ?? 0;
      uses.set(own, count + 1);
      const page = [SP, EP].filter((one) => typeof one === 'string').join('–');
      citations.push({
        id: count === 0 ? own : `${own}${String.fromCharCode(96 + count)}`,
        ...rest,
        ...(page === '' ? {} : { page }),
      });
      fields = undefined;
    } else if (value === '') continue;
    else if (PEOPLE[tag] !== undefined) {
      const person = nameOfPerson(value);
      const role = PEOPLE[tag];
      if (person !== undefined) fields[role] = [...((fields[role] as CslName[] | undefined) ?? []), person];
    } else if (tag === 'PY' || tag === 'Y1' || tag === 'DA')
      fields.issued =
        tag === 'DA' || fields.issued === undefined
          ? cslDate(
              value
                .split('/')
                .filter((part) => /\d/.test(part))
                .join('/') || value,
            )
          : fields.issued;
    else if (tag === 'ID') fields.id = value;
    else if (tag === 'SP' || tag === 'EP') fields[tag] = value;
    else if (FIELDS[tag] !== undefined) fields[FIELDS[tag]] ??= value;
  }
  return { citations, ...(fields === undefined ? {} : { open: began }) };
}
