import type { Structure } from '../core/model/account.ts';
import type { Picture } from '../core/model/figure.ts';
import { Draft } from './draft.ts';
import type { FormatEdition } from './format.ts';
import { elementOf, wordsOf, type XmlElement } from './xml-tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What is no text of the work: the editor's apparatus of headers, running heads, and what was struck out. */
const LEFT_OUT = words('teiHeader facsimile standOff fw del surplus figDesc listBibl index witDetail');
const BLOCKS: Readonly<Record<string, 'prose' | 'list' | 'cell' | 'heading' | 'caption' | 'note'>> = {
  p: 'prose',
  ab: 'prose',
  l: 'prose',
  head: 'heading',
  item: 'list',
  cell: 'cell',
  salute: 'prose',
  signed: 'prose',
  dateline: 'prose',
  byline: 'prose',
  opener: 'prose',
  closer: 'prose',
  titlePart: 'heading',
  quote: 'prose',
};
/** Of a `choice` the words that stand in the source, before those an editor proposes. */
const SOURCE_FIRST = ['sic', 'orig', 'abbr', 'unclear', 'corr', 'reg', 'expan'];

/** Whether a reading is that of a witness: `wit="#A #B"`. */
const hasWitness = ({ attributes }: XmlElement, witness: string): boolean =>
  (attributes.wit ?? '').split(/\s+/).some((one) => one.replace(/^#/, '') === witness);

/** Of an apparatus entry the reading of a witness; the editor's text where the witness is not named or none is asked for. */
function readingOf(entry: XmlElement, witness: string | undefined): XmlElement | undefined {
  const readings: XmlElement[] = [];
  const gather = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'rdgGrp') gather(child);
      else if (child.name === 'lem' || child.name === 'rdg') readings.push(child);
    }
  };
  gather(entry);
  const own = witness === undefined ? undefined : readings.find((reading) => hasWitness(reading, witness));
  return own ?? readings.find(({ name }) => name === 'lem') ?? readings[0];
}

/**
 * The text of a TEI document in the reading of one witness, or of the editor. Notes stand at the end and know where they are called; pages are
 * those of `pb`.
 */
export function teiText(
  text: XmlElement,
  witness: string | undefined,
): Pick<FormatEdition, 'text' | 'structure' | 'sourceMap' | 'pictures'> {
  const draft = new Draft();
  const pictures: Picture[] = [];
  const notes: { readonly note: XmlElement; readonly path: string; readonly called: number }[] = [];
  /** Captions of the figures that are open. */
  const captions: Structure[][] = [];
  let pages = 0;

  const inside = (element: XmlElement, path: string, depth: number): void => {
    const counts = new Map<string, number>();
    for (const child of element.children) {
      if (typeof child === 'string') {
        // Words outside every block belong to a paragraph of their own.
        if (!draft.isOpen && child.trim() !== '') draft.begin('prose', path);
        if (draft.isOpen) draft.words(child);
        continue;
      }
      const count = (counts.get(child.name) ?? 0) + 1;
      counts.set(child.name, count);
      visit(child, `${path}/${child.name}[${count}]`, depth);
    }
  };

  const visit = (element: XmlElement, path: string, depth: number): void => {
    const { name, attributes } = element;
    if (LEFT_OUT.has(name)) return;
    if (name === 'note') {
      notes.push({ note: element, path, called: draft.here });
      return;
    }
    if (name === 'pb') {
      pages++;
      draft.page({ page: pages, ...(attributes.n ? { printedPage: attributes.n } : {}) });
      if (attributes.break !== 'no') draft.words(' ');
      return;
    }
    if (name === 'lb' || name === 'cb') {
      if (attributes.break !== 'no') draft.words(' ');
      return;
    }
    if (name === 'app') {
      const reading = readingOf(element, witness);
      if (reading !== undefined) inside(reading, path, depth);
      return;
    }
    if (name === 'choice') {
      for (const kind of SOURCE_FIRST) {
        const found = element.children.find(
          (child): child is XmlElement => typeof child !== 'string' && child.name === kind,
        );
        if (found === undefined) continue;
        inside(found, path, depth);
        return;
      }
    }
    if (name === 'figure') {
      const at = draft.here;
      const inText = draft.isOpen;
      captions.push([]);
      inside(element, path, depth);
      const told = captions.pop() ?? [];
      const described = wordsOf(elementOf(element, 'figDesc'));
      const [first, last] = [told[0], told.at(-1)];
      pictures.push({
        at,
        image: elementOf(element, 'graphic', 'media')?.attributes.url ?? '',
        ...(described === '' ? {} : { described }),
        ...(first === undefined || last === undefined
          ? {}
          : { caption: { start: first.start, end: last.end } }),
      });
      // The paragraph in which it stands goes on behind it.
      if (inText && !draft.isOpen)
        draft.begin('prose', path.replace(/\/figure\[\d+\]$/, '').replace(/^\//, ''));
      return;
    }
    const block = BLOCKS[name];
    const figure = captions.at(-1);
    const kind = figure !== undefined && (block === 'heading' || block === 'prose') ? 'caption' : block;
    // A quotation inside a paragraph is part of it.
    if (kind === undefined || (draft.isOpen && name === 'quote')) {
      inside(element, path, /^div\d?$/.test(name) ? depth + 1 : depth);
      return;
    }
    const language = attributes['xml:lang'];
    draft.begin(kind, path.replace(/^\//, ''), {
      ...(kind === 'heading' ? { level: Math.min(6, Math.max(1, depth)) } : {}),
      ...(language === undefined ? {} : { language }),
    });
    inside(element, path, depth);
    draft.end();
    if (kind === 'caption' && draft.last !== undefined) figure?.push(draft.last);
  };

  inside(text, '', 0);
  draft.end();
  // A note may hold notes; they come behind it.
  for (let at = 0; at < notes.length; at++) {
    const { note, path, called } = notes[at] as (typeof notes)[number];
    draft.begin('note', path.replace(/^\//, ''), { called });
    const flat = (element: XmlElement): void => {
      for (const child of element.children)
        if (typeof child === 'string') draft.words(child);
        else if (child.name === 'note') notes.push({ note: child, path: `${path}/note`, called: draft.here });
        else if (!LEFT_OUT.has(child.name)) {
          if (BLOCKS[child.name] !== undefined) draft.words(' ');
          flat(child);
        }
    };
    flat(note);
    draft.end();
  }
  return { ...draft.done(), pictures };
}
