import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bookOf, openDocumentOf, p, r, wordOf, zipped } from './documents.test-support.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { md } from './md.ts';
import { odt } from './odt.ts';
import { tei } from './tei.ts';
import { wiki } from './wiki.ts';

/** Picture, what it shows, caption and credit of each figure. */
async function figures(format: Format, source: string | Uint8Array): Promise<string[]> {
  const bytes = typeof source === 'string' ? strToU8(source) : source;
  const edition = (await format.read({ name: `a.${format.extensions[0]}`, bytes })).at(-1);
  return (edition?.pictures ?? []).map(({ at, image, described = '', caption, credit }) => {
    const words = (run: typeof caption): string =>
      run === undefined ? '' : (edition?.text ?? '').slice(run.start, run.end);
    expect(at).toBeLessThanOrEqual(edition?.text.length ?? 0);
    return [image, described, words(caption), words(credit)].join(' | ');
  });
}

const STORY = `<p>${'They took the hill and held it until the evening. '.repeat(6)}</p>`;

describe('figures of a page', () => {
  test('with caption and credit in their figure, or right behind them; signs of the page are none', async () => {
    const page = `${STORY}<figure><img src="a.jpg" alt="A hill"><figcaption>The hill. <span class="credit">Photo: TASS</span></figcaption></figure>${STORY}
      <div><img data-src="b.jpg" src="data:image/gif;base64,R0"></div><p class="wp-caption-text">The lake.</p>${STORY}
      <img src="c.jpg">${STORY}<img src="icon.png" width="16" height="16"><p class="image-caption">Far from it.</p>
      <table><caption>Losses</caption><tr><td>526</td></tr></table><figure><pre>code</pre><figcaption>No picture</figcaption></figure>`;
    const expected = [
      'a.jpg | A hill | The hill. Photo: TASS | Photo: TASS',
      'b.jpg |  | The lake. | ',
      'c.jpg |  |  | ',
    ];
    expect(await figures(html, `<html><body>${page}</body></html>`)).toEqual(expected);
  });

  test('the article that is found keeps its captions and credits', async () => {
    const page = `<html><body><div class="menu"><a href="/">Home</a></div><article><h1>The hill</h1>${STORY.repeat(4)}<div><img src="http://a/b.jpg"><p class="image-caption">The lake.</p><p class="photo-credit">TASS</p></div>${STORY.repeat(4)}</article></body></html>`;
    expect(await figures(html, page)).toEqual(['http://a/b.jpg |  | The lake. | TASS']);
  });
});

test('figures of an e-book, with their place in it; a plate without words too', async () => {
  const book = bookOf({
    'text/one.xhtml':
      '<p>The hill.</p><figure><img src="../images/a%20b.jpg" alt="x"/><figcaption>A map</figcaption></figure>',
    'text/two.xhtml': '<p><img src="plate.jpg"/></p>',
  });
  expect(await figures(epub, book)).toEqual([
    'OEBPS/images/a b.jpg | x | A map | ',
    'OEBPS/text/plate.jpg |  |  | ',
  ]);
});

describe('figures of a Word document', () => {
  const styles =
    '<w:styles xmlns:w="w"><w:style w:styleId="Beschriftung"><w:name w:val="caption"/></w:style></w:styles>';
  const picture = (id: string, described: string): string =>
    p(
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${described}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    );
  const word = (body: string): Uint8Array =>
    wordOf(body, {
      'word/styles.xml': styles,
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="r1" Target="media/image1.png"/><Relationship Id="r2" Target="media/image2.png"/></Relationships>',
    });

  test('the caption behind a picture, else the one before it; those of tables are none', async () => {
    const body = [
      p(r('They took the hill.')),
      picture('r1', 'A hill'),
      p(r('Figure 1. The hill.'), 'Beschriftung'),
      p(r('They lost it.')),
      p(r('Table 1. Losses'), 'Beschriftung'),
      p(r('526')),
      p(r('Figure 2. The lake.'), 'Beschriftung'),
      picture('r2', ''),
      p(r('The end.')),
      p(r('Figure 3. Pasted apart.'), 'Beschriftung'),
    ].join('');
    expect(await figures(docx, word(body))).toEqual([
      'media/image1.png | A hill | Figure 1. The hill. | ',
      'media/image2.png |  | Figure 2. The lake. | ',
      ' |  | Figure 3. Pasted apart. | ',
    ]);
  });
});

test('captions in the boxes of Word and LibreOffice, and those typed without a style', async () => {
  const drawing = '<w:drawing><wp:docPr id="2"/><a:blip r:embed="r1"/></w:drawing>';
  const box = (inside: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const body = [
    `<w:p>${r('They took ')}${box(p(`<w:r>${drawing}</w:r>${r('Figure 1: The hill')}`))}${r('the hill.')}</w:p>`,
    p(box(p(r('An aside in a box.')))),
    p(`<w:r>${drawing}</w:r>`),
    p(r('Рис. 2. Озеро.')),
    p(r('Fig. 3 shows no picture of its own.')),
  ].join('');
  const document = wordOf(body, {
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Id="r1" Target="media/a.png"/></Relationships>',
  });
  expect(await figures(docx, document)).toEqual([
    'media/a.png |  | Figure 1: The hill | ',
    'media/a.png |  | Рис. 2. Озеро. | ',
  ]);
  const [edition] = await docx.read({ name: 'a.docx', bytes: document });
  expect(edition?.text).toBe(
    'They took the hill.\n\nFigure 1: The hill\n\nРис. 2. Озеро.\n\nFig. 3 shows no picture of its own.',
  );
  const page =
    '<p>Words.</p><p><img src="a.png" alt="a.png">Figure 1: The hill</p><p>Figure 2 is a number.</p>';
  expect(await figures(html, page)).toEqual(['a.png |  | Figure 1: The hill | ']);
});

test('figures of an OpenDocument text: in frames, in the line, and captions of a style', async () => {
  const image = (name: string, more = ''): string =>
    `<draw:frame><draw:image xlink:href="Pictures/${name}"/>${more}</draw:frame>`;
  const body = `<text:p>They took <draw:frame><draw:text-box><text:p text:style-name="Figure">${image('a.png', '<svg:title>A hill</svg:title>')}Figure <text:sequence>1</text:sequence>:<text:s/>The hill</text:p></draw:text-box></draw:frame>the hill.</text:p>
    <text:p>${image('b.png')}</text:p><text:p text:style-name="P7">The lake.</text:p><text:p>The end.<draw:frame><draw:text-box><text:p>An aside</text:p></draw:text-box></draw:frame></text:p>`;
  const document = openDocumentOf(
    `<office:automatic-styles><style:style style:name="P7" style:parent-style-name="Illustration"/></office:automatic-styles>${body}`,
  );
  expect(await figures(odt, document)).toEqual([
    'Pictures/a.png | A hill | Figure 1: The hill | ',
    'Pictures/b.png |  | The lake. | ',
  ]);
  const [edition] = await odt.read({ name: 'a.odt', bytes: document });
  expect(edition?.text).toBe('They took the hill.\n\nFigure 1: The hill\n\nThe lake.\n\nThe end.');
});

test('figures of wikitext: links, galleries and boxes, with the caption MediaWiki shows', async () => {
  const page = `{{Infobox battle
| image = Hill_1938.jpg
| caption = Soldiers on the [[hill]]
| date = 1938
| place = here
}}
[[File:A map.svg|thumb|upright=1.2|alt=Lines|The map<ref>Staff</ref>]] They took the hill [[Файл:B.jpg|мини|слева|300пкс]]
and held it.
<gallery>
File:C.jpg|The lake
D.png
</gallery>
{| class="wikitable"
| [[File:Flag.svg|20px]] Japan || 526
|}`;
  expect(await figures(wiki, page)).toEqual([
    'Hill 1938.jpg |  | Soldiers on the hill | ',
    'A map.svg | Lines | The map | ',
    'B.jpg |  |  | ',
    'C.jpg |  | The lake | ',
    'D.png |  |  | ',
    'Flag.svg |  |  | ',
  ]);
  const [edition] = await wiki.read({ name: 'a.wiki', bytes: strToU8(page) });
  expect(edition?.text).toMatch(/They took the hill and held it\.\n\nThe map\n\n/);
});

test('figures of TEI, in the text and in a paragraph', async () => {
  const source =
    '<TEI><teiHeader/><text><body><p>They took <figure><graphic url="a.jpg"/><head>The hill</head><p>Photo: TASS.</p><figDesc>A hill</figDesc></figure>the hill.</p><figure><graphic url="b.jpg"/></figure></body></text></TEI>';
  expect(await figures(tei, source)).toEqual([
    'a.jpg | A hill | The hill\n\nPhoto: TASS. | ',
    'b.jpg |  |  | ',
  ]);
});

test('figures of markdown', async () => {
  expect(await figures(md, 'The hill.\n\n![ The hill, photo TASS ](a.jpg "x")\n![](b.jpg)\n')).toEqual([
    'a.jpg |  | The hill, photo TASS | ',
    'b.jpg |  |  | ',
  ]);
});

test('a document without pictures has none', async () => {
  expect(await figures(docx, wordOf(p(r('Words.'))))).toEqual([]);
  expect(await figures(odt, zipped({ 'content.xml': '<a/>' }))).toEqual([]);
});
