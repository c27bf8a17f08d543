import { useState } from 'preact/hooks';
import { type DecisionView, kindWords } from '../../core/show/decisions.ts';
import { counted, sentence } from '../../core/show/number-words.ts';
import { Deed } from '../decide/deed.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { LongList, type Place } from '../long-list.tsx';
import { Markdown } from '../markdown.tsx';
import { href } from '../url.ts';

const STATES: Readonly<Record<DecisionView['state'], string>> = {
  stands: '',
  'taken back': 'taken back since',
  lost: 'lost: its words or its object are gone; it changes nothing',
  'takes back': '',
};

/** Decisions shown at once. */
const SHOWN = 200;
/** Usual height of a decision, in pixels. */
const LINE = 96;

const dayOf = (when: string): string => when.slice(0, 10);
const timeOf = (when: string): string => when.slice(11, 16);

/** What a decision is about, with a link to where it is shown. */
function About({ one }: { one: DecisionView }) {
  const { point, name, account, about } = one;
  if (point !== undefined) return <a href={href({ view: 'point', id: point })}>{about}</a>;
  if (name !== undefined) return <a href={href({ view: 'names', name })}>{about}</a>;
  if (account !== undefined) return <a href={href({ view: 'account', account })}>{about}</a>;
  return <>{about}</>;
}

function Line({ one, desk, place }: { one: DecisionView; desk: Desk; place: Place }) {
  const back = one.state === 'taken back';
  const mine = one.by === desk.me;
  return (
    <li class={one.state === 'stands' ? '' : 'former'} data-stop tabIndex={-1} {...place}>
      <p>
        <span class="dep">
          {dayOf(one.when)} {timeOf(one.when)}
        </span>{' '}
        {one.by} {one.did}: <About one={one} />
        {STATES[one.state] !== '' && <span class="dep"> ({STATES[one.state]})</span>}
        {one.anchoring !== undefined && one.anchoring !== 'exact' && (
          <span class="dep"> (its words were found again: {one.anchoring})</span>
        )}
      </p>
      {one.against !== undefined && one.state === 'stands' && (
        <p class="open-question">
          Open: {one.against.join(' and ')} decided otherwise; nobody’s is followed until one is taken back.
        </p>
      )}
      {one.quote !== undefined && <p class="quote-words dep">{one.quote}</p>}
      {one.note !== undefined && <Markdown text={one.note} />}
      {one.why !== '' && <p>{one.why}</p>}
      {one.state !== 'takes back' && (mine || back) && (
        <p class="deeds">
          {mine && !back && (
            <Deed about={one.about} hotkey="u" act={() => void desk.takeBack(one.id)}>
              Take back
            </Deed>
          )}
          {back && (
            <Deed about={one.about} hotkey="u" act={() => void desk.again(one.id)}>
              Decide again
            </Deed>
          )}
        </p>
      )}
    </li>
  );
}

/** The journals as a readable history, the latest first; one's own decisions can be taken back, which is a new decision. */
export function DecisionsView({ by, kind }: { by: string; kind: string }) {
  const desk = useDesk();
  const [all, setAll] = useState(false);
  const decisions = desk?.decisions ?? [];
  const people = [...new Set(decisions.map((one) => one.by))].sort();
  const kinds = [...new Set(decisions.map((one) => one.kind))].sort((a, b) =>
    kindWords(a) < kindWords(b) ? -1 : 1,
  );
  const picked = decisions.filter(
    (one) =>
      (by === '' || one.by === by) &&
      (kind === '' ||
        (kind === 'open' ? one.against !== undefined && one.state === 'stands' : one.kind === kind)),
  );
  const lost = picked.filter(({ state }) => state === 'lost').length;
  const open = decisions.filter(({ against, state }) => against !== undefined && state === 'stands').length;
  const go = (next: { by?: string; kind?: string }): void => {
    location.hash = href({ view: 'decisions', by, kind, ...next });
  };
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
            {picked.length > 0 &&
              `${sentence(counted(picked.length, 'decision'))}${lost > 0 ? `, ${lost} of them lost` : ''}. `}
            Nothing is erased: to take one back is a decision of its own, and can be decided again. Times are
            in UTC.
          </p>
          {open > 0 && kind !== 'open' && (
            <p>
              <a href={href({ view: 'decisions', by, kind: 'open' })}>
                {sentence(counted(open, 'decision'))} by people who part
              </a>
              : they stay open until one of the two is taken back.
            </p>
          )}
          {decisions.length > 0 && (
            <p class="deed-row">
              <label class="filter">
                <span>Of</span>
                <select value={by} onChange={(event) => go({ by: event.currentTarget.value })}>
                  <option value="">everyone</option>
                  {people.map((one) => (
                    <option key={one} value={one} selected={one === by}>
                      {one}
                    </option>
                  ))}
                </select>
              </label>
              <label class="filter">
                <span>Kind</span>
                <select value={kind} onChange={(event) => go({ kind: event.currentTarget.value })}>
                  <option value="">all</option>
                  <option value="open" selected={kind === 'open'}>
                    those on which people part
                  </option>
                  {kinds.map((one) => (
                    <option key={one} value={one} selected={one === kind}>
                      {kindWords(one)}
                    </option>
                  ))}
                </select>
              </label>
            </p>
          )}
          <LongList
            items={picked.slice(0, all ? undefined : SHOWN)}
            tag="ol"
            class="plain journal"
            guess={LINE}
            row={(one, _at, place) => <Line key={one.id} one={one} desk={desk} place={place} />}
          />
          {picked.length > SHOWN && !all && (
            <button type="button" class="deed" onClick={() => setAll(true)}>
              Show all {picked.length}
            </button>
          )}
          {picked.length === 0 && (
            <p>
              {decisions.length === 0 ? (
                <>
                  Nothing has been decided yet. <a href={href({ view: 'check' })}>To check</a> lists what
                  deserves a look first.
                </>
              ) : (
                <>
                  There is none of these. <a href={href({ view: 'decisions' })}>All decisions</a>
                </>
              )}
            </p>
          )}
        </>
      )}
    </div>
  );
}
