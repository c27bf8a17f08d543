import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { linesOfPage } from './columns.ts';
import { lineOf } from './lines.ts';
import type { Page } from './page.ts';
import { framed, type RawItem } from './pieces.ts';
import type { PageWord } from './read-pages.ts';

const tell = (word: PageWord): void => {
  process.send?.(word);
};
const folder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), sep);

/** Text items of a page at most; beyond them it is a drawing. */
const MOST_ITEMS = 60_000;

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  label: string | undefined,
): Promise<Page> {
  const page = await document.getPage(number);
  const view = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const raw: RawItem[] = [];
  for (const item of items.slice(0, MOST_ITEMS))
    if ('str' in item)
      raw.push({
        str: item.str,
        transform: item.transform as number[],
        width: item.width,
        height: item.height,
        vertical: styles[item.fontName]?.vertical === true,
      });
  const { pieces, across } = framed(raw, view.transform as number[], view.width, view.height);
  const lines = linesOfPage(pieces);
  const after = (lines.at(-1)?.column ?? 0) + 1;
  lines.push(...across.map((piece, at) => lineOf([piece], after + at)).filter(({ words }) => words !== ''));
  page.cleanup();
  return { number, lines, height: view.height, ...(label === undefined ? {} : { label }) };
}

async function read(data: Uint8Array): Promise<void> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data,
    cMapUrl: join(folder, 'cmaps', sep),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts', sep),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
  });
  let document: PDFDocumentProxy;
  try {
    document = await task.promise;
  } catch (error) {
    await task.destroy();
    tell({ kind: 'failed', why: (error as Error).name === 'PasswordException' ? 'locked' : 'broken' });
    return;
  }
  const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as {
    info: Record<string, unknown>;
  };
  const metadata: Record<string, string> = {};
  for (const [field, name] of [
    ['title', 'Title'],
    ['author', 'Author'],
  ] as const) {
    const said = info[name];
    if (typeof said === 'string' && said.trim() !== '') metadata[field] = said.trim();
  }
  tell({ kind: 'opened', pages: document.numPages, metadata });
  const labels = await document.getPageLabels().catch(() => null);
  for (let number = 1; number <= document.numPages; number++) {
    try {
      tell({ kind: 'page', page: await readPage(document, number, labels?.[number - 1] || undefined) });
    } catch {
      tell({ kind: 'bad-page', number });
    }
  }
  await task.destroy();
  tell({ kind: 'done' });
}

// The library complains of every damaged document to the console, which nobody reads here.
console.log = console.warn = console.error = () => {};
process.on('message', (data: Uint8Array) => void read(new Uint8Array(data)));
// Whoever asked is gone.
process.on('disconnect', () => process.exit());
