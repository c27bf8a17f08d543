// Over the usual length: the slider, the words and the life lines of an account follow one choice of edition.
import { useEffect, useState } from 'preact/hooks';
import type { ChangeView, EditionsView as Editions, LifeView, TurnView } from '../../core/show/editions.ts';
import { counted, sentence } from '../../core/show/number-words.ts';
import type { Quote } from '../../core/show/quote.ts';
import { QuoteWords } from '../quote-view.tsx';
import { useReport } from '../report.tsx';
import { href, keepAddress } from '../url.ts';
import { ThroughTime } from './through-time.tsx';

/** Neighbouring editions that say the same, as one stretch of the band. */
function stretches({ states, events }: LifeView): {
  readonly from: number;
  readonly count: number;
  readonly label: string;
  readonly event: LifeView['events'][number];
}[] {
  const out: { from: number; count: number; label: string; event: LifeView['events'][number] }[] = [];
  states.forEach((label, at) => {
    const last = out[out.length - 1];
    if (last !== undefined && last.label === label && events[at] === '') last.count++;
    else out.push({ from: at, count: 1, label, event: events[at] ?? '' });
  });
  return out;
}

/** The sentence before or after a change, its words marked; the reading alone where nothing may be quoted. */
function Words({ quote, label }: { quote: Quote | undefined; label: string }) {
  if (quote === undefined) return <span>{label}</span>;
  const { account, edition, start, end } = quote;
  return (
    <a class="turn-words" href={href({ view: 'account', account, edition, start, end })}>
      <QuoteWords quote={quote} />
    </a>
  );
}

/** One event: what happened, when at the earliest and the latest, by whom, and the words before and after. */
function Turn({ turn, editions }: { turn: TurnView; editions: Editions['editions'] }) {
  const { at, says, between, by, before, after, quoteBefore, quoteAfter, reference } = turn;
  return (
    <li>
      <p class="turn-what">
        <b>{sentence(says)}</b> {between === '' ? editions[at]?.date : between}
        {by !== '' && `, by ${by}`}
      </p>
      <dl class="turn-sides">
        {before !== '' && (
          <>
            <dt>before</dt>
            <dd>
              <Words quote={quoteBefore} label={before} />
            </dd>
          </>
        )}
        {after !== '' && (
          <>
            <dt>after</dt>
            <dd>
              <Words quote={quoteAfter} label={after} />
            </dd>
          </>
        )}
        {reference !== undefined && (
          <>
            <dt>by the note</dt>
            <dd class="turn-note">{reference}</dd>
          </>
        )}
      </dl>
    </li>
  );
}

function Life({ life, view, at }: { life: LifeView; view: Editions; at: number }) {
  const { questions } = useReport();
  const { editions, whole } = view;
  const point = questions[life.point];
  const turns = life.turns.filter(({ kind }) => kind !== 'not in the part read');
  return (
    <section class="life" data-stop tabIndex={-1}>
      <h3>
        {point === undefined ? (
          life.question
        ) : (
          <a href={href({ view: 'point', id: point.id })}>{life.question}</a>
        )}
      </h3>
      {life.disputed > 0 && <p class="disputed">Disputed: put back {life.disputed} times.</p>}
      <ol class={`band n${Math.min(editions.length, 12)}`}>
        {stretches(life).map(({ from, count, label, event }) => {
          const first = editions[from]?.date ?? '';
          const last = editions[from + count - 1]?.date ?? '';
          const here = from <= at && at < from + count;
          const turned = event !== '' && event !== 'first seen';
          return (
            <li
              key={from}
              class={`s${Math.min(count, 12)}${turned ? ' turned' : ''}${label === '' ? ' nothing' : ''}${here ? ' here' : ''}`}
              aria-current={here ? 'true' : undefined}
            >
              <small>
                {count === 1 ? first : `${first} to ${last}`}
                {event === '' || event === 'not in the part read' ? '' : ` · ${event}`}
              </small>
              {label === '' ? (whole ? 'says nothing' : 'not in the part read') : label}
            </li>
          );
        })}
      </ol>
      {life.brought !== undefined && (life.brought.reference !== undefined || life.brought.by !== '') && (
        <p class="brought">
          What the last edition says came with {editions[life.brought.at]?.date}
          {life.brought.by !== '' && `, by ${life.brought.by}`}
          {life.brought.reference !== undefined && (
            <>
              , with the note <span lang={view.language}>{life.brought.reference}</span>
            </>
          )}
        </p>
      )}
      {turns.length > 0 && (
        <details class="why">
          <summary>{sentence(counted(turns.length, 'event'))}, with the words before and after</summary>
          <ol class="turns">
            {turns.map((turn) => (
              <Turn key={`${turn.at}${turn.says}`} turn={turn} editions={editions} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

/** Classes of a changed run: moved, put back from an older edition. */
const runClass = ({ moved, back }: { moved?: true; back?: true }): string =>
  [moved === true ? 'moved' : '', back === true ? 'back' : ''].filter((name) => name !== '').join(' ');

function Change({ change, view, layout }: { change: ChangeView; view: Editions; layout: boolean }) {
  const { editions, language, precis } = view;
  const date = (label: string): string => editions.find((one) => one.label === label)?.date || label;
  // Folded, a run that differs in layout only stands as it is now.
  const pieces = layout
    ? change.pieces
    : change.pieces.filter((piece) => piece.layout !== true || piece.kind === 'come');
  const words = change.pieces.some(
    ({ kind, layout: only }) => (kind === 'gone' || kind === 'come') && only !== true,
  );
  return (
    <details class="change">
      <summary>
        From {date(change.before)} to {date(change.after)}
        {precis ? ': the words of the précis' : ''}
        {change.pieces.length > 0 && !words ? ' (punctuation and layout only)' : ''}
      </summary>
      <p class="diff" lang={language}>
        {pieces.map((piece, at) => {
          const { kind, words: said } = piece;
          const key = `${at}${kind}`;
          if (kind === 'gap')
            return (
              <span key={key} class="gap">
                {' '}
                […]{' '}
              </span>
            );
          if (kind === 'gone')
            return (
              <del key={key} class={runClass(piece)}>
                {said}
              </del>
            );
          if (kind === 'come' && (layout || piece.layout !== true))
            return (
              <ins key={key} class={runClass(piece)}>
                {said}
              </ins>
            );
          return <span key={key}>{said}</span>;
        })}
        {change.pieces.length === 0 && 'No word changed.'}
      </p>
    </details>
  );
}

/** An edition of an account. */
interface At {
  readonly account: string;
  readonly edition: string;
}

function One({
  view,
  asked,
  move,
}: {
  view: Editions;
  /** What the address names. */
  asked: At | undefined;
  move: (edition: string) => void;
}) {
  const changed = view.lives.filter(({ events }) =>
    events.some((event) => event !== '' && event !== 'first seen'),
  );
  const same = view.lives.filter((life) => !changed.includes(life));
  const [all, setAll] = useState(false);
  const [layout, setLayout] = useState(false);
  const last = view.editions.length - 1;
  const mine = asked?.account === view.account;
  const named = mine ? view.editions.findIndex(({ label }) => label === asked.edition) : -1;
  const [at, setAt] = useState(named < 0 ? last : named);
  // Back and forward; a slider that another account's was moved after stays where it is.
  useEffect(() => {
    if (named >= 0) setAt(named);
    else if (asked === undefined) setAt(last);
  }, [asked?.account, asked?.edition]);
  const go = (next: number): void => {
    setAt(next);
    move(view.editions[next]?.label ?? '');
  };
  const hasLayout = view.changes.some(({ pieces }) => pieces.some((piece) => piece.layout === true));
  return (
    <article class="editions">
      <h2>
        <a class="siglum" href={href({ view: 'account', account: view.account })}>
          {view.siglum}
        </a>{' '}
        <span lang={view.language}>{view.title}</span>
      </h2>
      <p class="means">
        {sentence(counted(view.editions.length, 'edition'))}:{' '}
        {view.editions.map(({ date }) => date).join(', ')}.{' '}
        {view.precis && 'The claims are those of the account; the words are a précis and not its own.'}
      </p>
      <ThroughTime view={view} at={at} go={go} />
      <h3 class="sub">The life of its claims</h3>
      {changed.map((life) => (
        <Life key={life.point} life={life} view={view} at={at} />
      ))}
      {changed.length === 0 && <p class="empty">No claim changed between its editions.</p>}
      {same.length > 0 && (
        <details
          class="why"
          onToggle={(event) => {
            if (event.currentTarget.open) setAll(true);
          }}
        >
          <summary>
            {sentence(counted(same.length, 'claim'))} that did not change once{' '}
            {same.length === 1 ? 'it was' : 'they were'} there
          </summary>
          {all && same.map((life) => <Life key={life.point} life={life} view={view} at={at} />)}
        </details>
      )}
      <h3 class="sub">The words before and after</h3>
      {view.unshown !== '' && <p class="quote-note">{view.unshown}</p>}
      {view.changes.length > 0 && (
        <p class="means">
          <del>Struck</del>, <ins>new</ins>, <ins class="back">put back from an older edition</ins>,{' '}
          <ins class="moved">moved</ins>.
          {hasLayout && (
            <label class="layout-too">
              <input
                type="checkbox"
                checked={layout}
                onChange={(event) => setLayout(event.currentTarget.checked)}
              />{' '}
              Show changes of punctuation and layout too
            </label>
          )}
        </p>
      )}
      {view.changes.map((change) => (
        <Change key={change.after} change={change} view={view} layout={layout} />
      ))}
    </article>
  );
}

/** Accounts with several editions: the life of their claims, and the changed words. */
export function EditionsView({ account, at }: { account?: string | undefined; at?: At | undefined }) {
  const { editions } = useReport().data;
  const shown = editions.filter((one) => account === undefined || one.account === account);
  return (
    <>
      <h1 tabIndex={-1}>Editions</h1>
      <p class="lead">
        How an account was rewritten: when a claim was first seen, changed, dropped. A date with “about” is an
        estimate.
      </p>
      {account !== undefined && editions.length > 1 && (
        <p class="crumb">
          <a href={href({ view: 'editions' })}>All accounts with editions</a>
        </p>
      )}
      {shown.map((view) => (
        <One
          key={view.account}
          view={view}
          asked={at}
          move={(edition) =>
            keepAddress({
              view: 'editions',
              ...(account === undefined ? {} : { account }),
              at: { account: view.account, edition },
            })
          }
        />
      ))}
      {shown.length === 0 && <p class="empty">No account of this study has several editions.</p>}
    </>
  );
}
