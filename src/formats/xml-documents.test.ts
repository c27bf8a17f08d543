import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormatEdition } from './format.ts';
import { tropy } from './tropy.ts';
import { xml } from './xml.ts';

const read = (source: string): Promise<readonly FormatEdition[]> =>
  xml.read({ name: 'file.xml', bytes: new TextEncoder().encode(source) });
const blocks = ({ text, structure }: FormatEdition): string[] =>
  structure.map(({ kind, level, start, end }) => `${kind}${level ?? ''}: ${text.slice(start, end)}`);
const codes = (editions: readonly FormatEdition[]): string[] =>
  editions.flatMap(({ problems }) => problems.map(({ code }) => code));

const HEADER =
  '<teiHeader><fileDesc><titleStmt><title>The hill</title><author>A. Witness</author></titleStmt><sourceDesc><listWit><witness xml:id="A"/><witness xml:id="B"/></listWit><bibl><date when="1938-08-03"/></bibl></sourceDesc></fileDesc><profileDesc><langUsage><language ident="ru-RU"/></langUsage></profileDesc></teiHeader>';
const tei = (body: string, header = HEADER): string =>
  `<?xml version="1.0"?>\n<!-- x --><TEI xmlns="http://www.tei-c.org/ns/1.0">${header}<text><body>${body}</body></text></TEI>`;

describe('TEI', () => {
  test('keeps structure, pages, notes with their calls, and what the header says', async () => {
    const [edition] = await read(
      tei(
        '<pb n="xi"/><div><head>The losses</head><div><head>Ours</head><p>The troops lost <choice><sic>526</sic><corr>525</corr></choice> men<note>By the list.</note> on the <pb n="xii"/>hill be<lb break="no"/>hind the lake.</p><list><item>one</item></list><table><row><cell>717</cell></row></table></div></div><fw>running head</fw>',
      ),
    );
    expect(blocks(edition as FormatEdition)).toEqual([
      'heading1: The losses',
      'heading2: Ours',
      'prose: The troops lost 526 men on the hill behind the lake.',
      'list: one',
      'cell: 717',
      'note: By the list.',
    ]);
    expect(edition?.metadata).toEqual({
      title: 'The hill',
      author: 'A. Witness',
      language: 'ru',
      written: '1938-08-03',
    });
    const at = (words: string) =>
      edition?.sourceMap.findLast(({ start }) => start <= edition.text.indexOf(words));
    expect([at('The losses')?.printedPage, at('hill be')?.printedPage, at('hill be')?.element]).toEqual([
      'xi',
      'xii',
      'body[1]/div[1]/div[1]/p[1]',
    ]);
    const note = edition?.structure.find(({ kind }) => kind === 'note');
    expect(edition?.text.slice(0, note?.called)).toMatch(/526 men$/);
  });

  test('an apparatus gives one edition a witness, and that of the editor', async () => {
    const editions = await read(
      tei(
        '<p>They lost <app><lem wit="#A">526</lem><rdgGrp><rdg wit="#B #C">3,000</rdg></rdgGrp></app> men<app><rdg wit="#C"> in all</rdg><lem/></app>.</p>',
      ),
    );
    expect(editions.map(({ label, text }) => [label, text])).toEqual([
      ['A', 'They lost 526 men.'],
      ['B', 'They lost 3,000 men.'],
      ['C', 'They lost 3,000 men in all.'],
      ['edited text', 'They lost 526 men.'],
    ]);
  });

  test('bad files: cut short, without text, entities and what is outside', async () => {
    const cut = await read(tei('<p>The first.</p><p>The second.</p>').slice(0, -24));
    expect([cut[0]?.text, codes(cut)]).toEqual(['The first.\n\nThe second.', ['xml.broken']]);
    expect(codes(await read('<TEI><teiHeader/></TEI>'))).toEqual(['tei.no-text']);
    const hostile = await read(
      `<!DOCTYPE TEI [<!ENTITY a "boom"><!ENTITY b SYSTEM "file:///etc/passwd">]>${tei('<p>x&a;&b;y</p>').slice(22)}`,
    );
    expect(hostile.map(({ text }) => text).join()).not.toMatch(/boom|root:/);
    expect(codes(await read('<html><p>x</p></html>'))).toEqual(['xml.unknown']);
    expect(codes(await read('no markup'))).toEqual(['xml.unknown']);
  });
});

describe('transcriptions', () => {
  test('ALTO: blocks with page and box, divided words joined, doubt told', async () => {
    const [edition] = await read(
      '<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page PRINTED_IMG_NR="12"><PrintSpace><TextBlock><TextLine HPOS="10" VPOS="20" WIDTH="100" HEIGHT="9"><String CONTENT="They" WC="0.5"/><SP/><String CONTENT="took"/><SP/><String CONTENT="posi" SUBS_TYPE="HypPart1" SUBS_CONTENT="positions"/><HYP CONTENT="-"/></TextLine><TextLine HPOS="10" VPOS="30" WIDTH="80" HEIGHT="9"><String CONTENT="tions" SUBS_TYPE="HypPart2" SUBS_CONTENT="positions"/><SP/><String CONTENT="there."/></TextLine></TextBlock><TextBlock><TextLine><String CONTENT="526"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>',
    );
    expect(edition?.text).toBe('They took positions there.\n\n526');
    expect(edition?.sourceMap.map(({ printedPage, box }) => [printedPage, box])).toEqual([
      ['12', [10, 20, 100, 9]],
      ['12', [10, 30, 80, 9]],
      ['12', [0, 0, 0, 0]],
    ]);
    expect(codes([edition as FormatEdition])).toEqual(['alto.unsure']);
  });

  test('PAGE: regions in the order of reading, lines with their boxes, headers left out', async () => {
    const region = (id: string, type: string, ...lines: string[]): string =>
      `<TextRegion id="${id}" type="${type}">${lines.map((words, at) => `<TextLine><Coords points="10,${at * 10} 110,${at * 10} 110,${at * 10 + 9}"/><Word><TextEquiv><Unicode>WRONG</Unicode></TextEquiv></Word><TextEquiv index="1"><Unicode>later</Unicode></TextEquiv><TextEquiv index="0"><Unicode>${words}</Unicode></TextEquiv></TextLine>`).join('')}</TextRegion>`;
    const [edition] = await read(
      `<PcGts><Page imageFilename="1.jpg"><ReadingOrder><OrderedGroup><RegionRefIndexed index="1" regionRef="b"/><RegionRefIndexed index="0" regionRef="a"/></OrderedGroup></ReadingOrder>${region('b', 'paragraph', 'Потеряно 526 чело¬', 'век.')}${region('a', 'heading', 'Донесение')}${region('c', 'page-number', '17')}</Page></PcGts>`,
    );
    expect(blocks(edition as FormatEdition)).toEqual(['heading1: Донесение', 'prose: Потеряно 526 человек.']);
    expect(edition?.sourceMap[1]?.box).toEqual([10, 0, 100, 9]);
  });
});

test('Tropy: transcriptions as text, notes apart, each photo a page', async () => {
  const item = {
    '@type': 'Item',
    title: 'Report of the division',
    creator: 'Colonel Smirnov',
    date: '1938-08-03',
    archive: 'State archive',
    box: 12,
    photo: [
      {
        note: [{ text: { '@value': 'hard to read', '@language': 'en' } }],
        transcription: { text: 'We took the hill.\n\nWe lost 526 men.' },
      },
      { transcription: [{ text: 'Signed.' }] },
    ],
  };
  const tell = async (value: unknown): Promise<FormatEdition> =>
    (
      await tropy.read({
        name: 'a.jsonld',
        bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
      })
    )[0] as FormatEdition;
  const edition = await tell({ '@graph': [item] });
  expect(blocks(edition)).toEqual([
    'credit: State archive, 12',
    'prose: We took the hill.',
    'prose: We lost 526 men.',
    'note: hard to read',
    'prose: Signed.',
  ]);
  expect(edition.metadata).toEqual({
    title: 'Report of the division',
    author: 'Colonel Smirnov',
    written: '1938-08-03',
  });
  expect(edition.sourceMap.at(-1)?.page).toBe(2);
  expect((await tell({ '@graph': [item, item] })).structure[0]?.kind).toBe('heading');
  for (const bad of ['{', '[]', '{"@graph": [1, null, {"photo": 3}]}'])
    expect(codes([await tell(bad)])).toHaveLength(1);
});

test('any elements: no throw, spans inside the text', async () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<note>',
    '</note>',
    '<pb n="1"/>',
    '<app>',
    '</app>',
    '<rdg wit="#A">',
    '</rdg>',
    '<div>',
    '</div>',
    '<cell>',
    '</cell>',
    'words ',
    '526',
    '&#x1F600;',
    '<lb break="no"/>',
    '<choice>',
    '</choice>',
    '&',
    '<',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 50 }), async (pieces) => {
      for (const { text, structure, sourceMap } of await read(tei(pieces.join(''), '')))
        for (const { start, end } of [...structure, ...sourceMap]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
    }),
  );
});
