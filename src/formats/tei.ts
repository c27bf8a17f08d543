import type { Problem } from '../core/model/problem.ts';
import { brokenXml } from './broken-xml.ts';
import type { Format, FormatEdition } from './format.ts';
import { teiText } from './tei-text.ts';
import { emptyProblem } from './txt.ts';
import { xmlText } from './xml-text.ts';
import { elementOf, elementsOf, wordsOf, type XmlElement, xmlTree } from './xml-tree.ts';

/** What the header says of the work. */
function metadataOf(header: XmlElement | undefined, text: XmlElement | undefined): Record<string, unknown> {
  const statement = elementOf(header, 'titleStmt');
  const source = elementOf(header, 'sourceDesc');
  const dated =
    elementOf(elementOf(header, 'creation'), 'date', 'origDate') ?? elementOf(source, 'date', 'origDate');
  const language =
    elementOf(elementOf(header, 'langUsage'), 'language')?.attributes.ident ??
    text?.attributes['xml:lang'] ??
    '';
  const { when, notBefore, notAfter, from, to } = dated?.attributes ?? {};
  const written =
    when ?? (notBefore && notAfter ? `${notBefore}/${notAfter}` : from && to ? `${from}/${to}` : undefined);
  const found = {
    title: wordsOf(elementOf(statement, 'title')),
    author: wordsOf(elementOf(statement, 'author')),
    language: (language.split('-')[0] ?? '').toLowerCase(),
    written: written ?? '',
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== ''));
}

/** Sigla of the witnesses, in the order of the list; those the apparatus names without a list come behind. */
function witnessesOf(root: XmlElement): string[] {
  const listed = [...elementsOf(root, 'witness')].map(({ attributes }) => attributes['xml:id'] ?? '');
  const named = [...elementsOf(root, 'rdg', 'lem')].flatMap(({ attributes }) =>
    (attributes.wit ?? '').split(/\s+/).map((one) => one.replace(/^#/, '')),
  );
  const used = new Set(named);
  return [...new Set([...listed.filter((one) => used.has(one)), ...named])].filter((one) => one !== '');
}

/**
 * TEI (P4 and P5): headings, paragraphs, lists, cells, notes and pages, the header's title, author, date and language. Where it holds an apparatus,
 * each witness is an edition, and the editor's text the last.
 */
export const tei: Format = {
  name: 'tei',
  extensions: ['tei'],
  async read(file): Promise<readonly FormatEdition[]> {
    const { root, wrong } = xmlTree(xmlText(file.bytes));
    const document = elementOf(root, 'TEI', 'TEI.2') ?? root;
    const text = elementOf(document, 'text');
    const problems: Problem[] = wrong === undefined ? [] : [brokenXml(file.name, wrong)];
    if (text === undefined) {
      problems.push({
        code: 'tei.no-text',
        level: 'error',
        place: { file: file.name },
        says: `${file.name} holds no text of TEI`,
        remedy: 'look whether it is the whole file: a TEI document has <text> behind its header',
      });
      return [{ text: '', structure: [], sourceMap: [], metadata: {}, problems }];
    }
    const metadata = metadataOf(elementOf(document, 'teiHeader'), text);
    const witnesses = witnessesOf(document);
    const own = witnesses.map(
      (label): FormatEdition => ({ ...teiText(text, label), label, metadata, problems: [] }),
    );
    const edited = teiText(text, undefined);
    return [
      ...own,
      {
        ...edited,
        ...(own.length > 0 ? { label: 'edited text' } : {}),
        metadata,
        problems: [...problems, ...emptyProblem(edited.text, file.name)],
      },
    ];
  },
};
