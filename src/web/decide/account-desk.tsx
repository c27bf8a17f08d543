import { useState } from 'preact/hooks';
import type { Mark } from '../../core/model/account.ts';
import { BASES, RELIABILITY } from '../../core/model/criticism.ts';
import type { AccountGrades } from '../../core/model/decision.ts';
import type { AccountView } from '../../core/show/accounts.ts';
import { standingOn, useDesk } from '../desk.ts';
import { AccountForm } from '../views/start-account.tsx';
import { AskedForm } from './asked-form.tsx';
import { Deed } from './deed.tsx';
import { fieldOf } from './deed-form.tsx';
import { Notes } from './notes.tsx';

const MARKS: readonly Mark['mark'][] = ['forged', 'disputed', 'retracted', 'under-duress'];
const words = (mark: string): string => mark.replaceAll('-', ' ');

type Form = 'data' | 'mark' | 'grade';

/** What may be done to one account: its data edited, marks set and taken off, grades given, notes written. Nothing in a report. */
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
    <section class="account-desk desk-rows" aria-label="What you decide on this account">
      <p class="deeds">
        {form !== undefined && (
          <Deed about={siglum} act={() => setOpen('data')}>
            Edit its data …
          </Deed>
        )}
        <Deed about={siglum} act={() => setOpen('mark')}>
          Mark …
        </Deed>
        <Deed about={siglum} act={() => setOpen('grade')}>
          Grade …
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
      {open === 'grade' && (
        <AskedForm
          title={`Grade ${siglum} as a source`}
          submit="Grade"
          target={target}
          close={close}
          asked={(asked) => {
            const to = Object.fromEntries(
              ['reliability', 'basis', 'access'].flatMap((name) => {
                const value = fieldOf(asked, name);
                return value === '' ? [] : [[name, value] as const];
              }),
            ) as AccountGrades;
            if (Object.keys(to).length === 0) return 'Nothing was graded.';
            return fieldOf(asked, 'why') === ''
              ? 'Say why: a grade without a reason says nothing.'
              : { do: 'grade', to };
          }}
        >
          <label>
            Reliability of the source (Admiralty code)
            <select name="reliability">
              <option value="">not graded</option>
              {Object.entries(RELIABILITY).map(([step, says]) => (
                <option key={step} value={step}>
                  {step}: {says}
                </option>
              ))}
            </select>
          </label>
          <label>
            What it rests on
            <select name="basis">
              <option value="">not said</option>
              {BASES.map((basis) => (
                <option key={basis} value={basis}>
                  {basis}
                </option>
              ))}
            </select>
          </label>
          <label>
            How its maker came to know
            <input name="access" maxLength={500} autocomplete="off" />
          </label>
        </AskedForm>
      )}
      <Notes target={target} object={key} about={siglum} />
    </section>
  );
}
