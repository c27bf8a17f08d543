import type { Problem } from '../core/model/problem.ts';
import { brokenXml } from './broken-xml.ts';
import { coreProperties } from './core-properties.ts';
import { wordNotes, wordStyles, wordText } from './docx-text.ts';
import type { Format, FormatEdition } from './format.ts';
import { pairCaptions } from './pair-captions.ts';
import { readXml } from './read-xml.ts';
import { emptyProblem } from './txt.ts';
import { typedCaptions } from './typed-captions.ts';
import { partText, unpack } from './zip.ts';

const PARTS = new Set([
  'word/document.xml',
  'word/styles.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/_rels/document.xml.rels',
  'docProps/core.xml',
]);

/** Where a picture lies in the document, by the id of its relation. */
function pictureNames(source: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  readXml(source, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined) names.set(Id, Target);
    },
  });
  return names;
}

/**
 * Word documents (Office Open XML, ECMA-376). Headings, paragraphs, cells, footnotes and endnotes are told apart; comments, headers and
 * footers are left out. Tracked changes make two editions: the text before them, and with all of them accepted.
 */
export const docx: Format = {
  name: 'docx',
  extensions: ['docx'],
  slow: true,
  async read(file): Promise<readonly FormatEdition[]> {
    const { parts, problems: locked } = unpack(file.bytes, file.name, (name) => PARTS.has(name));
    const nothing = { text: '', structure: [], sourceMap: [], metadata: {} };
    const body = parts.get('word/document.xml');
    if (body === undefined)
      return [
        {
          ...nothing,
          problems: locked.some(({ level }) => level === 'error') ? locked : [noBody(file.name)],
        },
      ];
    const text = (name: string): string => {
      const part = parts.get(name);
      return part === undefined ? '' : partText(part);
    };
    const metadata = coreProperties(text('docProps/core.xml'));
    const styles = wordStyles(text('word/styles.xml'));
    const source = partText(body);
    const read = (state: 'original' | 'revised') => {
      const notes = new Map([
        ...wordNotes(text('word/footnotes.xml'), 'w:footnote', state),
        ...wordNotes(text('word/endnotes.xml'), 'w:endnote', state),
      ]);
      return wordText(source, styles, notes, state);
    };
    const revised = read('revised');
    const names = pictureNames(text('word/_rels/document.xml.rels'));
    const problems: Problem[] = [...locked];
    if (revised.wrong !== undefined) problems.push(brokenXml(file.name, revised.wrong));
    const edition = (
      { text: words, structure: told, sourceMap, pictures }: typeof revised,
      label?: string,
    ): FormatEdition => {
      const structure = typedCaptions(words, told, pictures);
      const paired = pairCaptions(words, pictures, structure);
      return {
        text: words,
        structure,
        sourceMap,
        pictures: paired.map((one) => ({ ...one, image: names.get(one.image) ?? '' })),
        metadata,
        problems: [],
        ...(label === undefined ? {} : { label }),
      };
    };
    const original = revised.tracked ? read('original') : undefined;
    if (original === undefined || original.text === revised.text)
      return [{ ...edition(revised), problems: [...problems, ...emptyProblem(revised.text, file.name)] }];
    return [{ ...edition(original, 'before changes'), problems }, edition(revised, 'changes accepted')];
  },
};

const noBody = (file: string): Problem => ({
  code: 'docx.no-body',
  level: 'error',
  place: { file },
  says: `${file} is no Word document: it has no part word/document.xml`,
  remedy: 'open it in the program it was made with and save it as .docx',
});
