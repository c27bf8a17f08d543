import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Format, FormatEdition } from './format.ts';
import { formatFor } from './index.ts';
import { mhtml } from './mhtml.ts';
import { warc } from './warc.ts';
import { wiki } from './wiki.ts';

const bytesOf = (words: string): Uint8Array => new Uint8Array(Buffer.from(words, 'utf8'));
const read = (format: Format, words: string | Uint8Array): Promise<readonly FormatEdition[]> =>
  format.read({
    name: `file.${format.extensions[0]}`,
    bytes: typeof words === 'string' ? bytesOf(words) : words,
  });
const blocks = ({ text, structure }: FormatEdition): string[] =>
  structure.map(({ kind, level, start, end }) => `${kind}${level ?? ''}: ${text.slice(start, end)}`);
const codes = (editions: readonly FormatEdition[]): string[] =>
  editions.flatMap(({ problems }) => problems.map(({ code }) => code));

describe('a page saved in one file (MHTML)', () => {
  const saved = (body: string, type = 'text/html; charset="windows-1251"'): string =>
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/hill\r\nSubject: =?utf-8?Q?=D0=A1=D0=BE=D0=BF=D0=BA=D0=B0?=\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--bound--"\r\n\r\n\r\n----bound--\r\nContent-Type: text/css\r\n\r\np {}\r\n----bound--\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/hill\r\n\r\n${body}\r\n----bound----\r\n`;

  test('its page is read, in the charset of its part', async () => {
    const [edition] = await read(
      mhtml,
      saved(
        '<html><body><h1>=D1=EE=EF=EA=E0</h1><p>=CF=EE=F2=E5=F0=E8: 526=\r\n чел.</p></body></html>'.replace(
          ' чел.',
          ' =F7=E5=EB.',
        ),
      ),
    );
    expect(blocks(edition as FormatEdition)).toEqual(['heading2: Сопка', 'prose: Потери: 526 чел.']);
    expect(edition?.metadata.title).toBe('Сопка');
  });

  test('one without a page is told', async () => {
    expect(codes(await read(mhtml, saved('x', 'image/png')))).toEqual(['mhtml.no-page']);
  });
});

describe('an archive of the web (WARC)', () => {
  const record = (headers: string, block: Uint8Array): Uint8Array =>
    new Uint8Array(
      Buffer.concat([
        bytesOf(`WARC/1.1\r\n${headers}\r\nContent-Length: ${block.length}\r\n\r\n`),
        block,
        bytesOf('\r\n\r\n'),
      ]),
    );
  const answer = (head: string, body: Uint8Array): Uint8Array =>
    new Uint8Array(
      Buffer.concat([
        bytesOf(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${head}\r\n`),
        body,
      ]),
    );
  const page = (count: number): Uint8Array =>
    bytesOf(`<html><body><p>The troops lost ${count} men.</p></body></html>`);
  const capture = (date: string, block: Uint8Array, address = 'https://example.org/hill'): Uint8Array =>
    record(`WARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: ${date}`, block);
  const all = (...records: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(records));
  const chunked = (body: Uint8Array): Uint8Array =>
    all(
      bytesOf(`${(10).toString(16)}\r\n`),
      body.subarray(0, 10),
      bytesOf(`\r\n${(body.length - 10).toString(16)}\r\n`),
      body.subarray(10),
      bytesOf('\r\n0\r\n\r\n'),
    );

  test('captures of one page are its editions, however they were packed', async () => {
    const source = [
      record('WARC-Type: warcinfo', bytesOf('software: x')),
      capture('2011-03-04T05:06:07Z', answer('', page(526))),
      capture(
        '2014-01-01T00:00:00Z',
        answer('Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n', chunked(gzipSync(page(792)))),
      ),
      capture('2019-01-01T00:00:00Z', answer('Content-Encoding: br\r\n', brotliCompressSync(page(960)))),
    ];
    for (const bytes of [all(...source), all(...source.map((one) => new Uint8Array(gzipSync(one))))]) {
      const editions = await read(warc, bytes);
      expect(editions.map(({ label, text, metadata }) => [label, text, metadata.date])).toEqual([
        ['2011-03-04T05:06:07Z', 'The troops lost 526 men.', '2011-03-04'],
        ['2014-01-01T00:00:00Z', 'The troops lost 792 men.', '2014-01-01'],
        ['2019-01-01T00:00:00Z', 'The troops lost 960 men.', '2019-01-01'],
      ]);
    }
  });

  test('other pages, an archive cut short and one without pages are told', async () => {
    const one = capture('2011-03-04T05:06:07Z', answer('', page(526)));
    const other = capture('2011-03-04T05:06:07Z', answer('', page(1)), 'https://example.org/other');
    expect(codes(await read(warc, all(one, other)))).toEqual(['warc.more-pages']);
    const cut = await read(warc, all(one, other).subarray(0, one.length + 60));
    expect([cut[0]?.text, codes(cut)]).toEqual(['The troops lost 526 men.', ['warc.cut']]);
    expect(codes(await read(warc, record('WARC-Type: warcinfo', bytesOf('x'))))).toEqual(['warc.no-page']);
    expect(codes(await read(warc, new Uint8Array([0x1f, 0x8b, 1, 2])))).toEqual(['warc.broken']);
    expect(
      codes(await read(warc, new Uint8Array(gzipSync(new Uint8Array(300 * 1024 * 1024), { level: 1 })))),
    ).toEqual(['warc.broken']);
  });
});

describe('wikitext', () => {
  const page = `{{Infobox military conflict
| conflict = Battle of the Hill
| casualties1 = {{flag|Soviet Union}}<br />792 killed<ref name="k">{{cite book |last=Krivosheev |title=Losses |year=1993}}</ref>
| image = x.jpg
}}
{{Use dmy dates|date=May 2012}}
The '''Battle of the Hill''' ({{lang-ru|Хасанские бои}}) was fought from [[29 July|29&nbsp;July]] to
11 August [[1938]].<ref>{{sfn|Smith|1990|p=12}} and more.</ref> The army lost {{formatnum:1440}} men<ref name="k" /> on {{convert|8|km}}.
<!-- a note for
editors -->
== Losses ==
* [[File:Hill.jpg|thumb|A hill [[far]] away]]Killed: 526
{| class="wikitable"
! Side !! Killed
|-
| style="width:3em" | Japan || 526
|}
[http://example.org The report] says so.
`;

  test('gives text, boxes of facts, tables and notes with their calls', async () => {
    const [edition] = await read(wiki, page);
    expect(blocks(edition as FormatEdition)).toEqual([
      'cell: conflict: Battle of the Hill',
      'cell: casualties1: Soviet Union 792 killed',
      'prose: The Battle of the Hill (Хасанские бои) was fought from 29\u00a0July to 11 August 1938. The army lost 1440 men on 8 km.',
      'heading2: Losses',
      'list: Killed: 526',
      'caption: A hill far away',
      'cell: Side',
      'cell: Killed',
      'cell: Japan',
      'cell: 526',
      'prose: The report says so.',
      'note: Krivosheev, Losses, 1993',
      'note: and more.',
      'note: Smith 1990 12',
    ]);
    const note = edition?.structure.find(({ start }) => edition.text.startsWith('and more', start));
    expect(edition?.text.slice(0, note?.called)).toMatch(/1938\.$/);
    expect(edition?.sourceMap.find(({ start }) => edition.text.startsWith('Killed: 526', start))?.line).toBe(
      12,
    );
  });

  test('marks that never close cost no more than others', async () => {
    const start = performance.now();
    for (const mark of ['{{', '[[', '<ref>', '{{a|', "''", '<!--', '[http://x ', '{|\n', '<ref name="'])
      await read(wiki, mark.repeat(40_000));
    expect(performance.now() - start).toBeLessThan(8000);
  });

  test('any marks: no throw, spans inside the text', async () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '[[',
      ']]',
      '|',
      '=',
      '<ref>',
      '</ref>',
      '<ref name=a />',
      '\n',
      '==',
      '526',
      'x',
      '*',
      '{|',
      '|}',
      '!',
      "'''",
      '&#55296;',
      '<!--',
      '-->',
      'Infobox',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        for (const { text, structure, sourceMap } of await read(wiki, pieces.join('')))
          for (const { start, end } of [...structure, ...sourceMap]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
      }),
    );
  });
});

test('a file is known by its ending', () => {
  expect(
    ['a.mht', 'a.warc.gz', 'a.wiki', 'a.tei', 'a.xml', 'A.PDF'].map((name) => formatFor(name)?.name),
  ).toEqual(['mhtml', 'warc', 'wiki', 'tei', 'xml', 'pdf']);
});
