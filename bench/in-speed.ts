import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { column, pdfOf } from '../src/formats/pdf.test-support.ts';
import { benchInStream } from './in-stream.ts';
import { paragraphs } from './in-texts.ts';

const MEGABYTE = 1024 * 1024;
const source = (path: string): string =>
  JSON.stringify(fileURLToPath(new URL(`../src/${path}`, import.meta.url)));

/** Lines of a page from the known texts; each page differs. */
function pageLines(at: number, all: readonly string[]): string[] {
  const words = [
    ...(all[at % all.length] ?? ''),
    ' ',
    ...(all[(at * 7 + 3) % all.length] ?? ''),
    ' ',
    ...(all[(at * 13 + 5) % all.length] ?? ''),
  ].join('');
  const lines = words.match(/.{1,90}(?:\s|$)/g) ?? [];
  return Array.from({ length: 45 }, (_, row) => `${lines[row % lines.length]?.trim()} ${at * 45 + row}`);
}

/** A document of so many pages, with running heads and page numbers. */
function longPdf(pages: number): Uint8Array {
  const all = paragraphs('en');
  return pdfOf(
    Array.from({ length: pages }, (_, at) => [
      { x: 50, y: 40, words: `${at + 1} THE HILL AND THE LAKE` },
      ...column(50, 90, pageLines(at, all)),
    ]),
  );
}

/** Reads bytes in a process of its own, so that its memory is its own; gives seconds and peak memory in MB. */
function readAlone(name: string, bytes: Uint8Array): { seconds: number; memory: number; characters: number } {
  const program = `
    import { readFileSync } from 'node:fs';
    import { formatFor } from ${source('formats/index.ts')};
    const bytes = readFileSync(0);
    const started = performance.now();
    const editions = await formatFor(${JSON.stringify(name)}).read({ name: ${JSON.stringify(name)}, bytes });
    console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, memory: process.resourceUsage().maxRSS / 1024, characters: editions.at(-1).text.length }));
  `;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    input: bytes,
    maxBuffer: MEGABYTE,
    timeout: 300_000,
  });
  if (done.status !== 0) throw new Error(`reading ${name} failed: ${done.stderr.toString().slice(0, 500)}`);
  return JSON.parse(done.stdout.toString()) as { seconds: number; memory: number; characters: number };
}

/** Prints how fast each format is read, and with how much memory. */
export async function benchInSpeed(): Promise<void> {
  console.log('\nSpeed of reading, each file in a process of its own');
  const text = paragraphs('en').join('\n');
  const many = (bytes: number): string[] => {
    const found: string[] = [];
    for (let length = 0, at = 0; length < bytes; at++) {
      const one = `${at} ${text.slice((at * 97) % 9000, ((at * 97) % 9000) + 600)}`.replace(/[<&>]/g, '');
      found.push(one);
      length += one.length;
    }
    return found;
  };
  const encoder = new TextEncoder();
  const word = `<w:document xmlns:w="w"><w:body>${many(20 * MEGABYTE)
    .map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`)
    .join('')}</w:body></w:document>`;
  const chapters = Array.from({ length: 20 }, () =>
    many(MEGABYTE)
      .map((one) => `<p>${one}</p>`)
      .join(''),
  );
  const book: Record<string, Uint8Array> = {
    'META-INF/container.xml': encoder.encode(
      '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    ),
    'b.opf': encoder.encode(
      `<package><manifest>${chapters.map((_, at) => `<item id="c${at}" href="c${at}.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest><spine>${chapters.map((_, at) => `<itemref idref="c${at}"/>`).join('')}</spine></package>`,
    ),
    ...Object.fromEntries(
      chapters.map((chapter, at) => [`c${at}.xhtml`, encoder.encode(`<html><body>${chapter}</body></html>`)]),
    ),
  };
  const tei = `<TEI><teiHeader/><text><body>${many(20 * MEGABYTE)
    .map((one) => `<p>${one}</p>`)
    .join('')}</body></text></TEI>`;
  const csv = `a,b,c\n${many(20 * MEGABYTE)
    .map((one) => `${one.replaceAll(',', '').replaceAll('"', '')},1,2`)
    .join('\n')}`;
  const files: readonly (readonly [string, Uint8Array, number, string])[] = [
    [
      'long.docx',
      zipSync({ 'word/document.xml': [encoder.encode(word), { level: 6 }] }),
      word.length / MEGABYTE,
      'MB of markup',
    ],
    ['long.epub', zipSync(book, { level: 6 }), 20, 'MB of markup'],
    ['long.tei', encoder.encode(tei), tei.length / MEGABYTE, 'MB'],
    ['long.csv', encoder.encode(csv), csv.length / MEGABYTE, 'MB'],
    ['long.wiki', encoder.encode(many(5 * MEGABYTE).join('\n\n')), 5, 'MB'],
    ['100.pdf', longPdf(100), 100, 'pages'],
    ['2000.pdf', longPdf(2000), 2000, 'pages'],
  ];
  for (const [name, bytes, amount, unit] of files) {
    const { seconds, memory, characters } = readAlone(name, bytes);
    console.log(
      `${name.padEnd(12)}${amount.toFixed(0).padStart(6)} ${unit.padEnd(13)} ${seconds.toFixed(1).padStart(6)} s  ${(amount / seconds).toFixed(1).padStart(7)} ${unit}/s  peak ${memory.toFixed(0)} MB  ${characters} characters`,
    );
  }
  benchInStream();
}
