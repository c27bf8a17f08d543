import { strToU8, zipSync } from 'fflate';

/** A zipped document of these parts. */
export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document: the inside of its body, and further parts. */
export const wordOf = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({ 'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`, ...more });

/** A paragraph of Word. */
export const p = (inside: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;

/** A run of words. */
export const r = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

const OPEN =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** An OpenDocument text: the inside of its body, and of its properties. */
export const openDocumentOf = (body: string, meta = ''): Uint8Array =>
  zipped({
    'content.xml': `<office:document-content ${OPEN}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml': `<office:document-meta ${OPEN}><office:meta>${meta}</office:meta></office:document-meta>`,
  });

/** An e-book of these chapters, in this order; the first also stands in the package as a page of contents. */
export const bookOf = (chapters: Readonly<Record<string, string>>): Uint8Array => {
  const names = Object.keys(chapters);
  const items = names.map(
    (name, at) => `<item id="c${at}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const spine = names.map((_, at) => `<itemref idref="c${at}"/>`);
  return zipped({
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The hill</dc:title><dc:creator>A. Witness</dc:creator><dc:language>ru-RU</dc:language></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items.join('')}</manifest><spine><itemref idref="nav"/>${spine.join('')}</spine></package>`,
    'OEBPS/nav.xhtml': '<html><body><nav><a href="x">Contents of the book</a></nav></body></html>',
    ...Object.fromEntries(
      names.map((name) => [`OEBPS/${name}`, `<html><body>${chapters[name]}</body></html>`]),
    ),
  });
};
