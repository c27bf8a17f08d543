import { fieldsOfCitation } from '../core/decide/citation-fields.ts';
import type { Account, Study } from '../core/model/account.ts';
import {
  accountField,
  type DescribedField,
  FORM_FIELDS,
  type FormField,
  isDescribedField,
} from '../core/model/account-fields.ts';
import { dependsWords } from '../core/model/depends-words.ts';
import type { Problem } from '../core/model/problem.ts';
import { rightsWords } from '../core/model/rights-words.ts';
import type { FieldView, PartView, SettingsView } from '../core/model/settings-form.ts';
import { type PartName, STUDY_PARTS, studyPart } from '../core/model/study-parts.ts';
import { fileLine, namesOf } from './account-files.ts';
import { keyOf } from './account-list.ts';
import type { Settings } from './settings.ts';
import { choicesOf } from './wrong-in-field.ts';

type Fields = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const text = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(text).join(', ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';

/** Whether what an account depends on is stated; nothing where it depends on none. */
function basisOf({ dependsOn }: Account): string {
  const told = dependsOn.filter(({ because }) => because === undefined);
  return told.length === 0 ? '' : told.every(({ stated }) => stated) ? 'stated' : 'inferred';
}

/** The value in force of each field that says what is known of an account. */
const inForce = (account: Account): Readonly<Record<DescribedField, string>> => ({
  siglum: account.siglum,
  title: account.title,
  author: account.author ?? '',
  language: account.language,
  written: account.written?.edtf ?? '',
  published: account.published?.edtf ?? '',
  'edition-read': account.editionRead ?? '',
  text: account.text,
  read: account.read,
  kind: account.kind,
  genre: account.genre ?? '',
  rights: rightsWords(account.rights),
  'speaks-for': account.speaksFor ?? '',
  tradition: account.tradition ?? '',
  calendar: account.calendar ?? '',
  'counts-by': account.countsBy ?? '',
  'translation-of': account.translationOf ?? '',
  'depends-on': account.dependsOn
    .filter(({ because }) => because === undefined)
    .map(dependsWords)
    .join(', '),
  'basis-of-dependence': basisOf(account),
  citation: account.citation ?? '',
});

/** What study.yaml says of a field that tells which text an account is; of an account it does not list, its files. */
function textField(name: FormField, own: Fields, files: readonly string[]): string {
  if (name !== 'files') return text(own[name]) || (name === 'files-are' ? 'editions' : '');
  const given: unknown = own.files;
  const entries: readonly unknown[] =
    given === undefined || given === null ? files : Array.isArray(given) ? given : [given];
  return entries.map(fileLine).join('\n');
}

interface Sources {
  readonly own: Fields;
  readonly account: Account | undefined;
  readonly cited: Fields;
  readonly by: ReadonlyMap<DescribedField, string> | undefined;
}

function fieldOf(name: FormField, { own, account, cited, by }: Sources): FieldView {
  const field = accountField(name);
  const choices = field === undefined ? undefined : choicesOf(field);
  const common = { name, ...(choices === undefined ? {} : { choices }) };
  const files = [...new Set(account?.editions.map(({ file }) => file))];
  if (!isDescribedField(name)) return { ...common, value: textField(name, own, files), origin: 'settings' };
  const decider = by?.get(name);
  const typed = text(own[name]);
  const filled = account === undefined ? '' : inForce(account)[name];
  if (decider !== undefined) return { ...common, value: filled, origin: 'decided', by: decider };
  return {
    ...common,
    value: typed !== '' && name !== 'depends-on' ? typed : filled,
    origin: own[name] !== undefined ? 'settings' : cited[name] !== undefined ? 'library' : 'guessed',
  };
}

/** What forms are made from. */
export interface SettingsSources {
  /** The study as decisions left it. */
  readonly study: Study;
  readonly settings: Settings | undefined;
  /** Texts of the folder. */
  readonly files: readonly string[];
  /** Who said in the journal what is in force, by account and field. */
  readonly decided: ReadonlyMap<string, ReadonlyMap<DescribedField, string>>;
}

/** Why nothing was read of an entry: the problem that stands in its lines, or at its files. */
function whyUnread(
  problems: readonly Problem[],
  settings: Settings,
  at: number,
  files: readonly string[],
): string {
  const from = settings.place(['accounts', at]).line ?? 0;
  const next = settings.place(['accounts', at + 1]).line ?? 0;
  const to = next > from ? next : Number.POSITIVE_INFINITY;
  const here = problems.filter(
    ({ place: { file, line = 0 } }) =>
      (file === settings.file && line >= from && line < to) || (file !== undefined && files.includes(file)),
  );
  const found = here.find(({ level }) => level === 'error') ?? here.find(({ level }) => level === 'warning');
  return found === undefined ? 'nothing could be read of it' : `${found.says}: ${found.remedy}`;
}

/** What study.yaml holds besides its accounts, entry by entry. */
function partsOf(study: Study, settings: Fields): SettingsView['parts'] {
  const written = (name: PartName, own: Fields): Readonly<Record<string, string>> =>
    Object.fromEntries(studyPart(name).fields.map((field) => [field.name, text(own[field.name])] as const));
  const entries = (name: PartName): readonly PartView[] => {
    const { at, keyed } = studyPart(name);
    const there: unknown = at === undefined ? settings : settings[at];
    if (keyed === 'one') return [{ key: '', fields: written(name, isMap(there) ? there : {}) }];
    const found: readonly (readonly [string, unknown])[] = Array.isArray(there)
      ? there.map((one: unknown) => [isMap(one) ? text(one.key) : '', one] as const)
      : Object.entries(isMap(there) ? there : {});
    return found.flatMap(([key, one]) => {
      // A party may be written as its name alone.
      const own = name === 'party' && !isMap(one) ? { name: one ?? key } : one;
      return key !== '' && isMap(own) ? [{ key, fields: written(name, own) }] : [];
    });
  };
  const parts = Object.fromEntries(
    (Object.keys(STUDY_PARTS) as PartName[]).map((name) => [name, entries(name)] as const),
  ) as Record<PartName, readonly PartView[]>;
  const [about] = parts.study;
  const met = study.parties.flatMap(({ key, name, found }): readonly PartView[] =>
    found === true ? [{ key, fields: { ...written('party', {}), name }, found }] : [],
  );
  return {
    ...parts,
    study: [{ key: '', fields: { ...about?.fields, title: about?.fields.title || study.title } }],
    party: [...parts.party, ...met],
  };
}

/** What the forms of the start view hold: for each account every field, with its value in force and where that comes from. */
export function settingsView({ study, settings, files: there, decided }: SettingsSources): SettingsView {
  const { accounts } = settings?.value ?? {};
  const listed = (Array.isArray(accounts) ? (accounts as readonly unknown[]) : []).flatMap((one, at) => {
    if (!isMap(one)) return [];
    const names = namesOf(one.files);
    return [{ map: one, at, names, key: text(one.key) || keyOf(names[0] ?? `account-${at + 1}`) }];
  });
  const read = study.accounts.map((account) => {
    const own = listed.find(({ key }) => key === account.key)?.map ?? {};
    const cited = fieldsOfCitation(study.library.find(({ id }) => id === account.citation));
    const sources = { own, account, cited, by: decided.get(account.key) };
    return {
      key: account.key,
      file: account.editions[0]?.file ?? '',
      fields: FORM_FIELDS.map((name) => fieldOf(name, sources)),
    };
  });
  const keys = new Set(study.accounts.map(({ key }) => key));
  const unread = listed.flatMap(({ map, at, names, key }) => {
    if (keys.has(key) || settings === undefined) return [];
    const sources = { own: map, account: undefined, cited: {}, by: decided.get(key) };
    const fields = FORM_FIELDS.map((name) => fieldOf(name, sources));
    return [{ key, file: names[0] ?? '', unread: whyUnread(study.problems, settings, at, names), fields }];
  });
  // In one order, so that an account keeps its place when its text is not found.
  const all = [...read, ...unread].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { parts: partsOf(study, settings?.value ?? {}), accounts: all, files: there };
}
