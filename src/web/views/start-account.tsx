import { useRef, useState } from 'preact/hooks';
import { accountField } from '../../core/model/account-fields.ts';
import { counted } from '../../core/show/number-words.ts';
import { fieldOf } from '../decide/deed-form.tsx';
import type { Desk } from '../desk.ts';
import { href } from '../url.ts';
import { KeepRow } from './keep-row.tsx';

type Settings = NonNullable<Desk['settings']>;
type AccountFields = Settings['accounts'][number];
type FieldForm = AccountFields['fields'][number];

/** Fields that say what is known of the account, those seen first and the others; and those that say which text it is. */
const isFirst = (name: string): boolean => accountField(name)?.first === true;
const isText = (name: string): boolean => accountField(name)?.kept === 'settings';

/** Where a value comes from, when nobody answers for it yet; or who said so. */
function originWords({ value, origin, by }: FieldForm): string {
  if (value === '' || origin === 'settings') return '';
  if (origin === 'decided') return `said by ${by ?? ''}`;
  return origin === 'library' ? 'from the library' : 'from the file, or guessed';
}
const isFilled = ({ value, origin }: FieldForm): boolean =>
  value !== '' && (origin === 'library' || origin === 'guessed');

function Field({
  account,
  field,
  parties,
}: {
  account: string;
  field: FieldForm;
  parties: Settings['parts']['party'];
}) {
  const id = `${field.name}-of-${encodeURIComponent(account)}`;
  const { name, value, choices } = field;
  const { says = name, example, holds, unsaid } = accountField(name) ?? {};
  const optional = choices !== undefined && !choices.includes(value) && value === '';
  const options =
    name === 'speaks-for'
      ? ['', ...parties.map(({ key }) => key)]
      : optional || unsaid === true
        ? ['', ...(choices ?? [])]
        : choices;
  const said = (one: string): string =>
    name === 'speaks-for'
      ? one === ''
        ? 'nobody'
        : parties.find(({ key }) => key === one)?.fields.name || one
      : one === ''
        ? 'not said'
        : one;
  const note = originWords(field);
  return (
    <div class={isFilled(field) ? 'field filled' : 'field'}>
      <label for={id}>
        {says}
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
      ) : name === 'note' || holds === 'lines' ? (
        <textarea id={id} name={name} rows={2} defaultValue={value} placeholder={example} />
      ) : (
        <input id={id} name={name} defaultValue={value} placeholder={example} autocomplete="off" />
      )}
    </div>
  );
}

/** The fields of a form that differ from what they were; what is not in the form was not changed. */
export function changesOf(
  form: HTMLFormElement,
  before: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.keys(before)
      .filter((name) => form.elements.namedItem(name) !== null)
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
  const { key, fields } = account;
  const unread = account.unread !== undefined;
  /** What was once shown stays, and what was once unfolded: nothing typed is lost when the text is not found, or found again. */
  const [wasRead, wasUnread] = [useRef(!unread), useRef(unread)];
  wasRead.current ||= !unread;
  wasUnread.current ||= unread;
  const siglum = fields.find(({ name }) => name === 'siglum')?.value ?? key;
  const filled = fields.filter(isFilled).length;
  const fieldsOf = (list: readonly FieldForm[]) => (
    <div class="start-fields">
      {list.map((field) => (
        <Field key={field.name} account={key} field={field} parties={settings.parts.party} />
      ))}
    </div>
  );
  const keep = async (form: HTMLFormElement, all: boolean): Promise<void> => {
    const before = Object.fromEntries(fields.map(({ name, value }) => [name, value] as const));
    const changed = changesOf(form, before);
    const agreed = all ? fields.filter(isFilled).map(({ name, value }) => [name, value] as const) : [];
    const known = { ...Object.fromEntries(agreed), ...changed };
    const pick = (text: boolean): Record<string, string> =>
      Object.fromEntries(Object.entries(known).filter(([name]) => isText(name) === text));
    const [ofText, described] = [pick(true), pick(false)];
    setSaid('');
    if (Object.keys(known).length === 0) {
      setSaid('Nothing was changed.');
      return;
    }
    const told: string[] = [];
    const describe = async (): Promise<boolean> => {
      if (Object.keys(described).length === 0) return true;
      const target = { on: 'account', account: key } as const;
      if (!(await desk.decide(target, { do: 'describe', to: described }))) return false;
      told.push('Kept in the journal.');
      return true;
    };
    const settle = async (): Promise<boolean> => {
      if (Object.keys(ofText).length === 0) return true;
      if (!(await desk.saveSettings({ account: key, fields: ofText }))) return false;
      told.push('Kept in study.yaml.');
      return true;
    };
    // Of a text that is not found nothing can be said before it is.
    for (const step of unread ? [settle, describe] : [describe, settle]) if (!(await step())) break;
    setSaid(told.join(' '));
  };
  return (
    <form
      class="deed-form start-form"
      aria-label={`What is known of ${siglum}`}
      onSubmit={(event) => {
        event.preventDefault();
        void keep(event.currentTarget, false);
      }}
    >
      <p class="dep">
        {account.file}
        {close === undefined && !unread && (
          <>
            {' '}
            · <a href={href({ view: 'account', account: key })}>its page and text</a>
          </>
        )}
      </p>
      {unread && <p role="alert">Not read: {account.unread}.</p>}
      {wasRead.current && fieldsOf(fields.filter(({ name }) => isFirst(name)))}
      {wasRead.current && (
        <details>
          <summary>More that is known of it</summary>
          {fieldsOf(fields.filter(({ name }) => !isFirst(name) && !isText(name)))}
        </details>
      )}
      {desk.role === 'owner' && (
        <details open={wasUnread.current}>
          <summary>Which text it is: files, pages, where it begins and ends</summary>
          {fieldsOf(fields.filter(({ name }) => isText(name)))}
        </details>
      )}
      <KeepRow said={said} {...(close === undefined ? {} : { close })}>
        {filled > 0 && !unread && (
          <button
            type="button"
            class="deed"
            onClick={(event) => {
              const { form } = event.currentTarget;
              if (form !== null) void keep(form, true);
            }}
          >
            Keep, with what was filled in
          </button>
        )}
        {close === undefined && <Unlist account={key} siglum={siglum} desk={desk} />}
      </KeepRow>
    </form>
  );
}

/** Takes an account off the list, when asked twice. */
function Unlist({ account, siglum, desk }: { account: string; siglum: string; desk: Desk }) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" class="deed" onClick={() => setAsked(true)}>
        No account of its own …
      </button>
    );
  return (
    <>
      <button
        type="button"
        class="deed strong"
        onClick={() => void desk.saveSettings({ account, list: 'remove', fields: {} })}
      >
        Take {siglum} off the list
      </button>
      <button type="button" class="deed" onClick={() => setAsked(false)}>
        Leave it there
      </button>
      <span class="dep">Its files stay; what was decided on it waits in the journal.</span>
    </>
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
  const guessed = account.fields.filter(isFilled).length;
  return (
    <details
      class="start-account"
      data-stop
      tabIndex={-1}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class="siglum">{of('siglum') || account.key}</span>{' '}
        {of('title') === (of('siglum') || account.key) ? '' : of('title')}{' '}
        <span class="dep">
          {(account.unread === undefined
            ? [
                of('author'),
                of('written') || of('published'),
                guessed === 0 ? '' : `${counted(guessed, 'field')} filled in`,
              ]
            : ['not read']
          )
            .filter((one) => one !== '')
            .join(' · ')}
        </span>
      </summary>
      {open && <AccountForm account={account} settings={settings} desk={desk} />}
    </details>
  );
}
