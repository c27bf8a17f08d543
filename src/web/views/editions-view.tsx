import { useState } from 'preact/hooks';
import type { ChangeView, EditionsView as Editions, LifeView } from '../../core/show/editions.ts';
import { counted, sentence } from '../../core/show/number-words.ts';
import { useReport } from '../report.tsx';
import { href } from '../url.ts';

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

function Life({ life, editions, whole }: { life: LifeView; editions: Editions['editions']; whole: boolean }) {
  const { data } = useReport();
  const point = data.points[life.point];
  return (
    <section class="life" data-stop tabIndex={-1}>
      <h3>
        {point === undefined ? (
          life.question
        ) : (
          <a href={href({ view: 'point', id: point.id })}>{life.question}</a>
        )}
      </h3>
      <ol class={`band n${Math.min(editions.length, 12)}`}>
        {stretches(life).map(({ from, count, label, event }) => {
          const first = editions[from]?.date ?? '';
          const last = editions[from + count - 1]?.date ?? '';
          const turned = event !== '' && event !== 'first seen';
          return (
            <li
              key={from}
              class={`s${Math.min(count, 12)}${turned ? ' turned' : ''}${label === '' ? ' nothing' : ''}`}
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
    </section>
  );
}

function Change({
  change,
  editions,
  language,
  precis,
}: {
  change: ChangeView;
  editions: Editions['editions'];
  language: string;
  precis: boolean;
}) {
  const date = (label: string): string => editions.find((one) => one.label === label)?.date || label;
  return (
    <details class="change">
      <summary>
        From {date(change.before)} to {date(change.after)}
        {precis ? ': the words of the précis' : ''}
      </summary>
      <p class="diff" lang={language}>
        {change.pieces.map(({ kind, words, moved }, at) => {
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
              <del key={key} class={moved === true ? 'moved' : ''}>
                {words}
              </del>
            );
          if (kind === 'come')
            return (
              <ins key={key} class={moved === true ? 'moved' : ''}>
                {words}
              </ins>
            );
          return <span key={key}>{words}</span>;
        })}
        {change.pieces.length === 0 && 'No word changed.'}
      </p>
    </details>
  );
}

function One({ view }: { view: Editions }) {
  const changed = view.lives.filter(({ events }) =>
    events.some((event) => event !== '' && event !== 'first seen'),
  );
  const same = view.lives.filter((life) => !changed.includes(life));
  const [all, setAll] = useState(false);
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
      {changed.map((life) => (
        <Life key={life.point} life={life} editions={view.editions} whole={view.whole} />
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
          {all &&
            same.map((life) => (
              <Life key={life.point} life={life} editions={view.editions} whole={view.whole} />
            ))}
        </details>
      )}
      <h3 class="sub">The words before and after</h3>
      {view.unshown !== '' && <p class="quote-note">{view.unshown}</p>}
      {view.changes.map((change) => (
        <Change
          key={change.after}
          change={change}
          editions={view.editions}
          language={view.language}
          precis={view.precis}
        />
      ))}
    </article>
  );
}

/** Accounts with several editions: the life of their claims, and the changed words. */
export function EditionsView({ account }: { account?: string | undefined }) {
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
        <One key={view.account} view={view} />
      ))}
      {shown.length === 0 && <p class="empty">No account of this study has several editions.</p>}
    </>
  );
}
