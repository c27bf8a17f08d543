import { alto } from './alto.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { md } from './md.ts';
import { mhtml } from './mhtml.ts';
import { odt } from './odt.ts';
import { pageXml } from './page-xml.ts';
import { pdf } from './pdf.ts';
import { table } from './table.ts';
import { tei } from './tei.ts';
import { tropy } from './tropy.ts';
import { txt } from './txt.ts';
import { warc } from './warc.ts';
import { wiki } from './wiki.ts';
import { xml } from './xml.ts';

/** Every format, one line each. */
export const formats: readonly Format[] = [
  txt,
  md,
  html,
  docx,
  odt,
  epub,
  pdf,
  mhtml,
  tei,
  alto,
  pageXml,
  xml,
  wiki,
  warc,
  table,
  tropy,
];

/** Endings of the files that can be read, for messages: `.txt, .md, ...`. */
export const readableEndings = formats.map(({ extensions }) => `.${extensions[0]}`).join(', ');

/** The format for a file name, by its ending. */
export function formatFor(name: string): Format | undefined {
  const dot = name.lastIndexOf('.');
  const ending = dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
  return formats.find((format) => format.extensions.includes(ending));
}
