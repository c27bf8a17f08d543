import { datedOf } from '../core/calendars/dated.ts';
import { fieldsOfCitation } from '../core/decide/citation-fields.ts';
import type { Account, Citation, Edition } from '../core/model/account.ts';
import { ACCOUNT_FIELDS } from '../core/model/account-fields.ts';
import type { Problem } from '../core/model/problem.ts';
import { calendarOf, countsByOf, dependsOf, marksOf, rightsOf } from './account-fields.ts';
import { accountFiles } from './account-files.ts';
import { type AccountEntry, keyOf, listAccounts } from './account-list.ts';
import { readCriticism } from './criticism-fields.ts';
import { readEditions } from './editions.ts';
import { Fields } from './fields.ts';
import type { ReadFile } from './file-memory.ts';
import type { Folder } from './folder.ts';
import { guessCitation } from './guess-citation.ts';
import { guessTitle } from './guess-title.ts';
import { languageRemedy, wrongLanguageTag } from './language-tag.ts';
import { precedence } from './precedence.ts';
import type { Settings } from './settings.ts';

/** Told after each file of a study, and after each page of a long one. */
export type ReadProgress = (what: 'files' | 'pages', done: number, all: number) => void;

/** Accounts of a study, sorted by key, and what was wrong with them. */
export interface ReadAccounts {
  readonly accounts: Account[];
  readonly problems: Problem[];
  /** Where the settings name each account, by key. */
  readonly paths: ReadonlyMap<string, readonly (string | number)[]>;
}

const optional = <K extends string, T>(name: K, value: T | undefined): { [P in K]?: T } =>
  value === undefined ? {} : ({ [name]: value } as { [P in K]?: T });

/** The language the settings tell; one that is none is a problem, and the language is guessed. */
function languageOf(own: Fields): string | undefined {
  const told = own.text('language');
  const wrong = told === undefined ? undefined : wrongLanguageTag(told);
  if (wrong === undefined) return told;
  own.complain(
    'language',
    'study.language',
    `language: ${told} names no language; it is guessed`,
    languageRemedy(wrong),
  );
  return undefined;
}

async function readAccount(
  folder: Folder,
  settings: Settings | undefined,
  entry: AccountEntry,
  library: readonly Citation[],
  progress: ReadProgress,
  readFile: ReadFile,
): Promise<{ account?: Account; problems: Problem[] }> {
  const { key, map, path } = entry;
  const file = settings?.file ?? 'study.yaml';
  const blank: Settings = { file, value: {}, problems: [], place: () => ({ file }) };
  const own = new Fields(settings ?? blank, path, map);
  own.unknown(ACCOUNT_FIELDS.map(({ name }) => name));
  if (/[@|>]/.test(key))
    own.complain(
      'key',
      'study.key',
      `the key ${key} holds @, | or >`,
      'use letters, digits and hyphens; depends-on cannot name it until then',
    );
  const { files: named, many: several, parts } = accountFiles(folder, own);
  const files = named.map((one) => one.file);
  /** Its files are editions: each has a date, and none speaks for the account as a whole. */
  const many = several && !parts;
  if (files.length === 0)
    own.complain(
      'files',
      'study.no-files',
      `the account ${key} names no file`,
      'write files: accounts/NAME.md, or list the source under known-through',
      'error',
    );
  const row = own.text('row');
  const chosen = {
    ...optional('beginsWith', own.text('begins-with')),
    ...optional('endsBefore', own.text('ends-before')),
  };
  const read = await readEditions(folder, key, named, {
    language: languageOf(own),
    dateMatters: many,
    row,
    parts,
    chosen,
    place: (field) => (settings ?? blank).place([...path, field]),
    told: (done, all) => progress('pages', done, all),
    readFile,
  });
  const problems: Problem[] = [...read.problems];
  const front = { ...read.metadata };
  delete front.date;
  const told = map.citation ?? front.citation;
  const guessed = told === undefined ? guessCitation(keyOf(files[0] ?? key), library) : undefined;
  const citation = told ?? guessed;
  if (guessed !== undefined)
    own.complain(
      'citation',
      'study.guessed-citation',
      `${files[0]} is taken for ${guessed} of the library by its name`,
      'write citation: with that id, or with another',
      'note',
    );
  const cited = library.find((item) => item.id === String(citation ?? ''));
  const sources = [
    { name: file, fields: map },
    {
      name: 'library.json',
      fields: { ...fieldsOfCitation(cited), ...(guessed === undefined ? {} : { citation: guessed }) },
    },
    { name: files[0] ?? key, fields: front },
  ];
  const joined = precedence(key, many ? sources.slice(0, 2) : sources, settings, path);
  const all = many ? { ...front, ...joined.fields } : joined.fields;
  const fields = new Fields(settings ?? blank, path, all, (name) =>
    map[name] === undefined && front[name] !== undefined ? { file: files[0] ?? key } : undefined,
  );
  const { criticism, problems: uncritical } = readCriticism(
    map.criticism === undefined && front.criticism !== undefined
      ? { ...blank, file: files[0] ?? file, place: () => ({ file: files[0] ?? key }) }
      : (settings ?? blank),
    path,
    all.criticism,
  );
  const rights = rightsOf(fields);
  const titleOf = ([only, ...more]: readonly Edition[]): string | undefined =>
    only === undefined || more.length > 0 || row !== undefined
      ? undefined
      : guessTitle(only.text, only.structure);
  const account: Account = {
    key,
    siglum: fields.text('siglum') ?? key,
    title: fields.text('title') ?? (rights.allow === 'none' ? undefined : titleOf(read.editions)) ?? key,
    language: read.editions[read.editions.length - 1]?.language ?? 'und',
    text: fields.choice(
      'text',
      ['original', 'transcription', 'translation', 'excerpt', 'precis'],
      // Rows told in sentences of the study are not the words of the table.
      row === undefined ? 'original' : 'precis',
    ),
    // A bare file is taken to be the whole account; an excerpt or a précis never is unless the study says so.
    read: fields.choice(
      'read',
      ['full', 'excerpt'],
      ['excerpt', 'precis'].includes(String(all.text ?? '').toLowerCase()) ? 'excerpt' : 'full',
    ),
    kind: fields.choice('kind', ['record', 'narrative'], 'narrative'),
    rights,
    dependsOn: dependsOf(fields),
    marks: marksOf(fields),
    editions: read.editions,
    ...optional('criticism', criticism),
    ...optional('author', fields.text('author')),
    ...optional(
      'written',
      fields.dated('written') ?? (many ? undefined : datedOf(String(read.metadata.date ?? ''))),
    ),
    ...optional('published', fields.dated('published')),
    ...optional('editionRead', fields.text('edition-read')),
    ...optional('genre', fields.text('genre')),
    ...optional('speaksFor', fields.text('speaks-for')),
    ...optional('tradition', fields.text('tradition')),
    ...optional('calendar', calendarOf(fields)),
    ...optional('countsBy', countsByOf(fields)),
    ...optional('translationOf', fields.text('translation-of')),
    ...optional('citation', fields.text('citation')),
  };
  problems.push(...own.problems, ...joined.problems, ...fields.problems, ...uncritical);
  if (read.editions.length > 0) return { account, problems };
  if (problems.length === 0) {
    problems.push({
      code: 'study.no-text',
      level: 'warning',
      place: { account: key },
      says: `nothing could be read of ${key}`,
      remedy: 'look at its files',
    });
  }
  return { problems };
}

/** Reads every account. What is wrong with one never stops the others. */
export async function readAccounts(
  folder: Folder,
  settings: Settings | undefined,
  library: readonly Citation[],
  progress: ReadProgress,
  readFile: ReadFile,
): Promise<ReadAccounts> {
  const { entries, problems } = listAccounts(folder, settings);
  const accounts: Account[] = [];
  const sigla = new Map<string, string>();
  let done = 0;
  for (const entry of entries) {
    const { account, problems: own } = await readAccount(
      folder,
      settings,
      entry,
      library,
      progress,
      readFile,
    );
    progress('files', ++done, entries.length);
    problems.push(...own);
    if (account === undefined) continue;
    const { key, siglum } = account;
    const complain = (field: string, code: string, says: string, remedy: string): void => {
      const place = settings === undefined ? { account: key } : settings.place([...entry.path, field]);
      problems.push({ code, level: 'error', place, says, remedy });
    };
    if (accounts.some((other) => other.key === key)) {
      complain(
        'key',
        'study.key-twice',
        `two accounts have the key ${key}`,
        'give the second another key; it is left out until then',
      );
      continue;
    }
    const other = sigla.get(siglum);
    if (other !== undefined)
      complain(
        'siglum',
        'study.siglum-twice',
        `the siglum ${siglum} stands for both ${other} and ${key}`,
        `give each account a siglum of its own; the second is shown as ${key} until then`,
      );
    sigla.set(other === undefined ? siglum : key, key);
    accounts.push(other === undefined ? account : { ...account, siglum: key });
  }
  accounts.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { accounts, problems, paths: new Map(entries.map(({ key, path }) => [key, path] as const)) };
}
