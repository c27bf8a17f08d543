import { useMemo } from 'preact/hooks';
import { parallelRows } from '../../core/show/parallel.ts';
import { Deed } from '../decide/deed.tsx';
import { useDesk } from '../desk.ts';
import { textKey, useReport } from '../report.tsx';
import { href } from '../url.ts';
import { SiglumLink } from '../words.tsx';
import { TextPieces } from './account-text-view.tsx';

/** Accounts that stand side by side at most: four columns can still be read. */
const MOST = 4;

/** One passage with all that was read in it marked, and the way to its account. */
function Passage({ place }: { place: number }) {
  const { data, text } = useReport();
  const passage = data.parallel.passages[place];
  const whole = passage === undefined ? undefined : text.get(textKey(passage.account, passage.edition));
  if (passage === undefined || whole === undefined) return null;
  const { start, end, account, edition } = passage;
  return (
    <p class="parallel-words" lang={whole.language}>
      <TextPieces text={whole} start={start} end={end} here={undefined} all={true} />{' '}
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

/** What might stand beside a passage that has no link, with a button to link it by hand. */
function Suggestions({ place, accounts }: { place: number; accounts: readonly string[] }) {
  const { data, account } = useReport();
  const desk = useDesk();
  const { passages, counterparts } = data.parallel;
  const best = (counterparts[place] ?? []).filter((other) =>
    accounts.includes(passages[other]?.account ?? ''),
  );
  const here = passages[place];
  if (best.length === 0 || here === undefined) return null;
  return (
    <details class="why">
      <summary>Perhaps the same ({best.length})</summary>
      {best.map((other) => {
        const passage = passages[other];
        if (passage === undefined) return null;
        return (
          <div key={other}>
            <SiglumLink account={passage.account}>{account.get(passage.account)?.siglum ?? ''}</SiglumLink>
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
  );
}

/** A link that is drawn, with a button to part it. */
function Part({ a, b }: { a: number; b: number }) {
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

/** Two to four accounts side by side: passages that tell the same in one row, a gap where an account is silent. */
export function ParallelView({ accounts }: { accounts: readonly string[] }) {
  const { data, account } = useReport();
  const { passages } = data.parallel;
  const known = useMemo(() => {
    const told = new Set(passages.map((one) => one.account));
    return data.accounts.filter(({ key }) => told.has(key));
  }, [data]);
  const given = accounts.filter((key) => known.some((one) => one.key === key)).slice(0, MOST);
  // The two that tell most, where none is chosen.
  const richest = useMemo(
    () =>
      [...known]
        .sort((a, b) => b.readings.length - a.readings.length || (a.key < b.key ? -1 : 1))
        .slice(0, 2)
        .map(({ key }) => key),
    [known],
  );
  const shown = given.length > 0 ? given : richest;
  const rows = useMemo(() => parallelRows(data.parallel, shown), [data, shown.join(' ')]);
  const go = (next: readonly string[]): void => {
    location.hash = href({ view: 'parallel', accounts: next.filter((one) => one !== '') });
  };
  return (
    <div class="parallel">
      <h1 tabIndex={-1}>Parallel</h1>
      <p class="lead">
        Passages that tell the same stand in one row. The first account leads; an empty place is silence in
        the text that was read, not evidence.
      </p>
      <p class="deed-row parallel-choice">
        {[...shown, ...(shown.length < MOST ? [''] : [])].map((key, place) => (
          <label key={`${place} ${key}`}>
            <span>{place === 0 ? 'Leading account' : key === '' ? 'Add one' : 'Beside it'}</span>
            <select
              value={key}
              onChange={(event) => {
                const next = [...shown];
                next[place] = event.currentTarget.value;
                go(next);
              }}
            >
              {(place >= 1 || key === '') && <option value="">none</option>}
              {known.map((one) => (
                <option key={one.key} value={one.key} disabled={shown.includes(one.key) && one.key !== key}>
                  {one.siglum} ({one.languageName})
                </option>
              ))}
            </select>
          </label>
        ))}
      </p>
      <div class="parallel-grid" style={`--columns: ${shown.length}`}>
        <div class="parallel-row heads">
          {shown.map((key) => (
            <h2 key={key}>
              <SiglumLink account={key}>{account.get(key)?.siglum ?? key}</SiglumLink>
            </h2>
          ))}
        </div>
        {rows.map((row) => {
          const lead = row[0]?.[0];
          const alone = row.filter((cell) => cell.length > 0).length < 2;
          return (
            <div class="parallel-row" key={row.flat().join(' ')} data-stop tabIndex={-1}>
              {row.map((cell, place) => (
                <div key={shown[place]} class={cell.length === 0 ? 'gap' : ''}>
                  {cell.length > 0 && (
                    <span class="cell-siglum siglum">{account.get(shown[place] ?? '')?.siglum}</span>
                  )}
                  {cell.map((one) => (
                    <div key={one}>
                      <Passage place={one} />
                      {place > 0 && lead !== undefined && <Part a={lead} b={one} />}
                      {alone && <Suggestions place={one} accounts={shown} />}
                    </div>
                  ))}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
