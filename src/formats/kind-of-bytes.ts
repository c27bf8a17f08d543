import { looksBinary } from './byte-signs.ts';
import { zipParts } from './zip-list.ts';

/** Signs with which files begin, and the ending their format has. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!DOCTYPE\s+html|<html[\s>])/i, 'html'],
  [/^WARC\/\d/, 'warc'],
  [/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,40}content-type:\s*multipart\/related/i, 'mhtml'],
  [/^\s*<\?xml|^\s*<(?:mediawiki|TEI|alto|PcGts)[\s>]/, 'xml'],
  [/^\s*(?:<(?:head|body|div|p|meta|title|table|h1)[\s>])/i, 'html'],
];

/** Parts of which one is in every archive of a kind, also where it was packed anew by hand. */
const PARTS: Readonly<Record<string, string>> = {
  'word/document.xml': 'docx',
  'xl/workbook.xml': 'xlsx',
  'META-INF/container.xml': 'epub',
};

function kindOfParts(bytes: Uint8Array): string | undefined {
  let open = false;
  try {
    for (const { name } of zipParts(bytes)) {
      const kind = PARTS[name];
      if (kind !== undefined) return kind;
      if (name === 'content.xml') open = true;
    }
  } catch {
    // A damaged archive is told when it is read.
  }
  return open ? 'odt' : undefined;
}

/** Members of an archive that tell its kind. */
const MEMBERS: readonly (readonly [string, string])[] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['application/epub+zip', 'epub'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
];

/**
 * The ending a file deserves by its bytes, whatever its name or its server says; `undefined` when they say nothing but that it is a text.
 * `binary` for what is no text and no document that is known.
 */
export function kindOfBytes(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16_384)).toString('latin1');
  const plain = head.replace(/^\u00ef\u00bb\u00bf/, '');
  if (head.startsWith('PK\u0003\u0004')) {
    // An e-book and an OpenDocument text tell their kind in the first part, stored as it is; the others by the parts they have.
    return MEMBERS.find(([member]) => head.includes(member))?.[1] ?? kindOfParts(bytes) ?? 'binary';
  }
  if (head.startsWith('\u001f\u008b')) return 'warc.gz';
  for (const [beginning, ending] of BEGINNINGS) if (beginning.test(plain)) return ending;
  return looksBinary(bytes) && !/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head) ? 'binary' : undefined;
}
