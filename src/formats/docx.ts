import type { Problem } from '../core/model/problem.ts';
import { brokenXml } from './broken-xml.ts';
import { coreProperties } from './core-properties.ts';
import { wordNotes, wordStyles, wordText } from './docx-text.ts';
import type { Format, FormatEdition } from './format.ts';
import { emptyProblem } from './txt.ts';
import { partText, unpack } from './zip.ts';

const PARTS = new Set([
  'word/document.xml',
  'word/styles.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'docProps/core.xml',
]);

/**
 * Word documents (Office Open XML, ECMA-376). Headings, paragraphs, cells, footnotes and endnotes are told apart; comments, headers and
 * footers are left out. Tracked changes make two editions: the text before them, and with all of them accepted.
 */
export const docx: Format = {
  name: 'docx',
  extensions: ['docx'],
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
    const problems: Problem[] = [...locked];
    if (revised.wrong !== undefined) problems.push(brokenXml(file.name, revised.wrong));
    const edition = (
      { text: words, structure, sourceMap }: typeof revised,
      label?: string,
    ): FormatEdition => ({
      text: words,
      structure,
      sourceMap,
      metadata,
      problems: [],
      ...(label === undefined ? {} : { label }),
    });
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
