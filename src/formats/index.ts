import type { Format } from './format.ts';

/** A format whose code is loaded when the first file of its kind is read: whoever only asks what can be read waits for none of them. */
const late = (
  name: string,
  extensions: readonly string[],
  load: () => Promise<Format>,
  slow?: 'slow',
): Format => ({
  name,
  extensions,
  ...(slow === undefined ? {} : { slow: true }),
  read: async (file, told) => (await load()).read(file, told),
});

/** Every format, one line each. */
export const formats: readonly Format[] = [
  late('txt', ['txt', 'text'], async () => (await import('./txt.ts')).txt),
  late('md', ['md', 'markdown'], async () => (await import('./md.ts')).md),
  late('html', ['html', 'htm', 'xhtml'], async () => (await import('./html.ts')).html, 'slow'),
  late('docx', ['docx'], async () => (await import('./docx.ts')).docx, 'slow'),
  late('odt', ['odt'], async () => (await import('./odt.ts')).odt),
  late('epub', ['epub'], async () => (await import('./epub.ts')).epub, 'slow'),
  late('pdf', ['pdf'], async () => (await import('./pdf.ts')).pdf, 'slow'),
  late('mhtml', ['mhtml', 'mht'], async () => (await import('./mhtml.ts')).mhtml, 'slow'),
  late('tei', ['tei'], async () => (await import('./tei.ts')).tei),
  late('alto', ['alto'], async () => (await import('./alto.ts')).alto),
  late('page-xml', ['page'], async () => (await import('./page-xml.ts')).pageXml),
  late('xml', ['xml'], async () => (await import('./xml.ts')).xml),
  late('wiki', ['wiki', 'mediawiki', 'wikitext'], async () => (await import('./wiki.ts')).wiki),
  late('warc', ['warc', 'gz'], async () => (await import('./warc.ts')).warc, 'slow'),
  late('table', ['csv', 'tsv', 'xlsx'], async () => (await import('./table.ts')).table),
  late('tropy', ['jsonld'], async () => (await import('./tropy.ts')).tropy),
];

/** Endings of the files that can be read, for messages: `.txt, .md, ...`. */
export const readableEndings = formats.map(({ extensions }) => `.${extensions[0]}`).join(', ');

/** The format for a file name, by its ending. */
export function formatFor(name: string): Format | undefined {
  const dot = name.lastIndexOf('.');
  const ending = dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
  return formats.find((format) => format.extensions.includes(ending));
}
