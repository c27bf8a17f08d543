import { useState } from 'preact/hooks';
import type { Mark } from '../../core/model/account.ts';
import type { AccountView } from '../../core/show/accounts.ts';
import { standingOn, useDesk } from '../desk.ts';
import { AccountForm } from '../views/start-account.tsx';
import { AskedForm } from './asked-form.tsx';
import { Deed } from './deed.tsx';
import { fieldOf } from './deed-form.tsx';
import { Notes } from './notes.tsx';

const MARKS: readonly Mark['mark'][] = ['forged', 'disputed', 'retracted', 'under-duress'];
const words = (mark: string): string => mark.replaceAll('-', ' ');

type Form = 'data' | 'mark';

/** What may be done to one account: its data edited, marks set and taken off, notes written. Nothing in a report. */
export function AccountDesk({ account }: { account: AccountView }) {
  const desk = useDesk();
  const [open, setOpen] = useState<Form | undefined>(undefined);
  if (desk === undefined) return null;
  const { key, siglum } = account;
  const target = { on: 'account', account: key } as const;
  const close = (): void => setOpen(undefined);
  const form = desk.settings?.accounts.find((one) => one.key === key);
  const told = standingOn(desk, key).filter(({ kind }) => kind !== 'note');
  const set = account.marks.map(({ mark }) => mark);
  return (
    <section class="desk-rows" aria-label="What you decide on this account">
      <p class="deeds">
        {form !== undefined && (
          <Deed about={siglum} act={() => setOpen('data')}>
            Edit its data …
          </Deed>
        )}
        <Deed about={siglum} act={() => setOpen('mark')}>
          Mark …
        </Deed>
        {set.map((mark) => (
          <Deed
            key={mark}
            about={siglum}
            act={() =>
              void desk.decide(target, { do: 'unmark', mark: mark.replaceAll(' ', '-') as Mark['mark'] })
            }
          >
            {`Not ${words(mark)}`}
          </Deed>
        ))}
        {told.map(({ id, did, by, why }) => (
          <span key={id} class="deed-note">
            {did} by {by}
            {why === '' ? '' : `: ${why}`}
          </span>
        ))}
      </p>
      {open === 'data' && form !== undefined && desk.settings !== undefined && (
        <AccountForm account={form} settings={desk.settings} desk={desk} close={close} />
      )}
      {open === 'mark' && (
        <AskedForm
          title={`Mark ${siglum}`}
          submit="Mark"
          target={target}
          close={close}
          asked={(asked) => ({
            do: 'mark',
            mark: fieldOf(asked, 'mark') as Mark['mark'],
            shownBy: fieldOf(asked, 'shown-by'),
          })}
        >
          <label>
            It is
            <select name="mark">
              {MARKS.map((mark) => (
                <option key={mark} value={mark}>
                  {words(mark)}
                </option>
              ))}
            </select>
          </label>
          <label>
            Who showed it, and where
            <input name="shown-by" maxLength={500} required autocomplete="off" />
          </label>
          <p class="dep">It stays in the study; nothing that rests on it alone is a line of its own.</p>
        </AskedForm>
      )}
      <Notes target={target} object={key} about={siglum} />
    </section>
  );
}
