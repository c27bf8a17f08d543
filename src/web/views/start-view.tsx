import { useRef } from 'preact/hooks';
import { counted, sentence } from '../../core/show/number-words.ts';
import { useDesk } from '../desk.ts';
import { NewPart, PartForm } from './part-form.tsx';
import { StartAccount } from './start-account.tsx';
import { StartDrop } from './start-drop.tsx';
import { StartMore } from './start-more.tsx';
import { StartWeighing } from './start-weighing.tsx';

/** The beginning of a study: its files, the event, its parties, and every account as a form. No YAML is needed. */
export function StartView() {
  const desk = useDesk();
  const settings = desk?.settings;
  /** Parties met in the texts since the view was opened: one that is kept stays where its form is, so that nothing typed in it is lost. */
  const everMet = useRef(new Set<string>());
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
  const { accounts, parts } = settings;
  for (const { key, found } of parts.party) if (found === true) everMet.current.add(key);
  const parties = parts.party.filter(({ key }) => !everMet.current.has(key));
  const met = parts.party.filter(({ key }) => everMet.current.has(key));
  const [about] = parts.study;
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
      {about !== undefined && (
        <PartForm
          part="study"
          title="The event"
          entry={about}
          only={['title', 'span', 'place', 'citation-style', 'note']}
        />
      )}
      <h2>Its parties</h2>
      {parties.map((entry) => (
        <PartForm key={entry.key} part="party" title={entry.fields.name || entry.key} entry={entry} />
      ))}
      {met.length > 0 && (
        <details class="start-fold">
          <summary>Met in the texts: {met.map(({ fields }) => fields.name).join('; ')}</summary>
          <p class="dep">
            They have sides already. Keep one here to give it another name, names that stand for it, or an
            ally.
          </p>
          {met.map((entry) => (
            <PartForm key={entry.key} part="party" title={entry.fields.name || entry.key} entry={entry} />
          ))}
        </details>
      )}
      <details class="start-fold">
        <summary>Another party</summary>
        <NewPart part="party" title="A new party" example="sov" only={['name', 'ally-of']} />
      </details>
      {accounts.length > 0 && <h2>Its accounts</h2>}
      {accounts.map((account) => (
        <StartAccount key={account.key} account={account} settings={settings} desk={desk} />
      ))}
      {settings.files.length > 0 && <StartMore settings={settings} desk={desk} />}
      {accounts.length > 0 && <StartWeighing />}
    </div>
  );
}
