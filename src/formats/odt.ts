import type { Structure } from '../core/model/account.ts';
import type { Picture } from '../core/model/figure.ts';
import type { Problem } from '../core/model/problem.ts';
import { brokenXml } from './broken-xml.ts';
import { coreProperties } from './core-properties.ts';
import { Draft } from './draft.ts';
import type { Format, FormatEdition, SourcePlace } from './format.ts';
import { pairCaptions } from './pair-captions.ts';
import { readXml } from './read-xml.ts';
import { emptyProblem } from './txt.ts';
import { typedCaptions } from './typed-captions.ts';
import { partText, unpack } from './zip.ts';

/** Elements whose words are no part of the text. */
const ASIDE: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:forms',
  'text:note-citation',
  'text:sequence-decls',
  'text:tracked-changes',
  'text:table-of-content',
  'text:alphabetical-index',
  'draw:frame',
]);

interface Read {
  readonly text: string;
  readonly structure: Structure[];
  readonly sourceMap: SourcePlace[];
  readonly pictures: readonly Picture[];
  readonly wrong: string | undefined;
}

/** Styles of captions; programs keep these names in every language. */
const CAPTION_STYLES: ReadonlySet<string> = new Set(['Caption', 'Illustration', 'Figure', 'Drawing']);

/** A frame that is open: its picture, what it is said to show, and the words in it, which are the caption of a picture. */
interface Frame {
  image: string | undefined;
  described: string;
  words: string;
}

/** Tells the text of a document, its notes at the end. */
function openText(source: string): Read {
  const draft = new Draft();
  const notes: string[] = [];
  let note: string | undefined;
  let hidden = 0;
  let paragraph = 0;
  let cells = 0;
  let lists = 0;
  let frames = 0;
  let frame: Frame | undefined;
  let describes = false;
  const captioned = new Set(CAPTION_STYLES);
  const pictures: Picture[] = [];
  /** Captions in frames of the paragraph that is open; they follow it. */
  const waiting: { readonly words: string; readonly picture: Picture }[] = [];
  const captions = (): void => {
    for (const { words, picture } of waiting.splice(0)) {
      draft.begin('caption', `p[${paragraph}]/frame`);
      draft.words(words);
      draft.end();
      const { start, end } = draft.last ?? { start: 0, end: 0 };
      pictures.push({ ...picture, caption: { start, end } });
    }
  };
  const frameEnds = ({ image, described, words }: Frame): void => {
    if (image === undefined) return;
    const picture = { at: draft.here, image, ...(described === '' ? {} : { described: described.trim() }) };
    if (words.trim() === '') pictures.push(picture);
    else waiting.push({ words: words.trim(), picture });
    if (inside === 0) captions();
  };
  const write = (words: string): void => {
    if (hidden > 0) return;
    if (note === undefined) draft.words(words);
    else note += words;
  };
  /** Text stands in paragraphs and headings only; what lies between elements is layout. */
  let inside = 0;
  const wrong = readXml(source, {
    open: (name, attributes) => {
      if (ASIDE.has(name)) hidden++;
      if (name === 'style:style' && captioned.has(attributes['style:parent-style-name'] ?? ''))
        captioned.add(attributes['style:name'] ?? '');
      if (name === 'draw:frame' && frames++ === 0) frame = { image: undefined, described: '', words: '' };
      if (frame !== undefined) {
        if (name === 'draw:image') frame.image ??= attributes['xlink:href'] ?? '';
        else if (name === 'svg:title' || name === 'svg:desc') describes = true;
        else if (name === 'text:p' && frame.words !== '') frame.words += ' ';
      }
      if (name === 'text:p' || name === 'text:h') {
        if (frame === undefined) inside++;
        if (note !== undefined) {
          if (note !== '') note += ' ';
        } else if (hidden === 0) {
          paragraph++;
          if (name === 'text:h')
            draft.begin('heading', `p[${paragraph}]`, {
              level: Number(attributes['text:outline-level']) || 1,
            });
          else if (captioned.has(attributes['text:style-name'] ?? ''))
            draft.begin('caption', `p[${paragraph}]`);
          else draft.begin(cells > 0 ? 'cell' : lists > 0 ? 'list' : 'prose', `p[${paragraph}]`);
        }
      } else if (name === 'table:table-cell') cells++;
      else if (name === 'text:list') lists++;
      else if (name === 'text:note-body') note = '';
      else if (name === 'text:s' || name === 'text:tab') {
        if (frame === undefined) write(' ');
        else frame.words += ' ';
      } else if (name === 'text:line-break' && hidden === 0 && note === undefined) draft.line();
    },
    text: (words) => {
      if (frame === undefined) {
        if (inside > 0) write(words);
      } else if (describes) frame.described += `${words} `;
      else frame.words += words;
    },
    close: (name) => {
      if (ASIDE.has(name)) hidden--;
      if (name === 'svg:title' || name === 'svg:desc') describes = false;
      else if (name === 'draw:frame' && --frames === 0 && frame !== undefined) {
        if (hidden === 0) frameEnds(frame);
        frame = undefined;
      }
      if ((name === 'text:p' || name === 'text:h') && frame === undefined) {
        inside--;
        if (note === undefined && hidden === 0) {
          draft.end();
          captions();
        }
      } else if (name === 'table:table-cell') cells--;
      else if (name === 'text:list') lists--;
      else if (name === 'text:note-body') {
        if (note !== undefined && note.trim() !== '') notes.push(note.trim());
        note = undefined;
      }
    },
  });
  for (const [at, words] of notes.entries()) {
    draft.begin('note', `note[${at + 1}]`);
    draft.words(words);
  }
  const written = draft.done();
  pictures.sort((a, b) => a.at - b.at);
  const structure = typedCaptions(written.text, written.structure, pictures);
  return {
    ...written,
    structure,
    pictures: pairCaptions(written.text, pictures, structure),
    wrong,
  };
}

/** OpenDocument text (ISO 26300): headings, paragraphs, lists, cells, notes. Comments, fields, indexes and frames without a picture are left out; tracked changes count as accepted. */
export const odt: Format = {
  name: 'odt',
  extensions: ['odt'],
  async read(file): Promise<readonly FormatEdition[]> {
    const { parts, problems: locked } = unpack(
      file.bytes,
      file.name,
      (name) => name === 'content.xml' || name === 'meta.xml',
    );
    const content = parts.get('content.xml');
    const nothing = { text: '', structure: [], sourceMap: [], metadata: {} };
    if (content === undefined) {
      const missing: Problem = {
        code: 'odt.no-body',
        level: 'error',
        place: { file: file.name },
        says: `${file.name} is no OpenDocument text: it has no part content.xml`,
        remedy: 'open it in the program it was made with and save it as .odt',
      };
      return [{ ...nothing, problems: locked.some(({ level }) => level === 'error') ? locked : [missing] }];
    }
    const meta = parts.get('meta.xml');
    const { text, structure, sourceMap, pictures, wrong } = openText(partText(content));
    return [
      {
        text,
        structure,
        sourceMap,
        pictures,
        metadata: meta === undefined ? {} : coreProperties(partText(meta)),
        problems: [
          ...locked,
          ...(wrong === undefined ? [] : [brokenXml(file.name, wrong)]),
          ...emptyProblem(text, file.name),
        ],
      },
    ];
  },
};
