import { useState } from 'preact/hooks';
import type { TextMark } from '../../core/show/account-text.ts';
import { AskedForm } from '../decide/asked-form.tsx';
import { Deed } from '../decide/deed.tsx';
import { useDesk } from '../desk.ts';
import { textKey, useReport } from '../report.tsx';
import { href } from '../url.ts';
import { SiglumLink } from '../words.tsx';
import { TextPieces } from './account-text-view.tsx';

/** One passage with all that was read in it marked, and the way to its account. */
export function Passage({ place, differing }: { place: number; differing?: ReadonlySet<TextMark> }) {
  const { data, text } = useReport();
  const passage = data.parallel.passages[place];
  const whole = passage === undefined ? undefined : text.get(textKey(passage.account, passage.edition));
  if (passage === undefined || whole === undefined) return null;
  const { start, end, account, edition } = passage;
  return (
    <p class="parallel-words" lang={whole.language}>
      <TextPieces
        text={whole}
        start={start}
        end={end}
        here={undefined}
        all={true}
        {...(differing === undefined ? {} : { differing })}
      />{' '}
      <a
        class="to-words"
        href={href({ view: 'account', account, edition, start, end })}
        aria-label="open at the words"
      >
        ¶
      </a>
    </p>
  );
}

/** The first words of a passage. */
function openingOf({ data, text }: ReturnType<typeof useReport>, place: number): string {
  const passage = data.parallel.passages[place];
  const whole = passage === undefined ? undefined : text.get(textKey(passage.account, passage.edition));
  if (passage === undefined || whole === undefined) return '';
  return whole.text.slice(passage.start, Math.min(passage.end, passage.start + 70)).replaceAll(/\s+/g, ' ');
}

/** Links a passage with any of another account that is shown. */
function ByHand({ place, accounts }: { place: number; accounts: readonly string[] }) {
  const report = useReport();
  const { data, account } = report;
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState('');
  const { passages } = data.parallel;
  const here = passages[place];
  if (here === undefined) return null;
  if (!open)
    return (
      <p class="deeds">
        <Deed about="this passage" act={() => setOpen(true)}>
          Link by hand …
        </Deed>
      </p>
    );
  return (
    <AskedForm
      title="Link by hand"
      submit="Link"
      target={{ on: 'link', a: here.id, b: other }}
      close={() => setOpen(false)}
      asked={() => (other === '' ? 'Choose the passage that tells the same.' : { do: 'link' })}
    >
      <label>
        It tells the same as
        <select value={other} required onChange={(event) => setOther(event.currentTarget.value)}>
          <option value="">choose</option>
          {accounts
            .filter((key) => key !== here.account)
            .map((key) => (
              <optgroup key={key} label={account.get(key)?.siglum ?? key}>
                {passages.map((one, at) =>
                  one.account === key ? (
                    <option key={one.id} value={one.id}>
                      {openingOf(report, at)}
                    </option>
                  ) : null,
                )}
              </optgroup>
            ))}
        </select>
      </label>
    </AskedForm>
  );
}

/** What might stand beside a passage that has no link: the three best of all accounts, with a button to link each, and any other by hand. */
export function Suggestions({ place, accounts }: { place: number; accounts: readonly string[] }) {
  const { data, account } = useReport();
  const desk = useDesk();
  const { passages, counterparts } = data.parallel;
  const best = counterparts[place] ?? [];
  const here = passages[place];
  if (here === undefined || (best.length === 0 && desk === undefined)) return null;
  return (
    <>
      {best.length > 0 && (
        <details class="why">
          <summary>Perhaps the same ({best.length})</summary>
          {best.map((other) => {
            const passage = passages[other];
            if (passage === undefined) return null;
            const beside = accounts.includes(passage.account);
            return (
              <div key={other}>
                <SiglumLink account={passage.account}>
                  {account.get(passage.account)?.siglum ?? ''}
                </SiglumLink>
                {!beside && accounts.length < 4 && (
                  <span class="dep">
                    {' '}
                    (
                    <a href={href({ view: 'parallel', accounts: [...accounts, passage.account] })}>
                      put it beside
                    </a>
                    )
                  </span>
                )}
                <Passage place={other} />
                {desk !== undefined && (
                  <p class="deeds">
                    <Deed
                      about="these two passages"
                      act={() => void desk.decide({ on: 'link', a: here.id, b: passage.id }, { do: 'link' })}
                    >
                      Link them
                    </Deed>
                  </p>
                )}
              </div>
            );
          })}
        </details>
      )}
      {desk !== undefined && <ByHand place={place} accounts={accounts} />}
    </>
  );
}

/** A link that is drawn, with a button to part it. */
export function Part({ a, b }: { a: number; b: number }) {
  const { data } = useReport();
  const desk = useDesk();
  const [first, second] = [data.parallel.passages[a], data.parallel.passages[b]];
  if (desk === undefined || first === undefined || second === undefined) return null;
  return (
    <p class="deeds">
      <Deed
        about="these two passages"
        act={() => void desk.decide({ on: 'link', a: first.id, b: second.id }, { do: 'unlink' })}
      >
        Not the same
      </Deed>
    </p>
  );
}
