import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { accountField } from '../core/model/account-fields.ts';
import type { Problem } from '../core/model/problem.ts';
import type { SettingsEdit } from '../core/model/settings-form.ts';
import { type PartField, studyPart } from '../core/model/study-parts.ts';
import { entryOfLine, namesOf } from './account-files.ts';
import { keyOf } from './account-list.ts';
import { readKnownThrough, readParties } from './parties.ts';
import { holdSame, patchField } from './patch-yaml.ts';
import { readSettings } from './settings.ts';
import { UserError } from './user-error.ts';
import { readWeighing } from './weighing-settings.ts';
import { wrongDate, wrongInField } from './wrong-in-field.ts';

/** A value of a field: words, a number, a list of words, or files with their pages. */
type FieldValue = string | number | readonly (string | { readonly file: string; readonly pages: string })[];

const isPlain = (value: FieldValue): value is string | number | readonly string[] =>
  !Array.isArray(value) || value.every((one) => typeof one === 'string');

/** The entry of an account in the list of the settings. */
function entryOf(accounts: unknown, key: string): YAMLMap | undefined {
  if (!isSeq(accounts)) return undefined;
  return accounts.items.filter(isMap).find((item) => {
    const own: unknown = item.get('key');
    if (own !== undefined && own !== null) return String(own) === key;
    const [first] = namesOf(item.toJSON().files);
    return first !== undefined && keyOf(first) === key;
  });
}

/** Where an entry of a part stands, and where the part itself does. */
function wayTo({ part = 'study', key = '' }: SettingsEdit): readonly string[] {
  const { at, keyed } = studyPart(part);
  return at === undefined ? [] : keyed === 'map' ? [at, key] : [at];
}

/** The map a form edits: an entry of the list of accounts or of another part, or the study; undefined where there is none. */
function targetOf(document: Document, edit: SettingsEdit): YAMLMap | undefined {
  const { account, part = 'study', key = '' } = edit;
  const way = wayTo(edit);
  const there: unknown = way.length === 0 ? document.contents : document.getIn(way);
  const found: unknown =
    account !== undefined
      ? entryOf(document.get('accounts'), account)
      : studyPart(part).keyed === 'list'
        ? isSeq(there)
          ? there.items.filter(isMap).find((item) => String(item.get('key')) === key)
          : undefined
        : there;
  return isMap(found) ? found : undefined;
}

/** YAML text with one field set or taken away: in place where that can be done, else written anew with its comments. */
function withField(text: string, edit: SettingsEdit, field: string, value: FieldValue | undefined): string {
  const document = parseDocument(text);
  const map = targetOf(document, edit);
  const plain = value === undefined || isPlain(value) ? value : undefined;
  const place = map === undefined || plain !== value ? undefined : patchField(text, map, field, plain);
  const target = map ?? document;
  if (value === undefined) target.delete(field);
  else target.set(field, document.createNode(value, { flow: true }));
  const whole = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return place !== undefined && holdSame(place, whole) ? place : whole;
}

const partField = (edit: SettingsEdit, name: string): PartField | undefined =>
  studyPart(edit.part ?? 'study').fields.find((one) => one.name === name);

/** What is wrong with the value of a field of a part. */
function wrongInPart(
  field: PartField | undefined,
  name: string,
  value: string,
): readonly [says: string, remedy: string] | undefined {
  if (field === undefined) return [`${name} is not edited here`, 'edit it in study.yaml'];
  if (value === '') return undefined;
  const choices = field.choices?.map(([one]) => one);
  if (choices?.includes(value) === false)
    return [`${name} cannot be ${value}`, `choose ${choices.join(' or ')}`];
  if (field.holds === 'date') return wrongDate(value);
  if (field.holds === 'number' && !Number.isFinite(Number(value)))
    return [`${field.says} is no number: ${value}`, 'write it in digits, with a point before decimals'];
  return undefined;
}

/** What a form may write; anything else is refused with a word. */
function refuseWrong(edit: SettingsEdit): void {
  for (const [field, given] of Object.entries(edit.fields)) {
    const value = given.trim();
    const wrong =
      edit.account === undefined
        ? wrongInPart(partField(edit, field), field, value)
        : accountField(field)?.kept === undefined
          ? ([`${field} is not edited here`, 'edit it in study.yaml'] as const)
          : field === 'files'
            ? wrongInFiles(value)
            : wrongInField(field, value);
    if (wrong !== undefined) throw new UserError(...wrong);
  }
}

const linesOf = (value: string): readonly string[] =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function wrongInFiles(value: string): readonly [says: string, remedy: string] | undefined {
  if (linesOf(value).length === 0)
    return ['an account needs a file', 'name one, or take the account off the list'];
  for (const line of linesOf(value)) {
    const entry = entryOfLine(line);
    const { file, pages } = typeof entry === 'string' ? { file: entry, pages: '' } : entry;
    if (/^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(file))
      return [`${file} leads out of the study`, 'name a file inside the study folder'];
    const wrong = wrongInField('pages', pages);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** Whether people write a field as a list, with commas. */
function isList(edit: SettingsEdit, field: string): boolean {
  const holds = edit.account === undefined ? partField(edit, field)?.holds : accountField(field)?.holds;
  return holds === 'list' || holds === 'names' || holds === 'accounts';
}

/** The value of a field as study.yaml holds it; undefined takes the field away. */
function fieldValue(edit: SettingsEdit, field: string, given: string): FieldValue | undefined {
  const value = given.trim();
  if (value === '') return undefined;
  const parts = value.split(',').map((one) => one.trim());
  if (isList(edit, field)) return parts.filter((one) => one !== '');
  if (edit.account === undefined && partField(edit, field)?.holds === 'number') return Number(value);
  if (field !== 'files') return value;
  const entries = linesOf(value).map(entryOfLine);
  const [only] = entries;
  return entries.length === 1 && typeof only === 'string' ? only : entries;
}

/** The list of accounts with one more, or one fewer. */
function listed(document: Document, edit: SettingsEdit): string {
  const { account = '', list, fields } = edit;
  const accounts: unknown = document.get('accounts');
  if (!isSeq(accounts)) throw new UserError('study.yaml lists no accounts', 'give a file first');
  const there = entryOf(accounts, account);
  if (list === 'remove') {
    if (there === undefined)
      throw new UserError(`study.yaml has no account ${account}`, 'look at the page as it is now');
    if (accounts.items.length === 1)
      throw new UserError(
        `${account} is the only account`,
        'add another first, or take the file out of the folder',
      );
    accounts.items.splice(accounts.items.indexOf(there), 1);
  } else {
    if (there !== undefined)
      throw new UserError(`there is an account ${account} already`, 'give it another key');
    if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u.test(account))
      throw new UserError(`${account} cannot be the key of an account`, 'use letters, digits and hyphens');
    if (fieldValue(edit, 'files', fields.files ?? '') === undefined)
      throw new UserError('an account needs a file', 'choose the file in which it stands');
    accounts.add(document.createNode({ key: account }));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A part with one more entry, or one fewer. */
function withEntry(document: Document, edit: SettingsEdit): string {
  const { part = 'study', key = '', list } = edit;
  const { at = '', keyed, called } = studyPart(part);
  const there = targetOf(document, edit);
  if (list === 'remove') {
    const whole: unknown = document.get(at);
    if (keyed === 'one' || there === undefined)
      throw new UserError(`study.yaml has no ${called} ${key}`, 'look at the page as it is now');
    if (isSeq(whole)) whole.items.splice(whole.items.indexOf(there), 1);
    else document.deleteIn([at, key]);
    const left: unknown = document.get(at);
    if ((isSeq(left) || isMap(left)) && left.items.length === 0) document.delete(at);
  } else if (there !== undefined) {
    if (list === 'add')
      throw new UserError(`there is a ${called} ${key} already`, 'change that one, or give another key');
  } else {
    if (keyed !== 'one' && !/^[\p{L}\p{N}_][\p{L}\p{N} ._:-]{0,199}$/u.test(key))
      throw new UserError(`${key} cannot be the key of a ${called}`, 'use letters, digits and hyphens');
    const whole: unknown = document.get(at);
    if (whole !== undefined && whole !== null && !(keyed === 'list' ? isSeq(whole) : isMap(whole)))
      throw new UserError(`${at} of study.yaml holds something else`, 'mend it in study.yaml first');
    const own: unknown = keyed === 'list' ? undefined : document.getIn(wayTo(edit));
    // A party may be written as its name alone.
    const named = part === 'party' && typeof own === 'string' ? { name: own } : {};
    if (own !== undefined && own !== null && typeof own !== 'string')
      throw new UserError(`the ${called} ${key} is no list of fields`, 'mend it in study.yaml first');
    if (keyed === 'list')
      if (isSeq(whole)) whole.add(document.createNode({ key }));
      else document.set(at, document.createNode([{ key }]));
    else document.setIn(wayTo(edit), document.createNode(named));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Problems that reading the parts of study.yaml finds, in the words they are told in. */
function problemsIn(text: string): readonly Problem[] {
  const settings = readSettings('study.yaml', text);
  return [readParties(settings), readKnownThrough(settings), readWeighing(settings)].flatMap(
    ({ problems }) => problems,
  );
}

/**
 * study.yaml with some fields changed, or an entry listed or taken off its list; comments, order and everything else stay as they were.
 * What cannot be understood is refused with a word and nothing is changed. Settings that are no valid YAML are not edited.
 */
export function editSettings(text: string, edit: SettingsEdit): string {
  const { account, part = 'study', list, fields } = edit;
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault !== undefined)
    throw new UserError(`study.yaml is not valid YAML: ${fault.message}`, 'mend that line in the file first');
  refuseWrong(edit);
  let now = text;
  if (account !== undefined) {
    if (list !== undefined) now = listed(document, edit);
    else if (targetOf(document, edit) === undefined)
      throw new UserError(`study.yaml has no account ${account}`, 'look at the page as it is now');
  } else if (part !== 'study' && (list !== undefined || targetOf(document, edit) === undefined))
    now = withEntry(document, edit);
  if (list === 'remove') return now;
  for (const [field, given] of Object.entries(fields))
    now = withField(now, edit, field, fieldValue(edit, field, given));
  if (account !== undefined) return now;
  // What was wrong before may stay; nothing is made wrong.
  const before = new Set(problemsIn(text).map(({ says }) => says));
  const wrong = problemsIn(now).find(({ says }) => !before.has(says));
  if (wrong !== undefined) throw new UserError(wrong.says, wrong.remedy);
  return now;
}

/** study.yaml written anew with one more account, if it lists accounts and can be understood; else as it was. */
export function addAccount(
  text: string,
  fields: { readonly key: string } & Readonly<Record<string, string>>,
): string {
  const document = parseDocument(text);
  const accounts: unknown = document.get('accounts');
  if (document.errors.length > 0 || !isSeq(accounts) || accounts.items.length === 0) return text;
  // Two files may differ in their endings alone.
  let { key } = fields;
  for (let number = 2; entryOf(accounts, key) !== undefined; number++) key = `${fields.key}-${number}`;
  accounts.add(document.createNode({ ...fields, key }));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
