import type { Account, Rights, Study } from '../core/model/account.ts';
import {
  CHOICES,
  type FieldView,
  FORM_FIELDS,
  type FormField,
  type SettingsView,
} from '../core/model/settings-form.ts';
import { fieldsOfCitation } from './library.ts';
import type { Settings } from './settings.ts';

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const text = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(text).join(', ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';

function rightsText(rights: Rights): string {
  switch (rights.allow) {
    case 'free':
      return 'free';
    case 'quote':
      return `quote ${rights.words}`;
    case 'cite':
      return 'cite only';
    case 'none':
      return 'not to be shown';
  }
}

/** The value in force of each field. */
const effective = (account: Account): Readonly<Record<Exclude<FormField, 'note'>, string>> => ({
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
  rights: rightsText(account.rights),
  'speaks-for': account.speaksFor ?? '',
  tradition: account.tradition ?? '',
  'translation-of': account.translationOf ?? '',
  'depends-on': account.dependsOn
    .map((one) => (one.edition === undefined ? one.account : `${one.account}@${one.edition}`))
    .join(', '),
  citation: account.citation ?? '',
});

function fieldOf(
  name: FormField,
  account: Account,
  own: unknown,
  cited: Readonly<Record<string, unknown>>,
): FieldView {
  const typed = text(own);
  const filled = name === 'note' ? '' : effective(account)[name];
  const choices = CHOICES[name];
  return {
    name,
    value: typed !== '' && name !== 'depends-on' ? typed : filled,
    origin: own !== undefined ? 'settings' : cited[name] !== undefined ? 'library' : 'guessed',
    ...(choices === undefined ? {} : { choices }),
  };
}

/** What the forms of the start view hold: for each account every field, with its value in force and where that comes from. */
export function settingsView(study: Study, settings: Settings | undefined): SettingsView {
  const { title, span, place, parties, accounts } = settings?.value ?? {};
  const listed = Array.isArray(accounts) ? (accounts as readonly unknown[]).filter(isMap) : [];
  const filesOf = (map: Readonly<Record<string, unknown>>): string => text(map.files);
  return {
    title: text(title) || study.title,
    span: text(span),
    place: text(place),
    parties: Object.entries(isMap(parties) ? parties : {}).map(([key, party]) => ({
      key,
      name: isMap(party) ? text(party.name) : '',
      members: isMap(party) ? text(party.members) : '',
      allyOf: isMap(party) ? text(party['ally-of']) : '',
    })),
    accounts: study.accounts.map((account) => {
      const files = account.editions.map(({ file }) => file);
      const map =
        listed.find((one) => text(one.key) === account.key) ??
        listed.find((one) => files.includes(filesOf(one))) ??
        {};
      const cited = fieldsOfCitation(study.library.find(({ id }) => id === account.citation));
      return {
        key: account.key,
        file: files[0] ?? '',
        fields: FORM_FIELDS.map((name) => fieldOf(name, account, map[name], cited)),
      };
    }),
  };
}
