import { useState } from 'preact/hooks';
import type { TextMark } from '../../core/show/account-text.ts';
import type { PassageView } from '../../core/show/parallel.ts';
import { AskedForm } from '../decide/asked-form.tsx';
import { Deed } from '../decide/deed.tsx';
import { useDesk } from '../desk.ts';
import { textKey, useReport } from '../report.tsx';
import { href } from '../url.ts';
import { Moment, Waiting } from '../waiting.tsx';
import { SiglumLink } from '../words.tsx';
import { TextPieces } from './account-text-view.tsx';

/** One passage with all that was read in it marked, and the way to its account. */
export function Passage({ passage, differing }: { passage: PassageView; differing?: ReadonlySet<TextMark> }) {
  const { text } = useReport();
  const whole = text.get(textKey(passage.account, passage.edition));
  if (whole === undefined) return null;
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
        data-words
        href={href({ view: 'account', account, edition, start, end })}
        aria-label="open at the words"
      >
        ¶
      </a>
    </p>
  );
}

/** The first words of a passage. */
function openingOf({ text }: ReturnType<typeof useReport>, passage: PassageView): string {
  const whole = text.get(textKey(passage.account, passage.edition));
  if (whole === undefined) return '';
  return whole.text.slice(passage.start, Math.min(passage.end, passage.start + 70)).replaceAll(/\s+/g, ' ');
}

/** Links a passage with any of another account that is shown. */
function ByHand({ place, accounts }: { place: number; accounts: readonly string[] }) {
  const report = useReport();
  const { account } = report;
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState('');
  const { passages } = report.beside(accounts);
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
                {passages.map((one) =>
                  one.account === key ? (
                    <option key={one.id} value={one.id}>
                      {openingOf(report, one)}
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
  const { beside: besides, account } = useReport();
  /** What is folded away is drawn when it is opened: it may stand in texts that are not there yet. */
  const [opened, setOpened] = useState(false);
  const desk = useDesk();
  const { passages, counterparts } = besides(accounts);
  const best = counterparts[place] ?? [];
  const here = passages[place];
  if (here === undefined || (best.length === 0 && desk === undefined)) return null;
  return (
    <>
      {best.length > 0 && (
        <details class="why" onToggle={(event) => setOpened(event.currentTarget.open)}>
          <summary>Perhaps the same ({best.length})</summary>
          {opened &&
            best.map((other) => {
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
                  <Waiting instead={<Moment />}>
                    <Passage passage={passage} />
                  </Waiting>
                  {desk !== undefined && (
                    <p class="deeds">
                      <Deed
                        about="these two passages"
                        act={() =>
                          void desk.decide({ on: 'link', a: here.id, b: passage.id }, { do: 'link' })
                        }
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
export function Part({ first, second }: { first: PassageView; second: PassageView }) {
  const desk = useDesk();
  if (desk === undefined) return null;
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
