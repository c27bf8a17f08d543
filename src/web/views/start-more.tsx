import { useState } from 'preact/hooks';
import { fieldOf } from '../decide/deed-form.tsx';
import type { Desk } from '../desk.ts';
import { KeepRow } from './keep-row.tsx';
import { sentFields } from './sent-fields.ts';

type Settings = NonNullable<Desk['settings']>;

/** One more account, made of a file that is there: another chapter, other pages, or a file that belongs to no account. */
export function StartMore({ settings, desk }: { settings: Settings; desk: Desk }) {
  const [said, setSaid] = useState('');
  return (
    <details class="start-fold">
      <summary>Another account in a file that is there already</summary>
      <form
        class="deed-form start-form"
        aria-label="Another account"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const account = fieldOf(form, 'key');
          const fields = Object.fromEntries(
            ['files', 'pages', 'begins-with', 'ends-before']
              .map((name) => [name, fieldOf(form, name)] as const)
              .filter(([, value]) => value !== ''),
          );
          const empty = sentFields(form);
          setSaid('');
          void desk.saveSettings({ account, list: 'add', fields }).then((kept) => {
            if (!kept) return;
            empty();
            setSaid(`${account} is among the accounts.`);
          });
        }}
      >
        <p class="dep">
          Where a file holds several accounts, each gets its pages, or the words with which it begins and
          before which it ends; give the account that stands there already its own in its form.
        </p>
        <div class="start-fields">
          <label>
            <span>Its key: a short name that stays</span>
            <input name="key" required autocomplete="off" placeholder="inada-memoir" />
          </label>
          <label>
            <span>File</span>
            <select name="files">
              {settings.files.map((file) => (
                <option key={file} value={file}>
                  {file}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>Pages that belong to it</span>
            <input name="pages" autocomplete="off" placeholder="12-34, 40, or printed 464-471" />
          </label>
          <label>
            <span>Words with which it begins</span>
            <input name="begins-with" autocomplete="off" />
          </label>
          <label>
            <span>Words before which it ends</span>
            <input name="ends-before" autocomplete="off" />
          </label>
        </div>
        <KeepRow said={said} />
      </form>
    </details>
  );
}
