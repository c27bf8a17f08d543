import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bookOf, openDocumentOf, p, r, wordOf, zipped } from './documents.test-support.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import type { Format, FormatEdition } from './format.ts';
import { odt } from './odt.ts';

const read = (format: Format, bytes: Uint8Array): Promise<readonly FormatEdition[]> =>
  format.read({ name: `file.${format.name}`, bytes });
const blocks = ({ text, structure }: FormatEdition): string[] =>
  structure.map(({ kind, level, start, end }) => `${kind}${level ?? ''}: ${text.slice(start, end)}`);
const codes = (editions: readonly FormatEdition[]): string[] =>
  editions.flatMap(({ problems }) => problems.map(({ code }) => code));

const STYLES =
  '<w:styles xmlns:w="w"><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="a1"><w:name w:val="Quote"/></w:style></w:styles>';
const NOTES =
  '<w:footnotes xmlns:w="w"><w:footnote w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>By the list.</w:t></w:r></w:p></w:footnote></w:footnotes>';

describe('a Word document', () => {
  test('headings in any language, paragraphs, lists, cells, and notes at the end', async () => {
    const body = [
      p(r('The losses'), 'berschrift2'),
      p(
        `${r('The troops lost ')}${r('526')}${r(' men')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('.')}`,
        'a1',
      ),
      `<w:tbl><w:tr><w:tc>${p(r('killed'))}</w:tc><w:tc>${p(r('717'))}</w:tc></w:tr></w:tbl>`,
      `<w:p><w:pPr><w:numPr/></w:pPr>${r('Заозёрная')}</w:p>`,
    ].join('');
    const [edition] = await read(
      docx,
      wordOf(body, { 'word/styles.xml': STYLES, 'word/footnotes.xml': NOTES }),
    );
    expect(blocks(edition as FormatEdition)).toEqual([
      'heading2: The losses',
      'prose: The troops lost 526 men.',
      'cell: killed',
      'cell: 717',
      'list: Заозёрная',
      'note: By the list.',
    ]);
    expect(edition?.sourceMap.map(({ element }) => element)).toEqual([
      'p[1]',
      'p[2]',
      'p[3]',
      'p[4]',
      'p[5]',
      'note[1]',
    ]);
  });

  test('tracked changes are two editions', async () => {
    const body = p(
      `${r('The army lost ')}<w:ins>${r('3,000')}</w:ins><w:del><w:r><w:delText>526</w:delText></w:r></w:del>${r(' men.')}`,
    );
    const editions = await read(docx, wordOf(body));
    expect(editions.map(({ label, text }) => [label, text])).toEqual([
      ['before changes', 'The army lost 526 men.'],
      ['changes accepted', 'The army lost 3,000 men.'],
    ]);
  });

  test('what is no text of it is left out: comments, fields, text boxes', async () => {
    const aside =
      '<w:r><w:instrText>PAGE</w:instrText></w:r><w:txbxContent><w:p><w:r><w:t>a box</w:t></w:r></w:p></w:txbxContent>';
    const [edition] = await read(docx, wordOf(p(`${r('The hill')}${aside}${r(' fell.')}`)));
    expect(edition?.text).toBe('The hill fell.');
  });

  test('title and author come from its properties', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>The hill</dc:title><dc:creator>A. Witness</dc:creator></cp:coreProperties>';
    const [edition] = await read(docx, wordOf(p(r('x')), { 'docProps/core.xml': core }));
    expect(edition?.metadata).toEqual({ title: 'The hill', author: 'A. Witness' });
  });
});

describe('an OpenDocument text', () => {
  test('headings, paragraphs, lists, cells, and notes at the end', async () => {
    const body =
      '<text:h text:outline-level="2">The losses</text:h><text:p>They lost <text:span>526</text:span><text:s/>men<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By the list.</text:p></text:note-body></text:note>.</text:p><table:table><table:table-row><table:table-cell><text:p>717</text:p></table:table-cell></table:table-row></table:table><text:list><text:list-item><text:p>張鼓峰</text:p></text:list-item></text:list>';
    const [edition] = await read(odt, openDocumentOf(body, '<dc:title>The hill</dc:title>'));
    expect(blocks(edition as FormatEdition)).toEqual([
      'heading2: The losses',
      'prose: They lost 526 men.',
      'cell: 717',
      'list: 張鼓峰',
      'note: By the list.',
    ]);
    expect(edition?.metadata).toEqual({ title: 'The hill' });
  });

  test('comments and what was deleted are left out', async () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>3,000</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>They lost <office:annotation><text:p>check this</text:p></office:annotation>526 men.</text:p>';
    const [edition] = await read(odt, openDocumentOf(body));
    expect(edition?.text).toBe('They lost 526 men.');
  });
});

describe('an e-book', () => {
  test('chapters in reading order, without contents and the numbers of notes', async () => {
    const [edition] = await read(
      epub,
      bookOf({
        'two.xhtml': '<h1>Second</h1><p>They lost 526 men<sup><a href="#n1">1</a></sup>.</p>',
        'one.xhtml':
          '<p>The end<a epub:type="noteref" href="#n">2</a>.</p><aside epub:type="footnote"><p>By the list.</p></aside>',
      }),
    );
    expect(edition?.text).toBe('Second\n\nThey lost 526 men.\n\nThe end.\n\nBy the list.');
    expect(edition?.structure.map(({ kind }) => kind)).toEqual([
      'heading',
      'prose',
      'prose',
      'prose',
      'note',
    ]);
    expect(edition?.metadata).toEqual({ title: 'The hill', author: 'A. Witness', language: 'ru' });
    expect(edition?.sourceMap[0]?.element).toMatch(/^OEBPS\/two\.xhtml#/);
  });

  test('a chapter that is missing is said, and the others are read', async () => {
    const bytes = zipped({
      'META-INF/container.xml': '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
      'b.opf':
        '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="../b.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
      'a.xhtml': '<html><body><p>Words.</p></body></html>',
    });
    const editions = await read(epub, bytes);
    expect(editions[0]?.text).toBe('Words.');
    expect(codes(editions)).toEqual(['epub.no-chapter']);
  });
});

describe('a chapter as it is written', () => {
  const textOf = async (chapter: string): Promise<string | undefined> =>
    (await read(epub, bookOf({ 'a.xhtml': chapter })))[0]?.text;

  test('an empty element ends where it stands, and signs with names are the signs', async () => {
    expect(await textOf('<div id="x"/><p>They lost<a id="p12"/> 526&nbsp;men &mdash; &#x5f35;.</p>')).toBe(
      'They lost 526\u00a0men — 張.',
    );
    expect(await textOf('<p><![CDATA[a < b]]><!-- not this --> and c</p>')).toBe('a < b and c');
  });

  test('one that is no XML is read as browsers read it', async () => {
    expect(await textOf('<p>They lost <b>526</p><p>men<br>there &copysr; &alpha;')).toMatch(
      /^They lost 526\n\nmen\nthere/,
    );
  });

  test('both ways give the same text and places', async () => {
    const inside = fc.constantFrom(
      'Words. ',
      '<b>526</b>',
      '<br/>',
      ' \n ',
      '<p>On 31 July</p>',
      '<ul><li>a</li><li>b</li></ul>',
      '<h2>The hill</h2>',
      '<table><tr><td>1</td><td>2</td></tr></table>',
      '<sup><a href="#n">1</a></sup>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(inside, { minLength: 1, maxLength: 12 }), async (parts) => {
        const chapter = `<div>${parts.join('')}</div>`;
        const [one] = await read(epub, bookOf({ 'a.xhtml': `${chapter}<p>end</p>` }));
        // The mark that is not closed makes it no XML, and has no words.
        const [other] = await read(epub, bookOf({ 'a.xhtml': `${chapter}<p>end</p><hr>` }));
        expect(other).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });
});

describe('bad files', () => {
  const formats: readonly Format[] = [docx, odt, epub];

  test('each says what is wrong and what to do', async () => {
    for (const format of formats) {
      expect(codes(await read(format, new Uint8Array())), format.name).toEqual(['zip.broken']);
      expect(codes(await read(format, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))), format.name).toEqual([
        'zip.locked',
      ]);
      expect(codes(await read(format, zipped({ 'other.xml': '<a/>' })))[0], format.name).toMatch(
        /no-body|no-package/,
      );
    }
  });

  test('an archive made to fill the memory is not unpacked', async () => {
    const zeros = zipSync({ 'word/document.xml': [new Uint8Array(40_000_000), { level: 9 }] });
    expect(zeros.length).toBeLessThan(60_000);
    expect(codes(await read(docx, zeros))).toEqual(['zip.too-large']);
  });

  test('a list that tells too small a size does not let more through', async () => {
    const bytes = zipSync({ 'word/document.xml': [new Uint8Array(5_000_000), { level: 9 }] });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const list = bytes.length - 22 - 46 - 'word/document.xml'.length;
    expect(view.getUint32(list, true)).toBe(0x02014b50);
    view.setUint32(list + 24, 900_000, true);
    expect(codes(await read(docx, bytes))).toEqual(['zip.broken']);
    view.setUint16(list + 8, 1, true);
    expect(codes(await read(docx, bytes))).toEqual(['zip.locked']);
  });

  test('a letter that changed on the way is said, and the rest is read', async () => {
    const bytes = zipSync({
      'word/document.xml': [
        strToU8(`<w:document xmlns:w="w"><w:body>${p(r('They lost 526 men.'))}</w:body></w:document>`),
        { level: 0 },
      ],
    });
    const at = Buffer.from(bytes).indexOf('526');
    bytes[at] = '7'.charCodeAt(0);
    const editions = await read(docx, bytes);
    expect(editions[0]?.text).toBe('They lost 726 men.');
    expect(codes(editions)).toEqual(['zip.damaged-part']);
  });

  test('entities of its own are not expanded, and nothing outside is asked for', async () => {
    const source =
      '<!DOCTYPE w [<!ENTITY a "boom"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>x&a;&b;y</w:t></w:r></w:p></w:body></w:document>';
    const editions = await read(docx, zipped({ 'word/document.xml': source }));
    expect(editions[0]?.text).not.toMatch(/boom|root/);
    expect(codes(editions)).toContain('xml.broken');
  });

  test('a document that is cut short is read to where it ends', async () => {
    const whole = `<w:document xmlns:w="w"><w:body>${p(r('The first.'))}${p(r('The second.'))}`;
    const editions = await read(docx, zipped({ 'word/document.xml': whole }));
    expect(editions[0]?.text).toBe('The first.\n\nThe second.');
    expect(codes(editions)).toEqual(['xml.broken']);
  });

  test('elements nested without end are no reason to stop the program', async () => {
    const deep = `<w:document xmlns:w="w"><w:body>${'<w:sdt>'.repeat(100_000)}`;
    expect(codes(await read(docx, zipped({ 'word/document.xml': deep })))).toContain('xml.broken');
  });

  test('any damage: no throw, spans inside the text', async () => {
    const wholes: readonly (readonly [Format, Uint8Array])[] = [
      [docx, wordOf(p(r('On 31 July the troops lost 526 men.')), { 'word/styles.xml': STYLES })],
      [odt, openDocumentOf('<text:p>On 31 July the troops lost 526 men.</text:p>')],
      [epub, bookOf({ 'a.xhtml': '<p>On 31 July the troops lost 526 men.</p>' })],
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...wholes),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async ([format, whole], hits) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, value] of hits) bytes[at % bytes.length] = value;
          for (const { text, structure } of await read(format, bytes))
            for (const { start, end } of structure) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(text.length);
            }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('any markup of Word: no throw, no half letters', async () => {
    const piece = fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '</w:r>',
      '<w:t>',
      '</w:t>',
      '<w:del>',
      '</w:del>',
      '&#x1F600;',
      '717',
      '<w:tc>',
      '</w:tc>',
      '&',
      '<',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        for (const { text } of await read(
          docx,
          zipped({ 'word/document.xml': `<w:d>${pieces.join('')}</w:d>` }),
        ))
          expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
