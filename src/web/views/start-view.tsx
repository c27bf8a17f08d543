import { useState } from 'preact/hooks';
import { counted, sentence } from '../../core/show/number-words.ts';
import { fieldOf } from '../decide/deed-form.tsx';
import { useDesk } from '../desk.ts';
import { KeepRow } from './keep-row.tsx';
import { changesOf, StartAccount } from './start-account.tsx';
import { StartDrop } from './start-drop.tsx';
import { StartMore } from './start-more.tsx';

/** A short form: fields in one row, kept together. */
function RowForm({
  title,
  fields,
  always,
  save,
}: {
  title: string;
  /** What is kept also when it was not changed. */
  always?: Readonly<Record<string, string>> | undefined;
  fields: readonly (readonly [name: string, says: string, value: string, example?: string])[];
  save: (changes: Record<string, string>) => Promise<boolean>;
}) {
  const [said, setSaid] = useState('');
  return (
    <form
      class="deed-form start-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        const before = Object.fromEntries(fields.map(([name, , value]) => [name, value] as const));
        const changes = { ...always, ...changesOf(event.currentTarget, before) };
        if (Object.keys(changes).length === 0) setSaid('Nothing was changed.');
        else void save(changes).then((kept) => setSaid(kept ? 'Kept in study.yaml.' : ''));
      }}
    >
      <div class="start-fields">
        {fields.map(([name, says, value, example]) => (
          <label key={name}>
            <span>{says}</span>
            <input name={name} defaultValue={value} placeholder={example} autocomplete="off" />
          </label>
        ))}
      </div>
      <KeepRow said={said} />
    </form>
  );
}

/** The beginning of a study: its files, the event, its parties, and every account as a form. No YAML is needed. */
export function StartView() {
  const desk = useDesk();
  const settings = desk?.settings;
  if (desk === undefined || settings === undefined)
    return (
      <>
        <h1 tabIndex={-1}>Start</h1>
        <p>
          A study is set up in the workbench: open its folder with <code>variorum open</code>.
        </p>
      </>
    );
  if (desk.role !== 'owner')
    return (
      <>
        <h1 tabIndex={-1}>Start</h1>
        <p>The study is set up by its owners; ask one of them, or to be made one.</p>
      </>
    );
  const { accounts, parties } = settings;
  const met = parties.filter(({ found }) => found === true);
  const partyForm = ({ key, name, members, allyOf, found }: (typeof parties)[number]) => (
    <RowForm
      key={key}
      title={`Party ${key}`}
      fields={[
        ['name', `Name of ${key}`, name],
        ['members', 'Keys of names that stand for it, with commas', members],
        ['ally-of', 'Ally of', allyOf],
      ]}
      always={found === true ? { name } : undefined}
      save={(fields) => desk.saveSettings({ party: key, fields })}
    />
  );
  return (
    <div class="book">
      <h1 tabIndex={-1}>Start</h1>
      <p class="lead">
        {accounts.length === 0
          ? 'There is no account yet. Give the texts that tell the event.'
          : `${sentence(counted(accounts.length, 'account'))}. What was filled in from a file or the library is marked until you keep it.`}
      </p>
      <StartDrop desk={desk} />
      <h2>The event</h2>
      <RowForm
        title="The event"
        fields={[
          ['title', 'What the study is called', settings.title],
          ['span', 'When it happened', settings.span, '1938-07-29/1938-08-11'],
          ['place', 'Where', settings.place],
        ]}
        save={(fields) => desk.saveSettings({ fields })}
      />
      <h2>Its parties</h2>
      {parties.filter(({ found }) => found !== true).map(partyForm)}
      {met.length > 0 && (
        <details class="start-fold">
          <summary>Met in the texts: {met.map(({ name }) => name).join(', ')}</summary>
          <p class="dep">
            They have sides already. Keep one here to give it another name, names that stand for it, or an
            ally.
          </p>
          {met.map(partyForm)}
        </details>
      )}
      <form
        class="deed-form start-form"
        aria-label="A new party"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const party = fieldOf(form, 'key');
          if (party === '') return;
          void desk.saveSettings({ party, fields: { name: fieldOf(form, 'party-name') } }).then((kept) => {
            if (kept) form.reset();
          });
        }}
      >
        <div class="start-fields">
          <label>
            <span>Key of a new party</span>
            <input name="key" placeholder="sov" autocomplete="off" required />
          </label>
          <label>
            <span>Its name</span>
            <input name="party-name" placeholder="Soviet Union" autocomplete="off" required />
          </label>
        </div>
        <p class="deed-row">
          <button type="submit" class="deed strong">
            Add
          </button>
        </p>
      </form>
      {accounts.length > 0 && <h2>Its accounts</h2>}
      {accounts.map((account) => (
        <StartAccount key={account.key} account={account} settings={settings} desk={desk} />
      ))}
      {settings.files.length > 0 && <StartMore settings={settings} desk={desk} />}
    </div>
  );
}
