import { useState } from 'preact/hooks';
import { counted, sentence } from '../../core/show/number-words.ts';
import type { EpisodeOmissionView } from '../../core/show/omissions.ts';
import type { SilenceView } from '../../core/show/silences.ts';
import { LongList, type Place } from '../long-list.tsx';
import { useReport } from '../report.tsx';
import { href } from '../url.ts';
import { Waiting } from '../waiting.tsx';
import { SiglumLink } from '../words.tsx';

function Sigla({ keys }: { keys: readonly string[] }) {
  const { account } = useReport();
  return (
    <>
      {keys.map((key, at) => (
        <span key={key}>
          {at > 0 && ', '}
          <SiglumLink account={key}>{account.get(key)?.siglum ?? key}</SiglumLink>
        </span>
      ))}
    </>
  );
}

/** Usual height of an episode and those in which it was not found, in pixels. */
const SILENCE = 90;

/** An episode with all who tell it and all in which it was not found. */
function Whole({ at }: { at: number }) {
  const one = useReport().silence(at);
  return one === undefined ? null : <Told silence={one} />;
}

function Told({ silence: { label, tellers, notFound } }: { silence: EpisodeOmissionView }) {
  return (
    <>
      {label}: not found in <Sigla keys={notFound} />{' '}
      <span class="dep">
        told by <Sigla keys={tellers} />
      </span>
    </>
  );
}

function Silence({ silence, at, place }: { silence: SilenceView; at: number; place: Place }) {
  const [whole, setWhole] = useState(false);
  const { left, label } = silence;
  return (
    <li class="unread" {...place}>
      {whole ? (
        <Waiting instead={<Told silence={silence} />}>
          <Whole at={at} />
        </Waiting>
      ) : (
        <Told silence={silence} />
      )}
      {left > 0 && !whole && (
        <>
          {' '}
          <button type="button" class="deed" onClick={() => setWhole(true)}>
            and {counted(left, 'more account')}
            <span class="hidden">: {label}</span>
          </button>
        </>
      )}
    </li>
  );
}

/** Episodes that some accounts tell, and those read whole in which no counterpart was found. */
function NotFound() {
  const { silences } = useReport();
  if (silences.length === 0) return null;
  return (
    <>
      <h2>
        Not found, by episode <span class="count">{silences.length}</span>
      </h2>
      <p class="means">
        Accounts whose whole text is in the study, whose story reaches over these days and names what the
        episode names, and in which no counterpart was found. It is no evidence of anything.
      </p>
      <LongList
        items={silences}
        tag="ul"
        class="plain"
        guess={SILENCE}
        row={(one, at, place) => <Silence silence={one} at={at} place={place} />}
      />
    </>
  );
}

/** What was and was not read. */
export function ReadView() {
  const { data } = useReport();
  const { full, excerpt, precis, unread, withheld } = data.coverage;
  const problems = data.problems.length;
  return (
    <div class="book">
      <h1 tabIndex={-1}>What was and was not read</h1>
      <p class="lead">
        An apparatus is worth what was read for it. Silence is claimed only of accounts whose whole text is in
        the study.
      </p>
      <h2>
        Read whole <span class="count">{full.length}</span>
      </h2>
      <p>{full.length === 0 ? 'None, so no silence is claimed of any account.' : <Sigla keys={full} />}</p>
      <h2>
        Read in part <span class="count">{excerpt.length}</span>
      </h2>
      <p>{excerpt.length === 0 ? 'None.' : <Sigla keys={excerpt} />}</p>
      <h2>
        Told in a précis <span class="count">{precis.length}</span>
      </h2>
      <p>
        {precis.length === 0 ? (
          'None: all texts are the words of their sources.'
        ) : (
          <>
            The words of these texts are the study’s and not the source’s: <Sigla keys={precis} />.
          </>
        )}
      </p>
      {withheld > 0 && (
        <p class="means">
          {sentence(counted(withheld, 'account'))} may not be shown. What{' '}
          {withheld === 1 ? 'it says' : 'they say'} is counted among the readings;{' '}
          {withheld === 1 ? 'its' : 'their'} words, title and author are not in this file.
        </p>
      )}
      <NotFound />
      <h2>
        Known only through others <span class="count">{unread.length}</span>
      </h2>
      {unread.length === 0 && <p>None.</p>}
      <ul class="plain">
        {unread.map(({ title, date, through }) => (
          <li class="unread" key={title}>
            {title}
            {date === '' ? '' : `, ${date}`}{' '}
            <span class="dep">
              {through.length === 0 ? 'in no account that was read' : 'through '}
              {through.map(({ account, siglum }, at) => (
                <span key={account}>
                  {at > 0 && ', '}
                  <SiglumLink account={account}>{siglum}</SiglumLink>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <h2>
        Problems <span class="count">{problems}</span>
      </h2>
      <p>
        {problems === 0 ? (
          'Nothing failed to be read.'
        ) : (
          <a href={href({ view: 'problems' })}>
            {sentence(counted(problems, 'thing'))} that could not be read or decided,{' '}
            {problems === 1 ? 'with a remedy' : 'each with a remedy'}
          </a>
        )}
      </p>
    </div>
  );
}
