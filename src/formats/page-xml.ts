import type { Structure } from '../core/model/account.ts';
import { brokenXml } from './broken-xml.ts';
import { Draft } from './draft.ts';
import type { Format, FormatEdition } from './format.ts';
import { emptyProblem } from './txt.ts';
import { xmlText } from './xml-text.ts';
import { elementOf, elementsOf, wordsOf, type XmlElement, xmlTree } from './xml-tree.ts';

/** What the type of a region makes of it; others are running text. */
const KINDS: Readonly<Record<string, Structure['kind'] | undefined>> = {
  heading: 'heading',
  caption: 'caption',
  footnote: 'note',
  endnote: 'note',
};
/** Regions that are no text of the document. */
const LEFT_OUT = new Set(['header', 'footer', 'page-number', 'catch-word', 'signature-mark']);

const own = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** The transcription of an element itself, not of its parts; of several the one of the lowest index. */
function transcription(element: XmlElement): string {
  const [first] = own(element, 'TextEquiv').sort(
    (a, b) => Number(a.attributes.index ?? 0) - Number(b.attributes.index ?? 0),
  );
  return wordsOf(elementOf(first, 'Unicode'));
}

/** The box around the points of an element: `x,y x,y ...`. */
function boxOf(element: XmlElement): readonly [number, number, number, number] | undefined {
  const points = (own(element, 'Coords')[0]?.attributes.points ?? '')
    .split(/\s+/)
    .map((point) => point.split(',').map(Number))
    .filter((point) => point.length === 2 && point.every(Number.isFinite));
  if (points.length === 0) return undefined;
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

/** Regions in the order of reading the file gives, else in that of the file. */
function inOrder(page: XmlElement): XmlElement[] {
  const regions = [...elementsOf(page, 'TextRegion')];
  const order = [...elementsOf(page, 'RegionRefIndexed', 'RegionRef')]
    .sort((a, b) => Number(a.attributes.index ?? 0) - Number(b.attributes.index ?? 0))
    .map(({ attributes }) => attributes.regionRef ?? '');
  const place = new Map(order.map((id, at) => [id, at] as const));
  const at = (region: XmlElement): number => place.get(region.attributes.id ?? '') ?? Number.MAX_SAFE_INTEGER;
  return regions
    .map((region, index) => ({ region, index }))
    .sort((a, b) => at(a.region) - at(b.region) || a.index - b.index)
    .map(({ region }) => region);
}

/** PAGE XML, as Transkribus, eScriptorium and Aletheia write transcriptions: regions as paragraphs, lines with their boxes. */
export const pageXml: Format = {
  name: 'page-xml',
  extensions: ['page'],
  async read(file): Promise<readonly FormatEdition[]> {
    const { root, wrong } = xmlTree(xmlText(file.bytes));
    const draft = new Draft();
    for (const [at, page] of [...elementsOf(root, 'Page')].entries()) {
      draft.page({ page: at + 1 });
      for (const region of inOrder(page)) {
        const type = region.attributes.type ?? '';
        if (LEFT_OUT.has(type)) continue;
        const kind = KINDS[type] ?? 'prose';
        const lines = own(region, 'TextLine');
        for (const [row, line] of (lines.length > 0 ? lines : [region]).entries()) {
          const box = boxOf(line);
          const more = {
            ...(kind === 'heading' ? { level: 1 } : {}),
            ...(box === undefined ? {} : { place: { box } }),
          };
          if (row === 0) draft.begin(kind, `page[${at + 1}]/${region.attributes.id ?? 'region'}`, more);
          else draft.go(more);
          const words = transcription(line) || own(line, 'Word').map(transcription).join(' ');
          // The sign of old scribes and of transcribers for a word that goes on.
          const divided = /[¬\u00ad⸗]$/u.test(words);
          draft.words(divided ? words.slice(0, -1) : `${words} `);
        }
        draft.end();
      }
    }
    const { text, structure, sourceMap } = draft.done();
    const problems = wrong === undefined ? [] : [brokenXml(file.name, wrong)];
    return [
      { text, structure, sourceMap, metadata: {}, problems: [...problems, ...emptyProblem(text, file.name)] },
    ];
  },
};
