import { strToU8, unzipSync, zipSync } from 'fflate';
import { bookOf, openDocumentOf, p, r, wordOf } from '../src/formats/documents.test-support.ts';
import type { Format } from '../src/formats/format.ts';
import { formatFor } from '../src/formats/index.ts';
import { column, pdfOf } from '../src/formats/pdf.test-support.ts';
import { readBibtex } from '../src/study/citations/bibtex.ts';
import { readRis } from '../src/study/citations/ris.ts';
import { paragraphs } from './in-texts.ts';

const CASES = Number(
  process.argv.find((word) => word.startsWith('--cases='))?.slice('--cases='.length) ?? 10_000,
);
const SEED = 1938;

/** Numbers that look like chance and are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Damages bytes as disks, networks and people do: bits turned, runs repeated, cut out, moved, the end missing. */
export function damaged(whole: Uint8Array, next: () => number): Uint8Array {
  let bytes = Uint8Array.from(whole);
  const at = (): number => Math.floor(next() * bytes.length);
  for (let count = 1 + Math.floor(next() * 8); count > 0 && bytes.length > 8; count--) {
    const kind = Math.floor(next() * 6);
    const from = at();
    const length = Math.min(bytes.length - from, 1 + Math.floor(next() * 64));
    const run = bytes.slice(from, from + length);
    if (kind < 2) bytes[from] = Math.floor(next() * 256);
    else if (kind === 2)
      bytes = Uint8Array.from(Buffer.concat([bytes.subarray(0, from), run, run, bytes.subarray(from)]));
    else if (kind === 3)
      bytes = Uint8Array.from(Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]));
    else if (kind === 4) bytes.set(run, Math.min(at(), bytes.length - length));
    else if (next() < 0.2) bytes = bytes.slice(0, from);
  }
  return bytes;
}

/** An archive whose parts are not packed: damage reaches the markup, and is not found out by the unpacking. */
const unpacked = (bytes: Uint8Array): Uint8Array => zipSync(unzipSync(bytes), { level: 0 });

/** Real files of each kind, small enough that ten thousand of them are read in minutes. */
function samples(): readonly (readonly [string, Uint8Array])[] {
  const [one = '', two = '', three = ''] = paragraphs('en');
  const [ru = ''] = paragraphs('ru');
  const stored = (parts: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
      level: 0,
    });
  const page = `<html><head><title>x</title></head><body><h1>The hill</h1><p>${one}</p><table><tr><td>526</td></tr></table></body></html>`;
  const alto = `<alto><Layout><Page><PrintSpace><TextBlock><TextLine HPOS="1" VPOS="2" WIDTH="3" HEIGHT="4">${one
    .split(' ')
    .map((word) => `<String CONTENT="${word.replace(/[<&"]/g, '')}"/>`)
    .join('<SP/>')}</TextLine></TextBlock></PrintSpace></Page></Layout></alto>`;
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
  const archive = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a/\r\nWARC-Date: 2011-01-01T00:00:00Z\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
  return [
    ['a.docx', wordOf(p(r(one.replace(/[<&]/g, ''))) + p(r(ru.replace(/[<&]/g, ''))))],
    [
      'b.docx',
      stored({
        'word/document.xml': `<w:document xmlns:w="w"><w:body>${p(r('On 31 July they lost 526 men.'))}</w:body></w:document>`,
      }),
    ],
    ['a.odt', openDocumentOf(`<text:p>${three.replace(/[<&]/g, '')}</text:p>`)],
    ['a.epub', bookOf({ 'a.xhtml': page })],
    ['b.odt', unpacked(openDocumentOf(`<text:p>${three.replace(/[<&]/g, '')}</text:p>`))],
    ['b.epub', unpacked(bookOf({ 'a.xhtml': page }))],
    ['a.html', strToU8(page)],
    ['a.md', strToU8(`---\ntitle: x\n---\n# The hill\n\n${ru}\n`)],
    [
      'a.jsonld',
      strToU8(
        '{"@graph":[{"title":"x","photo":[{"transcription":{"text":"We lost 526 men."},"note":[{"text":{"@value":"n"}}]}]}]}',
      ),
    ],
    ['a.txt', strToU8(ru)],
    [
      'a.mhtml',
      strToU8(
        `Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page}\r\n--b--\r\n`,
      ),
    ],
    ['a.warc', strToU8(archive)],
    [
      'a.tei',
      strToU8(
        `<TEI><teiHeader/><text><body><div><head>x</head><p>${two.replace(/[<&]/g, '')}<note>n</note><app><lem wit="#A">a</lem><rdg wit="#B">b</rdg></app></p></div></body></text></TEI>`,
      ),
    ],
    ['alto.xml', strToU8(alto)],
    [
      'page.xml',
      strToU8(
        `<PcGts><Page><TextRegion id="a"><TextLine><Coords points="1,2 3,4"/><TextEquiv><Unicode>${one.replace(/[<&]/g, '')}</Unicode></TextEquiv></TextLine></TextRegion></Page></PcGts>`,
      ),
    ],
    [
      'a.wiki',
      strToU8(
        `{{Infobox x|a=1|b={{lang|ru|${ru.slice(0, 200)}}}|c=3}}\n'''x''' [[a|b]]<ref>{{cite|title=t}}</ref>\n== H ==\n{|\n! a !! b\n|-\n| 1 || 2\n|}\n${one}\n`,
      ),
    ],
    ['a.csv', strToU8(`a,b,c\n"${one.replaceAll('"', '""')}",526,3\n1,2,3\n`)],
    [
      'a.xlsx',
      stored({
        'xl/workbook.xml': '<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Killed</t></is></c></row><row r="2"><c r="A2"><v>526</v></c></row></sheetData></worksheet>',
      }),
    ],
    [
      'library.bib',
      strToU8(
        `@string{p = "P"}\n@book{a, author={M{\\"u}ller, J and B}, title={The {Hill}}, publisher=p # {q}, year=1993}\n`,
      ),
    ],
    ['library.ris', strToU8('TY  - JOUR\nAU  - A, B\nTI  - x\nPY  - 1993\nER  - \n')],
    [
      'a.pdf',
      pdfOf([
        column(50, 100, one.match(/.{1,60}(?:\s|$)/g) ?? []),
        column(50, 100, two.match(/.{1,60}(?:\s|$)/g) ?? []),
      ]),
    ],
  ];
}

/** Reads a damaged file and throws when what comes back is not what a format promises. */
async function readDamaged(name: string, format: Format | undefined, bytes: Uint8Array): Promise<void> {
  if (format === undefined) {
    const text = new TextDecoder().decode(bytes);
    for (const { id } of name.endsWith('.bib') ? readBibtex(text).citations : readRis(text).citations)
      if (typeof id !== 'string') throw new Error('a citation without id');
    return;
  }
  for (const { text, structure, sourceMap } of await format.read({ name, bytes })) {
    if (!text.isWellFormed() || text.includes('\0')) throw new Error('half letters');
    for (const { start, end } of [...structure, ...sourceMap])
      if (!(start < end && end <= text.length)) throw new Error(`span ${start}-${end} of ${text.length}`);
  }
}

/** Prints for each parser how many damaged files it read, how many it failed on, and the slowest. */
export async function benchInFuzz(): Promise<void> {
  console.log(`\nDamaged files, ${CASES} for each parser, seed ${SEED}`);
  for (const [name, whole] of samples()) {
    const next = chance(SEED);
    const format = formatFor(name);
    let failed = 0;
    let slowest = 0;
    let first = '';
    const started = performance.now();
    for (let at = 0; at < CASES; at++) {
      const bytes = damaged(whole, next);
      const begun = performance.now();
      try {
        await readDamaged(name, format, bytes);
      } catch (error) {
        failed++;
        first ||= `case ${at}: ${String(error).slice(0, 120)}`;
      }
      slowest = Math.max(slowest, performance.now() - begun);
    }
    console.log(
      `${name.padEnd(13)} ${String(failed).padStart(5)} failed  slowest ${slowest.toFixed(0).padStart(5)} ms  ${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${first}`,
    );
  }
}
