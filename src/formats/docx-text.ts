import type { Structure } from '../core/model/account.ts';
import type { Picture } from '../core/model/figure.ts';
import { Draft } from './draft.ts';
import type { SourcePlace } from './format.ts';
import { readXml } from './read-xml.ts';

/** What a style makes, by its id: the level of a heading, or a caption. */
export type WordStyles = ReadonlyMap<string, number | 'caption'>;

/** Word's name of the style of captions, and those of LibreOffice. */
const CAPTION_STYLE = /^(?:caption|figure|illustration|drawing)$/i;

/** Reads which styles are headings and captions: by outline level, else by the names `heading 1` and `caption`, which Word keeps in every language. */
export function wordStyles(source: string): WordStyles {
  const found = new Map<string, number | 'caption'>();
  let id = '';
  readXml(source, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') id = attributes['w:styleId'] ?? '';
      else if (name === 'w:name' && id !== '') {
        const level = /^(?:heading ([1-6])|(title))$/i.exec(value);
        if (level !== null) found.set(id, level[2] === undefined ? Number(level[1]) : 1);
        else if (CAPTION_STYLE.test(value)) found.set(id, 'caption');
      } else if (name === 'w:basedOn' && found.get(value) === 'caption') {
        if (!found.has(id)) found.set(id, 'caption');
      } else if (name === 'w:outlineLvl' && id !== '' && Number(value) < 6) found.set(id, Number(value) + 1);
    },
    close: (name) => {
      if (name === 'w:style') id = '';
    },
  });
  return found;
}

/** Before the tracked changes, or with all of them accepted. */
export type ChangeState = 'original' | 'revised';

/** Elements whose content is gone in the one state and there in the other. */
const ADDED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
const TAKEN: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
/** Parts of a paragraph that are no running text of it. */
const ASIDE: ReadonlySet<string> = new Set(['w:instrText', 'mc:Fallback', 'w:comment']);

/** A text box that is open: the words of its paragraphs, and whether they are a caption. */
interface Box {
  words: string;
  caption: boolean;
  /** Pictures told before it. */
  readonly first: number;
}

/** Tells the words of a part in one state of its changes; whatever is aside is left out. */
class Words {
  readonly state: ChangeState;
  tracked = false;
  /** Elements open that hide what is in them. */
  hidden = 0;
  #inText = false;
  readonly #write: (words: string) => void;
  readonly #boxes: boolean;

  /** `boxes`: the words of text boxes are told too. */
  constructor(state: ChangeState, write: (words: string) => void, boxes: boolean) {
    this.state = state;
    this.#write = write;
    this.#boxes = boxes;
  }

  /** Whether an element opens or closes a run that this state does not have. */
  hides(name: string): boolean {
    if (name === 'w:txbxContent') return !this.#boxes;
    return ASIDE.has(name) || (this.state === 'original' ? ADDED : TAKEN).has(name);
  }

  open(name: string): void {
    if (ADDED.has(name) || TAKEN.has(name)) this.tracked = true;
    if (this.hides(name)) this.hidden++;
    if (name === 'w:t' || name === 'w:delText') this.#inText = true;
    else if (this.hidden === 0 && (name === 'w:tab' || name === 'w:noBreakHyphen'))
      this.#write(name === 'w:tab' ? ' ' : '-');
  }

  text(words: string): void {
    if (this.#inText && this.hidden === 0) this.#write(words);
  }

  close(name: string): void {
    if (this.hides(name)) this.hidden--;
    if (name === 'w:t' || name === 'w:delText') this.#inText = false;
  }
}

/** Words of footnotes or endnotes by `element id`, for example `w:footnote 2`. Separators have no words and do not come. */
export function wordNotes(
  source: string,
  element: 'w:footnote' | 'w:endnote',
  state: ChangeState,
): Map<string, string> {
  const notes = new Map<string, string>();
  let words = '';
  let id = '';
  const reader = new Words(
    state,
    (more) => {
      words += more;
    },
    false,
  );
  readXml(source, {
    open: (name, attributes) => {
      if (name === element) {
        id = attributes['w:id'] ?? '';
        words = '';
      } else if (name === 'w:p' && words !== '') words += ' ';
      reader.open(name);
    },
    text: (more) => reader.text(more),
    close: (name) => {
      reader.close(name);
      if (name === element && words.trim() !== '') notes.set(`${element} ${id}`, words.trim());
    },
  });
  return notes;
}

/** The text of a Word document. `tracked`: it holds tracked changes. `wrong`: what was wrong with it first. */
export function wordText(
  source: string,
  styles: WordStyles,
  notes: ReadonlyMap<string, string>,
  state: ChangeState,
): {
  text: string;
  structure: Structure[];
  sourceMap: SourcePlace[];
  /** The image of each is the id of its relation. */
  pictures: Picture[];
  tracked: boolean;
  wrong: string | undefined;
} {
  const draft = new Draft();
  let box: Box | undefined;
  let boxes = 0;
  /** Captions in boxes of the paragraph that is open; they follow it. */
  const waiting: { readonly words: string; readonly first: number; readonly last: number }[] = [];
  const reader = new Words(
    state,
    (words) => {
      if (box === undefined) draft.words(words);
      else box.words += words;
    },
    true,
  );
  const inText = (): boolean => reader.hidden === 0 && box === undefined;
  /** Notes called so far, in the order of their calls. */
  const called: { readonly note: string; readonly at: number }[] = [];
  let paragraph = 0;
  let cells = 0;
  let list = false;
  let caption = false;
  let heading: number | undefined;
  let begun = false;
  const pictures: Picture[] = [];
  /** What is said of the drawing that is open. */
  let described = '';
  const begin = (): void => {
    if (begun || box !== undefined) return;
    begun = true;
    const kind =
      heading !== undefined ? 'heading' : caption ? 'caption' : cells > 0 ? 'cell' : list ? 'list' : 'prose';
    draft.begin(kind, `p[${paragraph}]`, heading === undefined ? {} : { level: heading });
  };
  const boxEnds = ({ words, caption: isCaption, first }: Box): void => {
    const last = pictures.length;
    if ((isCaption || last > first) && words.trim() !== '') waiting.push({ words, first, last });
  };
  const captions = (): void => {
    for (const { words, first, last } of waiting.splice(0)) {
      draft.begin('caption', `p[${paragraph}]/box`);
      draft.words(words);
      draft.end();
      const told = draft.last;
      if (told === undefined) continue;
      for (let at = first; at < last; at++)
        pictures[at] = { ...(pictures[at] as Picture), caption: { start: told.start, end: told.end } };
    }
  };
  const wrong = readXml(source, {
    open: (name, attributes) => {
      if (name === 'w:txbxContent' && reader.hidden === 0 && boxes++ === 0)
        box = { words: '', caption: false, first: pictures.length };
      if (box !== undefined) {
        if (name === 'w:p' || name === 'w:br') box.words += ' ';
        else if (name === 'w:pStyle' && styles.get(attributes['w:val'] ?? '') === 'caption')
          box.caption = true;
      } else if (name === 'w:p' && reader.hidden === 0) {
        paragraph++;
        [heading, list, caption, begun] = [undefined, false, false, false];
      } else if (name === 'w:pStyle') {
        const made = styles.get(attributes['w:val'] ?? '');
        caption = made === 'caption';
        heading = made === 'caption' ? undefined : made;
      } else if (name === 'w:outlineLvl' && Number(attributes['w:val']) < 6)
        heading = Number(attributes['w:val']) + 1;
      else if (name === 'w:numPr') list = true;
      else if (name === 'w:tc') cells++;
      else if (name === 'w:r') begin();
      else if ((name === 'w:br' || name === 'w:cr') && reader.hidden === 0) draft.line();
      else if ((name === 'w:footnoteReference' || name === 'w:endnoteReference') && reader.hidden === 0) {
        const note = notes.get(`${name.replace('Reference', '')} ${attributes['w:id'] ?? ''}`);
        if (note !== undefined) called.push({ note, at: draft.here });
      }
      if (name === 'w:drawing' || name === 'w:pict') described = '';
      else if (name === 'wp:docPr') described = (attributes.descr ?? attributes.title ?? '').trim();
      else if ((name === 'a:blip' || name === 'v:imagedata') && reader.hidden === 0)
        pictures.push({
          at: draft.here,
          image: attributes['r:embed'] ?? attributes['r:link'] ?? attributes['r:id'] ?? '',
          ...(described === '' ? {} : { described }),
        });
      reader.open(name);
    },
    text: (words) => reader.text(words),
    close: (name) => {
      reader.close(name);
      if (name === 'w:txbxContent' && reader.hidden === 0 && --boxes === 0 && box !== undefined) {
        boxEnds(box);
        box = undefined;
      } else if (name === 'w:tc') cells--;
      else if (name === 'w:p' && inText()) {
        draft.end();
        captions();
      }
    },
  });
  for (const [number, { note, at }] of called.entries()) {
    draft.begin('note', `note[${number + 1}]`, { called: at });
    draft.words(note);
  }
  return { ...draft.done(), pictures, tracked: reader.tracked, wrong };
}
