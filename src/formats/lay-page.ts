import type { Structure } from '../core/model/account.ts';
import type { Picture } from '../core/model/figure.ts';
import { Flow } from './flow.ts';
import type { FormatEdition, SourcePlace } from './format.ts';
import { isCaption, isCredit, PagePictures } from './page-pictures.ts';
import { typedCaptions } from './typed-captions.ts';

/** The parts of a DOM node that are used; linkedom's own types are wider than what it does. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  getAttribute?(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BLOCKS = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL',
);
const SKIP = words('SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME SVG MATH NAV BUTTON SELECT TEXTAREA HEAD');
const KIND: Readonly<Record<string, Structure['kind']>> = {
  P: 'prose',
  LI: 'list',
  TD: 'cell',
  TH: 'cell',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
};

/** Notes of an e-book stand beside the text, told by their type (EPUB 3, DPUB-ARIA). */
function kindOf(node: DomNode, name: string): Structure['kind'] | undefined {
  if (isCaption(node)) return 'caption';
  if (name !== 'ASIDE' && name !== 'LI' && name !== 'DIV' && name !== 'SECTION') return KIND[name];
  const type = `${node.getAttribute?.('epub:type') ?? ''} ${node.getAttribute?.('role') ?? ''}`;
  return /\b(?:doc-)?(?:footnote|endnote|rearnote)\b/.test(type) ? 'note' : KIND[name];
}

/** A call of a note, or the way back from one: its number would stand to the word before it as if it belonged there (`526 men1`). */
function isCall(node: DomNode, name: string): boolean {
  if (name === 'A')
    return /\b(?:noteref|doc-noteref|doc-backlink|referrer)\b/.test(
      `${node.getAttribute?.('epub:type') ?? ''} ${node.getAttribute?.('role') ?? ''}`,
    );
  if (name !== 'SUP') return false;
  for (const child of node.childNodes)
    if (child.nodeName.toUpperCase() === 'A' && child.getAttribute?.('href')?.startsWith('#') === true)
      return true;
  return false;
}

/** Pictures with the captions that were typed behind them as paragraphs. */
function captioned(pictures: readonly Picture[], structure: readonly Structure[]): Picture[] {
  const captions = structure.filter(({ kind }) => kind === 'caption');
  let next = 0;
  return pictures.map((picture) => {
    if (picture.caption !== undefined) return picture;
    while (next < captions.length && (captions[next] as Structure).end <= picture.at) next++;
    const { start, end } = captions[next] ?? { start: Number.POSITIVE_INFINITY, end: 0 };
    return start - picture.at <= 2 ? { ...picture, caption: { start, end } } : picture;
  });
}

/** What a page holds, laid out. */
export type Laid = Required<Pick<FormatEdition, 'text' | 'structure' | 'sourceMap' | 'pictures'>> & {
  /** Deepest nesting, and the depths of all elements added up: what a search for the article would have to climb. */
  readonly depth: number;
  readonly steps: number;
};

/** A step of the walk: a node to enter, or the end of one. */
type Step = {
  readonly node: DomNode;
  readonly path: string;
  readonly depth: number;
  readonly closes?: {
    readonly start: number;
    readonly kind: Structure['kind'] | undefined;
    /** It stands in a block of its own. */
    readonly block: boolean;
    readonly credit: boolean;
  };
};

/** Text, structure and element paths of a tree. An explicit stack: hostile pages nest deeper than the call stack. */
export function lay(root: DomNode): Laid {
  const flow = new Flow();
  const structure: Structure[] = [];
  const sourceMap: SourcePlace[] = [];
  const pictures = new PagePictures();
  let deepest = 0;
  let steps = 0;
  const stack: Step[] = [{ node: root, path: '', depth: 0 }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, path, depth, closes } = step;
    if (closes !== undefined) {
      const { kind, start, block, credit } = closes;
      const { end } = flow;
      if (kind !== undefined && end > start) {
        structure.push({
          kind,
          start,
          end,
          ...(kind === 'heading' ? { level: Number(node.nodeName.slice(1)) } : {}),
        });
        sourceMap.push({ start, end, element: path });
        // The caption of a table belongs to no picture.
        if (kind === 'caption' && node.nodeName.toUpperCase() !== 'CAPTION') pictures.caption({ start, end });
      }
      if (credit && end > start) pictures.credit({ start, end });
      if (node.nodeName.toUpperCase() === 'FIGURE') pictures.closeFigure();
      if (block) flow.block();
      continue;
    }
    if (node.nodeType === TEXT) {
      flow.words(node.textContent ?? '');
      continue;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== ELEMENT) continue;
    deepest = Math.max(deepest, depth);
    steps += depth;
    if (SKIP.has(name) || isCall(node, name)) continue;
    if (name === 'BR') {
      flow.line();
      continue;
    }
    if (name === 'IMG') pictures.picture(node, flow.end);
    if (name === 'FIGURE') pictures.openFigure();
    const block = BLOCKS.has(name);
    const credit = isCredit(node);
    if (block) flow.block();
    if (block || credit) {
      const kind = block ? kindOf(node, name) : undefined;
      stack.push({ node, path, depth, closes: { start: flow.next, kind, block, credit } });
    }
    const counts = new Map<string, number>();
    const children: Step[] = [];
    for (const child of node.childNodes) {
      if (child.nodeType !== ELEMENT) {
        children.push({ node: child, path, depth });
        continue;
      }
      const childName = child.nodeName.toLowerCase();
      const count = (counts.get(childName) ?? 0) + 1;
      counts.set(childName, count);
      // A path deeper than any page a person wrote says nothing more.
      const part = `${childName}[${count}]`;
      children.push({
        node: child,
        path: path === '' ? part : path.length > 500 ? path : `${path}/${part}`,
        depth: depth + 1,
      });
    }
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Step);
  }
  structure.sort((a, b) => a.start - b.start || b.end - a.end);
  sourceMap.sort((a, b) => a.start - b.start || b.end - a.end);
  const { text } = flow;
  const found = pictures.done(text);
  const told = typedCaptions(text, structure, found);
  return { text, structure: told, sourceMap, pictures: captioned(found, told), depth: deepest, steps };
}
