import type { Problem } from '../core/model/problem.ts';
import { formatFor } from '../formats/index.ts';
import { namesOf } from './account-files.ts';
import type { Folder } from './folder.ts';
import type { Settings } from './settings.ts';

/** One account to be read: the fields the settings give it, and where they stand. */
export interface AccountEntry {
  readonly key: string;
  readonly map: Readonly<Record<string, unknown>>;
  readonly path: readonly (string | number)[];
}

/** Endings of files that accompany texts and are none themselves. */
const BESIDE: ReadonlySet<string> = new Set(
  'yaml yml json jsonl csv tsv css js map ini db lock log bib ris zip'.split(' '),
);
/** Folders of a study that hold no accounts, and the folders browsers save beside a page. */
const OTHER_FOLDER = /^(?:decisions|expected|scans)$|(?:_files|\.files)$/i;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
const endingOf = (name: string): string =>
  name.lastIndexOf('.') > 0 ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';

/** Key of an account by its file: the name without folder and ending. */
export function keyOf(file: string): string {
  const name = nameOf(file.endsWith('/') ? file.slice(0, -1) : file);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** Files of a study that could be accounts: those of `accounts/` where it is, else all, without READMEs and what goes beside texts. */
export function candidates(folder: Folder): string[] {
  const prefix = folder.files.some((file) => file.startsWith('accounts/')) ? 'accounts/' : '';
  return folder.files.filter((file) => {
    if (!file.startsWith(prefix)) return false;
    const parts = file.slice(prefix.length).split('/');
    const name = parts.pop() ?? '';
    if (parts.some((part) => OTHER_FOLDER.test(part))) return false;
    return (
      !/^(?:readme|licen[cs]e|notice|authors|changelog)(?:\.\w{1,8})?$/i.test(name) &&
      !BESIDE.has(endingOf(name))
    );
  });
}

/** In a study without a list: a file is an account; a folder in `accounts/` is one with editions, any other is only a place. */
function bareAccounts(folder: Folder): string[] {
  const found = new Set<string>();
  for (const file of candidates(folder)) {
    const rest = file.startsWith('accounts/') ? file.slice('accounts/'.length) : file;
    const cut = rest.indexOf('/');
    if (file.startsWith('accounts/') && cut > 0) {
      if (formatFor(file) !== undefined) found.add(`accounts/${rest.slice(0, cut)}/`);
      else found.add(file);
    } else found.add(file);
  }
  return [...found].sort(compare);
}

/** Accounts named in the settings, or, where they name none, those of the bare folder. */
export function listAccounts(
  folder: Folder,
  settings: Settings | undefined,
): { entries: AccountEntry[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries: AccountEntry[] = [];
  const listed = settings?.value.accounts;
  if (listed !== undefined && listed !== null && settings !== undefined && !Array.isArray(listed)) {
    problems.push({
      code: 'study.accounts',
      level: 'error',
      place: settings.place(['accounts']),
      says: 'accounts is not a list',
      remedy: 'begin each account with a dash: - key: name; until then every file is taken as an account',
    });
  }
  if (Array.isArray(listed)) {
    listed.forEach((item: unknown, at) => {
      const path = ['accounts', at];
      if (item !== null && typeof item === 'object' && !Array.isArray(item)) {
        const map = item as Record<string, unknown>;
        const [first] = namesOf(map.files);
        const key =
          typeof map.key === 'string' || typeof map.key === 'number'
            ? String(map.key)
            : keyOf(first ?? `account-${at + 1}`);
        entries.push({ key, map, path });
      } else {
        problems.push({
          code: 'study.account',
          level: 'error',
          place: settings?.place(path) ?? {},
          says: `entry ${at + 1} under accounts is not a list of fields`,
          remedy: 'write - key: name, and the other fields below it',
        });
      }
    });
  }
  if (entries.length > 0) return { entries, problems: [...problems, ...unlisted(folder, entries)] };
  const bare = bareAccounts(folder);
  const uses = new Map<string, number>();
  for (const file of bare) uses.set(keyOf(file), (uses.get(keyOf(file)) ?? 0) + 1);
  for (const file of bare) {
    // Files that differ only in ending or folder keep their whole path as key.
    const key =
      uses.get(keyOf(file)) === 1 ? keyOf(file) : file.replace(/^accounts\//, '').replace(/\/$/, '');
    entries.push({ key, map: { files: file }, path: [] });
  }
  return { entries, problems };
}

/** Texts that lie in the study and are named nowhere: left out in silence they would be missed. */
function unlisted(folder: Folder, entries: readonly AccountEntry[]): Problem[] {
  const named = entries
    .flatMap(({ map }) => namesOf(map.files))
    .map((name) => name.replaceAll('\\', '/').normalize());
  const below = named.map((name) => (name.endsWith('/') ? name : `${name}/`));
  return candidates(folder)
    .filter(
      (file) =>
        !named.includes(file.normalize()) && !below.some((start) => file.normalize().startsWith(start)),
    )
    .map((file) => ({
      code: 'study.unlisted',
      level: 'note',
      place: { file },
      says: `${file} is not named in study.yaml and is not read`,
      remedy: `add - files: ${file} under accounts, or move it out of the study`,
    }));
}
