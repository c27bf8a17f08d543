import type { PointView as Point } from '../../core/show/apparatus.ts';
import { momentDayWords } from '../../core/show/day-words.ts';
import { citedOf } from '../../core/show/footnote.ts';
import { linesWords } from '../../core/show/lines-words.ts';
import { numeralWords, sentence } from '../../core/show/number-words.ts';
import { pointStates } from '../../core/show/type-words.ts';
import { Cite } from '../cite.tsx';
import { PointDeeds } from '../decide/point-deeds.tsx';
import { LongList } from '../long-list.tsx';
import { PointState } from '../point-state.tsx';
import { QuoteView } from '../quote-view.tsx';
import { useReport } from '../report.tsx';
import { StripView } from '../strip-view.tsx';
import { Measured } from '../width.tsx';
import { SiglumLink } from '../words.tsx';
import { PairsView } from './pairs-view.tsx';
import { ReadingView } from './reading-view.tsx';

function Denials({ point }: { point: Point }) {
  if (point.denials.length === 0) return null;
  return (
    <div class="chapter">
      <h2>Denied, with nothing stated instead</h2>
      <LongList
        items={point.denials}
        tag="div"
        held
        guess={DENIAL}
        row={({ account, siglum, title, author, interest, quote, because }) => (
          <div class="denial">
            <p>
              <SiglumLink account={account}>{siglum}</SiglumLink>{' '}
              {[author, title].filter((one) => one !== '').join(', ')}
              {interest === '' ? '' : `; speaks for ${interest}`}.{' '}
              <span class="dep">{because} It is no reading.</span>
            </p>
            {quote !== undefined && <QuoteView quote={quote} />}
          </div>
        )}
      />
    </div>
  );
}

function Silent({ point }: { point: Point }) {
  const { account } = useReport();
  if (point.silent.length === 0) return null;
  return (
    <div class="chapter">
      <h2>Who says nothing here, and why</h2>
      <dl class="silent">
        {point.silent.map(({ standing, because, accounts }) => (
          <div key={`${standing} ${because}`}>
            <dt>{standing}</dt>
            <dd>
              {accounts.map((key, at) => (
                <span key={key}>
                  {at > 0 && ', '}
                  <SiglumLink account={key}>{account.get(key)?.siglum ?? key}</SiglumLink>
                </span>
              ))}
              . <span class="dep">{because}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Usual heights of a denial and of a line of reasons, in pixels. */
const DENIAL = 120;
const REASON = 28;

/** Reasons, one a line. */
function Reasons({ items }: { items: readonly string[] }) {
  return (
    <LongList
      items={items}
      tag="ul"
      class="reasons"
      held
      guess={REASON}
      row={(says, _at, place) => <li {...place}>{says}</li>}
    />
  );
}

function Lines({ point }: { point: Point }) {
  return (
    <div class="chapter">
      <h2>Separate lines, as far as traced</h2>
      <p>{sentence(linesWords(point))}.</p>
      {point.because.length > 0 && <Reasons items={point.because} />}
    </div>
  );
}

function Sums({ point }: { point: Point }) {
  if (point.sums.length === 0) return null;
  return (
    <div class="chapter">
      <h2>Sums and pairs</h2>
      <LongList
        items={point.sums}
        tag="ul"
        class="reasons"
        held
        guess={REASON}
        row={({ kind, says }, _at, place) => (
          <li {...place}>
            {kind === 'does not add up' && <b>Does not add up. </b>}
            {says}
          </li>
        )}
      />
    </div>
  );
}

function Range({ point: { range } }: { point: Point }) {
  // Of accounts of unknown origin no figure qualifies: a table of dashes would say no more than its absence.
  if (range === undefined || (range.min === undefined && range.max === undefined && range.best === undefined))
    return null;
  const value = (n: number | undefined): string => (n === undefined ? '—' : numeralWords(n));
  return (
    <div class="chapter">
      <h2>Least, best, largest</h2>
      <dl class="range">
        <div>
          <dt>min</dt>
          <dd>{value(range.min)}</dd>
        </div>
        <div>
          <dt>best</dt>
          <dd>{range.best ?? <span class="dep">unsigned</span>}</dd>
        </div>
        <div>
          <dt>max</dt>
          <dd>{value(range.max)}</dd>
        </div>
      </dl>
      <p class="means">{sentence(range.says)}.</p>
    </div>
  );
}

function Sensitivity({ point: { sensitivity } }: { point: Point }) {
  if (sensitivity === undefined) return null;
  return (
    <div class="chapter">
      <h2>What would change this</h2>
      <p>{sensitivity.says}</p>
      {sensitivity.changes.length > 0 && <Reasons items={sensitivity.changes} />}
    </div>
  );
}

/** Usual height of a reading, in pixels, and how many are drawn with the page: few points have more. */
const READING = 260;
/** Usual height of a strip, in pixels, how many are drawn with the page, and how many readings the list of one names. */
const STRIP = 400;
const STRIPS = 4;
const LISTED = 200;
const AT_ONCE = 20;

/** The apparatus of a point, without its place among the others. */
export function ApparatusView({ point, level = 1 }: { point: Point; level?: 1 | 2 }) {
  const Title = level === 1 ? 'h1' : 'h2';
  const state = pointStates.find(({ word }) => word === point.state);
  return (
    <Measured probe="block">
      <Title tabIndex={-1}>{point.question}</Title>
      <PointState point={point} />
      <div class="desk-rows">
        <p class="deeds">
          <Cite cited={point.readings.filter(({ former }) => !former).map(citedOf)} about={point.question} />
        </p>
        <PointDeeds point={point} />
      </div>
      <p class="means">
        {state?.means} Each reading is set against the reference reading: a place to start, no verdict.
      </p>
      <div class="strips">
        <LongList
          items={point.strips}
          tag="div"
          held
          guess={STRIP}
          together={1}
          atOnce={point.strips.length <= STRIPS}
          id={({ title, items }) => `${title} ${items[0]?.reading}`}
          row={(strip) => <StripView strip={strip} question={point.question} most={LISTED} />}
        />
      </div>
      {point.established !== undefined && (
        <p class="established">
          Established by {point.established.by} on {momentDayWords(point.established.when)}:{' '}
          {/[.!?。…]$/.test(point.established.grounds)
            ? point.established.grounds
            : `${point.established.grounds}.`}
        </p>
      )}
      <div class="chapter">
        <h2 class="hidden">Readings</h2>
        <LongList
          items={point.readings}
          tag="div"
          held
          guess={READING}
          together={1}
          atOnce={point.readings.length <= AT_ONCE}
          id={({ id }) => id}
          row={(reading, _at, place) => <ReadingView point={point} reading={reading} place={place} />}
        />
      </div>
      <Denials point={point} />
      <Silent point={point} />
      <Sums point={point} />
      <Range point={point} />
      <Lines point={point} />
      <Sensitivity point={point} />
      <PairsView point={point} />
    </Measured>
  );
}
