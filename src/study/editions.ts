import { datedOf } from '../core/calendars/dated.ts';
import type { Dated, Edition } from '../core/model/account.ts';
import { ACCOUNT_FIELDS, accountField } from '../core/model/account-fields.ts';
import type { Problem } from '../core/model/problem.ts';
import { sha256 } from '../core/text/sha256.ts';
import type { AccountFile } from './account-files.ts';
import { readTexts, type TextOptions } from './account-texts.ts';
import { citedPlaces } from './cited-places.ts';
import { figureNotes, figuresOf } from './figures.ts';
import type { Folder } from './folder.ts';
import { guessLanguage } from './guess-language.ts';
import { languageRemedy, wrongLanguageTag } from './language-tag.ts';

/** The editions of one account as read from its files, and the metadata found in them. */
export interface ReadFiles {
  readonly editions: readonly Edition[];
  /** Front matter of the first edition; the settings come before it. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** Characters of the longest account that is read, some five thousand pages: what is found in more does not fit into memory. */
export const LONGEST_TEXT = 8_000_000;

/** Fields of an edition that no account has. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['date', 'dated-by', 'by']);

/** Fields that say which text a file holds: a file cannot say so of itself. */
const NOT_INSIDE: ReadonlySet<string> = new Set([
  'key',
  'files',
  'pages',
  'begins-with',
  'ends-before',
  'files-are',
]);

const DATE_IN_NAME = /(\d{4})(?:[-_.](\d{2}))?(?:[-_.](\d{2}))?(?!\d)/;

/** Date of an edition by its front matter, else by its file name. */
function dateOf(metadata: Readonly<Record<string, unknown>>, file: string): Dated | undefined {
  const given = metadata.date;
  if (given instanceof Date) return datedOf(given.toISOString().slice(0, 10));
  if (typeof given === 'string' || typeof given === 'number') return datedOf(String(given));
  const name = file.slice(file.lastIndexOf('/') + 1);
  const found = DATE_IN_NAME.exec(name);
  if (found === null) return undefined;
  return datedOf([found[1], found[2], found[3]].filter((part) => part !== undefined).join('-'));
}

const fileName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

const stem = (file: string): string => {
  const name = fileName(file);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The language the front matter of a file tells; one that is none is a problem, and the language is guessed. */
function knownTag(told: unknown, file: string, problems: Problem[]): string | undefined {
  if (typeof told !== 'string') return undefined;
  const wrong = wrongLanguageTag(told);
  if (wrong === undefined) return told;
  problems.push({
    code: 'study.language',
    level: 'warning',
    place: { file },
    says: `language: ${told} in the front matter of ${file} names no language; it is guessed`,
    remedy: languageRemedy(wrong),
  });
  return undefined;
}

/** How the files of an account are read. */
export interface ReadingOptions extends TextOptions {
  /** Language the settings tell. */
  readonly language?: string | undefined;
  /** Its files are editions, ordered by date. */
  readonly dateMatters: boolean;
}

/** Reads the files of an account. Several files, or a folder, are its editions, ordered by date, then name; or parts of one text. */
export async function readEditions(
  folder: Folder,
  account: string,
  files: readonly AccountFile[],
  options: ReadingOptions,
): Promise<ReadFiles> {
  const { language } = options;
  const dateMatters = options.dateMatters && options.parts !== true;
  const { texts, problems: unread } = await readTexts(folder, files, options);
  const problems: Problem[] = [...unread];
  const found: (Edition & { readonly order: number })[] = [];
  let metadata: Readonly<Record<string, unknown>> = {};
  for (const { file, read } of texts) {
    const figures = figuresOf(read);
    problems.push(...figureNotes(figures, read.text, file));
    for (const name of Object.keys(read.metadata)) {
      if (OWN_FIELDS.has(name) || (accountField(name) !== undefined && !NOT_INSIDE.has(name))) continue;
      problems.push({
        code: 'study.unknown-field',
        level: 'note',
        place: { file },
        says: `the field ${name} in the front matter of ${file} is not known`,
        remedy: `it is not read; known fields: date, dated-by, by, ${ACCOUNT_FIELDS.filter(
          (field) => !NOT_INSIDE.has(field.name),
        )
          .map((field) => field.name)
          .join(', ')}`,
      });
    }
    if (read.text.trim() === '') continue;
    if (read.text.length > LONGEST_TEXT) {
      problems.push({
        code: 'study.too-long',
        level: 'error',
        place: { file },
        says: `${file} holds ${(read.text.length / 1e6).toFixed(1)} million characters; an account is read up to ${LONGEST_TEXT / 1e6} million`,
        remedy: 'keep the chapters on the event, or cut it into accounts of their own',
      });
      continue;
    }
    if (found.length === 0) metadata = read.metadata;
    const told = knownTag(read.metadata.language, file, problems);
    const date =
      read.date !== undefined ? datedOf(read.date) : dateMatters ? dateOf(read.metadata, file) : undefined;
    const by =
      read.by ?? (dateMatters && typeof read.metadata.by === 'string' ? read.metadata.by.trim() : '');
    const datedBy = dateMatters ? read.metadata['dated-by'] : undefined;
    const code = language ?? told ?? (await guessLanguage(read.text));
    found.push({
      id: sha256(read.text),
      account,
      label: read.label ?? (dateMatters ? stem(file) : ''),
      ...(date === undefined ? {} : { date }),
      ...(by === '' ? {} : { by }),
      ...(typeof datedBy === 'string' && datedBy.trim() !== '' ? { datedBy: datedBy.trim() } : {}),
      language: code,
      text: read.text,
      structure: read.structure,
      ...(figures.length === 0 ? {} : { figures }),
      file,
      ...citedPlaces(read.sourceMap),
      order: date?.value.earliest ?? Number.NEGATIVE_INFINITY,
    });
    if (dateMatters && date === undefined) {
      problems.push({
        code: 'study.edition-undated',
        level: 'warning',
        place: { file },
        says: `${file} is an edition of ${account} without a date; it is taken as the earliest`,
        remedy: 'put date: 2011 in its front matter, or the year in its file name',
      });
    }
  }
  // Editions of one file keep the order of the file.
  found.sort(
    (a, b) =>
      a.order - b.order || (a.file === b.file ? 0 : compare(a.label, b.label) || compare(a.file, b.file)),
  );
  if (dateMatters)
    found.forEach((edition, at) => {
      const before = found[at - 1];
      if (edition.date === undefined || before?.date?.edtf !== edition.date.edtf) return;
      // Editions of one file keep its order, which nobody has to settle.
      if (before.id === edition.id || before.file === edition.file) return;
      problems.push({
        code: 'study.same-date',
        level: 'note',
        place: { file: edition.file },
        says: `${before.file} and ${edition.file} are editions of ${account} of one date, ${edition.date.edtf}; they are taken in the order of their names`,
        remedy: 'put a more exact date in the front matter of both: date: 2011-05',
      });
    });
  const editions: Edition[] = [];
  for (const { order: _, ...edition } of found) {
    const named = editions.find((other) => other.label === edition.label && other.id !== edition.id);
    if (named !== undefined) {
      problems.push({
        code: 'study.edition-twice',
        level: 'warning',
        place: { file: edition.file },
        says: `two editions of ${account} are called ${edition.label}: ${named.file} and ${edition.file}`,
        remedy: `rename one of the files; the second is called ${fileName(edition.file)} until then`,
      });
      editions.push({ ...edition, label: fileName(edition.file) });
      continue;
    }
    if (editions.some((other) => other.id === edition.id)) {
      problems.push({
        code: 'study.same-edition',
        level: 'note',
        place: { file: edition.file },
        says: `${edition.file} has the same text as another edition of ${account}`,
        remedy: 'one of the two can be removed',
      });
      continue;
    }
    editions.push(edition);
  }
  return { editions, metadata, problems };
}
