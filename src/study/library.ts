import type { Citation } from '../core/model/account.ts';
import type { Problem } from '../core/model/problem.ts';
import { decode } from '../formats/decode.ts';
import { archiveReference } from './citations/archive-reference.ts';
import { readBibtex } from './citations/bibtex.ts';
import { readRis } from './citations/ris.ts';
import type { Folder } from './folder.ts';

const FILE = 'library.json';
const BIBTEX = 'library.bib';
const RIS = 'library.ris';
const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Line and column (from 1) of an offset. */
function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1 };
}

/** Citations of library.json, then of library.bib and library.ris; of several with one id the first holds. */
export async function readLibrary(folder: Folder): Promise<{ library: Citation[]; problems: Problem[] }> {
  const { library, problems } = await readCsl(folder);
  const seen = new Set(library.map(({ id }) => id));
  for (const file of [BIBTEX, RIS]) {
    if (!folder.files.includes(file)) continue;
    const { bytes, problems: unread } = await folder.read(file);
    problems.push(...unread);
    if (unread.length > 0) continue;
    const decoded = await decode(bytes, file);
    problems.push(...decoded.problems);
    const { citations, lines } = file === BIBTEX ? bibtexOf(decoded.text) : risOf(decoded.text);
    for (const line of lines)
      problems.push({
        code: 'library.open',
        level: 'warning',
        place: { file, line },
        says: `the citation that begins in line ${line} of ${file} never ends`,
        remedy: 'export it again, or mend it by hand; what could be read of it is used',
      });
    for (const citation of citations) {
      if (!seen.has(citation.id)) library.push(citation);
      else
        problems.push({
          code: 'library.id-twice',
          level: 'warning',
          place: { file },
          says: `${citation.id} stands in ${file} and was met before`,
          remedy: 'give one of them another id; the first is used',
        });
      seen.add(citation.id);
    }
  }
  return { library: library.map(withArchive), problems };
}

const bibtexOf = (text: string): { citations: Citation[]; lines: readonly number[] } => {
  const { citations, wrong } = readBibtex(text);
  return { citations, lines: wrong };
};
const risOf = (text: string): { citations: Citation[]; lines: readonly number[] } => {
  const { citations, open } = readRis(text);
  return { citations, lines: open === undefined ? [] : [open] };
};

/** A citation whose place in an archive is told in words, with fond, inventory, file and leaf apart. */
function withArchive(citation: Citation): Citation {
  const { archive, archive_location: place, 'call-number': number, note } = citation;
  for (const words of [place, number, note]) {
    if (typeof words !== 'string') continue;
    const reference = archiveReference(words);
    if (reference === undefined) continue;
    const name = typeof archive === 'string' ? archive : reference.archive;
    return {
      ...citation,
      'archive-reference': { ...reference, ...(name === undefined ? {} : { archive: name }) },
    };
  }
  return citation;
}

/** Citations of library.json, as Zotero exports them (CSL JSON), passed through unchanged. */
async function readCsl(folder: Folder): Promise<{ library: Citation[]; problems: Problem[] }> {
  if (!folder.files.includes(FILE)) return { library: [], problems: [] };
  const problems: Problem[] = [];
  const { bytes, problems: unread } = await folder.read(FILE);
  if (unread.length > 0) return { library: [], problems: [...unread] };
  const { text, problems: undecoded } = await decode(bytes, FILE);
  problems.push(...undecoded);
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(says)?.[1];
    const at = placeAt(text, position === undefined ? text.length : Number(position));
    problems.push({
      code: 'library.json',
      level: 'error',
      place: { file: FILE, ...at },
      says: `library.json is not valid JSON at line ${at.line}, column ${at.column}: ${says}`,
      remedy: 'export it again as CSL JSON; citations are missing until then',
    });
    return { library: [], problems };
  }
  if (!Array.isArray(items)) {
    problems.push({
      code: 'library.not-a-list',
      level: 'error',
      place: { file: FILE, line: 1, column: 1 },
      says: 'library.json is not a list of citations',
      remedy: 'export it again as CSL JSON',
    });
    return { library: [], problems };
  }
  const library: Citation[] = [];
  const seen = new Set<string>();
  items.forEach((item: unknown, at) => {
    const id =
      isMap(item) && (typeof item.id === 'string' || typeof item.id === 'number')
        ? String(item.id)
        : undefined;
    const complain = (code: string, says: string, remedy: string): void => {
      problems.push({ code, level: 'warning', place: { file: FILE }, says, remedy });
    };
    if (id === undefined)
      complain(
        'library.no-id',
        `citation ${at + 1} of library.json has no id`,
        'give it an id; it is left out until then',
      );
    else if (seen.has(id))
      complain(
        'library.id-twice',
        `two citations of library.json have the id ${id}`,
        'remove one, or give it another id; the first is used',
      );
    else {
      seen.add(id);
      library.push({ ...(item as Record<string, unknown>), id });
    }
  });
  return { library, problems };
}
