import type { Problem } from '../core/model/problem.ts';
import { brokenXml } from './broken-xml.ts';
import { Draft } from './draft.ts';
import type { Format, FormatEdition } from './format.ts';
import { emptyProblem } from './txt.ts';
import { xmlText } from './xml-text.ts';
import { elementsOf, type XmlElement, xmlTree } from './xml-tree.ts';

const number = (value: string | undefined): number => (Number.isFinite(Number(value)) ? Number(value) : 0);

/** Box of an element, in the units the file measures in. */
const boxOf = ({ attributes }: XmlElement): readonly [number, number, number, number] => [
  number(attributes.HPOS),
  number(attributes.VPOS),
  number(attributes.WIDTH),
  number(attributes.HEIGHT),
];

/** Writes the words of a line; a word divided at its end is joined to what follows, as its parts say. */
function writeLine(draft: Draft, line: XmlElement): void {
  for (const child of line.children) {
    if (typeof child === 'string') continue;
    const { CONTENT = '', SUBS_TYPE, SUBS_CONTENT } = child.attributes;
    if (child.name === 'SP') draft.words(' ');
    else if (child.name === 'String' && SUBS_TYPE === 'HypPart1' && SUBS_CONTENT !== undefined)
      draft.words(SUBS_CONTENT);
    else if (child.name === 'String' && SUBS_TYPE !== 'HypPart2') draft.words(CONTENT);
  }
  draft.words(' ');
}

/** ALTO (version 2 to 4), as libraries and tesseract write what they recognised: blocks as paragraphs, lines with page and box. */
export const alto: Format = {
  name: 'alto',
  extensions: ['alto'],
  async read(file): Promise<readonly FormatEdition[]> {
    const { root, wrong } = xmlTree(xmlText(file.bytes));
    const draft = new Draft();
    const problems: Problem[] = wrong === undefined ? [] : [brokenXml(file.name, wrong)];
    let sure = 0;
    let strings = 0;
    for (const [at, page] of [...elementsOf(root, 'Page')].entries()) {
      const printed = page.attributes.PRINTED_IMG_NR;
      draft.page({ page: at + 1, ...(printed ? { printedPage: printed } : {}) });
      for (const [block, element] of [...elementsOf(page, 'TextBlock')].entries()) {
        for (const [row, line] of [...elementsOf(element, 'TextLine')].entries()) {
          const place = { place: { box: boxOf(line) } };
          const path = `page[${at + 1}]/block[${block + 1}]`;
          if (row === 0) draft.begin('prose', path, place);
          else draft.go(place);
          writeLine(draft, line);
        }
        draft.end();
      }
      for (const { attributes } of elementsOf(page, 'String')) {
        if (attributes.WC === undefined) continue;
        sure += number(attributes.WC);
        strings++;
      }
    }
    if (strings > 0 && sure / strings < 0.8)
      problems.push({
        code: 'alto.unsure',
        level: 'warning',
        place: { file: file.name },
        says: `the letters of ${file.name} were recognised with a confidence of ${Math.round((sure / strings) * 100)} % only`,
        remedy: 'compare its figures and names with the picture before anything rests on them',
      });
    const { text, structure, sourceMap } = draft.done();
    return [
      { text, structure, sourceMap, metadata: {}, problems: [...problems, ...emptyProblem(text, file.name)] },
    ];
  },
};
