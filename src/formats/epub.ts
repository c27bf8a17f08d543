import type { Structure } from '../core/model/account.ts';
import type { Picture } from '../core/model/figure.ts';
import type { Problem } from '../core/model/problem.ts';
import { brokenXml } from './broken-xml.ts';
import { chapterTree } from './chapter-tree.ts';
import { coreProperties } from './core-properties.ts';
import type { Format, FormatEdition, SourcePlace } from './format.ts';
import { type DomNode, type Laid, lay } from './lay-page.ts';
import { isTooDeep } from './page-depth.ts';
import { readXml } from './read-xml.ts';
import { emptyProblem } from './txt.ts';
import { partText, unpack } from './zip.ts';

/** Chapters in reading order, and what the book says of itself. */
interface Package {
  readonly chapters: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly wrong: string | undefined;
}

/** Name of a part that an address in another part leads to. */
function partName(from: string, address: string): string {
  const path = [...from.split('/').slice(0, -1)];
  let plain = address.split('#')[0] ?? '';
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // An address that is not encoded as it should be is taken as it stands.
  }
  for (const step of plain.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Where the package document is, by the container. */
function packageName(container: string): string | undefined {
  let found: string | undefined;
  readXml(container, {
    open: (name, attributes) => {
      if (/(?:^|:)rootfile$/.test(name)) found ??= attributes['full-path'];
    },
  });
  return found;
}

/** Reads the package document: its spine in order, without contents pages and what stands outside the reading order. */
function readPackage(source: string, at: string): Package {
  const parts = new Map<string, string>();
  const chapters: string[] = [];
  const wrong = readXml(source, {
    open: (name, attributes) => {
      const plain = name.replace(/^.*:/, '');
      const { id = '', href = '', properties = '', idref = '', linear = 'yes' } = attributes;
      const type = attributes['media-type'] ?? '';
      if (plain === 'item' && /html/.test(type) && !/\bnav\b/.test(properties))
        parts.set(id, partName(at, href));
      else if (plain === 'itemref' && linear !== 'no') {
        const part = parts.get(idref);
        if (part !== undefined) chapters.push(part);
      }
    },
  });
  return { chapters, metadata: coreProperties(source), wrong };
}

/** The body of a chapter that is no XML, as browsers read it. */
async function htmlTree(page: string): Promise<DomNode> {
  const { parseHTML } = await import('linkedom');
  // The parser knows HTML; a page of another kind, or of none, gets the elements it lacks.
  const whole = /<html[\s>]/i.test(page) ? page : `<html><body>${page}</body></html>`;
  if (isTooDeep(whole)) throw new RangeError('nested deeper than a chapter is');
  const { document } = parseHTML(whole) as unknown as { document: Document };
  return document.body as unknown as DomNode;
}

/** A picture of a chapter by its place in the book. */
function pictureOfBook(
  { at, image, caption, credit, ...rest }: Picture,
  before: number,
  chapter: string,
): Picture {
  const moved = (run: { readonly start: number; readonly end: number }) => ({
    start: run.start + before,
    end: run.end + before,
  });
  return {
    ...rest,
    at: at + before,
    image: /^[a-z]+:/i.test(image) || image === '' ? image : partName(chapter, image),
    ...(caption === undefined ? {} : { caption: moved(caption) }),
    ...(credit === undefined ? {} : { credit: moved(credit) }),
  };
}

const isText = (name: string): boolean => /\.(?:x?html?|xml|opf)$/i.test(name);

/** E-books (EPUB 2 and 3): the chapters in reading order, each with its headings, paragraphs, lists, cells and notes. */
export const epub: Format = {
  name: 'epub',
  extensions: ['epub'],
  slow: true,
  async read(file): Promise<readonly FormatEdition[]> {
    const { parts, problems: locked } = unpack(file.bytes, file.name, isText);
    const problems: Problem[] = [...locked];
    const part = (name: string | undefined): string | undefined => {
      const bytes = name === undefined ? undefined : parts.get(name);
      return bytes === undefined ? undefined : partText(bytes);
    };
    const at = packageName(part('META-INF/container.xml') ?? '');
    const source = part(at);
    const nothing = { text: '', structure: [], sourceMap: [], metadata: {} };
    if (at === undefined || source === undefined) {
      const missing: Problem = {
        code: 'epub.no-package',
        level: 'error',
        place: { file: file.name },
        says: `${file.name} is no e-book: its container names no package`,
        remedy: 'fetch the book again; one with copy protection cannot be read',
      };
      return [{ ...nothing, problems: locked.some(({ level }) => level === 'error') ? locked : [missing] }];
    }
    const { chapters, metadata, wrong } = readPackage(source, at);
    if (wrong !== undefined) problems.push(brokenXml(file.name, wrong));
    let text = '';
    const structure: Structure[] = [];
    const sourceMap: SourcePlace[] = [];
    const pictures: Picture[] = [];
    const missing: string[] = [];
    for (const chapter of chapters) {
      const page = part(chapter);
      if (page === undefined) {
        missing.push(chapter);
        continue;
      }
      let laid: Laid;
      try {
        laid = lay(chapterTree(page) ?? (await htmlTree(page)));
      } catch {
        missing.push(chapter);
        continue;
      }
      const bare = laid.text.trim() === '';
      for (const one of bare ? laid.pictures : []) pictures.push(pictureOfBook(one, text.length, chapter));
      if (bare) continue;
      if (text !== '') text += '\n\n';
      const before = text.length;
      text += laid.text.toWellFormed().replaceAll('\0', ' ');
      for (const one of laid.structure)
        structure.push({ ...one, start: one.start + before, end: one.end + before });
      for (const one of laid.sourceMap)
        sourceMap.push({
          ...one,
          start: one.start + before,
          end: one.end + before,
          element: `${chapter}#${one.element ?? ''}`,
        });
      for (const one of laid.pictures) pictures.push(pictureOfBook(one, before, chapter));
    }
    if (missing.length > 0)
      problems.push({
        code: 'epub.no-chapter',
        level: 'warning',
        place: { file: file.name },
        says: `${file.name} lacks ${missing.length} of its ${chapters.length} chapters`,
        remedy: 'fetch the book again; the others were read',
      });
    return [
      {
        text,
        structure,
        sourceMap,
        pictures,
        metadata,
        problems: [...problems, ...emptyProblem(text, file.name)],
      },
    ];
  },
};
