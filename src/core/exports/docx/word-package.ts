import { xmlText } from '../xml-text.ts';
import { type ZipEntry, zip } from '../zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Half points, twentieths of a point: the units of the format. */
const style = (id: string, name: string, paragraph: string, run: string, basedOn = 'Normal'): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${id === 'Normal' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const STYLES = `${HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="ja-JP" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  style('Normal', 'Normal', '<w:spacing w:after="80" w:line="269" w:lineRule="auto"/>', '').replace(
    '<w:style ',
    '<w:style w:default="1" ',
  ),
  style('Title', 'Title', '<w:spacing w:after="240"/>', '<w:sz w:val="36"/>'),
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:sz w:val="24"/>',
  ),
  style('State', 'Apparatus State', '<w:keepNext/><w:spacing w:after="100"/>', '<w:i/><w:sz w:val="20"/>'),
  style('Reading', 'Apparatus Reading', '<w:spacing w:after="60"/><w:ind w:left="567" w:hanging="283"/>', ''),
  style('Denial', 'Apparatus Denial', '<w:ind w:left="284"/>', '<w:sz w:val="20"/>'),
  style(
    'Witness',
    'Apparatus Witness',
    '<w:spacing w:after="40"/><w:ind w:left="567" w:hanging="567"/>',
    '<w:sz w:val="20"/>',
  ),
  style(
    'FootnoteText',
    'footnote text',
    '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    '<w:sz w:val="18"/>',
  ),
].join(
  '',
)}<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>
`;

const SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';

const FOOTNOTE_SIGN =
  '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>';

const PAGE =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

const FOOTER = `${HEAD}<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>
`;

const relations = (all: readonly (readonly [type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>\n`;

/** A Word document (ECMA-376): `body` are its paragraphs, `notes` the runs of its footnotes, the first of which has the id 1. */
export function wordPackage(title: string, body: readonly string[], notes: readonly string[]): Uint8Array {
  const footnotes = notes.map(
    (runs, at) =>
      `<w:footnote w:id="${at + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${FOOTNOTE_SIGN}${runs}</w:p></w:footnote>`,
  );
  const parts = ['document.main', 'styles', 'footnotes', 'settings', 'footer'];
  const entries: ZipEntry[] = [
    {
      name: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts
        .map(
          (part) =>
            `<Override PartName="/word/${part.replace('.main', '')}.xml" ContentType="${TYPE}.${part}+xml"/>`,
        )
        .join(
          '',
        )}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>\n`,
    },
    {
      name: '_rels/.rels',
      content: relations([
        [`${OFFICE}/officeDocument`, 'word/document.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    },
    {
      name: 'docProps/core.xml',
      content: `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>\n`,
    },
    {
      name: 'word/document.xml',
      content: `${HEAD}<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:body>${body.join('\n')}${PAGE}</w:body></w:document>\n`,
    },
    {
      name: 'word/footnotes.xml',
      content: `${HEAD}<w:footnotes xmlns:w="${MAIN}">${SEPARATORS}${footnotes.join('\n')}</w:footnotes>\n`,
    },
    { name: 'word/styles.xml', content: STYLES },
    {
      name: 'word/settings.xml',
      content: `${HEAD}<w:settings xmlns:w="${MAIN}"><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>\n`,
    },
    { name: 'word/footer.xml', content: FOOTER },
    {
      name: 'word/_rels/document.xml.rels',
      content: relations([
        [`${OFFICE}/styles`, 'styles.xml'],
        [`${OFFICE}/footnotes`, 'footnotes.xml'],
        [`${OFFICE}/settings`, 'settings.xml'],
        [`${OFFICE}/footer`, 'footer.xml'],
      ]),
    },
  ];
  return zip(entries);
}
