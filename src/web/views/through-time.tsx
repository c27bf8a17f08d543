import type { EditionsView, LifeView, TurnView } from '../../core/show/editions.ts';
import { counted, sentence } from '../../core/show/number-words.ts';
import { textKey, useReport } from '../report.tsx';
import { href } from '../url.ts';

/** Steps of the scale from the oldest words to the latest. */
const STEPS = 5;
/** Editions whose dates still find room under the slider. */
const TICKS = 8;

/** Characters of a text that is open from the first; a longer one would hide what comes below it. */
const SHORT = 3_000;

/** How far an edition stands from the first, as a step of the scale of ages. */
const stepOf = (since: number, editions: number): number =>
  editions < 2 ? 0 : Math.round((since / (editions - 1)) * STEPS);

/** What an edition changed, as a list that leads to the points. */
function Changed({ view, at }: { view: EditionsView; at: number }) {
  const { questions } = useReport();
  const told: { life: LifeView; turn: TurnView }[] = view.lives.flatMap((life) =>
    life.turns
      .filter((turn) => turn.at === at && turn.kind !== 'not in the part read')
      .map((turn) => ({ life, turn })),
  );
  if (at === 0) return <p class="through-changed means">The first edition here.</p>;
  if (told.length === 0) return <p class="through-changed means">No claim changed with this edition.</p>;
  return (
    <details class="why through-changed">
      <summary>{sentence(counted(told.length, 'event'))} in the life of its claims</summary>
      <ul>
        {told.map(({ life, turn }) => {
          const id = questions[life.point]?.id;
          return (
            <li key={`${life.point}${turn.says}`}>
              {id === undefined ? life.question : <a href={href({ view: 'point', id })}>{life.question}</a>}{' '}
              <span class="through-turn">
                {turn.says}
                {turn.kind === 'changed' && `: ${turn.before} → ${turn.after}`}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The text of an edition, each run of words on the tint of the edition that brought it and with its number. */
function Words({ view, at }: { view: EditionsView; at: number }) {
  const { text } = useReport();
  const { editions, ages, language } = view;
  const shown = text.get(textKey(view.account, editions[at]?.label ?? ''));
  const runs = ages[at];
  if (shown === undefined || runs === undefined || runs.length === 0) return null;
  const lengths = editions.map(() => 0);
  for (const { start, end, since } of runs) lengths[since] = (lengths[since] ?? 0) + end - start;
  const all = Math.max(1, shown.text.length);
  const dated = (since: number): string => editions[since]?.date ?? '';
  let from = 0;
  return (
    <div class="aged">
      <svg class="ages-bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        {lengths.map((length, since) => {
          const x = (1000 * from) / all;
          from += length;
          return length === 0 ? null : (
            <rect
              key={since}
              class={`g${stepOf(since, editions.length)}`}
              x={x}
              y={0}
              width={(1000 * length) / all}
              height={10}
            />
          );
        })}
      </svg>
      <ol class="ages">
        {lengths.map((length, since) =>
          length === 0 ? null : (
            <li key={since}>
              <span class={`swatch g${stepOf(since, editions.length)}`}>{since + 1}</span>{' '}
              {since === at ? 'new in this edition' : `since ${dated(since)}`}{' '}
              <span class="count">{Math.round((100 * length) / all)} %</span>
            </li>
          ),
        )}
      </ol>
      <details class="why" open={all <= SHORT}>
        <summary>The words of this edition by their age</summary>
        <p class="aged-text" lang={language}>
          {runs.map(({ start, end, since }) => (
            <span
              key={start}
              class={`g${stepOf(since, editions.length)}${since === at ? ' fresh' : ''}`}
              title={since === at ? 'new in this edition' : `since ${dated(since)}`}
            >
              <sup>{since + 1}</sup>
              {shown.text.slice(start, end)}
            </span>
          ))}
        </p>
      </details>
    </div>
  );
}

/** Goes through the editions of an account: a slider, what the edition at hand changed, and its words by their age. */
export function ThroughTime({ view, at, go }: { view: EditionsView; at: number; go: (at: number) => void }) {
  const { editions, account } = view;
  const { date = '', by = '', datedBy = '' } = editions[at] ?? {};
  const about = [datedBy === '' ? '' : `dated by ${datedBy}`, by === '' ? '' : `by ${by}`]
    .filter((part) => part !== '')
    .join(', ');
  return (
    <section class="through">
      <h3 class="sub">Through time</h3>
      <div class="through-slide">
        <label for={`through-${account}`}>Edition</label>
        <input
          id={`through-${account}`}
          type="range"
          min={0}
          max={editions.length - 1}
          step={1}
          value={at}
          aria-valuetext={`${date}, ${at + 1} of ${editions.length}`}
          onInput={(event) => go(Number(event.currentTarget.value))}
        />
        <output for={`through-${account}`}>
          <b>{date}</b>
          {about !== '' && <small> {about}</small>}
        </output>
        {editions.length <= TICKS && (
          <ol class="through-ticks" aria-hidden="true">
            {editions.map((edition, place) => (
              <li key={edition.label} class={place === at ? 'here' : ''}>
                {edition.date}
              </li>
            ))}
          </ol>
        )}
      </div>
      <Changed view={view} at={at} />
      <Words view={view} at={at} />
    </section>
  );
}
