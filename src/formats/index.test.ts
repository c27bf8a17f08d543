import { expect, test } from 'vitest';
import { alto } from './alto.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import { html } from './html.ts';
import { formatFor, formats } from './index.ts';
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

const said = ({ name, extensions, slow }: (typeof formats)[number]) => ({ name, extensions, slow });

test('the index says of every format what its file says', () => {
  const all = [txt, md, html, docx, odt, epub, pdf, mhtml, tei, alto, pageXml, xml, wiki, warc, table, tropy];
  expect(formats.map(said)).toEqual(all.map(said));
});

test('a format is found by the ending of a file, and reads it when it is asked to', async () => {
  const [edition] =
    (await formatFor('a.MD')?.read({ name: 'a.MD', bytes: Buffer.from('---\ntitle: T\n---\nWords.') })) ?? [];
  expect(edition).toMatchObject({ text: 'Words.', metadata: { title: 'T' } });
  expect(formatFor('a.unknown')).toBeUndefined();
  expect(formatFor('without-an-ending')).toBeUndefined();
});
