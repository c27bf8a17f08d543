import { useState } from 'preact/hooks';
import { fieldOf } from '../decide/deed-form.tsx';
import type { Desk } from '../desk.ts';
import { href } from '../url.ts';
import { KeepRow } from './keep-row.tsx';

type Settings = NonNullable<Desk['settings']>;
type AccountFields = Settings['accounts'][number];
type FieldForm = AccountFields['fields'][number];

const LABELS: Readonly<Record<FieldForm['name'], string>> = {
  siglum: 'Siglum: the short label beside its readings',
  title: 'Title',
  author: 'Author; empty if anonymous',
  language: 'Language of the text',
  written: 'Written',
  published: 'Published',
  'edition-read': 'Edition read',
  text: 'The text is',
  read: 'How much of the source was read',
  kind: 'Record made to act, or narrative',
  genre: 'Kind of text',
  rights: 'What may be published of it',
  'speaks-for': 'Speaks for: only a party’s own organ or participant',
  tradition: 'Tradition: a grouping of your own',
  'translation-of': 'Translation of',
  'depends-on': 'Depends on, with commas',
  citation: 'Key in library.json',
  note: 'Note',
};

const EXAMPLES: Readonly<Partial<Record<FieldForm['name'], string>>> = {
  written: '1938-08-03, 1938-08?, 1938/1939',
  published: '1974',
  genre: 'communiqué, memoir, textbook',
  rights: 'free, quote 30, cite only, not to be shown',
};

/** Fields seen first; the others stand below. */
const FIRST: readonly FieldForm['name'][] = [
  'author',
  'title',
  'written',
  'published',
  'edition-read',
  'text',
  'read',
  'kind',
  'genre',
  'language',
  'rights',
  'speaks-for',
];

function Field({
  account,
  field,
  parties,
}: {
  account: string;
  field: FieldForm;
  parties: Settings['parties'];
}) {
  const id = `${field.name}-of-${encodeURIComponent(account)}`;
  const { name, value, origin, choices } = field;
  const options = name === 'speaks-for' ? ['', ...parties.map(({ key }) => key)] : choices;
  const said = (one: string): string =>
    name === 'speaks-for' ? (parties.find(({ key }) => key === one)?.name ?? 'nobody') || one : one;
  const note =
    value === '' || origin === 'settings'
      ? ''
      : origin === 'library'
        ? 'from the library'
        : 'from the file, or guessed';
  return (
    <div class={note === '' ? 'field' : 'field filled'}>
      <label for={id}>
        {LABELS[name]}
        {note !== '' && <em> · {note}</em>}
      </label>
      {options !== undefined ? (
        <select id={id} name={name} defaultValue={value}>
          {options.map((one) => (
            <option key={one} value={one} selected={one === value}>
              {said(one)}
            </option>
          ))}
        </select>
      ) : name === 'note' ? (
        <textarea id={id} name={name} rows={2} defaultValue={value} />
      ) : (
        <input id={id} name={name} defaultValue={value} placeholder={EXAMPLES[name]} autocomplete="off" />
      )}
    </div>
  );
}

/** The fields of a form that differ from what they were. */
export function changesOf(
  form: HTMLFormElement,
  before: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.keys(before)
      .map((name) => [name, fieldOf(form, name)] as const)
      .filter(([name, value]) => value !== before[name]),
  );
}

/** The form of one account; what was filled in is marked until a person keeps it. `close` leaves it, where it can be left. */
export function AccountForm({
  account,
  settings,
  desk,
  close,
}: {
  account: AccountFields;
  settings: Settings;
  desk: Desk;
  close?: () => void;
}) {
  const [said, setSaid] = useState('');
  const siglum = account.fields.find(({ name }) => name === 'siglum')?.value ?? '';
  const before = Object.fromEntries(account.fields.map(({ name, value }) => [name, value] as const));
  const first = FIRST.flatMap((name) => account.fields.find((one) => one.name === name) ?? []);
  const rest = account.fields.filter(({ name }) => !FIRST.includes(name));
  return (
    <form
      class="deed-form start-form"
      aria-label={`What is known of ${siglum}`}
      onSubmit={(event) => {
        event.preventDefault();
        const fields = changesOf(event.currentTarget, before);
        setSaid('');
        if (Object.keys(fields).length === 0) setSaid('Nothing was changed.');
        else
          void desk.saveSettings({ account: account.key, fields }).then((kept) => {
            setSaid(kept ? 'Kept in study.yaml.' : '');
          });
      }}
    >
      <p class="dep">
        {account.file}
        {close === undefined && (
          <>
            {' '}
            · <a href={href({ view: 'account', account: account.key })}>its page and text</a>
          </>
        )}
      </p>
      <div class="start-fields">
        {first.map((field) => (
          <Field key={field.name} account={account.key} field={field} parties={settings.parties} />
        ))}
      </div>
      <details>
        <summary>More</summary>
        <div class="start-fields">
          {rest.map((field) => (
            <Field key={field.name} account={account.key} field={field} parties={settings.parties} />
          ))}
        </div>
      </details>
      <KeepRow said={said} {...(close === undefined ? {} : { close })} />
    </form>
  );
}

/** What is known of one account, folded. */
export function StartAccount({
  account,
  settings,
  desk,
}: {
  account: AccountFields;
  settings: Settings;
  desk: Desk;
}) {
  const [open, setOpen] = useState(false);
  const of = (name: string): string => account.fields.find((one) => one.name === name)?.value ?? '';
  const guessed = account.fields.filter(({ origin, value }) => origin !== 'settings' && value !== '').length;
  return (
    <details
      class="start-account"
      data-stop
      tabIndex={-1}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class="siglum">{of('siglum')}</span> {of('title')}{' '}
        <span class="dep">
          {[of('author'), of('written') || of('published'), `${guessed} filled in`]
            .filter((one) => one !== '')
            .join(' · ')}
        </span>
      </summary>
      {open && <AccountForm account={account} settings={settings} desk={desk} />}
    </details>
  );
}
