import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { CHOICES, FORM_FIELDS, type FormField, type SettingsEdit } from '../core/model/settings-form.ts';
import { keyOf } from './account-list.ts';
import { datedOf } from './fields.ts';
import { holdSame, patchField } from './patch-yaml.ts';
import { UserError } from './user-error.ts';

/** Fields of the study and of a party that forms edit. */
const STUDY_FORM = ['title', 'span', 'place'] as const;
const PARTY_FORM = ['name', 'members', 'ally-of'] as const;

/** Fields that hold a list; people write it with commas. */
const LISTS: ReadonlySet<string> = new Set(['depends-on', 'members']);

/** What is wrong with a value, and what to write; undefined when nothing is. */
function wrongIn(field: string, value: string): readonly [says: string, remedy: string] | undefined {
  if (['written', 'published', 'span'].includes(field) && datedOf(value) === undefined)
    return [
      `${value} is no date`,
      'write 1938-08-03, 1938-08, 1938, 1938? when it is uncertain, or a span 1938-07-29/1938-08-11',
    ];
  const choices = CHOICES[field as FormField];
  if (choices !== undefined && !choices.includes(value))
    return [`${field} cannot be ${value}`, `choose ${choices.join(', ')}`];
  if (field === 'rights' && !/^(?:free|quote \d{1,4}|cite only|not to be shown)$/.test(value))
    return [`${value} says nothing of rights`, 'write free, quote 30, cite only, or not to be shown'];
  if (field === 'language' && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value))
    return [
      `${value} is no code of a language`,
      'write en, ru, uk, de, ja, zh or another code of two or three letters',
    ];
  return undefined;
}

/** The entry of an account in the list of the settings. */
function entryOf(accounts: unknown, key: string): YAMLMap | undefined {
  if (!isSeq(accounts)) return undefined;
  return accounts.items.filter(isMap).find((item) => {
    const own: unknown = item.get('key');
    if (own !== undefined && own !== null) return String(own) === key;
    const files: unknown = item.get('files');
    const first: unknown = isSeq(files) ? files.get(0) : files;
    return typeof first === 'string' && keyOf(first) === key;
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
function withField(
  text: string,
  edit: SettingsEdit,
  field: string,
  value: string | readonly string[] | undefined,
): string {
  const document = parseDocument(text);
  const map = targetOf(document, edit);
  const place = map === undefined ? undefined : patchField(text, map, field, value);
  const target = map ?? document;
  if (value === undefined) target.delete(field);
  else target.set(field, document.createNode(value, { flow: true }));
  const whole = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return place !== undefined && holdSame(place, whole) ? place : whole;
}

/**
 * study.yaml with some fields changed; comments, order and everything else stay as they were. What cannot be understood is refused with a
 * word and nothing is changed. Settings that are no valid YAML are not edited.
 */
export function editSettings(text: string, edit: SettingsEdit): string {
  const { account, party, fields } = edit;
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault !== undefined)
    throw new UserError(`study.yaml is not valid YAML: ${fault.message}`, 'mend that line in the file first');
  const allowed: readonly string[] =
    account !== undefined ? FORM_FIELDS : party !== undefined ? PARTY_FORM : STUDY_FORM;
  for (const [field, given] of Object.entries(fields)) {
    if (!allowed.includes(field)) throw new UserError(`${field} is not edited here`, 'edit it in study.yaml');
    const wrong = given.trim() === '' ? undefined : wrongIn(field, given.trim());
    if (wrong !== undefined) throw new UserError(...wrong);
  }
  let now = text;
  if (account !== undefined && targetOf(document, edit) === undefined)
    throw new UserError(`study.yaml has no account ${account}`, 'look at the page as it is now');
  if (party !== undefined && targetOf(document, edit) === undefined) {
    if (!/^[\p{L}\p{N}_-]{1,40}$/u.test(party))
      throw new UserError(`${party} cannot be the key of a party`, 'use letters, digits and hyphens');
    if (document.getIn(['parties', party]) !== undefined)
      throw new UserError(`the party ${party} is no list of fields`, 'mend it in study.yaml first');
    document.setIn(['parties', party], document.createNode({ name: party }));
    now = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }
  for (const [field, given] of Object.entries(fields)) {
    const value = given.trim();
    const parts = value.split(',').map((one) => one.trim());
    const list = LISTS.has(field) ? parts.filter((one) => one !== '') : value;
    now = withField(now, edit, field, value === '' ? undefined : list);
  }
  return now;
}

/** study.yaml written anew with one more account, if it lists accounts and can be understood; else as it was. */
export function addAccount(text: string, fields: Readonly<Record<string, string>>): string {
  const document = parseDocument(text);
  const accounts: unknown = document.get('accounts');
  if (document.errors.length > 0 || !isSeq(accounts) || accounts.items.length === 0) return text;
  accounts.add(document.createNode(fields));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
