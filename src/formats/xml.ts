import { alto } from './alto.ts';
import type { Format, FormatEdition } from './format.ts';
import { mediawikiPages } from './mediawiki-pages.ts';
import { pageXml } from './page-xml.ts';
import { tei } from './tei.ts';
import { xmlText } from './xml-text.ts';

/** Formats by the first element of a file. */
const BY_ROOT: Readonly<Record<string, Format>> = {
  TEI: tei,
  'TEI.2': tei,
  teiCorpus: tei,
  alto,
  PcGts: pageXml,
  mediawiki: mediawikiPages,
};

/** Name of the first element, without its prefix. */
const rootOf = (source: string): string =>
  /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]/.exec(
    source.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?[^>]*>/g, ''),
  )?.[1] ?? '';

/** XML of a kind that its first element tells: TEI, ALTO, PAGE, an export of MediaWiki. */
export const xml: Format = {
  name: 'xml',
  extensions: ['xml'],
  async read(file, told): Promise<readonly FormatEdition[]> {
    const root = rootOf(xmlText(file.bytes.subarray(0, 65_536)));
    const format = BY_ROOT[root];
    if (format !== undefined) return format.read(file, told);
    const says =
      root === ''
        ? `${file.name} holds no XML`
        : `${file.name} is XML of a kind that is not known: <${root}>`;
    return [
      {
        text: '',
        structure: [],
        sourceMap: [],
        metadata: {},
        problems: [
          {
            code: 'xml.unknown',
            level: 'error',
            place: { file: file.name },
            says,
            remedy: `save it as text; known are files whose first element is ${Object.keys(BY_ROOT).join(', ')}`,
          },
        ],
      },
    ];
  },
};
