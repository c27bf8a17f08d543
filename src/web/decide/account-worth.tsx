import { useRef, useState } from 'preact/hooks';
import { BASES, RELIABILITY } from '../../core/model/criticism.ts';
import type { AccountView } from '../../core/show/accounts.ts';
import { standingOn, useDesk } from '../desk.ts';
import { Deed } from './deed.tsx';
import { JudgedBy } from './judged-by.tsx';
import { bare, ScaleField, UNSAID, worded } from './scale-field.tsx';
import { saidIn, WorthForm } from './worth-form.tsx';

/** What people judged of an account as a whole, and the form to judge it. Nothing in a report. */
export function AccountWorth({ account: { key, siglum } }: { account: AccountView }) {
  const desk = useDesk();
  const [judging, setJudging] = useState(false);
  /** What was held last: of a text that is not found any more nothing is, and the form stays. */
  const last = useRef<NonNullable<typeof desk>['worth']['accounts'][number] | undefined>(undefined);
  last.current = desk?.worth.accounts.find(({ account }) => account === key) ?? last.current;
  const held = last.current;
  if (desk === undefined || held === undefined) return null;
  const told = standingOn(desk, key).filter((one) => one.did.startsWith('judged the worth'));
  return (
    <section data-stop tabIndex={-1} aria-label={`The worth of ${siglum} as a source`}>
      <JudgedBy decisions={told} about={siglum} />
      <p class="deeds">
        <Deed about={siglum} hotkey="w" act={() => setJudging(true)}>
          Judge its worth …
        </Deed>
      </p>
      {judging && (
        <WorthForm
          title={`Judge what ${siglum} is worth as a source`}
          target={{ on: 'account', account: key }}
          account={key}
          grades={held.grades ?? {}}
          close={() => setJudging(false)}
          read={(form) => saidIn(form, ['kind', 'access', 'basis', 'reliability'])}
        >
          <ScaleField
            name="kind"
            label="Record made to act, or narrative"
            steps={bare(['record', 'narrative'])}
            value={held.kind}
          />
          <ScaleField
            none={UNSAID}
            name="basis"
            label="What it says itself rests on"
            steps={bare(BASES)}
            value={held.basis}
          />
          <ScaleField
            none={UNSAID}
            name="reliability"
            label="Reliability of the source"
            steps={worded(RELIABILITY)}
            value={held.reliability}
          />
          <label>
            How its maker came to know
            <input name="access" defaultValue={held.access ?? ''} maxLength={2000} autocomplete="off" />
          </label>
        </WorthForm>
      )}
    </section>
  );
}
