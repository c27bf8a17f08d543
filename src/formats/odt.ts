import type { Structure } from '../core/model/account.ts';
import type { Problem } from '../core/model/problem.ts';
import { brokenXml } from './broken-xml.ts';
import { coreProperties } from './core-properties.ts';
import { Draft } from './draft.ts';
import type { Format, FormatEdition, SourcePlace } from './format.ts';
import { readXml } from './read-xml.ts';
import { emptyProblem } from './txt.ts';
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
  readonly wrong: string | undefined;
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
      if (name === 'text:p' || name === 'text:h') {
        inside++;
        if (note !== undefined) {
          if (note !== '') note += ' ';
        } else if (hidden === 0) {
          paragraph++;
          if (name === 'text:h')
            draft.begin('heading', `p[${paragraph}]`, {
              level: Number(attributes['text:outline-level']) || 1,
            });
          else draft.begin(cells > 0 ? 'cell' : lists > 0 ? 'list' : 'prose', `p[${paragraph}]`);
        }
      } else if (name === 'table:table-cell') cells++;
      else if (name === 'text:list') lists++;
      else if (name === 'text:note-body') note = '';
      else if (name === 'text:s' || name === 'text:tab') write(' ');
      else if (name === 'text:line-break' && hidden === 0 && note === undefined) draft.line();
    },
    text: (words) => {
      if (inside > 0) write(words);
    },
    close: (name) => {
      if (ASIDE.has(name)) hidden--;
      if (name === 'text:p' || name === 'text:h') {
        inside--;
        if (note === undefined && hidden === 0) draft.end();
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
  return { ...draft.done(), wrong };
}

/** OpenDocument text (ISO 26300): headings, paragraphs, lists, cells, notes. Comments, fields, indexes and frames are left out; tracked changes count as accepted. */
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
    const { text, structure, sourceMap, wrong } = openText(partText(content));
    return [
      {
        text,
        structure,
        sourceMap,
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
