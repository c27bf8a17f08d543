import { useState } from 'preact/hooks';
import type { DecisionView } from '../../core/show/decisions.ts';
import { counted, sentence } from '../../core/show/number-words.ts';
import { Deed } from '../decide/deed.tsx';
import { useDesk } from '../desk.ts';
import { href } from '../url.ts';

const STATES: Readonly<Record<DecisionView['state'], string>> = {
  stands: '',
  'taken back': 'taken back since',
  lost: 'lost: its words or its object are gone; it changes nothing',
  'takes back': '',
};

/** Decisions shown at once. */
const SHOWN = 200;

const dayOf = (when: string): string => when.slice(0, 10);
const timeOf = (when: string): string => when.slice(11, 16);

/** The journals as a readable history, the latest first; one's own decisions can be taken back, which is a new decision. */
export function DecisionsView() {
  const desk = useDesk();
  const [by, setBy] = useState('');
  const [all, setAll] = useState(false);
  const decisions = desk?.decisions ?? [];
  const people = [...new Set(decisions.map((one) => one.by))].sort();
  const picked = decisions.filter((one) => by === '' || one.by === by);
  const lost = picked.filter(({ state }) => state === 'lost').length;
  return (
    <div class="book">
      <h1 tabIndex={-1}>Decisions</h1>
      {desk === undefined && (
        <p>
          The journal is shown in the workbench: open the study with <code>variorum open</code>.
        </p>
      )}
      {desk !== undefined && (
        <>
          <p class="lead">
            {sentence(counted(picked.length, 'decision'))}
            {lost > 0 ? `, ${lost} of them lost` : ''}. Nothing is erased: to take one back is a decision of
            its own. Times are in UTC.
          </p>
          {people.length > 1 && (
            <label class="filter">
              <span>Of</span>
              <select value={by} onChange={(event) => setBy(event.currentTarget.value)}>
                <option value="">everyone</option>
                {people.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </label>
          )}
          <ol class="plain journal">
            {picked.slice(0, all ? undefined : SHOWN).map((one) => (
              <li key={one.id} class={one.state === 'stands' ? '' : 'former'} data-stop tabIndex={-1}>
                <p>
                  <span class="dep">
                    {dayOf(one.when)} {timeOf(one.when)}
                  </span>{' '}
                  {one.by} {one.did}:{' '}
                  {one.point === undefined ? (
                    one.about
                  ) : (
                    <a href={href({ view: 'point', id: one.point })}>{one.about}</a>
                  )}
                  {STATES[one.state] !== '' && <span class="dep"> ({STATES[one.state]})</span>}
                  {one.against !== undefined && (
                    <strong>
                      {' '}
                      (open: {one.against.join(', ')} decided otherwise; nobody’s is followed until one is
                      taken back)
                    </strong>
                  )}
                  {one.anchoring !== undefined && one.anchoring !== 'exact' && (
                    <span class="dep"> (its words were found again: {one.anchoring})</span>
                  )}
                </p>
                {one.quote !== undefined && <p class="quote-words dep">{one.quote}</p>}
                {one.why !== '' && <p>{one.why}</p>}
                {one.by === desk.me && one.state !== 'taken back' && one.state !== 'takes back' && (
                  <p class="deeds">
                    <Deed about={one.about} hotkey="u" act={() => void desk.takeBack(one.id)}>
                      Take back
                    </Deed>
                  </p>
                )}
              </li>
            ))}
          </ol>
          {picked.length > SHOWN && !all && (
            <button type="button" class="deed" onClick={() => setAll(true)}>
              Show all {picked.length}
            </button>
          )}
          {picked.length === 0 && <p>Nothing has been decided yet.</p>}
        </>
      )}
    </div>
  );
}
