import type { Structure } from '../core/model/account.ts';
import { Draft } from './draft.ts';
import type { SourcePlace } from './format.ts';
import { readXml } from './read-xml.ts';

/** Level of the heading that a style makes, by the id of the style. */
export type WordStyles = ReadonlyMap<string, number>;

/** Reads which styles are headings: by outline level, else by the name `heading 1`, which Word keeps in every language. */
export function wordStyles(source: string): WordStyles {
  const found = new Map<string, number>();
  let id = '';
  readXml(source, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') id = attributes['w:styleId'] ?? '';
      else if (name === 'w:name' && id !== '') {
        const level = /^(?:heading ([1-6])|(title))$/i.exec(value);
        if (level !== null) found.set(id, level[2] === undefined ? Number(level[1]) : 1);
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
const ASIDE: ReadonlySet<string> = new Set(['w:txbxContent', 'w:instrText', 'mc:Fallback', 'w:comment']);

/** Tells the words of a part in one state of its changes; whatever is aside is left out. */
class Words {
  readonly state: ChangeState;
  tracked = false;
  /** Elements open that hide what is in them. */
  hidden = 0;
  #inText = false;
  readonly #write: (words: string) => void;

  constructor(state: ChangeState, write: (words: string) => void) {
    this.state = state;
    this.#write = write;
  }

  /** Whether an element opens or closes a run that this state does not have. */
  hides(name: string): boolean {
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
  const reader = new Words(state, (more) => {
    words += more;
  });
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
  tracked: boolean;
  wrong: string | undefined;
} {
  const draft = new Draft();
  const reader = new Words(state, (words) => draft.words(words));
  /** Notes called so far, in the order of their calls. */
  const called: { readonly note: string; readonly at: number }[] = [];
  let paragraph = 0;
  let cells = 0;
  let list = false;
  let heading: number | undefined;
  let begun = false;
  const begin = (): void => {
    if (begun) return;
    begun = true;
    const kind = heading !== undefined ? 'heading' : cells > 0 ? 'cell' : list ? 'list' : 'prose';
    draft.begin(kind, `p[${paragraph}]`, heading === undefined ? {} : { level: heading });
  };
  const wrong = readXml(source, {
    open: (name, attributes) => {
      if (name === 'w:p' && reader.hidden === 0) {
        paragraph++;
        [heading, list, begun] = [undefined, false, false];
      } else if (name === 'w:pStyle') heading = styles.get(attributes['w:val'] ?? '');
      else if (name === 'w:outlineLvl' && Number(attributes['w:val']) < 6)
        heading = Number(attributes['w:val']) + 1;
      else if (name === 'w:numPr') list = true;
      else if (name === 'w:tc') cells++;
      else if (name === 'w:r') begin();
      else if ((name === 'w:br' || name === 'w:cr') && reader.hidden === 0) draft.line();
      else if ((name === 'w:footnoteReference' || name === 'w:endnoteReference') && reader.hidden === 0) {
        const note = notes.get(`${name.replace('Reference', '')} ${attributes['w:id'] ?? ''}`);
        if (note !== undefined) called.push({ note, at: draft.here });
      }
      reader.open(name);
    },
    text: (words) => reader.text(words),
    close: (name) => {
      reader.close(name);
      if (name === 'w:tc') cells--;
      else if (name === 'w:p' && reader.hidden === 0) draft.end();
    },
  });
  for (const [number, { note, at }] of called.entries()) {
    draft.begin('note', `note[${number + 1}]`, { called: at });
    draft.words(note);
  }
  return { ...draft.done(), tracked: reader.tracked, wrong };
}
