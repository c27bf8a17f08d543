import type { Problem } from '../core/model/problem.ts';
import { decode } from './decode.ts';
import type { Format, FormatEdition } from './format.ts';
import { type DomNode, type Laid, lay } from './lay-page.ts';
import { isTooDeep } from './page-depth.ts';
import { KEPT_CLASSES } from './page-pictures.ts';
import { emptyProblem } from './txt.ts';

/** The tree of a page takes forty times its bytes; beyond this it is saved as text first. */
const LARGEST_PAGE = 16 * 1024 * 1024;

/** A larger or deeper page is taken whole: finding the article in it costs more than it gives, and grows faster than the page. */
const LARGEST_ARTICLE = 5_000_000;
const DEEPEST_ARTICLE = 100;
const MOST_STEPS = 3_000_000;

/** Charset declared in the first kilobyte, as browsers look for it. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1];
}

/** The main content by Readability, where it finds an article that is most of the page; else undefined. */
async function article(source: string, whole: Laid): Promise<Laid | undefined> {
  if (source.length > LARGEST_ARTICLE || whole.depth > DEEPEST_ARTICLE || whole.steps > MOST_STEPS)
    return undefined;
  try {
    const { parseHTML } = await import('linkedom');
    const { Readability } = await import('@mozilla/readability');
    const { document } = parseHTML(source) as unknown as { document: Document };
    const found = new Readability(document, { classesToPreserve: [...KEPT_CLASSES] }).parse();
    const inner = found?.content ?? '';
    if (inner === '' || (found?.length ?? 0) * 2 <= whole.text.length) return undefined;
    const { document: main } = parseHTML(`<html><body>${inner}</body></html>`) as unknown as {
      document: Document;
    };
    return lay(main.body as unknown as DomNode);
  } catch {
    // A page that breaks the search for its article is read whole.
    return undefined;
  }
}

/** A page may write halves of letters and NUL as character references; they are replaced, by the parser or here, and said. */
function wholeLetters(laid: Laid, source: string, file: string): { laid: Laid; problems: Problem[] } {
  const text = laid.text.toWellFormed().replaceAll('\0', ' ');
  if (text === laid.text && (!text.includes('\ufffd') || source.includes('\ufffd')))
    return { laid, problems: [] };
  const says = `${file} holds halves of letters or NUL characters`;
  return {
    laid: { ...laid, text },
    problems: [
      {
        code: 'format.half-letters',
        level: 'warning',
        place: { file },
        says,
        remedy: 'they are read as \ufffd or a space; save the page again',
      },
    ],
  };
}

/** HTML: the main content where an article is found, else the whole body. */
export const html: Format = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  slow: true,
  async read(file): Promise<readonly FormatEdition[]> {
    if (file.bytes.length > LARGEST_PAGE) {
      const says = `${file.name} has ${Math.round(file.bytes.length / 1048576)} MB; pages are read up to 16 MB`;
      const remedy = 'keep only the chapters on the event, or save the page as text';
      const problem: Problem = {
        code: 'html.too-large',
        level: 'error',
        place: { file: file.name },
        says,
        remedy,
      };
      return [{ text: '', structure: [], sourceMap: [], metadata: {}, problems: [problem] }];
    }
    const decoded = await decode(file.bytes, file.name, file.charset ?? declaredCharset(file.bytes));
    const problems: Problem[] = [...decoded.problems];
    const metadata: Record<string, unknown> = {};
    const nothing = { text: '', structure: [], sourceMap: [], metadata };
    if (decoded.charset === 'binary') return [{ ...nothing, problems }];
    try {
      const { parseHTML } = await import('linkedom');
      // A fragment without <html> confuses the parser; the wrapper changes no text.
      const source = /<html[\s>]/i.test(decoded.text.slice(0, 4096))
        ? decoded.text
        : `<html><body>${decoded.text}</body></html>`;
      if (isTooDeep(source)) {
        problems.push({
          code: 'html.too-deep',
          level: 'error',
          place: { file: file.name },
          says: `${file.name} opens thousands of elements inside one another, deeper than any browser shows`,
          remedy: 'copy its text into a .txt file',
        });
        return [{ ...nothing, problems }];
      }
      const { document } = parseHTML(source) as unknown as { document: Document };
      const title = document.querySelector('title')?.textContent?.trim();
      if (title !== undefined && title !== '') metadata.title = title;
      const language = document.documentElement?.getAttribute('lang');
      if (language) metadata.language = language.split('-')[0];
      const author = document.querySelector('meta[name="author"]')?.getAttribute('content');
      if (author) metadata.author = author;
      const whole = lay(document.body as unknown as DomNode);
      const { laid, problems: mended } = wholeLetters(
        (await article(source, whole)) ?? whole,
        source,
        file.name,
      );
      const { text, structure, sourceMap, pictures } = laid;
      return [
        {
          text,
          structure,
          sourceMap,
          pictures,
          metadata,
          problems: [...problems, ...mended, ...emptyProblem(text, file.name)],
        },
      ];
    } catch (error) {
      problems.push({
        code: 'html.broken',
        level: 'error',
        place: { file: file.name },
        says: `${file.name} could not be read as HTML: ${error instanceof Error ? error.message : String(error)}`,
        remedy: 'save the page again from the browser, or copy its text into a .txt file',
      });
      return [{ ...nothing, problems }];
    }
  },
};
