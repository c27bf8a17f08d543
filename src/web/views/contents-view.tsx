import { useEffect, useMemo, useState } from 'preact/hooks';
import { type EntryView, NAMED } from '../../core/show/entry.ts';
import { counted, sentence } from '../../core/show/number-words.ts';
import { Legend } from '../legend.tsx';
import { LongList, type Place } from '../long-list.tsx';
import { PointState } from '../point-state.tsx';
import { useFound, useReport } from '../report.tsx';
import { StripView } from '../strip-view.tsx';
import { href, keepAddress } from '../url.ts';
import { Waiting } from '../waiting.tsx';
import { Measured } from '../width.tsx';
import { ReadingLine } from '../words.tsx';

function Rewritten({ point }: { point: EntryView }) {
  const { account } = useReport();
  return (
    <>
      {point.rewritten.map(({ account: key, siglum, states }) => {
        const dates = account.get(key)?.editions ?? [];
        const turns = states.filter(({ label }, at) => at === 0 || label !== states[at - 1]?.label);
        return (
          <p class="rewritten" key={key}>
            <a class="siglum" href={href({ view: 'editions', account: key })}>
              {siglum}
            </a>{' '}
            rewrote it:{' '}
            {turns.map(({ edition, label }, at) => (
              <span key={edition}>
                {at > 0 && ' → '}
                <span class="dep">{dates.find((one) => one.label === edition)?.date || edition}</span>{' '}
                {label === '' ? 'nothing' : label}
              </span>
            ))}
          </p>
        );
      })}
    </>
  );
}

function Entry({ point, number, place }: { point: EntryView; number: number; place: Place }) {
  const { unchecked } = useReport().data.contents;
  const { lines, more, left } = point;
  return (
    <article class="entry" data-stop tabIndex={-1} aria-labelledby={`point-${number}`} {...place}>
      <div class="entry-head">
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <h3 id={`point-${number}`}>
          <a href={href({ view: 'point', id: point.id })}>{point.question}</a>
        </h3>
        <PointState point={point} unchecked={unchecked} />
      </div>
      <div class="entry-body">
        {point.strips.map((strip) => (
          <StripView
            key={`${strip.title} ${strip.items[0]?.reading}`}
            strip={strip}
            question={point.question}
            most={LISTED}
          />
        ))}
        <div class="lines">
          {lines.map((reading) => (
            <ReadingLine key={reading.id} reading={reading} most={NAMED} brief />
          ))}
          {/* It names editions, which come after the first page; the entry stands without it until then. */}
          {point.rewritten.length > 0 && (
            <Waiting instead={null}>
              <Rewritten point={point} />
            </Waiting>
          )}
          {(more > 0 || left > 0) && (
            <p class="more">
              <a href={href({ view: 'point', id: point.id })}>
                {more > 0
                  ? `${sentence(counted(more, 'more reading'))} in the apparatus`
                  : 'The whole apparatus'}
                <span class="hidden">: {point.question}</span>
              </a>
            </p>
          )}
        </div>
      </div>
    </article>
  );
}

/** A point of which little need be said: its question and its readings on one line. */
function Small({ point, place }: { point: EntryView; place: Place }) {
  return (
    <li class="small-entry" data-stop tabIndex={-1} {...place}>
      <a href={href({ view: 'point', id: point.id })}>{point.question}</a>
      {point.lines.map((reading) => (
        <ReadingLine key={reading.id} reading={reading} most={NAMED} brief />
      ))}
    </li>
  );
}

function Folded({ title, points, open }: { title: string; points: readonly number[]; open: boolean }) {
  const { entry } = useReport();
  // The rows of a long list are made when they are asked for.
  const [asked, setAsked] = useState(false);
  if (points.length === 0) return null;
  return (
    <details
      class="fold"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setAsked(true);
      }}
    >
      <summary>
        <h2 class="fold-title">
          {title} <span class="count">{points.length}</span>
        </h2>
      </summary>
      {(asked || open) && (
        <LongList
          items={points}
          tag="ul"
          class="plain"
          guess={SMALL}
          row={(at, _row, place) => {
            const point = entry(at);
            return point === undefined ? null : <Small key={point.id} point={point} place={place} />;
          }}
        />
      )}
    </details>
  );
}

/** Readings that the list of a strip names here. */
const LISTED = 60;

/** Usual heights of an entry and of one of little, in pixels. */
const LARGE = 330;
const SMALL = 60;

/** Whether the contents were drawn whole before: then going back draws them whole, so that the place is kept. */
let drawn = false;

/** Title, what they part on, the sides, and the points at issue as ranked. */
export function ContentsView({ filter: query }: { filter: string }) {
  const { data, entry } = useReport();
  const { contents } = data;
  const found = useFound('points', query);
  const numbers = useMemo(
    () => new Map(contents.atIssue.map((at, place) => [at, place + 1] as const)),
    [contents],
  );
  const pick = (places: readonly number[]): number[] =>
    found === undefined ? [...places] : places.filter((at) => found.has(at));
  const atIssue = pick(contents.atIssue);
  const filtered = found !== undefined;
  const [atOnce] = useState(drawn);
  useEffect(() => {
    drawn = true;
  }, []);
  return (
    <Measured probe="entry">
      <header class="title">
        <h1 tabIndex={-1}>{contents.title}</h1>
        {contents.place !== '' && <p class="place">{contents.place}</p>}
        <p class="lead">{contents.sentences.join(' ')}</p>
      </header>
      <Legend />
      <section aria-labelledby="at-issue">
        <div class="list-head">
          <h2 id="at-issue">
            Points at issue <span class="count">{contents.atIssue.length}</span>
          </h2>
          <label class="filter">
            <span>Filter</span>
            <input
              id="filter"
              type="search"
              value={query}
              placeholder="a word, a siglum, a number"
              onInput={(event) => keepAddress({ view: 'contents', filter: event.currentTarget.value })}
            />
          </label>
        </div>
        {filtered && (
          <p class="filter-result" role="status">
            {counted(atIssue.length, 'point')} of {contents.atIssue.length}
          </p>
        )}
        <LongList
          items={atIssue}
          atOnce={atOnce}
          tag="div"
          guess={LARGE}
          row={(at, _row, place) => {
            const point = entry(at);
            return point === undefined ? null : (
              <Entry key={point.id} point={point} number={numbers.get(at) ?? 0} place={place} />
            );
          }}
        />
        {atIssue.length === 0 && (
          <p class="empty">{filtered ? 'No point has these words.' : 'No point at issue was found.'}</p>
        )}
      </section>
      <Folded title="Agreed in substance" points={pick(contents.agreed)} open={filtered} />
      <Folded title="Told by one account alone" points={pick(contents.alone)} open={filtered} />
      <Folded title="Put aside by the editor" points={pick(contents.aside)} open={filtered} />
    </Measured>
  );
}
