import type { Problem } from '../core/model/problem.ts';
import { decode } from './decode.ts';
import { Draft } from './draft.ts';
import type { Format, FormatEdition } from './format.ts';
import { emptyProblem } from './txt.ts';

type Fields = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value : [value]).filter(isMap);

/** A value of JSON-LD as text: plain, or with its language. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  return isMap(value) ? textOf(value['@value']) : '';
}

/** Fields of an item that tell where a paper lies, in the order of archives. */
const PLACE = ['archive', 'collection', 'box', 'folder', 'identifier'];

/** What an item says of itself. */
function metadataOf(item: Fields): Record<string, unknown> {
  const found = {
    title: textOf(item.title),
    author: textOf(item.creator ?? item.author),
    written: textOf(item.date),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== ''));
}

/** Writes what people transcribed and noted of the photos of an item; each photo is a page. */
function writeItem(draft: Draft, item: Fields, number: number, alone: boolean): void {
  const path = `item[${number}]`;
  const title = textOf(item.title);
  const place = PLACE.map((name) => textOf(item[name])).filter((words) => words !== '');
  if (!alone && title !== '') {
    draft.begin('heading', path, { level: 1 });
    draft.words(title);
  }
  if (place.length > 0) {
    draft.begin('credit', path);
    draft.words(place.join(', '));
  }
  for (const [at, photo] of listOf(item.photo).entries()) {
    draft.page({ page: at + 1 });
    // What stands on the paper comes first; the notes of the one who read it are no words of it.
    for (const [name, kind] of [
      ['transcription', 'prose'],
      ['note', 'note'],
    ] as const)
      for (const one of listOf(photo[name])) {
        const words = textOf(one.text);
        for (const paragraph of words.split(/\n\s*\n/)) {
          draft.begin(kind, `${path}/photo[${at + 1}]/${name}`);
          draft.words(paragraph);
        }
      }
  }
  draft.end();
}

/** Tropy's export (JSON-LD): transcriptions as text, notes apart, each photo a page; title, author and date of a single item. */
export const tropy: Format = {
  name: 'tropy',
  extensions: ['jsonld'],
  async read(file): Promise<readonly FormatEdition[]> {
    const decoded = await decode(file.bytes, file.name);
    const problems: Problem[] = [...decoded.problems];
    let items: Fields[] = [];
    try {
      const value: unknown = JSON.parse(decoded.text);
      items = isMap(value) ? listOf(value['@graph'] ?? value) : listOf(value);
    } catch {
      // told below, as a file without items
    }
    items = items.filter((item) => item.photo !== undefined);
    const draft = new Draft();
    for (const [at, item] of items.entries()) writeItem(draft, item, at + 1, items.length === 1);
    const written = draft.done();
    if (items.length === 0)
      problems.push({
        code: 'tropy.no-items',
        level: 'error',
        place: { file: file.name },
        says: `${file.name} holds no items of Tropy`,
        remedy: 'export them again: File, Export, JSON-LD',
      });
    else problems.push(...emptyProblem(written.text, file.name));
    const [only] = items;
    return [
      { ...written, metadata: items.length === 1 && only !== undefined ? metadataOf(only) : {}, problems },
    ];
  },
};
