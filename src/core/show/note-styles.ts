import type { NoteStyle } from '../model/note-style.ts';
import type { CitationParts, NamePart } from './citation-parts.ts';

/** A piece of a note; titles of works that stand by themselves are in italics. */
export interface NoteRun {
  readonly words: string;
  readonly italic?: true;
}

const plain = (words: string): readonly NoteRun[] => (words === '' ? [] : [{ words }]);
const italic = (words: string): readonly NoteRun[] => (words === '' ? [] : [{ words, italic: true }]);

/** Puts a sign between the parts that are there. */
export function joined(parts: readonly (readonly NoteRun[])[], between = ', '): NoteRun[] {
  return parts
    .filter((part) => part.some(({ words }) => words !== ''))
    .flatMap((part, at) => (at === 0 ? part : [{ words: between }, ...part]));
}

const listed = (words: readonly string[], between: string): string =>
  words.filter((one) => one !== '').join(between);

/** `Given Family and Given Family`; four or more: the first `et al.` */
function inOrder(names: readonly NamePart[]): string {
  const all = names.map(({ family, given, literal }) => literal || listed([given, family], ' '));
  if (all.length > 3) return `${all[0]} et al.`;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** Initials of given names: `А. В.` */
const initials = (given: string): string =>
  given
    .split(/[\s.]+/u)
    .filter((one) => one !== '')
    .map((one) => `${one.charAt(0)}.`)
    .join(' ');

/** Where and when it appeared, in brackets behind a work that stands by itself. */
function withPublished(head: NoteRun[], published: string, bracketed: boolean): NoteRun[] {
  if (published === '') return head;
  return bracketed ? [...head, { words: ` (${published})` }] : joined([head, plain(published)]);
}

/** Notes of the Chicago Manual of Style (17th edition, chapter 14). */
function chicago(parts: CitationParts): NoteRun[] {
  const [author, editors] = [inOrder(parts.authors), inOrder(parts.editors)];
  const house = listed([parts.place, parts.house], ': ');
  const published = listed([house, parts.when], ', ');
  const volume = [
    parts.volume === '' ? '' : `vol. ${parts.volume}`,
    parts.issue === '' ? '' : `no. ${parts.issue}`,
  ];
  const head = joined([
    plain(author || (editors === '' ? '' : `${editors}, ed.`)),
    parts.whole ? italic(parts.title) : plain(parts.title === '' ? '' : `“${parts.title}”`),
    italic(parts.container),
    plain(author === '' || editors === '' ? '' : `ed. ${editors}`),
    plain(listed(volume, ', ')),
    plain(parts.number),
    plain(parts.archive),
  ]);
  const body = withPublished(head, published, house !== '' && parts.whole);
  return joined([body, plain(parts.url)]);
}

/** Notes of the MHRA Style Guide (3rd edition, section 11): single quotation marks, `12.3 (1998)`, the address in angle brackets. */
function mhra(parts: CitationParts): NoteRun[] {
  const [author, editors] = [inOrder(parts.authors), inOrder(parts.editors)];
  const volume = listed([parts.volume, parts.issue], '.');
  const house = listed([parts.place, parts.house], ': ');
  const head = joined([
    plain(author || (editors === '' ? '' : `${editors}, ed.`)),
    parts.whole ? italic(parts.title) : plain(parts.title === '' ? '' : `‘${parts.title}’`),
    joined([italic(parts.container), plain(volume)]),
    plain(author === '' || editors === '' ? '' : `ed. by ${editors}`),
    plain(parts.number),
    plain(parts.archive),
  ]);
  const bracketed = parts.whole || volume !== '';
  const published = listed([house, bracketed && volume !== '' ? parts.year : parts.when], ', ');
  const body = withPublished(head, published, bracketed);
  return parts.url === '' ? body : [...body, { words: ` <${parts.url}>` }];
}

/** Running notes of ISO 690:2010: family names in capitals first, parts closed by stops. */
function iso(parts: CitationParts): NoteRun[] {
  const names = (all: readonly NamePart[]): string =>
    all.length > 3
      ? `${names(all.slice(0, 1))} et al.`
      : listed(
          all.map(({ family, given, literal }) =>
            literal === '' ? listed([family.toUpperCase(), given], ', ') : literal.toUpperCase(),
          ),
          ' and ',
        );
  const [author, editors] = [names(parts.authors), names(parts.editors)];
  const volume = `${parts.volume}${parts.issue === '' ? '' : `(${parts.issue})`}`;
  const house = listed([parts.place, parts.house], ': ');
  return joined(
    [
      plain((author || (editors === '' ? '' : `${editors} (ed.)`)).replace(/\.$/u, '')),
      parts.whole ? italic(parts.title) : plain(parts.title),
      italic(parts.container),
      plain(author === '' || editors === '' ? '' : `Edited by ${editors}`),
      plain(listed([house, parts.when, volume], ', ')),
      plain(parts.number),
      plain(parts.archive),
      plain(parts.url === '' ? '' : `Available from: ${parts.url}`),
    ],
    '. ',
  );
}

/** Footnotes of ГОСТ Р 7.0.5–2008: family name, initials, no italics, `//` before what holds the piece. */
function gost(parts: CitationParts): NoteRun[] {
  const names = (all: readonly NamePart[]): string => {
    const [first] = all;
    if (all.length > 3 && first !== undefined) return `${names([first])} [и др.]`;
    return listed(
      all.map(({ family, given, literal }) => literal || listed([family, initials(given)], ' ')),
      ', ',
    );
  };
  const [author, editors] = [names(parts.authors), names(parts.editors)];
  const edited = editors === '' ? '' : ` / под ред. ${editors}`;
  const work = listed([author, `${parts.title}${parts.container === '' ? edited : ''}`], ' ');
  const within = parts.container === '' ? work : `${work} // ${parts.container}${edited}`;
  const house = listed([parts.place, parts.house], ' : ');
  const numbers = [
    parts.volume === '' ? '' : `Т. ${parts.volume}`,
    parts.issue === '' ? '' : `№ ${parts.issue}`,
    parts.number,
    parts.archive,
    parts.url === '' ? '' : `URL: ${parts.url}`,
  ];
  return joined([plain(within), plain(listed([house, parts.when], ', ')), ...numbers.map(plain)], '. ');
}

/** A CSL-JSON entry, taken apart, as a full note of a style, without its page and final stop. */
export const NOTES: Readonly<Record<NoteStyle, (parts: CitationParts) => NoteRun[]>> = {
  chicago,
  mhra,
  'iso-690': iso,
  gost,
};

/** `С. 464` for `p. 464`: a page as a style writes it behind its note, with the sign that parts them. */
export function styledPage(style: NoteStyle, page: string, cyrillic: boolean): string {
  if (page === '') return '';
  if (style !== 'gost') return `, ${page}`;
  const letter = cyrillic ? 'С.' : 'P.';
  return `. ${page.replace(/^pp?\.(?=\s)/u, letter).replace(/^fols?\.(?=\s)/u, 'Л.')}`;
}
