import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { accountField } from '../core/model/account-fields.ts';
import type { SettingsEdit } from '../core/model/settings-form.ts';
import { entryOfLine, namesOf } from './account-files.ts';
import { keyOf } from './account-list.ts';
import { holdSame, patchField } from './patch-yaml.ts';
import { UserError } from './user-error.ts';
import { wrongDate, wrongInField } from './wrong-in-field.ts';

/** Fields of the study and of a party that forms edit. */
const STUDY_FORM = ['title', 'span', 'place'] as const;
const PARTY_FORM = ['name', 'members', 'ally-of'] as const;

/** Fields that hold a list; people write it with commas. */
const LISTS: ReadonlySet<string> = new Set(['depends-on', 'members']);

/** A value of a field: words, a list of them, or files with their pages. */
type FieldValue = string | readonly (string | { readonly file: string; readonly pages: string })[];

const isPlain = (value: FieldValue): value is string | readonly string[] =>
  typeof value === 'string' || value.every((one) => typeof one === 'string');

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

/** The map a form edits: the study, an entry of the list of accounts, or a party; undefined where there is none. */
function targetOf(document: Document, { account, party }: SettingsEdit): YAMLMap | undefined {
  const found: unknown =
    account !== undefined
      ? entryOf(document.get('accounts'), account)
      : party !== undefined
        ? document.getIn(['parties', party])
        : document.contents;
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

/** What a form may write into a field of the study, an account or a party; anything else is refused with a word. */
function refuseWrong({ account, party, fields }: SettingsEdit): void {
  for (const [field, given] of Object.entries(fields)) {
    const value = given.trim();
    if (account !== undefined) {
      if (accountField(field)?.kept === undefined)
        throw new UserError(`${field} is not edited here`, 'edit it in study.yaml');
      const wrong = field === 'files' ? wrongInFiles(value) : wrongInField(field, value);
      if (wrong !== undefined) throw new UserError(...wrong);
    } else if (!(party === undefined ? STUDY_FORM : PARTY_FORM).some((name) => name === field))
      throw new UserError(`${field} is not edited here`, 'edit it in study.yaml');
    else if (field === 'span' && value !== '') {
      const wrong = wrongDate(value);
      if (wrong !== undefined) throw new UserError(...wrong);
    }
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

/** The value of a field as study.yaml holds it; undefined takes the field away. */
function fieldValue(field: string, given: string): FieldValue | undefined {
  const value = given.trim();
  if (value === '') return undefined;
  const parts = value.split(',').map((one) => one.trim());
  if (LISTS.has(field)) return parts.filter((one) => one !== '');
  if (field !== 'files') return value;
  const entries = linesOf(value).map(entryOfLine);
  const [only] = entries;
  return entries.length === 1 && typeof only === 'string' ? only : entries;
}

/** The list of accounts with one more, or one fewer. */
function listed(document: Document, { account = '', list, fields }: SettingsEdit): string {
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
    if (fieldValue('files', fields.files ?? '') === undefined)
      throw new UserError('an account needs a file', 'choose the file in which it stands');
    accounts.add(document.createNode({ key: account }));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/**
 * study.yaml with some fields changed, or an account listed or taken off the list; comments, order and everything else stay as they were.
 * What cannot be understood is refused with a word and nothing is changed. Settings that are no valid YAML are not edited.
 */
export function editSettings(text: string, edit: SettingsEdit): string {
  const { account, party, fields } = edit;
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault !== undefined)
    throw new UserError(`study.yaml is not valid YAML: ${fault.message}`, 'mend that line in the file first');
  refuseWrong(edit);
  let now = edit.list === undefined ? text : listed(document, edit);
  if (edit.list === 'remove') return now;
  if (account !== undefined && edit.list === undefined && targetOf(document, edit) === undefined)
    throw new UserError(`study.yaml has no account ${account}`, 'look at the page as it is now');
  if (party !== undefined && targetOf(document, edit) === undefined) {
    if (!/^[\p{L}\p{N}_-]{1,40}$/u.test(party))
      throw new UserError(`${party} cannot be the key of a party`, 'use letters, digits and hyphens');
    if (document.getIn(['parties', party]) !== undefined)
      throw new UserError(`the party ${party} is no list of fields`, 'mend it in study.yaml first');
    document.setIn(['parties', party], document.createNode({ name: party }));
    now = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }
  for (const [field, given] of Object.entries(fields))
    now = withField(now, edit, field, fieldValue(field, given));
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
